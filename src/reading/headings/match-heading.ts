import { FIELDS } from '../../domain/terms';
import { wordsOf } from '../../domain/text';
import { plainText } from '../grammar/found';
import { byContainedSpelling } from './contained-spelling';
import { NOTHING, type HeadingMatch } from './heading-match';
import { headingUnits, withoutBrackets } from './heading-units';
import { isDecoration, isMeasured, isPlanned, isSmallWord, isTrailing, REPEATED_PER } from './heading-words';
import { byIdeas, byStem, known, knownWithoutEnd } from './known-heading';
import { isForPayingEarly, isKeyOfOne, isOfEachAction, isShareOfTotal, isTargetOfFigure } from './other-than-field';
import { parted, writtenOut } from './shorthand';
import { unitFits } from './unit-fits';
import { conceptsOf } from './concepts';
import type { HeadingUnits } from '../evidence';

/** Headings met before: finding tables asks about the same few texts again and again. */
const met = new Map<string, HeadingMatch>();
const MOST_REMEMBERED = 5000;

/** `Logística - Disponibilidade`, `Comercial: Verba`. */
const LED_BY_SIDE =
  /^\s*(?:comercial|commercial|log[ií]stic[ao]|logistics|opera[cç](?:ões|iones)|operations|vendas|ventas|sales)\s*[-–—:|>/]\s*(.+)$/i;

/** What a heading stands for: exact spelling first, then without units and promise words, then by the words it holds. */
export function matchHeading(heading: string): HeadingMatch {
  const before = met.get(heading);
  if (before) return before;
  const match = matched(heading);
  if (met.size >= MOST_REMEMBERED) met.clear();
  met.set(heading, match);
  return match;
}

/** `1.2 Prazo`, `3) Desconto`, `b) Frete`: the number of an outline. */
const OUTLINE = /^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[a-z]\))\s*(?=[^\d\s])/i;

const OTHERS = [isShareOfTotal, isKeyOfOne, isForPayingEarly, isOfEachAction];

function matched(numbered: string): HeadingMatch {
  const heading = numbered.replace(OUTLINE, '');
  const whole = matchWords(heading);
  const isOpen = whole.field === null && whole.candidates.length === 0 && whole.profileRank === null;
  const rest = isOpen ? LED_BY_SIDE.exec(heading)?.[1] : undefined;
  const match = rest === undefined ? whole : matchWords(rest);
  const { field, by } = match;
  if (field === null) return match;
  if (OTHERS.some((isOther) => isOther(field, heading))) return NOTHING;
  return by === 'words' && isTargetOfFigure(field, heading) ? { ...NOTHING, context: 'measured' } : match;
}

function matchWords(heading: string): HeadingMatch {
  const spaced = parted(heading);
  const full = wordsOf(spaced);
  const words = wordsOf(withoutBrackets(plainText(spaced)));
  if (full === '') return NOTHING;
  const units = headingUnits(heading);
  const fitting = (match: HeadingMatch | null): HeadingMatch | null => (match === null ? null : fit(match, units));
  const withInterval = (match: HeadingMatch): HeadingMatch => ({ ...match, isInterval: isInterval(words) });
  const whole = fitting(known(full));
  if (whole) return withInterval(whole);
  const out = wordsOf(writtenOut(spaced));
  const outside = wordsOf(withoutBrackets(plainText(writtenOut(spaced))));
  // In brackets too: "Fill rate (actual)" is not promised.
  const said = full.split(' ');
  // A budget for promotions is the promise itself.
  const isBudget = said.filter(isPlanned).every((word) => word === 'budget');
  const promised = isBudget ? fitting(known(words) ?? byStem(out) ?? byIdeas(out.split(' '))) : null;
  if (said.some(isPlanned)) {
    return promised?.field === 'promoSupport' ? withInterval(promised) : { ...NOTHING, context: 'measured' };
  }
  if (said.some(isMeasured)) return measured(outside.split(' '), said);
  // What stands in brackets and is no unit belongs to the words: "Sales (gross)", "Frequência (entregas)".
  const inBrackets = out === outside ? null : fitting(byStem(out) ?? byIdeas(out.split(' ')));
  const exact = fitting(known(words) ?? knownWithoutEnd(words) ?? knownWithoutEnd(outside));
  // `Drops/wk` says by its period what `Drops` leaves open.
  const isOpen =
    exact !== null &&
    exact.field === null &&
    exact.candidates.length > 1 &&
    (units.per ?? headingUnits(writtenOut(heading)).per) !== null;
  const told = isOpen ? fitting(byIdeas(out.split(' '))) : null;
  if (told !== null && told.field !== null) return withInterval(told);
  const isNearer = inBrackets !== null && inBrackets.field !== null && hasWordsInBrackets(out, outside);
  return withInterval(
    (isNearer ? inBrackets : exact) ?? byWords(outside, fitting) ?? fitting(byIdeas(out.split(' '))) ?? NOTHING,
  );
}

