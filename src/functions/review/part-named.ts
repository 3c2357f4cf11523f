import { LANGUAGES } from '../../domain/language';
import { COLUMNS, LEVELS, PAIRINGS, ROWS, type Level, type Pairing } from '../../domain/outcome';
import { wordsOf } from '../../domain/text';
import { WORDS } from '../../i18n/words';

export type Part =
  | { readonly kind: 'level'; readonly level: Exclude<Level, 'portfolio'> }
  | { readonly kind: 'pairing'; readonly pairing: Pairing };

type Family = (typeof ROWS)[number] | (typeof COLUMNS)[number];
const FAMILIES: readonly Family[] = [...ROWS, ...COLUMNS];

/** Other words for a family than its code and name. */
const OTHER_WORDS: Readonly<Record<Family, readonly string[]>> = {
  PROMO: ['verba', 'promocao', 'promocion', 'promotion', 'apoyo promocional', 'promotional support', 'support'],
  DISC: ['descontos', 'discounts', 'descuentos', 'politica de desconto', 'discount policy', 'politica de descuentos'],
  PAY: ['prazo de pagamento', 'payment terms', 'plazo de pago', 'condicao de pagamento', 'condicion de pago', 'pago'],
  FREQ: ['frequencia de entrega', 'delivery frequency', 'frecuencia de entrega', 'entregas'],
  AVAIL: ['nivel de servico', 'service level', 'nivel de servicio'],
  TIME: ['lead time', 'prazo', 'plazo', 'delivery time', 'delivery times', 'tempo de entrega', 'tiempo de entrega'],
  SPEC: ['pedidos especiais', 'special orders', 'pedidos especiales', 'special order'],
};

/** `PAY×FREQ`, `pay/freq`, `Pagamento x Frequência`, `tático`: a level or a pairing, in any language; null when neither. */
export function partNamed(text: string): Part | null {
  const words = wordsOf(text);
  for (const level of LEVELS) {
    const names = [level, ...LANGUAGES.map((language) => wordsOf(WORDS[language].levels[level]))];
    if (level !== 'portfolio' && names.includes(words)) return { kind: 'level', level };
  }
  const halves = text.split(/\s*[×*/]\s*|\s+x\s+/i);
  const [one = '', other = ''] = halves.length === 2 ? halves : text.split(/x/i);
  const row = familyNamed(one);
  const column = familyNamed(other);
  const pairing = PAIRINGS.find((known) => known === `${row}×${column}` || known === `${column}×${row}`);
  return pairing ? { kind: 'pairing', pairing } : null;
}

function familyNamed(text: string): Family | undefined {
  const words = wordsOf(text);
  const isWhole = (name: string): boolean => name === words;
  // Headings of ours are shortened to fit a column: Disponib.
  const isBegun = (name: string): boolean => words.length >= SHORTEST && name.startsWith(words);
  return (
    FAMILIES.find((family) => namesOf(family).some(isWhole)) ?? FAMILIES.find((family) => namesOf(family).some(isBegun))
  );
}

const SHORTEST = 4;

function namesOf(family: Family): readonly string[] {
  const spoken = LANGUAGES.map((language) => wordsOf(WORDS[language].families[family]));
  return [wordsOf(family), ...spoken, ...OTHER_WORDS[family]];
}
