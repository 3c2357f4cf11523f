import fc from 'fast-check';
import { toA1, type Rect } from '../../src/domain/address';
import { grid, percent, type Grid, type Literal, type SheetExtras } from './grid';
import type { Survey } from '../../src/domain/survey';

/** One logical pair of policies on some sheets, and where each term stands: `Redes discount` → `10% @Plan1!B3`. */
export interface LaidOut {
  readonly survey: Survey;
  readonly profiles: readonly string[];
  readonly places: Readonly<Record<string, string>>;
  /** For the message of a failure. */
  readonly sheets: Readonly<Record<string, Grid>>;
}

interface Term {
  readonly field: string;
  readonly side: 'Comercial' | 'Logística';
  readonly headings: readonly string[];
  /** Unit that a heading needs for its bare numbers, and those numbers. */
  readonly values: readonly (readonly [Literal, string])[];
}

const TERMS: readonly Term[] = [
  {
    field: 'promoSupport',
    side: 'Comercial',
    headings: ['Verba promocional (R$/mês)', 'Trade spend (R$/month)', 'Verba (R$)'],
    values: [
      [1000, '1000'],
      [250, '250'],
      ['R$ 1.500,00', '1500'],
      ['não se aplica', 'notApplicable'],
      [null, ''],
    ],
  },
  {
    field: 'discount',
    side: 'Comercial',
    headings: ['Desconto', 'Desconto %', 'Discount', 'Descuento'],
    values: [
      [percent(0.1), '10%'],
      ['7%', '7%'],
      ['10+5', '14.5%'],
      ['até 8%', '8%'],
      [null, ''],
    ],
  },
  {
    field: 'paymentTerms',
    side: 'Comercial',
    headings: ['Prazo de pagamento', 'Condição de pagamento', 'Payment terms', 'Plazo de pago'],
    values: [
      ['28/42', '28/42'],
      ['30 dias', '30'],
      ['à vista', '0'],
      ['21 ddl', '21'],
      [null, ''],
    ],
  },
  {
    field: 'deliveryFrequency',
    side: 'Logística',
    headings: ['Frequência de entrega', 'Frequência', 'Delivery frequency', 'Frecuencia de entrega'],
    values: [
      ['2x/semana', '2/week'],
      ['semanal', '1/week'],
      ['Seg/Qua/Sex', '3/week'],
      ['quinzenal', '0.5/week'],
      [null, ''],
    ],
  },
  {
    field: 'availability',
    side: 'Logística',
    headings: ['Disponibilidade', 'Nível de serviço', 'Fill rate', 'Nivel de servicio'],
    values: [
      [percent(0.97), '97%'],
      ['95%', '95%'],
      ['98,5%', '98.5%'],
      [null, ''],
    ],
  },
  {
    field: 'leadTime',
    side: 'Logística',
    headings: ['Lead time', 'Prazo de entrega', 'Plazo de entrega'],
    values: [
      ['D+2', '2 working days'],
      ['3 dias úteis', '3 working days'],
      ['2 dias', '2 days'],
      [null, ''],
    ],
  },
  {
    field: 'specialOrderRule',
    side: 'Logística',
    headings: ['Pedido especial', 'Special orders', 'Pedidos especiales'],
    values: [
      ['não aceita', 'no'],
      ['livre', 'yes, unlimited a month'],
      ['2 por mês', 'yes, 2 a month'],
      [null, ''],
    ],
  },
];

const NAMES = [
  'Redes Nacionais',
  'Bares e Restaurantes',
  'Farma',
  'AS 1-4 check-outs',
  'AS 5+ check-outs',
  'Atacado',
  'Cash & Carry',
  'Distribuidores',
  'Empórios',
  'E-commerce',
  'Hotéis',
  'Padarias',
];
const TITLES = ['Política vigente', 'Acordos 2026', 'S&OP – outubro', 'Pacote de valor por cliente'];
const NOTES = [
  'Elaborado por Maria',
  'Prazo conta da emissão da NF',
  'Obs.: valores sujeitos a alteração',
  'Revisado em 10/10',
];

interface Column {
  readonly field: string;
  readonly side: string;
  readonly heading: string;
  readonly cells: readonly (readonly [Literal, string])[];
}

/** Cells of one table with the places of its terms and its merges, all counted from its own corner. */
interface Block {
  readonly cells: Grid;
  readonly merges: readonly Rect[];
  readonly terms: readonly { readonly key: string; readonly meaning: string; row: number; column: number }[];
}

