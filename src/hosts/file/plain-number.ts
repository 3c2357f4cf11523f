const POWERS: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * The number that these bytes write, as `Number` reads them; NaN for all but digits, point, sign and exponent. Up to
 * fifteen digits and a power of ten below 10²³ are both exact, and so is rounded but once what they are divided into.
 */
export function plainNumber(bytes: Buffer, from: number, to: number): number {
  let at = from;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at++;
  const first = at;
  let digits = 0;
  let point = -1;
  for (; at < to; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return longNumber(bytes, from, to);
  }
  const length = to - first - (point < 0 ? 0 : 1);
  if (length === 0 || length > 15) return longNumber(bytes, from, to);
  const size = point < 0 ? digits : digits / (POWERS[to - point - 1] as number);
  return isNegative ? -size : size;
}

function longNumber(bytes: Buffer, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    const isDigit = byte >= 0x30 && byte <= 0x39;
    if (!isDigit && byte !== 0x2e && byte !== 0x2d && byte !== 0x2b && byte !== 0x45 && byte !== 0x65) return NaN;
  }
  return from === to ? NaN : Number(bytes.toString('latin1', from, to));
}
