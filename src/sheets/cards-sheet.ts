import type { Language } from '../domain/language';
import { CARDS_COLUMNS } from './cards-columns';
import { cardLines, SECTION, type CardLine, type CardsInput } from './cards-lines';
import { cardId } from './cards-version';
import { CARD_WORDS } from './cards-words';
import type { FoundTable } from './found-table';
import { titleLines } from './lines';
import { INK } from './styles';
import type { WantedRow, WantedSheet } from './wanted';

/** Lines kept free at the end of a card, for terms and findings to come: a card never changes its length. */
const SPARE_LINES = 3;

/** Height of an A4 page between our margins, of a line, and of what stands above a card, in points. */
const PAGE_POINTS = 760;
const LINE_POINTS = 15;
const ABOVE_POINTS = 65;
/** Percent at which the two printed columns fit the width of a page in the widest of usual fonts. */
const LARGEST_SCALE = 72;
const SMALLEST_SCALE = 50;
/** Letters of wrapped text in a width counted in digits. */
const LETTERS_PER_DIGIT = 1.02;

/** *Package Cards*: one card a profile, each as long as the longest, one a page. `found` is the sheet as it stands. */
export function cardsSheet(input: CardsInput, found: FoundTable | null, language: Language): WantedSheet {
  const tongue = { language, currency: input.review.currency };
  const cards = input.book.profiles.map((profile) => ({ key: profile.key, lines: cardLines(profile, input, tongue) }));
  const slots = slotsOf(found) || Math.max(0, ...cards.map(({ lines }) => lines.length)) + SPARE_LINES;
  const known = new Set(cards.map(({ key }) => key));
  const gone = [...new Set([...(found?.rows.keys() ?? [])].map(keyOf))].filter((key) => !known.has(key));
  const { more } = CARD_WORDS[language];
  return {
    kind: 'cards',
    language,
    lines: titleLines(CARD_WORDS, [({ title }) => title, ({ intro }) => intro], 'item', language),
    rows: [
      ...cards.flatMap(({ key, lines }) => cardRows(key, fitted(lines, slots, more), slots)),
      ...gone.flatMap((key) => goneRows(key, slots, CARD_WORDS[language].gone, found)),
    ],
    formats: [{ keys: ['item'], rules: [{ when: { beginsWith: SECTION }, fill: INK, color: 'FFFFFF', bold: true }] }],
    offers: [],
    pages: { scale: scaleOf(cards.map(({ lines }) => lines)), columns: ['item', 'value'] },
  };
}

const keyOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('|')));

/** Lines of a card on a sheet that stands; 0 where none does. */
function slotsOf(found: FoundTable | null): number {
  const numbers = [...(found?.rows.keys() ?? [])].map((id) => Number(id.slice(id.lastIndexOf('|') + 1)) || 0);
  return Math.max(0, ...numbers);
}

/** What is longer than the cards of a sheet ends in its last line, so that nothing is lost. */
function fitted(lines: readonly CardLine[], slots: number, more: string): readonly CardLine[] {
  if (lines.length <= slots) return lines;
  const rest = lines
    .slice(slots - 1)
    .map(({ item, value }) => [item.replace(SECTION, ''), value].filter(Boolean).join(': '));
  return [...lines.slice(0, slots - 1), { item: more, value: rest.join('\n') }];
}

function cardRows(key: string, lines: readonly CardLine[], slots: number): readonly WantedRow[] {
  return Array.from({ length: slots }, (_, index): WantedRow => {
    const { item, value } = lines[index] ?? { item: '', value: '' };
    const id = cardId(key, index + 1);
    return {
      id,
      cells: {
        item: index === 0 ? { content: item, style: 'title' } : { content: item },
        value: index === 1 ? { content: value, style: 'label' } : { content: value },
        id: { content: id },
      },
      ...(index === 0 ? { beginsPage: true as const } : {}),
    };
  });
}

/** The name stays on the card of a profile that is gone; everything it promised goes. */
function goneRows(key: string, slots: number, gone: string, found: FoundTable | null): readonly WantedRow[] {
  const rows = Array.from({ length: slots - 1 }, (_, index): WantedRow => ({
    id: cardId(key, index + 2),
    cells: { item: { content: index === 0 ? gone : null }, value: { content: null } },
  }));
  const name = cardId(key, 1);
  const all = found?.rows.has(name) ? [{ id: name, cells: {} }, ...rows] : rows;
  return all.map((row, index) => (index === 0 ? { ...row, beginsPage: true as const } : row));
}

/** As large as the longest card allows on one page. */
function scaleOf(cards: readonly (readonly CardLine[])[]): number {
  const [itemWidth = 0, valueWidth = 0] = CARDS_COLUMNS.map(({ width }) => width * LETTERS_PER_DIGIT);
  const linesIn = ({ item, value }: CardLine): number =>
    Math.max(1, Math.ceil(item.length / itemWidth), Math.ceil(value.length / valueWidth));
  const heights = cards.map(
    (lines) => LINE_POINTS * lines.reduce((sum, one) => sum + linesIn(one), SPARE_LINES) + ABOVE_POINTS,
  );
  const scale = Math.floor((100 * PAGE_POINTS) / Math.max(1, ...heights));
  return Math.max(SMALLEST_SCALE, Math.min(LARGEST_SCALE, scale));
}
