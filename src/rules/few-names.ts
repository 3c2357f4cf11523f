import type { Shown } from '../domain/outcome';

/** The first names of a list that may be long, and how many more there are. */
export function fewNames(names: readonly string[], most = 3): Shown {
  return { as: 'profiles', value: names.length > most ? [...names.slice(0, most), `+${names.length - most}`] : names };
}
