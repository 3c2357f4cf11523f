/** Words for a frequency, in deliveries a week (ERRATA 21). */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(semanal|semanalmente|weekly|(toda|cada) semana|every week|uma? vez (por|a|na) semana|once (a|per) week)$/, 1],
  [/^(bissemanal|bisemanal|twice (a|per) week|twice weekly|semi-?weekly)$/, 2],
  [/^(every other day|dia sim,? dia nao|dias? alternados?|dia por medio|cada dos dias)$/, 3.5],
  [/^(trissemanal|trisemanal|thrice weekly)$/, 3],
  [
    /^(quinz\.?|quinzenal|quinzenalmente|quincenal|catorcenal|fortnightly|every (other|second|two) weeks?|semana sim,? (e )?semana nao|semanas? alternadas?|semana por medio)$/,
    0.5,
  ],
  [/^(mensal|mensalmente|mensual|monthly|(todo|cada) mes|every month|once (a|per) month)$/, 12 / 52],
  [/^(bimensal|bimensual|twice (a|per) month|semi-?monthly)$/, 24 / 52],
  [/^(bimestral|every (other|two) months?)$/, 6 / 52],
  [/^(trimestral|quarterly)$/, 4 / 52],
  [/^(semestral|half-?yearly)$/, 2 / 52],
  [/^(anual|yearly|annual)$/, 1 / 52],
];

/** Every order day: five a week unless a Saturday or Sunday is named. */
export const DAILY =
  /^(d|diari[ao]s?|diariamente|daily|tod[oa]s? os dias|todo dia|todos los dias|every ?day|cada dia|dias uteis|todo dia util|every (working|business) day|dias habiles)$/;

/** No fixed delivery exists: the term does not apply (ERRATA 14). */
export const ON_DEMAND =
  /^((o |el )?cliente |customer )?(retira[mn]?|retirada|retiro|recogen?|recojo|(vem )?buscar?|self-?collect|collect(s|ed|ion)|(so |somente )?(sob|bajo|a) demanda|(por|on|upon) (demanda|demand|order|pedido)|(sob|bajo|a) pedido|as (required|needed)|pick-?up|ex ?works|exw|collect)( (no|na|en|at|from) .*)?$/;

export function wordFrequency(text: string): number | null {
  return WORDS.find(([words]) => words.test(text))?.[1] ?? null;
}

const NUMERALS: readonly (readonly [RegExp, string])[] = [
  [/^(uma|um|una|un|one|once(?= (?:a|an|per|every|each|in|weekly|monthly)\b))\b/, '1'],
  [/^(duas|dois|dos|two|twice)\b/, '2'],
  [/^(tres|three|thrice)\b/, '3'],
  [/^(quatro|cuatro|four)\b/, '4'],
  [/^(cinco|five)\b/, '5'],
  [/^(siete|sete|seven)\b/, '7'],
  [/^(diez|dez|ten)\b/, '10'],
  [/^(quince|quinze|fifteen)\b/, '15'],
  [/^(treinta|trinta|thirty)\b/, '30'],
];

/** `duas vezes por semana` → `2 vezes por semana`, `cada quince días` → `cada 15 días`. */
export function withDigits(text: string): string {
  const lead = /^(?:(?:a )?cada |every )/.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  const numeral = NUMERALS.find(([words]) => words.test(rest));
  return numeral ? lead + rest.replace(numeral[0], numeral[1]) : text;
}

/** Deliveries a week of one delivery per period. */
export const PER_WEEK = {
  day: 5,
  week: 1,
  fortnight: 0.5,
  month: 12 / 52,
  bimester: 6 / 52,
  quarter: 4 / 52,
  semester: 2 / 52,
  year: 1 / 52,
};

const PERIODS: readonly (readonly [RegExp, keyof typeof PER_WEEK])[] = [
  [/^(dia|day)$/, 'day'],
  [/^(semana|sem|semana(?:l|is|les)|week|wk|w|s)$/, 'week'],
  [/^(quinz\.?|quinzena|quincena|fortnight)$/, 'fortnight'],
  [/^(mes|mensa(?:l|is)|mensual(?:es)?|month|mo|m)$/, 'month'],
  [/^(bimestre)$/, 'bimester'],
  [/^(trimestre|quarter)$/, 'quarter'],
  [/^(semestre)$/, 'semester'],
  [/^(ano|year)$/, 'year'],
];

export function periodOf(word: string): keyof typeof PER_WEEK | null {
  return PERIODS.find(([words]) => words.test(word))?.[1] ?? null;
}
