import type { Source } from '../domain/outcome';
import type { FieldName } from '../domain/terms';
import type { InputName, InputValues } from './input-values';
import { INPUTS } from './inputs';
import { NOTHING, takeWay, type Ground } from './take-way';
import type { InputSpec, Missing, Scope, State, Waived } from './way';

/** The inputs of one profile, each found once. */
export function scopeOf(ground: Ground): Scope {
  const found = new Array<State<unknown> | undefined>(PLACES.size);
  const scope: Scope = {
    profileName: ground.profileName,
    resolve<N extends InputName>(name: N): State<InputValues[N]> {
      const place = PLACES.get(name) ?? 0;
      const state = found[place] ?? find(INPUTS[name] as InputSpec<unknown>, ground.given?.[name], ground, scope);
      found[place] = state;
      return state as State<InputValues[N]>;
    },
  };
  return scope;
}

/** A scope a profile: a list by place costs a fraction of the memory of a map by name. */
const PLACES: ReadonlyMap<string, number> = new Map(Object.keys(INPUTS).map((name, place) => [name, place]));

/**
 * The first way that answers. A "não se aplica" beats a default and a blank (ERRATA 6), not another figure. Where every
 * cell is filled and none is of use, all of them are named.
 */
function find(spec: InputSpec<unknown>, given: unknown, ground: Ground, scope: Scope): State<unknown> {
  if (given !== undefined) {
    return accepts(spec, given) ? { kind: 'known', value: given, sources: [], assumed: [] } : NOTHING;
  }
  let waived: Waived | null = null;
  let missing: Missing | null = null;
  let useless: readonly Source[] = [];
  for (const way of spec.ways) {
    if (way.from === 'parameter' && waived) break;
    const state = takeWay(way, ground, scope);
    if (state.kind === 'known') {
      if (accepts(spec, state.value)) return state;
      useless = state.sources;
    } else if (state.kind === 'notApplicable') {
      waived ??= state;
    } else if (state.missing.length === 0) {
      useless = state.sources;
    } else {
      missing = easier(missing, state, ground);
    }
  }
  return waived ?? missing ?? { kind: 'unknown', missing: fieldsOf(useless), sources: useless };
}

function accepts(spec: InputSpec<unknown>, value: unknown): boolean {
  if (typeof value === 'number' && !Number.isFinite(value)) return false;
  return spec.accepts === undefined || spec.accepts(value);
}

const fieldsOf = (sources: readonly Source[]): readonly FieldName[] => sources.map((source) => source.field);

/** What to ask for: a blank in a column that exists before a column that does not, one figure before two. */
function easier(one: Missing | null, other: Missing, ground: Ground): Missing {
  if (!one) return other;
  const effort = (state: Missing): number => state.missing.length + (state.missing.every(ground.hasPlace) ? 0 : 100);
  return effort(other) < effort(one) ? other : one;
}
