import { valueSign } from '../../src/review/value-sign';

describe('the sign of a value', () => {
  it('is the same whoever put the value together, and for the noise of a computed share', () => {
    expect(valueSign({ days: 2, unit: 'working', from: undefined })).toBe(valueSign({ unit: 'working', days: 2 }));
    expect(valueSign(0.1 + 0.2)).toBe(valueSign(0.3));
    expect(valueSign(1 - 0.88 * 0.95)).toBe(valueSign(0.164));
    expect(valueSign(1_250_000 * 1.1)).toBe(valueSign(1_375_000));
    expect(valueSign('Até 2 por mês')).toBe(valueSign('ATÉ 2 POR MÊS'));
  });

  it('tells values apart that differ in a part, in order or in kind', () => {
    const values = [28, 28.0001, '28', [28], [28, 42], [42, 28], { days: 28 }, { days: 42 }, { weeks: 28 }, null, true];
    const signs = new Set(values.map(valueSign));
    // A number and the same number typed as text are read alike.
    expect(signs.size).toBe(values.length - 1);
  });
});
