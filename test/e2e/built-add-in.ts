import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

type Configurations = (env: { origin: string }) => readonly Configuration[];

/** Builds pane and functions, or one of them, for production into a folder of its own; answers the folder. */
export async function builtAddIn(origin: string, names: readonly string[] = ['pane', 'functions']): Promise<string> {
  const folder = process.env['ACCORD_BUILT'] ?? mkdtempSync(join(tmpdir(), 'accord-e2e-'));
  if (process.env['ACCORD_BUILT'] !== undefined) return folder;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own configuration is JavaScript.
  const configurations = (require('../../webpack.config.js') as Configurations)({ origin });
  const wanted = configurations
    .filter(({ name }) => names.includes(name ?? ''))
    .map((one) => ({ ...one, output: { ...one.output, path: folder } }));
  await new Promise<void>((resolve, reject) => {
    webpack(wanted, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return folder;
}
