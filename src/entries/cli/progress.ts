import { SingleBar } from 'cli-progress';
import type { Run } from '../../app/port';
import type { CliWords } from '../../i18n/cli';

/** Work shorter than this needs no bar. */
const PATIENCE_MS = 400;
const SHARES = { survey: [0, 0.5], rows: [0.5, 0.85], review: [0.85, 0.9], write: [0.9, 1] } as const;

/** Progress on stderr, only on a terminal and only when the work takes long. Returns the run and how to end it. */
export function progressOn(stream: NodeJS.WriteStream, words: CliWords): { run: Run; stop: () => void } {
  const started = Date.now();
  const bar = new SingleBar({
    stream,
    clearOnComplete: true,
    hideCursor: true,
    format: `${words.working} {bar} {percentage}%`,
  });
  let isShown = false;
  const run: Run = {
    progress(step, done) {
      const [from, to] = SHARES[step];
      const total = from + (to - from) * done;
      if (!isShown && stream.isTTY && Date.now() - started > PATIENCE_MS) {
        isShown = true;
        bar.start(100, 0);
      }
      if (isShown) bar.update(Math.round(total * 100));
    },
    cancelled: () => false,
  };
  return {
    run,
    stop() {
      if (isShown) bar.stop();
    },
  };
}