interface Shape {
  readonly kind: 'rows' | 'turned' | 'long';
  readonly header: 'one' | 'merged' | 'open';
  readonly gap: number;
  readonly footers: readonly string[];
  readonly hasTotal: boolean;
  readonly corner: string;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constantFrom('rows', 'rows', 'turned', 'long'),
  header: fc.constantFrom('one', 'merged', 'open'),
  gap: fc.integer({ min: 0, max: 3 }),
  footers: fc.subarray(NOTES, { maxLength: 2 }),
  hasTotal: fc.boolean(),
  corner: fc.constantFrom('Perfil', 'Segmento', 'Perfil de cliente'),
});

export const laidOut: fc.Arbitrary<LaidOut> = fc
  .record({
    profiles: fc.shuffledSubarray(NAMES, { minLength: 3, maxLength: 8 }),
    terms: fc.tuple(fc.subarray(TERMS.slice(0, 3), { minLength: 2 }), fc.subarray(TERMS.slice(3), { minLength: 2 })),
    picks: fc.array(fc.nat(1000), { minLength: 80, maxLength: 80 }),
    arrangement: fc.constantFrom('one table', 'two sheets', 'beside', 'stacked', 'split'),
    shapes: fc.array(shape, { minLength: 3, maxLength: 3 }),
    offset: fc.tuple(fc.nat(3), fc.nat(2)),
    title: fc.option(fc.constantFrom(...TITLES), { nil: undefined }),
    hidden: fc.nat(6),
  })
  .map(({ profiles, terms, picks, arrangement, shapes, offset, title, hidden }): LaidOut => {
    let next = 0;
    const pick = <T>(list: readonly T[]): T => list[(picks[next++ % picks.length] ?? 0) % list.length] as T;
    const columns = terms.flat().map((term, position): Column => ({
      field: term.field,
      side: term.side,
      heading: pick(term.headings),
      // The first profile has every term and each profile one, so that no column and no profile is blank.
      cells: profiles.map((_, index) =>
        pick(
          index === 0 || index % terms.flat().length === position
            ? term.values.filter(([value]) => value !== null)
            : term.values,
        ),
      ),
    }));
    const of = (side: string): Column[] => columns.filter((column) => column.side === side);
    const [first, second, third] = shapes as [Shape, Shape, Shape];
    const commercial = of('Comercial');
    const logistics = of('Logística');
    const page = (blocks: readonly Block[], across: boolean): Block => join(blocks, across);
    const make = (own: readonly Column[], one: Shape): Block => table(profiles, own, one);
    const pages: Record<string, Block> =
      arrangement === 'one table'
        ? { Plan1: make(columns, first) }
        : arrangement === 'beside'
          ? {
              Plan1: page(
                [make(commercial, { ...first, kind: 'rows' }), make(logistics, { ...second, kind: 'rows' })],
                true,
              ),
            }
          : arrangement === 'stacked'
            ? { Plan1: page([make(commercial, first), make(logistics, { ...second, kind: first.kind })], false) }
            : arrangement === 'split'
              ? {
                  Plan1: make(commercial.slice(0, 1), { ...first, kind: 'rows' }),
                  Plan2: make(commercial.slice(1), { ...third, kind: 'rows' }),
                  Plan3: make(logistics, second),
                }
              : { Plan1: make(commercial, first), Plan2: make(logistics, second) };
    return drawn(profiles, pages, offset, title, hidden);
  });

function table(profiles: readonly string[], columns: readonly Column[], one: Shape): Block {
  if (one.kind === 'long') return long(profiles, columns, one);
  const block = inRows(
    profiles,
    columns,
    one.kind === 'turned' ? { ...one, gap: 0, footers: [], hasTotal: false } : one,
  );
  return one.kind === 'turned' ? turned(block) : block;
}

