import type { Book } from '../../src/domain/book';
import { EMPTY_MEMORY, type Memory } from '../../src/domain/memory';
import type { Plan, PlanFigure, PlanMeasure } from '../../src/domain/plan';
import { readBook } from '../../src/reading/read-book';
import { grid, type Grid, type SheetExtras } from './grid';

/** Two policies with two profiles each, so that a workbook with a plan beside them can be read. */
const POLICIES: Readonly<Record<string, Grid>> = {
  Comercial: [
    ['Perfil de cliente', 'Desconto', 'Prazo de pagamento'],
    ['Redes', '5%', '28 dias'],
    ['Bares', '3%', '14 dias'],
  ],
  Logística: [
    ['Perfil de cliente', 'Frequência de entrega', 'Lead time', 'Nível de serviço (%)'],
    ['Redes', '2x/semana', 'D+2', '97%'],
    ['Bares', 'semanal', 'D+1', '95%'],
  ],
};

/** The book of two policies and the sheets of a plan. */
export function plannedBook(
  sheets: Readonly<Record<string, Grid>>,
  memory: Partial<Memory> = {},
  extras: Readonly<Record<string, SheetExtras>> = {},
): Book {
  return readBook(grid({ ...POLICIES, ...sheets }, extras), { ...EMPTY_MEMORY, ...memory });
}

/** The plan of a book; an empty one where it has none. */
export function planOf({ plan }: Book): Plan {
  return plan ?? { families: {}, figures: [], bridge: null, promotions: [], read: [], tables: [] };
}

/** Figures of a measure as `family month: value`, sorted, for reading a plan at a glance. */
export function said(book: Book, measure: PlanMeasure): readonly string[] {
  const line = ({ family, month, value }: PlanFigure): string =>
    `${[family, month].filter((part) => part !== null).join(' ')}: ${Number(value.toFixed(6))}`;
  return planOf(book)
    .figures.filter((one) => one.measure === measure)
    .map(line)
    .sort();
}
