import type { FieldName } from '../domain/terms';
import type { InputName } from './input-values';
import { INPUTS } from './inputs';
import type { InputSpec, Way } from './way';

/** Columns that would unlock something: of each entry one would do; empty when it is in reach. */
export type Unlock = readonly (readonly FieldName[])[];

/** Finds what keeps inputs out of reach of a workbook, whatever its cells hold (ERRATA 114–116). */
export function reachOf(hasPlace: (field: FieldName) => boolean): (names: readonly InputName[]) => Unlock {
  const known = new Map<InputName, Unlock>();

  function ofInput(name: InputName): Unlock {
    const before = known.get(name);
    if (before) return before;
    const spec = INPUTS[name] as InputSpec<unknown>;
    let lack: Unlock | null = null;
    for (const way of spec.ways) {
      const here = ofWay(way);
      lack = lack === null ? here : either(lack, here);
      if (lack.length === 0) break;
    }
    const result = lack ?? [];
    known.set(name, result);
    return result;
  }

  function ofWay(way: Way<unknown>): Unlock {
    if (way.from === 'field') return hasPlace(way.field) ? [] : [[way.field]];
    return way.from === 'inputs' || way.from === 'workbook' ? ofAll(way.inputs) : [];
  }

  function ofAll(names: readonly InputName[]): Unlock {
    return names.reduce<Unlock>((all, name) => leanest([...all, ...ofInput(name)]), []);
  }

  return ofAll;
}

/** One way or the other would do: every pair of their entries has to be met by one column of the two. */
function either(one: Unlock, other: Unlock): Unlock {
  const both: FieldName[][] = [];
  for (const a of one) for (const b of other) both.push([...a, ...b.filter((field) => !a.includes(field))]);
  return leanest(both);
}

/** Without entries that a shorter one already asks for. */
function leanest(entries: readonly (readonly FieldName[])[]): Unlock {
  return entries.filter(
    (entry, index) =>
      !entries.some(
        (other, at) =>
          at !== index && other.every((field) => entry.includes(field)) && (other.length < entry.length || at < index),
      ),
  );
}
