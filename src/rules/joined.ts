/** Both lists, without copying where one is empty; what stands in both stands once. */
export function joined<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const rest = other.filter((item) => !one.includes(item));
  return rest.length === 0 ? one : [...one, ...rest];
}
