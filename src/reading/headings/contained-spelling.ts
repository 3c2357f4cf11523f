import { namesAnother } from './by-concepts';
import { LONG_SPELLINGS } from './heading-index';
import { NOTHING, type HeadingMatch } from './heading-match';
import { isSmallWord } from './heading-words';

/** A heading that holds the whole of a longer spelling and at most two words more; the longest spelling decides. */
export function byContainedSpelling(tokens: readonly string[]): HeadingMatch | null {
  // A number in front is a value, as in `3 vezes por semana`.
  if (/^\d/.test(tokens[0] ?? '')) return null;
  const contained = LONG_SPELLINGS.filter(([spelling]) => spelling.every((token) => tokens.includes(token)));
  const longest = contained.reduce((most, [spelling]) => Math.max(most, meaningful(spelling)), 0);
  if (longest < 2 || tokens.filter((token) => !isSmallWord(token)).length - longest > 2) return null;
  const nearest = contained.filter(([spelling]) => meaningful(spelling) === longest);
  const isOther = nearest.every(([spelling]) =>
    tokens.some((token) => !spelling.includes(token) && namesAnother(token)),
  );
  if (isOther) return null;
  const fields = [...new Set(nearest.map(([, field]) => field))];
  const [field] = fields;
  if (field === undefined) return null;
  return fields.length === 1
    ? { ...NOTHING, field, by: 'words', candidates: fields }
    : { ...NOTHING, candidates: fields };
}

const meaningful = (tokens: readonly string[]): number => tokens.filter((token) => !isSmallWord(token)).length;
