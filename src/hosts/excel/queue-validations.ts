import type { CreateSheet } from '../../app/port';
import type { Rect } from '../../domain/address';

/** Excel's limit for a list that stands in the rule itself, and for the message shown beside a cell. */
const TEXT_LIMIT = 255;

/**
 * Drop-down lists that offer and never refuse what else is typed. What Excel cannot hold in a list, because it is too
 * long or has the comma that parts entries, is shown beside the selected cell instead.
 */
export function queueValidations(rangeAt: (rect: Rect) => Excel.Range, validations: CreateSheet['validations']): void {
  for (const { rect, list } of below(validations)) {
    const { source, others } = parted(list);
    if (list.length === 0) continue;
    const validation = rangeAt(rect).dataValidation;
    if (source !== '') {
      validation.rule = { list: { inCellDropDown: true, source } };
      validation.errorAlert = { showAlert: false, message: '', style: 'Information', title: '' };
    }
    if (others.length > 0) validation.prompt = { showPrompt: true, title: '…', message: clipped(others.join(' · ')) };
  }
}

/** As many entries, in their order, as a list can hold, and all others. */
function parted(list: readonly string[]): { readonly source: string; readonly others: readonly string[] } {
  const held: string[] = [];
  const others: string[] = [];
  for (const entry of list) {
    const fits = !entry.includes(',') && [...held, entry].join(',').length <= TEXT_LIMIT;
    (fits ? held : others).push(entry);
  }
  return { source: held.join(','), others };
}

const clipped = (text: string): string => (text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT - 1)}…` : text);

/** Cells one below the other that offer the same. */
export function below(validations: CreateSheet['validations']): CreateSheet['validations'] {
  const joined: { rect: Rect; list: readonly string[] }[] = [];
  for (const { rect, list } of validations) {
    const last = joined[joined.length - 1];
    const isBelow =
      last &&
      last.rect.left === rect.left &&
      last.rect.right === rect.right &&
      last.rect.bottom === rect.top - 1 &&
      last.list.join() === list.join();
    if (isBelow) last.rect = { ...last.rect, bottom: rect.bottom };
    else joined.push({ rect, list });
  }
  return joined;
}
