import type { CellRef } from '../../domain/address';
import { readA1 } from '../../domain/address';
import { LANGUAGES, type Language } from '../../domain/language';
import { Misuse } from './misuse';

/** `pt-BR`, and what people type for it: `pt`, `pt_br`, `en-US`. */
export function readLanguage(text: string): Language {
  const wanted = text.toLowerCase().replace('_', '-');
  const found = LANGUAGES.find(
    (language) => language.toLowerCase() === wanted || language.slice(0, 2) === wanted.split('-')[0],
  );
  if (!found) throw new Misuse('language', text);
  return found;
}

/** The language asked for anywhere on the command line, before it is parsed: help and errors speak it too. */
export function languageOf(args: readonly string[]): Language | null {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return null;
  const value = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1];
  return value === undefined ? null : readLanguage(value);
}

export function readFailUnder(text: string): number {
  const limit = Number(text.replace(',', '.'));
  if (text.trim() === '' || !(limit >= 0 && limit <= 100)) throw new Misuse('number', text);
  return limit;
}

/** `Sheet!A4` or `'Sheet with ''quotes'''!A4`; collects repeated options. */
export function readTable(text: string, earlier: readonly CellRef[] = []): CellRef[] {
  const cut = text.lastIndexOf('!');
  const at = readA1(text.slice(cut + 1));
  const name = text.slice(0, cut);
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).split("''").join("'") : name;
  if (cut < 1 || !at || !sheet) throw new Misuse('cell', text);
  return [...earlier, { sheet, ...at }];
}
