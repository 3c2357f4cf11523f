import type { Profile } from '../../src/domain/book';
import type { ProfileReadings } from '../../src/domain/terms';
import { withTypedFigures } from '../../src/reading/typed-figures';

const at = { sheet: 'Ajustes', row: 4, column: 2 };
const own = { sheet: 'Base', row: 1, column: 1 };
const profile = (key: string, readings: ProfileReadings): Profile => ({
  key,
  name: key,
  inCommercial: true,
  inLogistics: true,
  readings,
});
const value = (number: number, where: typeof at, marks: readonly 'typed-in-settings'[] = []) =>
  ({ kind: 'value', value: number, at: where, found: String(number), marks }) as const;

describe('figures typed in the settings', () => {
  const profiles = [profile('redes', { customers: value(10, own) }), profile('bares', {})];

  it('win over those of the book, and are marked once, however they come', () => {
    const figures = {
      redes: { customers: value(12, at) },
      bares: { customers: value(7, at, ['typed-in-settings']), stopCost: { kind: 'notApplicable', at, found: 'n/a' } },
    } as const;
    const read = withTypedFigures(profiles, { customers: [own] }, figures);
    expect(read.profiles.map(({ readings }) => readings.customers)).toEqual([
      { ...value(12, at), marks: ['typed-in-settings'] },
      { ...value(7, at), marks: ['typed-in-settings'] },
    ]);
    expect(read.profiles[1]?.readings.stopCost).toEqual({ kind: 'notApplicable', at, found: 'n/a' });
    // A figure of the book keeps its place there; one that only the settings know has it in the settings.
    expect(read.places).toEqual({ customers: [own], stopCost: [at] });
  });

  it('of profiles that are gone change nothing', () => {
    const read = withTypedFigures(profiles, {}, { hoteis: { customers: value(3, at) } });
    expect(read).toEqual({ profiles, places: {} });
  });
});
