import { fieldsByConcepts } from './by-concepts';
import { contextOf, fieldOfStem, fieldsOf, isStockout, profileHeading } from './heading-index';
import { NOTHING, type HeadingMatch } from './heading-match';
import { isTrailing, MONTH, TWOFOLD } from './heading-words';

/** Words that a list holds as they are. */
export function known(words: string): HeadingMatch | null {
  const twofold = TWOFOLD[words];
  if (twofold) return { ...NOTHING, candidates: twofold };
  if (isStockout(words))
    return { ...NOTHING, field: 'availability', by: 'heading', candidates: ['availability'], isInverse: true };
  const fields = fieldsOf(words);
  const profile = profileHeading(words);
  if (profile) return { ...NOTHING, profileRank: profile.rank, languages: profile.languages };
  if (fields.length === 0) {
    const context = contextOf(words) ?? (MONTH.test(words) ? 'month' : null);
    return context ? { ...NOTHING, context } : null;
  }
  const candidates = fields.map(({ field }) => field);
  if (candidates.length > 1) return { ...NOTHING, candidates };
  return { ...NOTHING, field: candidates[0] ?? null, by: 'heading', candidates, languages: fields[0]?.languages ?? [] };
}

/** Takes units, periods and years off the end, one word at a time. */
export function knownWithoutEnd(words: string): HeadingMatch | null {
  const tokens = words.split(' ').filter((token) => token !== '%');
  for (let count = tokens.length; count > 0; count -= 1) {
    const found = known(tokens.slice(0, count).join(' '));
    if (found) return found;
    if (!isTrailing(tokens[count - 1] ?? '')) return null;
  }
  return null;
}

/** Put together of the ideas that make a field, in words that no list holds: `Cargo por entrega fora da grade`. */
export function byIdeas(tokens: readonly string[]): HeadingMatch | null {
  const fields = fieldsByConcepts(tokens);
  const [field] = fields;
  if (field === undefined) return null;
  return fields.length === 1
    ? { ...NOTHING, field, by: 'words', candidates: fields }
    : { ...NOTHING, candidates: fields };
}

/** Abbreviated or without its small words: `Custo p/ entrega`, `Ped. esp.`, `Vda líq. mensal`. */
export function byStem(words: string): HeadingMatch | null {
  const tokens = words.split(' ').filter((token) => token !== '%');
  for (let count = tokens.length; count > 0; count -= 1) {
    const field = fieldOfStem(tokens.slice(0, count).join(' '));
    if (field !== null) return { ...NOTHING, field, by: 'words', candidates: [field] };
    if (!isTrailing(tokens[count - 1] ?? '')) return null;
  }
  return null;
}
