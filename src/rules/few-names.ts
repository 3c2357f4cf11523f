import type { Shown } from '../domain/outcome';

/** The first names of a list that may be long; how many there are stands beside it in the sentence. */
export function fewNames(names: readonly string[], most = 3): Shown {
  return { as: 'profiles', value: names.length > most ? [...names.slice(0, most), '…'] : names };
}
