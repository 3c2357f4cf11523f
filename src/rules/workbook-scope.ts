import type { Book, Profile } from '../domain/book';
import type { FieldName } from '../domain/terms';
import type { InputName, InputValues } from './input-values';
import { placeOf } from './plan';
import type { ParametersInForce } from './rule';
import { scopeOf, type Scope } from './scope';
import { MISSING, settle, valueIn } from './settle';
import type { Workbook } from './way';
import { lackOf } from './witnesses';

/** A scope a profile, in their order, and one for the whole workbook; each can see all profiles. */
export function scopesOf(
  { profiles }: Pick<Book, 'profiles'>,
  parameters: ParametersInForce,
  hasPlace: (field: FieldName) => boolean,
): { readonly scopes: readonly Scope[]; readonly together: Scope } {
  const workbook = (): Workbook => whole;
  const scopes = profiles.map(({ name, readings }) =>
    scopeOf({ profileName: name, readings, parameters, hasPlace, workbook }),
  );
  const whole = workbookOf(profiles, () => scopes);
  return { scopes, together: scopeOf({ profileName: null, readings: {}, parameters, hasPlace, workbook }) };
}

/** What is compared is found once. */
export function workbookOf(profiles: readonly Profile[], scopes: () => Iterable<Scope>): Workbook {
  const columns = new Map<InputName, readonly unknown[]>();
  const gaps = new Map<string, readonly FieldName[]>();
  return {
    profiles,
    compared: new Map(),
    column<N extends InputName>(name: N) {
      const column = columns.get(name) ?? Array.from(scopes(), (scope) => valueIn(scope, name));
      columns.set(name, column);
      return column as readonly (InputValues[N] | null)[];
    },
    gaps(names) {
      const asked = names.join();
      const before = gaps.get(asked);
      if (before) return before;
      const places = names.map(placeOf);
      const missing = new Set<FieldName>();
      for (const scope of scopes()) {
        for (const place of places) {
          if (settle(scope, place) !== MISSING) continue;
          for (const field of lackOf(scope, place).missing) missing.add(field);
        }
      }
      gaps.set(asked, [...missing]);
      return [...missing];
    },
  };
}
