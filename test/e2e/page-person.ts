import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PAGE_TEXTS } from '../../src/entries/browser/page-texts';

const WORDS = PAGE_TEXTS['pt-BR'];

/** Types into a cell as a person does: name of the cell, then keys. */
export async function type(page: Page, cell: string, text: string): Promise<void> {
  await select(page, cell);
  // The editor opens with the first key; nobody's second follows at once.
  await page.waitForTimeout(300);
  await page.keyboard.type(text, { delay: 60 });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(800);
}

/** Goes to a cell by its name. */
export async function select(page: Page, cell: string): Promise<void> {
  const name = page.locator('.grid input').first();
  await name.fill(cell);
  await name.press('Enter');
}

/** Looks through what was typed, then downloads. */
export async function download(
  page: Page,
  typed: readonly (readonly string[])[],
  name = 'sop-bebidas.accord.xlsx',
): Promise<Uint8Array> {
  await page.getByRole('button', { name: WORDS.download }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: WORDS.download }).waitFor();
  const lines = await dialog.locator('tbody tr').allInnerTexts();
  expect(lines.map((line) => line.split(/\t/))).toEqual(typed);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: WORDS.download }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(name);
  return readFileSync(await file.path());
}
