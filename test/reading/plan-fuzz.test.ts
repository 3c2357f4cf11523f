import fc from 'fast-check';
import type { Literal } from '../support/grid';
import { date } from '../support/grid';
import { planOf, plannedBook } from '../support/planned-book';

jest.setTimeout(60_000);

/** Words of plans, in no order, beside what people type by mistake. */
const cell: fc.Arbitrary<Literal> = fc.oneof(
  fc.constantFrom<Literal>(
    'Família',
    'Cerveja',
    'Água',
    'Medida',
    'Mês',
    'Demanda',
    'Suprimento',
    'Estoque',
    'Estoque inicial',
    'Estoque mínimo',
    'Cobertura',
    'Versão',
    'Consenso',
    'Orçado',
    'Total',
    'nov/26',
    'dez/26',
    'jan',
    'fev',
    'M+1',
    'M+2',
    '01/02/2026',
    'mil cx',
    'Perfil de cliente',
    'Redes',
    'Início',
    'Volume incremental',
    'Capacidade de entregas por semana',
    '12.500',
    'n/a',
    null,
  ),
  fc.constantFrom<Literal>(
    date(46327, 'mmm/yy'),
    date(46357, 'mmm/yy'),
    date(46047, 'd-mmm'),
    { error: '#DIV/0!' },
    true,
  ),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.string({ maxLength: 12 }),
);
const sheet = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });

describe('whatever stands on a sheet', () => {
  it('is read without a crash, and every figure is a number that stands in a cell of it', () => {
    fc.assert(
      fc.property(sheet, sheet, (one, other) => {
        const sheets = { 'Plano de Demanda': one, 'S&OP': other };
        const { figures, promotions } = planOf(plannedBook(sheets));
        for (const { value, at, month, measure } of figures) {
          const literal = sheets[at.sheet as keyof typeof sheets]?.[at.row]?.[at.column];
          expect(literal === null || literal === undefined).toBe(false);
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(month === null || /^(\d{4}-(0[1-9]|1[0-2])|\+\d+)$/.test(month)).toBe(true);
          expect(measure === 'stock').toBe(false);
        }
        for (const { start, uplift } of promotions) {
          expect(start).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(uplift).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same numbers whatever rows stand between them', () => {
    const noise = fc.constantFrom<readonly Literal[]>(
      [],
      ['Total', 1, 2],
      ['Obs.: revisado'],
      ['Realizado', 5, 6],
      ['Subtotal', 7, 8],
    );
    fc.assert(
      fc.property(noise, noise, (before, between) => {
        const rows = [['Família', 'nov/26', 'dez/26'], before, ['Cerveja', 100, 120], between, ['Água', 40, 50]];
        const { figures } = planOf(plannedBook({ 'Plano de Demanda': rows }));
        expect(figures.map(({ family, month, value }) => [family, month, value])).toEqual([
          ['cerveja', '2026-11', 100],
          ['cerveja', '2026-12', 120],
          ['agua', '2026-11', 40],
          ['agua', '2026-12', 50],
        ]);
      }),
      { numRuns: 25 },
    );
  });
});
