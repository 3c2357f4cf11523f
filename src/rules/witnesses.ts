import type { Assumption, Source } from '../domain/outcome';
import { PARAMETER_UNITS, type ParameterName } from '../domain/parameters';
import type { FieldName } from '../domain/terms';
import { cellOf, cite, sourceOf } from './citing';
import { joined } from './joined';
import { PLANS, type Step } from './plan';
import type { Scope } from './scope';
import { KNOWN, MISSING, NOT_APPLICABLE, settle, take, WAIVED, wayTaken } from './settle';

/** What stands behind inputs: the cells that took part, one a field, and the defaults that nobody has confirmed. */
export interface Witnesses {
  readonly sources: Source[];
  readonly assumed: Assumption[];
}

/** What to ask for where an input is not known, and the cells that were no use. */
export interface Lack {
  readonly missing: readonly FieldName[];
  readonly sources: readonly Source[];
}

const NONE: readonly never[] = [];
const NOTHING: Lack = { missing: NONE, sources: NONE };

/** Adds what stands behind an input; behind one that is not known, the cells that were no use. */
export function witness(scope: Scope, place: number, into: Witnesses): void {
  const kind = settle(scope, place);
  if (isGiven(scope, place)) return;
  if (kind === MISSING) {
    for (const source of lackOf(scope, place).sources) cite(source, into.sources);
    return;
  }
  const step = kind === KNOWN ? wayTaken(scope, place) : waivingStep(scope, place);
  const { way, places } = step;
  switch (way.from) {
    case 'field':
      return cite(cellOf(scope, place, way), into.sources);
    case 'inputs':
      for (const each of kind === KNOWN ? places : [waivedAmong(scope, step)]) witness(scope, each, into);
      return;
    case 'readings':
      for (const name of way.cites(scope.ground.readings)) {
        const reading = scope.ground.readings[name];
        if (reading) cite(sourceOf(name, reading), into.sources);
      }
      return;
    case 'parameter':
      return assume(way.parameter, scope, into.assumed);
    case 'workbook':
      return;
  }
}

function assume(name: ParameterName, scope: Scope, into: Assumption[]): void {
  const { values, confirmed } = scope.ground.parameters;
  const value = values[name];
  if (value === null || confirmed.includes(name) || into.some(({ what }) => what === name)) return;
  const unit = PARAMETER_UNITS[name];
  into.push({ what: name, value, unit: unit === 'logic' || unit === 'basis' ? 'word' : unit });
}

/** The field whose "não se aplica" makes an input not applicable. */
export function waiverOf(scope: Scope, place: number): FieldName {
  const step = waivingStep(scope, place);
  return step.way.from === 'field' ? step.way.field : waiverOf(scope, waivedAmong(scope, step));
}

const waivingStep = (scope: Scope, place: number): Step =>
  PLANS[place]!.steps.find((step) => take(step, scope) === NOT_APPLICABLE)!;

const waivedAmong = (scope: Scope, { places, zeros }: Step): number =>
  places.find((place, nth) => settle(scope, place) === WAIVED && !zeros[nth])!;

/** Of the ways to an input the one easiest to open. Where every cell is filled and none is of use, all are named. */
export function lackOf(scope: Scope, place: number): Lack {
  if (isGiven(scope, place)) return NOTHING;
  let easiest: Lack | null = null;
  let useless: readonly Source[] = NONE;
  for (const step of PLANS[place]!.steps) {
    const lack = lackOfWay(step, scope, place);
    if (lack.missing.length === 0) useless = lack.sources;
    else if (!easiest || effortOf(lack, scope) < effortOf(easiest, scope)) easiest = lack;
  }
  return easiest ?? { missing: useless.map(({ field }) => field), sources: useless };
}

function lackOfWay(step: Step, scope: Scope, place: number): Lack {
  const { way, places } = step;
  if (way.from === 'field') {
    const reading = scope.ground.readings[way.field];
    if (!reading) return { missing: [way.field], sources: NONE };
    const sources = [cellOf(scope, place, way)];
    if (take(step, scope) !== undefined) return { missing: NONE, sources };
    return { missing: [way.blames && reading.kind === 'value' ? way.blames : way.field], sources };
  }
  if (way.from === 'workbook' && scope.ground.workbook) {
    return { missing: scope.ground.workbook().gaps(way.inputs), sources: NONE };
  }
  if (way.from !== 'inputs' && way.from !== 'workbook') return NOTHING;
  let missing: readonly FieldName[] = NONE;
  const behind: Witnesses = { sources: [], assumed: [] };
  for (const each of places) {
    witness(scope, each, behind);
    if (settle(scope, each) === MISSING) missing = joined(missing, lackOf(scope, each).missing);
  }
  return { missing, sources: behind.sources };
}

/** A blank in a column that exists is filled before a column that does not, one figure before two. */
function effortOf({ missing }: Lack, { ground }: Scope): number {
  return missing.length + (missing.every(ground.hasPlace) ? 0 : 100);
}

const isGiven = (scope: Scope, place: number): boolean => scope.ground.given?.(place) !== undefined;
