import { SILENT, plainCode } from './plain-code';
import type { Scanned } from './scanned';

/** Currencies by position; 0 is none. Names as `nameOf` gives them. */
export const CURRENCIES = ['', '$', 'R$', 'US$', '€', '£', 'ARS', 'MXN', 'CLP', 'COP', 'PEN'] as const;

/** What a word says. Months are 1 to 12, currencies `CURRENCY` and their position. */
export const WORD = {
  unknown: 0,
  weekday: 20,
  filler: 21,
  blank: 22,
  cash: 23,
  hours: 30,
  days: 31,
  workingDays: 32,
  weeks: 33,
  months: 34,
  working: 35,
  calendar: 36,
  net: 37,
  thousand: 40,
  million: 41,
  m: 42,
  money: 43,
} as const;
export const CURRENCY = 50;

/** Words of the three languages, folded, by what they say; twelve letters at most. */
export const SPELLINGS: readonly (readonly [number, string])[] = [
  [1, 'jan janeiro january ene enero'],
  [2, 'fev fevereiro feb february febrero'],
  [3, 'mar marco march marzo'],
  [4, 'abr abril apr april'],
  [5, 'mai maio may mayo'],
  [6, 'jun junho june junio'],
  [7, 'jul julho july julio'],
  [8, 'ago agosto aug august'],
  [9, 'set setembro sep sept september septiembre setiembre'],
  [10, 'out outubro oct october octubre'],
  [11, 'nov novembro november noviembre'],
  [12, 'dez dezembro dec december dic diciembre'],
  [WORD.weekday, 'segunda terca quarta quinta sexta sabado domingo seg ter qua qui sex sab dom'],
  [WORD.weekday, 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'],
  // "mar" is March in all three languages before it is a Tuesday in one.
  [WORD.weekday, 'lunes martes miercoles jueves viernes lun mie jue vie'],
  [WORD.filler, 'de del of feira'],
  [WORD.blank, 'na nd sd tbd tbc tba pendente pendiente pending adefinir pordefinir semdados nodata'],
  [WORD.cash, 'avista contado alcontado cash cia cod pix dinheiro efectivo'],
  [WORD.hours, 'h hs hr hrs hora horas hour hours'],
  [WORD.days, 'd dd dia dias day days'],
  [WORD.workingDays, 'du bd wd uteis util'],
  [WORD.weeks, 'sem semana semanas week weeks wk wks w'],
  [WORD.months, 'mes meses month months mo'],
  [WORD.working, 'business working work habil habiles laborable laborables'],
  [WORD.calendar, 'corridos calendar calendario naturales'],
  [WORD.net, 'ddl ddf'],
  [WORD.thousand, 'k mil'],
  [WORD.million, 'mi mm milhao milhoes millon millones million'],
  [WORD.m, 'm'],
  [WORD.money, 'reais dolares pesos euros'],
  [CURRENCY + 2, 'brl'],
  [CURRENCY + 3, 'usd'],
  [CURRENCY + 4, 'eur'],
  [CURRENCY + 6, 'ars'],
  [CURRENCY + 7, 'mxn'],
  [CURRENCY + 8, 'clp'],
  [CURRENCY + 9, 'cop'],
  [CURRENCY + 10, 'pen'],
];

/** An open hash table: twelve letters of five bits in two integers, so that a word is compared without making a text. */
const SLOTS = 1024;
const HEADS = new Int32Array(SLOTS);
const TAILS = new Int32Array(SLOTS);
const MEANINGS = new Int32Array(SLOTS);

const MOST_LETTERS = 12;

/** What the word at `at` says; `into.at` is where it ends. Points within, as in `d.u.` and `abr.`, are part of it. */
export function readWord(text: string, at: number, end: number, into: Scanned): number {
  return readLetters(text, at, end, into, false);
}

/** What all the rest of a cell says, its spaces, points and slashes left out: `n/d`, `à vista`. */
export function readPhrase(text: string, at: number, end: number, into: Scanned): number {
  const meaning = readLetters(text, at, end, into, true);
  return into.at === end ? meaning : WORD.unknown;
}

function readLetters(text: string, from: number, end: number, into: Scanned, isPhrase: boolean): number {
  let head = 0;
  let tail = 0;
  let count = 0;
  let at = from;
  for (; at < end; at += 1) {
    const plain = plainCode(text.charCodeAt(at));
    if (plain >= 0x61 && plain <= 0x7a) {
      count += 1;
      if (count <= 6) head = (head << 5) | (plain - 0x60);
      else tail = (tail << 5) | (plain - 0x60);
    } else if (plain !== SILENT && plain !== 0x2e && !(isPhrase && (plain === 0x20 || plain === 0x2f))) break;
  }
  into.at = at;
  return count === 0 || count > MOST_LETTERS ? WORD.unknown : meaningOf(head, tail);
}

function slotOf(head: number, tail: number): number {
  return (Math.imul(head ^ Math.imul(tail, 31), 0x9e3779b1) >>> 20) & (SLOTS - 1);
}

function meaningOf(head: number, tail: number): number {
  for (let slot = slotOf(head, tail); HEADS[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    if (HEADS[slot] === head && TAILS[slot] === tail) return MEANINGS[slot]!;
  }
  return WORD.unknown;
}

function learn(word: string, meaning: number): void {
  let head = 0;
  let tail = 0;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charCodeAt(index) - 0x60;
    if (index < 6) head = (head << 5) | letter;
    else tail = (tail << 5) | letter;
  }
  let slot = slotOf(head, tail);
  while (HEADS[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  HEADS[slot] = head;
  TAILS[slot] = tail;
  MEANINGS[slot] = meaning;
}

for (const [meaning, words] of SPELLINGS) for (const word of words.split(' ')) learn(word, meaning);
