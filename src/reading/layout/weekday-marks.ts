import { plainText } from '../grammar/found';
import { readWeekdays } from '../grammar/weekdays';
import { headingText, isFilled, type RawCell, type RawColumn, type RawTable } from './raw-table';

/** Fewer columns of weekdays side by side than these are no week. */
const FEWEST_DAYS = 3;
const MARK = /^(x+|✓|✔|•|●|1|ok|s|sim|s[ií]|y|yes)$/i;
const NO_MARK = /^(|-|–|—|0|n|nao|não|no)$/i;
const DELIVERY =
  /\b(entregas?|deliver(y|ies)|repartos?|frequ?[eê]ncia|frecuencia|frequency|drops?|rotas?|rutas?|routes?|log[ií]stic\w*|atendimento)\b/i;
const OTHER = /\b(visit\w*|pedidos?|orders?|vendas?|ventas?|sales|coletas?|televendas)\b/i;

/**
 * Days of delivery marked with an x, a column a weekday, become the delivery frequency: `Seg/Qua/Sex`, in the first of the
 * marked cells. The group above or the sheet has to say that it is deliveries that are marked.
 */
export function withMarkedDays(table: RawTable): RawTable {
  const { columns, sheet } = table;
  const week = columns.filter(isMarkedDay);
  const first = week[0];
  const title = first && first.group !== '' ? first.group : sheet.name;
  if (!first || week.length < FEWEST_DAYS || !DELIVERY.test(title) || OTHER.test(title)) return table;
  const cells = first.cells.map((blank, row): RawCell => {
    const marked = week.filter(({ cells: own }) => MARK.test(textOf(own[row])));
    const at = marked[0]?.cells[row]?.at;
    return at ? { at, cell: { format: 'General', value: marked.map(dayOf).join('/') } } : { at: blank.at, cell: null };
  });
  const heading = `${title} · ${dayOf(first)}–${dayOf(week[week.length - 1] ?? first)}`;
  const frequency: RawColumn = { ...first, heading, spelling: 'Frequência de entrega', group: '', cells };
  return {
    ...table,
    columns: columns
      .filter((column) => column === first || !week.includes(column))
      .map((column) => (column === first ? frequency : column)),
  };
}

const dayOf = ({ heading }: RawColumn): string => heading.slice(heading.lastIndexOf('·') + 1).trim();

const textOf = (raw: RawCell | undefined): string => headingText(raw?.cell ?? null).trim();

function isMarkedDay(column: RawColumn): boolean {
  const { days } = readWeekdays(plainText(dayOf(column))) ?? { days: [] };
  const texts = column.cells.filter(({ cell }) => isFilled(cell)).map(textOf);
  return days.length === 1 && texts.every((text) => MARK.test(text) || NO_MARK.test(text));
}
