import { fold } from '../domain/text';

/** Digits of a number that count: shares that were computed are equal up to their noise. */
const DIGITS = 9;

/** A value as one text, to know it again: its parts in a settled order, whoever put them together, words as they are compared. */
export function valueSign(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
  if (typeof value === 'string') return fold(value);
  if (Array.isArray(value)) return `[${value.map(valueSign).join(',')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(parts).filter((name) => parts[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${name}:${valueSign(parts[name])}`)
    .join(',')}}`;
}