function inRows(profiles: readonly string[], columns: readonly Column[], one: Shape): Block {
  const sides = [...new Set(columns.map(({ side }) => side))];
  const isGrouped = one.header !== 'one' && sides.length > 1;
  const cells: Literal[][] = [];
  const merges: Rect[] = [];
  if (isGrouped) {
    cells.push([null, ...columns.map(({ side }, index) => (columns[index - 1]?.side === side ? null : side))]);
    if (one.header === 'merged') {
      for (const side of sides) {
        const own = columns.flatMap((column, index) => (column.side === side ? [index + 1] : []));
        if (own.length > 1) merges.push({ top: 0, bottom: 0, left: Math.min(...own), right: Math.max(...own) });
      }
    }
  }
  cells.push([one.corner, ...columns.map(({ heading }) => heading)]);
  const terms: { key: string; meaning: string; row: number; column: number }[] = [];
  profiles.forEach((name, index) => {
    if (one.gap > 0 && index > 0 && index % 3 === 0) cells.push(...Array.from({ length: one.gap }, () => []));
    columns.forEach(({ field, cells: own }, column) => {
      const [, meaning = ''] = own[index] ?? [];
      terms.push({ key: `${name} ${field}`, meaning, row: cells.length, column: column + 1 });
    });
    cells.push([name, ...columns.map(({ cells: own }) => own[index]?.[0])]);
  });
  if (one.hasTotal) cells.push(['Total', ...columns.map(({ field }) => (field === 'promoSupport' ? 9999 : null))]);
  for (const note of one.footers) cells.push([note]);
  return { cells, merges, terms };
}

function turned({ cells, merges, terms }: Block): Block {
  const width = Math.max(...cells.map((row) => row.length));
  return {
    cells: Array.from({ length: width }, (_, column) => cells.map((row) => row[column])),
    merges: merges.map(({ top, left, bottom, right }) => ({ top: left, left: top, bottom: right, right: bottom })),
    terms: terms.map(({ row, column, ...term }) => ({ ...term, row: column, column: row })),
  };
}

function long(profiles: readonly string[], columns: readonly Column[], one: Shape): Block {
  const cells: Literal[][] = [[one.corner, 'Termo', 'Valor']];
  const terms: { key: string; meaning: string; row: number; column: number }[] = [];
  profiles.forEach((name, index) => {
    columns.forEach(({ field, heading, cells: own }, column) => {
      const [value, meaning = ''] = own[index] ?? [];
      terms.push({ key: `${name} ${field}`, meaning, row: cells.length, column: 2 });
      cells.push([one.header === 'open' && column > 0 ? null : name, heading, value]);
    });
  });
  return { cells, merges: [], terms };
}

/** Tables of one sheet, with a free column or row between them. */
function join(blocks: readonly Block[], across: boolean): Block {
  const cells: Literal[][] = [];
  const merges: Rect[] = [];
  const terms: Block['terms'][number][] = [];
  let row = 0;
  let column = 0;
  for (const block of blocks) {
    block.cells.forEach((own, index) =>
      own.forEach((cell, at) => {
        (cells[row + index] ??= [])[column + at] = cell;
      }),
    );
    for (const { top, left, bottom, right } of block.merges)
      merges.push({ top: top + row, left: left + column, bottom: bottom + row, right: right + column });
    for (const term of block.terms) terms.push({ ...term, row: term.row + row, column: term.column + column });
    if (across) column += Math.max(...block.cells.map((own) => own.length)) + 1;
    else row += block.cells.length + 2;
  }
  return { cells: Array.from(cells, (own) => Array.from(own ?? [], (cell) => cell ?? null)), merges, terms };
}

function drawn(
  profiles: readonly string[],
  pages: Readonly<Record<string, Block>>,
  [down, right]: readonly [number, number],
  title: string | undefined,
  hidden: number,
): LaidOut {
  const sheets: Record<string, Grid> = {};
  const extras: Record<string, SheetExtras> = {};
  const places: Record<string, string> = {};
  for (const [name, { cells, merges, terms }] of Object.entries(pages)) {
    const top = down + (title === undefined ? 0 : 2);
    sheets[name] = [
      ...(title === undefined ? [] : [[title], []]),
      ...Array.from({ length: down }, () => []),
      ...cells.map((row) => [...Array.from({ length: right }, () => null), ...row]),
    ];
    extras[name] = {
      merges: merges.map((one) => ({
        top: one.top + top,
        bottom: one.bottom + top,
        left: one.left + right,
        right: one.right + right,
      })),
      hiddenColumns: [hidden],
    };
    for (const { key, meaning, row, column } of terms) {
      places[key] = meaning === '' ? '' : `${meaning} @${name}!${toA1({ row: row + top, column: column + right })}`;
    }
  }
  return { survey: grid(sheets, extras), profiles, places, sheets };
}
