import { readAddress, type CellRef } from '../../domain/address';
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

/** One `--table`, added to those before it. */
export function readTable(text: string, earlier: readonly CellRef[] = []): CellRef[] {
  const at = readAddress(text);
  if (!at) throw new Misuse('cell', text);
  return [...earlier, at];
}
