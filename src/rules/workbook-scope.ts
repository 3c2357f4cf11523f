import type { Profile } from '../domain/book';
import type { FieldName } from '../domain/terms';
import type { InputName, InputValues } from './input-values';
import { placeOf } from './plan';
import type { Scope } from './scope';
import { MISSING, settle, valueIn } from './settle';
import type { Workbook } from './way';
import { lackOf } from './witnesses';

/** The profiles of a workbook side by side; what is compared is found once. */
export function workbookOf(profiles: readonly Profile[], scopes: readonly Scope[]): Workbook {
  const columns = new Map<InputName, readonly unknown[]>();
  return {
    profiles,
    compared: new Map(),
    column<N extends InputName>(name: N) {
      const column = columns.get(name) ?? scopes.map((scope) => valueIn(scope, name));
      columns.set(name, column);
      return column as readonly (InputValues[N] | null)[];
    },
    gaps(names) {
      const places = names.map(placeOf);
      const missing = new Set<FieldName>();
      for (const scope of scopes) {
        for (const place of places) {
          if (settle(scope, place) !== MISSING) continue;
          for (const field of lackOf(scope, place).missing) missing.add(field);
        }
      }
      return [...missing];
    },
  };
}
