import { FIELDS } from '../../domain/terms';
import { wordsOf } from '../../domain/text';
import { plainText } from '../grammar/found';
import { fieldsByConcepts } from './by-concepts';
import { byContainedSpelling } from './contained-spelling';
import { contextOf, fieldOfStem, fieldsOf, isStockout, profileHeading } from './heading-index';
import { NOTHING, type HeadingMatch } from './heading-match';
import { withoutBrackets } from './heading-units';
import {
  isDecoration,
  isMeasured,
  isPlanned,
  isSmallWord,
  isTrailing,
  REPEATED_PER,
  MONTH,
  TWOFOLD,
} from './heading-words';
import { isShareOfTotal, isTargetOfFigure } from './other-than-field';

/** Headings met before: finding tables asks about the same few texts again and again. */
const met = new Map<string, HeadingMatch>();
const MOST_REMEMBERED = 5000;

/** What a heading stands for: exact spelling first, then without units and promise words, then by the words it holds. */
export function matchHeading(heading: string): HeadingMatch {
  const before = met.get(heading);
  if (before) return before;
  const match = matched(heading);
  if (met.size >= MOST_REMEMBERED) met.clear();
  met.set(heading, match);
  return match;
}

function matched(heading: string): HeadingMatch {
  const match = matchWords(heading);
  const { field, by } = match;
  if (field === null) return match;
  if (isShareOfTotal(field, heading)) return NOTHING;
  return by === 'words' && isTargetOfFigure(field, heading) ? { ...NOTHING, context: 'measured' } : match;
}

function matchWords(heading: string): HeadingMatch {
  // A sign glued to a word, as in "MB%", is a word of its own.
  const spaced = heading.replace(/([%#])/g, ' $1 ');
  const full = wordsOf(spaced);
  const outside = withoutBrackets(plainText(spaced));
  const words = wordsOf(outside);
  if (full === '') return NOTHING;
  const whole = known(full);
  if (whole) return { ...whole, isInterval: isInterval(words) };
  // In brackets too: "Fill rate (actual)" is not promised.
  const said = full.split(' ');
  if (said.some(isPlanned)) return { ...NOTHING, context: 'measured' };
  if (said.some(isMeasured)) return measured(words.split(' '), said);
  const exact = known(words) ?? knownWithoutEnd(words);
  if (exact) return { ...exact, isInterval: isInterval(words) };
  const loose = byWords(words);
  return { ...loose, isInterval: isInterval(words) };
}

function known(words: string): HeadingMatch | null {
  const twofold = TWOFOLD[words];
  if (twofold) return { ...NOTHING, candidates: twofold };
  if (isStockout(words))
    return { ...NOTHING, field: 'availability', by: 'heading', candidates: ['availability'], isInverse: true };
  const profile = profileHeading(words);
  if (profile) return { ...NOTHING, profileRank: profile.rank, languages: profile.languages };
  const fields = fieldsOf(words);
  if (fields.length === 0) {
    const context = contextOf(words) ?? (MONTH.test(words) ? 'month' : null);
    return context ? { ...NOTHING, context } : null;
  }
  const candidates = fields.map(({ field }) => field);
  if (candidates.length > 1) return { ...NOTHING, candidates };
  return { ...NOTHING, field: candidates[0] ?? null, by: 'heading', candidates, languages: fields[0]?.languages ?? [] };
}

/** Takes units, periods and years off the end, one word at a time. */
function knownWithoutEnd(words: string): HeadingMatch | null {
  const tokens = words.split(' ').filter((token) => token !== '%');
  for (let count = tokens.length; count > 0; count -= 1) {
    const found = known(tokens.slice(0, count).join(' '));
    if (found) return found;
    if (!isTrailing(tokens[count - 1] ?? '')) return null;
  }
  return null;
}

function byWords(words: string): HeadingMatch {
  const plain = words.replace(REPEATED_PER, ' ').replace(/\s+/g, ' ').trim();
  const undecorated = withoutLead(plain.split(' ').filter((token) => !isDecoration(token)));
  const match = knownWithoutEnd(plain) ?? knownWithoutEnd(undecorated.join(' '));
  if (match && (match.field !== null || match.candidates.length > 0 || match.profileRank !== null)) {
    return { ...match, by: match.field ? 'words' : 'none' };
  }
  return byStem(plain) ?? byIdeas(plain.split(' ')) ?? byContainedSpelling(undecorated) ?? NOTHING;
}

/** Put together of the ideas that make a field, in words that no list holds: `Cargo por entrega fora da grade`. */
function byIdeas(tokens: readonly string[]): HeadingMatch | null {
  const fields = fieldsByConcepts(tokens);
  const [field] = fields;
  if (field === undefined) return null;
  return fields.length === 1
    ? { ...NOTHING, field, by: 'words', candidates: fields }
    : { ...NOTHING, candidates: fields };
}

/** Abbreviated or without its small words: `Custo p/ entrega`, `Ped. esp.`, `Vda líq. mensal`. */
function byStem(words: string): HeadingMatch | null {
  const tokens = words.split(' ').filter((token) => token !== '%');
  for (let count = tokens.length; count > 0; count -= 1) {
    const field = fieldOfStem(tokens.slice(0, count).join(' '));
    if (field !== null) return { ...NOTHING, field, by: 'words', candidates: [field] };
    if (!isTrailing(tokens[count - 1] ?? '')) return null;
  }
  return null;
}

/** "de desconto" is what is left of "política de desconto". */
function withoutLead(tokens: readonly string[]): readonly string[] {
  const first = tokens.findIndex((token) => !isSmallWord(token));
  return first < 0 ? [] : tokens.slice(first);
}

/** What was executed is no promise: only availability has a field for it; figures are measured by nature. */
function measured(tokens: readonly string[], said: readonly string[]): HeadingMatch {
  const base = byWords(tokens.filter((token) => !isMeasured(token)).join(' '));
  const isSpanish = base.languages.length > 0 && base.languages.every((language) => language === 'es');
  // In Spanish "actual" is today's, in English what was executed.
  if (isSpanish && said.filter(isMeasured).every((token) => token === 'actual')) return base;
  if (base.field === 'availability') return { ...base, field: 'measuredAvailability', by: 'words' };
  if (base.field !== null && FIELDS[base.field].side === 'figure') return { ...base, by: 'words' };
  return { ...NOTHING, context: 'measured' };
}

function isInterval(words: string): boolean {
  return /\b(ciclo|cycle|intervalo|interval|periodicidade|periodicidad|a cada|every)\b/.test(words);
}
