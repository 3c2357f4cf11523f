import { LANGUAGES, type Language } from '../domain/language';
import { OWN_KINDS, type OwnKind } from './sheet-kinds';

/** Format of the sheets this version writes. A newer one is read, never written. */
export const FORMAT = 1;

/** A moment as our sheets show it: `2026-11-22 16:21`. */
export const minuteOf = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

/** Which run produced the values of a sheet. */
export interface RunStamp {
  readonly run: number;
  /** As the clock of the host said it: `2026-11-22 16:21`. */
  readonly time: string;
  readonly cycle: string;
  /** Fingerprint of everything that entered. */
  readonly inputs: string;
}

/** What the sheet-scoped name `_Accord` says of a sheet of ours. */
export interface Mark extends RunStamp {
  readonly kind: OwnKind;
  readonly format: number;
  readonly language: Language;
  /** Languages the sheet spoke before: what was typed in it then was typed in one of them. */
  readonly was: readonly Language[];
  /** Name of our table on the sheet: a copy of the sheet has this mark and a table of another name. */
  readonly table: string;
  /** Rows with which pages begin, as `page-starts` writes them; absent while they stand as they were made. */
  readonly pages?: string;
}

/** A mark of ours whose sheet is of a kind or format this version does not know: left alone, and no input either. */
export interface StrangeMark {
  readonly kind: null;
  readonly format: number;
}

/** The mark as a text constant of at most 255 characters, the limit of a text inside a formula. */
export function markText(mark: Mark): string {
  const pairs = [
    ['kind', mark.kind],
    ['format', String(mark.format)],
    ['language', mark.language],
    ['table', mark.table],
    ['run', String(mark.run)],
    ['time', mark.time],
    ['cycle', mark.cycle],
    ['inputs', mark.inputs],
    ...(mark.was.length > 0 ? [['was', mark.was.join(',')] as const] : []),
    ...(mark.pages !== undefined ? [['pages', mark.pages] as const] : []),
  ] as const;
  return ['accord', ...pairs.map(([name, value]) => `${name}=${value.replace(/[;="]/g, ' ')}`)].join(';');
}

/** Reads a mark; null when the text is none of ours. */
export function readMark(text: string): Mark | StrangeMark | null {
  const [head, ...pairs] = text.split(';');
  if (head !== 'accord') return null;
  const values = new Map(pairs.map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]));
  const format = Number(values.get('format'));
  const kind = OWN_KINDS.find((known) => known === values.get('kind'));
  const language = LANGUAGES.find((known) => known === values.get('language'));
  const table = values.get('table');
  const pages = values.get('pages');
  if (!kind || !language || !table || !(format >= 1)) return { kind: null, format: format >= 1 ? format : 1 };
  return {
    kind,
    format,
    language,
    table,
    run: Number(values.get('run')) || 0,
    time: values.get('time') ?? '',
    cycle: values.get('cycle') ?? '',
    inputs: values.get('inputs') ?? '',
    was: LANGUAGES.filter((known) => values.get('was')?.split(',').includes(known)),
    ...(pages === undefined ? {} : { pages }),
  };
}

/** The mark of a sheet that from now on speaks this language. */
export function inLanguage(mark: Mark, language: Language): Mark {
  if (language === mark.language) return mark;
  return { ...mark, language, was: LANGUAGES.filter((known) => known === mark.language || mark.was.includes(known)) };
}
