import type { CliWords } from '../../i18n/cli';

/** The command line was not understood: one sentence, exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';

  constructor(
    readonly kind: keyof CliWords['misuse'],
    readonly found: string,
  ) {
    super(`${kind}: ${found}`);
  }
}
