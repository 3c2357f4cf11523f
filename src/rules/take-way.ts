import type { Assumption, Source } from '../domain/outcome';
import { PARAMETER_UNITS, type ParameterName } from '../domain/parameters';
import type { FieldName, ProfileReadings, Reading } from '../domain/terms';
import type { Given } from './input-values';
import { joined } from './joined';
import { isInRange } from './range';
import type { ParametersInForce } from './rule';
import type { Missing, Scope, State, Waived, Way, Workbook } from './way';

/** Where the inputs of one profile come from. */
export interface Ground {
  readonly profileName: string | null;
  readonly readings: ProfileReadings;
  readonly parameters: ParametersInForce;
  /** Inputs known beforehand: worked examples and levers. */
  readonly given?: Given;
  /** Fields with a column in the workbook: the ones to ask for first. */
  readonly hasPlace: (field: FieldName) => boolean;
  /** All profiles, where there is a workbook; asked for only when a rule compares them. */
  readonly workbook?: () => Workbook;
}

const NONE: readonly never[] = [];
/** Nothing found, and nothing to ask for. */
export const NOTHING: Missing = { kind: 'unknown', missing: NONE, sources: NONE };

/** What one way makes of its ground. */
export function takeWay(way: Way<unknown>, ground: Ground, scope: Scope): State<unknown> {
  switch (way.from) {
    case 'field':
      return fromField(way, ground.readings[way.field]);
    case 'inputs':
      return fromInputs(way, scope);
    case 'parameter':
      return fromParameter(way.parameter, ground.parameters);
    case 'readings':
      return fromReadings(way, ground.readings);
    case 'workbook':
      return ground.workbook ? fromWorkbook(way, ground.workbook()) : NOTHING;
  }
}

function fromReadings(way: Way<unknown> & { from: 'readings' }, readings: ProfileReadings): State<unknown> {
  const sources: Source[] = [];
  for (const name of way.cites(readings)) {
    const reading = readings[name];
    if (reading) sources.push(sourceOf(name, reading));
  }
  return { kind: 'known', value: way.take(readings), sources, assumed: NONE };
}

function sourceOf(field: FieldName, reading: Reading): Source {
  return { field, at: reading.at, found: reading.found, marks: reading.kind === 'value' ? reading.marks : NONE };
}

function fromField(way: Way<unknown> & { from: 'field' }, reading: Reading | undefined): State<unknown> {
  if (!reading) return { kind: 'unknown', missing: [way.field], sources: NONE };
  const source = sourceOf(way.field, reading);
  if (reading.kind === 'notApplicable') {
    return way.waived === undefined
      ? { kind: 'notApplicable', because: way.field, sources: [source] }
      : { kind: 'known', value: way.waived, sources: [source], assumed: NONE };
  }
  const value = reading.kind === 'value' && isInRange(way.field, reading.value) ? way.take(reading.value) : undefined;
  if (value === undefined || reading.kind !== 'value') {
    return {
      kind: 'unknown',
      missing: [way.blames && reading.kind === 'value' ? way.blames : way.field],
      sources: [source],
    };
  }
  const mark = way.mark?.(reading.value);
  const sources = [mark ? { ...source, marks: [...reading.marks, mark] } : source];
  return { kind: 'known', value, sources, assumed: NONE };
}

function fromInputs(way: Way<unknown> & { from: 'inputs' }, scope: Scope): State<unknown> {
  const values: unknown[] = [];
  let sources: readonly Source[] = NONE;
  let assumed: readonly Assumption[] = NONE;
  let waived: Waived | null = null;
  let missing: readonly FieldName[] | null = null;
  for (const name of way.inputs) {
    const state = scope.resolve(name);
    sources = joined(sources, state.sources);
    if (state.kind === 'known') {
      values.push(state.value);
      assumed = joined(assumed, state.assumed);
    } else if (state.kind === 'notApplicable' && way.waivedIsZero) {
      values.push(0);
    } else if (state.kind === 'notApplicable') {
      waived ??= state;
    } else {
      missing = joined(missing ?? NONE, state.missing);
    }
  }
  if (waived) return waived;
  if (missing) return { kind: 'unknown', missing, sources };
  const value = way.take(...values);
  return value === undefined ? { ...NOTHING, sources } : { kind: 'known', value, sources, assumed };
}

/** Compared once for all profiles. */
function fromWorkbook(way: Way<unknown> & { from: 'workbook' }, workbook: Workbook): State<unknown> {
  const before = workbook.compared.get(way);
  if (before) return before;
  const state: State<unknown> = { kind: 'known', value: way.take(workbook), sources: NONE, assumed: NONE };
  workbook.compared.set(way, state);
  return state;
}

function fromParameter(name: ParameterName, parameters: ParametersInForce): State<unknown> {
  const value = parameters.values[name];
  if (value === null) return NOTHING;
  if (parameters.confirmed.includes(name)) return { kind: 'known', value, sources: NONE, assumed: NONE };
  const unit = PARAMETER_UNITS[name];
  const assumption: Assumption = { what: name, value, unit: unit === 'logic' ? 'word' : unit };
  return { kind: 'known', value, sources: NONE, assumed: [assumption] };
}
