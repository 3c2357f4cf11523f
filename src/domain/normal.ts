/** Beyond this the normal distribution is 0 or 1 to the last digit of a number. */
const FARTHEST = 9;

/** Density φ(z) of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Share Φ(z) of a standard normal distribution below z, to 1e-14: Φ(z) = ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …), summed
 * until nothing changes (Marsaglia, Evaluating the normal distribution, 2004). ERRATA 62 asks for more than a table.
 */
export function normalShare(z: number): number {
  if (z >= FARTHEST) return 1;
  if (z <= -FARTHEST) return 0;
  let term = z;
  let sum = z;
  for (let odd = 3, before = NaN; sum !== before; odd += 2) {
    before = sum;
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * normalDensity(z);
}

/** Halvings after which the ends are neighbours. */
const HALVINGS = 60;

/** The z below which a share lies, 0 < share < 1: the inverse of `normalShare`, found by halving. */
export function normalQuantile(share: number): number {
  let low = -FARTHEST;
  let high = FARTHEST;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Expected shortage G(z) = φ(z) − z·(1 − Φ(z)), in standard deviations: the loss function of stock theory. */
export function normalLoss(z: number): number {
  return normalDensity(z) - z * (1 - normalShare(z));
}

/** The z at which the expected shortage G(z) is `loss`, in standard deviations, found by halving; G falls as z grows. */
export function normalLossQuantile(loss: number): number {
  let low = -FARTHEST;
  let high = FARTHEST;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (normalLoss(middle) > loss) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
