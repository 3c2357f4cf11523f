import type { FieldName } from '../../domain/terms';
import { CONCEPT_FIELDS } from './concept-fields';
import { conceptsLike, conceptsOf, isFreeBeside, phrasesIn, type Concept } from './concepts';
import { isDecoration, isSmallWord, isTrailing } from './heading-words';

interface Slot {
  readonly isNeeded: boolean;
  readonly concepts: readonly Concept[];
}

const PATTERNS = (Object.keys(CONCEPT_FIELDS) as FieldName[]).flatMap((field) =>
  (CONCEPT_FIELDS[field] ?? []).map((pattern) => ({ field, slots: pattern.trim().split(' ').map(slotOf) })),
);

function slotOf(written: string): Slot {
  const isNeeded = !written.endsWith('?');
  // The patterns are our own: what they name is checked by the tests.
  return { isNeeded, concepts: written.replace('?', '').split('|') as Concept[] };
}

/**
 * The fields whose ideas a heading puts together, and nothing else: `Cargo por pedido urgente` is fee + order + special. A
 * single word that is not known makes it none, because it may change what is meant.
 */
export function fieldsByConcepts(tokens: readonly string[]): readonly FieldName[] {
  // A number in front is a value, as in `14 dias da entrega`.
  const ideas = /^\d/.test(tokens[0] ?? '') ? null : ideasOf(tokens);
  if (ideas === null || ideas.length === 0) return [];
  const fits = PATTERNS.map(({ field, slots }) => ({ field, covered: covered(field, ideas, slots) }));
  const most = Math.max(...fits.map((fit) => fit.covered));
  return most === 0 ? [] : [...new Set(fits.filter((fit) => fit.covered === most).map(({ field }) => field))];
}

/** Words that a table of terms may well do without. */
const SAYS_NOTHING = new Set(
  'comercial comerciais comerciales commercial sobre mediante via entra entram s p c per cada each pelo pela in to from qual cual what que they get do does tiene tem es is permitido permitida permitidos allowed aplicable aplicables aplicado praticavel we se have uma una podem local inicial initial proprio propria own single unico unica'.split(
    ' ',
  ),
);

/** The ideas of each phrase, small words and words of promise left out; null where a word is not known. */
function ideasOf(tokens: readonly string[]): readonly (readonly Concept[])[] | null {
  const ideas: (readonly Concept[])[] = [];
  let isGuessed = false;
  for (const phrase of phrasesIn(tokens)) {
    const concepts = conceptsOf(phrase);
    if (concepts.length > 0) ideas.push(concepts);
    else if (!isSilent(phrase)) {
      const like = conceptsLike(phrase);
      if (like.length === 0) return null;
      isGuessed = true;
      ideas.push(like);
    }
  }
  // One word that is only like a known one may be any other: the name of a profile, say.
  return isGuessed && ideas.length === 1 ? null : ideas;
}

const isSilent = (phrase: string): boolean =>
  isSmallWord(phrase) || SAYS_NOTHING.has(phrase) || isDecoration(phrase) || isTrailing(phrase);

/** How many phrases a pattern accounts for; 0 where it leaves one over or lacks one it needs. */
function covered(field: FieldName, ideas: readonly (readonly Concept[])[], slots: readonly Slot[]): number {
  const isIn = (concepts: readonly Concept[], slot: Slot): boolean =>
    concepts.some((concept) => slot.concepts.includes(concept));
  if (slots.some((slot) => slot.isNeeded && !ideas.some((concepts) => isIn(concepts, slot)))) return 0;
  const held = ideas.filter((concepts) => slots.some((slot) => isIn(concepts, slot)));
  const isLeftOver = ideas.some(
    (concepts) => !held.includes(concepts) && !concepts.some((concept) => isFreeBeside(field, concept)),
  );
  // Two needed ideas need two phrases.
  return isLeftOver || held.length < slots.filter(({ isNeeded }) => isNeeded).length ? 0 : held.length;
}

/** What a heading is about, wherever the word stands in it: a fee for deliveries is no delivery. */
const HEADS: readonly Concept[] = [
  'discount',
  'margin',
  'sales',
  'money',
  'notice',
  'length',
  'fee',
  'quota',
  'cost',
  'count',
  'cutoff',
  'special',
  'class',
  'credit',
  'payment',
  'charged',
  'stop',
  'late',
  'uplift',
  'concession',
];

/** Outside of what the other words name, or somebody else's, or that of another time. */
const OTHERWISE =
  /^(fora|fuera|out|nao|not|sem|sin|without|concorr[a-z]*|competi(dor|tor)[a-z]*|mercado|market|fornecedor(es)?|supplier|vendor|proveedor(es)?|anterior(es)?|previous|prior|antig[oa]s?|old|former|desvio|desviacion|variacao|variacion|variance|variation|diferenca|diferencia|difference|delta|gap)$/;

/** Whether a word beside a known spelling says that something else is meant, as `Taxa` beside `pedido urgente`. */
export function namesAnother(token: string): boolean {
  return OTHERWISE.test(token) || conceptsOf(token).some((concept) => HEADS.includes(concept));
}