/** Whether brackets hold more than a unit. */
function hasWordsInBrackets(full: string, outside: string): boolean {
  const before = outside.split(' ');
  return full
    .split(' ')
    .some(
      (word) =>
        !before.includes(word) &&
        !isTrailing(word) &&
        !isSmallWord(word) &&
        !isDecoration(word) &&
        conceptsOf(word).length > 0,
    );
}

/** A match without the fields that cannot have the unit of the heading; null when none is left. */
function fit(match: HeadingMatch, units: HeadingUnits): HeadingMatch | null {
  if (match.candidates.length === 0) return match;
  const candidates = match.candidates.filter((field) => unitFits(field, units));
  if (candidates.length === match.candidates.length) return match;
  const [field] = candidates;
  if (field === undefined) return null;
  return candidates.length === 1 ? { ...match, field, by: 'words', candidates } : { ...match, candidates };
}

type Fitting = (match: HeadingMatch | null) => HeadingMatch | null;

function byWords(words: string, fitting: Fitting = (match) => match): HeadingMatch | null {
  // Each customer's sales are a figure of its own; anything else is said of each of them anyway.
  const each = REPEATED_PER.test(words) ? fitting(byStem(words) ?? byIdeas(words.split(' '))) : null;
  if (each?.field === 'salesPerCustomer') return each;
  const plain = words.replace(REPEATED_PER, ' ').replace(/\s+/g, ' ').trim();
  const undecorated = withoutLead(plain.split(' ').filter((token) => !isDecoration(token)));
  const match = fitting(knownWithoutEnd(plain)) ?? fitting(knownWithoutEnd(undecorated.join(' ')));
  if (match && (match.field !== null || match.candidates.length > 0 || match.profileRank !== null)) {
    return { ...match, by: match.field ? 'words' : 'none' };
  }
  return fitting(byStem(plain)) ?? fitting(byIdeas(plain.split(' '))) ?? fitting(byContainedSpelling(undecorated));
}

/** "de desconto" is what is left of "política de desconto". */
function withoutLead(tokens: readonly string[]): readonly string[] {
  const first = tokens.findIndex((token) => !isSmallWord(token));
  return first < 0 ? [] : tokens.slice(first);
}

/** What was executed is no promise: only availability has a field for it; figures are measured by nature. */
function measured(tokens: readonly string[], said: readonly string[]): HeadingMatch {
  const base = byWords(tokens.filter((token) => !isMeasured(token)).join(' ')) ?? NOTHING;
  const isSpanish = base.languages.length > 0 && base.languages.every((language) => language === 'es');
  // In Spanish "actual" is today's, in English what was executed.
  if (isSpanish && said.filter(isMeasured).every((token) => token === 'actual')) return base;
  if (base.field === 'availability') return { ...base, field: 'measuredAvailability', by: 'words' };
  if (base.field !== null && FIELDS[base.field].side === 'figure') return { ...base, by: 'words' };
  return { ...NOTHING, context: 'measured' };
}

function isInterval(words: string): boolean {
  return /\b(ciclo|cycle|intervalo|interval|periodicidade|periodicidad|cada|every)\b/.test(words);
}
