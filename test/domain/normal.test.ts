import fc from 'fast-check';
import { normalDensity, normalLoss, normalQuantile, normalShare } from '../../src/domain/normal';

describe('the normal distribution', () => {
  // Abramowitz and Stegun, table 26.1, and the inverse values every textbook prints.
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.96, 0.975002104851779],
    [-3, 0.00134989803163],
    [5, 0.999999713348428],
  ])('Φ(%d) is %d', (z, share) => expect(normalShare(z)).toBeCloseTo(share, 12));

  it.each([
    [0.97, 1.8807936081512509],
    [0.95, 1.6448536269514722],
    [0.999, 3.090232306167813],
    [0.05, -1.6448536269514722],
  ])('%d lies below z = %d', (share, z) => expect(normalQuantile(share)).toBeCloseTo(z, 9));

  it('gives the share back from its z', () =>
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (share) => {
        expect(normalShare(normalQuantile(share))).toBeCloseTo(share, 12);
      }),
    ));

  it('loses half a density at z = 0, little far above, and what is missing far below', () => {
    expect(normalLoss(0)).toBeCloseTo(normalDensity(0), 15);
    expect(normalLoss(4)).toBeLessThan(1e-5);
    expect(normalLoss(-6)).toBeCloseTo(6, 6);
    expect(normalShare(40)).toBe(1);
    expect(normalShare(-40)).toBe(0);
  });
});
