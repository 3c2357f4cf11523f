import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtAddIn } from '../e2e/built-add-in';
import { closeChromium, ORIGIN } from '../e2e/excel-in-chromium';
import { paneIn, type Look } from './pane-states';

const FOLDER = join('assets', 'screenshots');

/** The pictures of the pane in README: state, file, and how it is shown. */
const PICTURES: readonly (readonly [state: string, file: string, look: Look])[] = [
  ['scores', 'pane-scores.png', { language: 'pt-BR', width: 400, height: 640 }],
  ['finding', 'pane-finding.png', { language: 'pt-BR', width: 400, height: 640 }],
  ['profile', 'pane-matrix.png', { language: 'pt-BR', width: 400, height: 640, colorScheme: 'dark' }],
];

/** Takes them again from the built pane over the sample: `npm run screenshots`. */
async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const built = await builtAddIn(ORIGIN);
  for (const [state, file, look] of PICTURES) {
    const shown = await paneIn(state, built, look);
    await shown.page.mouse.move(0, 0);
    await shown.page.waitForTimeout(300);
    await shown.page.screenshot({ path: join(FOLDER, file) });
    await shown.close();
  }
  await closeChromium();
}

void takePictures();
