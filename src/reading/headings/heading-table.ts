import type { FieldName } from '../../domain/terms';
import type { Texts } from '../../i18n/texts';

/** Spellings of headings by field and language, in comparable form (`wordsOf`). */
export type HeadingTable = { readonly [F in FieldName]?: Texts<readonly string[]> };
