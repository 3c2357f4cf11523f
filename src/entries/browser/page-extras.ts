import type { HostExtras } from '../../pane/host-extras';
import { RULE_SET } from '../../rules';

/** What a page can do beside the verbs of the port. */
export function pageExtras(): HostExtras {
  return {
    openSample: null,
    restore: null,
    diagnostics: () =>
      [`Accord, rules ${RULE_SET}`, `page ${window.innerWidth} × ${window.innerHeight}`, navigator.userAgent].join(
        '\n',
      ),
    isDark: () => window.matchMedia('(prefers-color-scheme: dark)').matches,
  };
}
