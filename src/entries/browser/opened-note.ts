import type { Language } from '../../domain/language';
import type { BookFrame } from '../../hosts/browser/snapshot/book-snapshot';
import { fillPlain } from '../../i18n/format';
import { PAGE_TEXTS } from './page-texts';

/** What people should know of a workbook that was opened; null where the grid shows all of it. */
export function openedNote({ notShown, survey }: BookFrame, language: Language): string | null {
  const words = PAGE_TEXTS[language];
  const kinds = notShown.map((kind) => words.kinds[kind]).join(', ');
  const told = [
    ...(kinds === '' ? [] : [fillPlain(words.notShown, { kinds }, language)]),
    ...(survey.dateSystem === 1904 ? [words.otherCalendar] : []),
  ];
  return told.length > 0 ? told.join(' ') : null;
}
