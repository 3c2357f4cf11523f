import type { HostExtras } from '../../pane/host-extras';
import { RULE_SET } from '../../rules';
import { connectReviewer } from '../connect-reviewer';

/** What a page can do beside the verbs of the port. */
export function pageExtras(): HostExtras {
  return {
    connect: connectReviewer,
    openSample: null,
    restore: null,
    diagnostics: () =>
      [`Accord, rules ${RULE_SET}`, `page ${window.innerWidth} × ${window.innerHeight}`, navigator.userAgent].join(
        '\n',
      ),
    isDark: () => window.matchMedia('(prefers-color-scheme: dark)').matches,
  };
}
