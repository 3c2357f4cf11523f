import { toA1 } from '../../domain/address';
import type { Language } from '../../domain/language';
import type { FilledCell } from '../../hosts/browser/keep-filled';
import { fillPlain } from '../../i18n/format';
import { PAGE_TEXTS } from './page-texts';

/** Why a cell did not take what was typed, and what to do instead. */
export function filledNote({ at, by }: FilledCell, language: Language): string {
  return fillPlain(PAGE_TEXTS[language].filled, { at: toA1(at), by: toA1(by) }, language);
}
