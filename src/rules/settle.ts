import type { Reading } from '../domain/terms';
import type { InputName, InputValues } from './input-values';
import { placeOf, PLANS, type Plan, type Step } from './plan';
import { isInRange } from './range';
import type { Scope } from './scope';
import type { Way } from './way';

/** What became of an input: 0 is not asked for yet. */
export const KNOWN = 1;
export const MISSING = 2;
export const WAIVED = 3;
export type Kind = typeof KNOWN | typeof MISSING | typeof WAIVED;

/** What a way answers where the policy says "não se aplica"; undefined where it cannot tell. */
export const NOT_APPLICABLE = Symbol('not applicable');

/** The value of an input, null where it is not known. */
export function valueIn<N extends InputName>(scope: Scope, name: N): InputValues[N] | null {
  settle(scope, placeOf(name));
  return scope.values[name];
}

/**
 * Finds an input by the first way that answers, and keeps it in `scope.values`. A "não se aplica" beats a default and a
 * blank (ERRATA 6), not another figure.
 */
export function settle(scope: Scope, place: number): Kind {
  const before = scope.states[place]! & 3;
  if (before !== 0) return before as Kind;
  const plan = PLANS[place]!;
  const given = scope.ground.given?.(place);
  if (given !== undefined) return keep(scope, place, isAccepted(plan, given) ? KNOWN : MISSING, 0, given);
  let isWaived = false;
  for (let nth = 0; nth < plan.steps.length; nth += 1) {
    const step = plan.steps[nth]!;
    if (isWaived && step.way.from === 'parameter') break;
    const value = take(step, scope);
    if (value === NOT_APPLICABLE) isWaived = true;
    else if (value !== undefined && isAccepted(plan, value)) return keep(scope, place, KNOWN, nth, value);
  }
  return keep(scope, place, isWaived ? WAIVED : MISSING, 0, null);
}

/** The way that made an input known. */
export function wayTaken(scope: Scope, place: number): Step {
  return PLANS[place]!.steps[scope.states[place]! >> 2]!;
}

function keep(scope: Scope, place: number, kind: Kind, nth: number, value: unknown): Kind {
  scope.states[place] = kind | (nth << 2);
  (scope.values as Record<string, unknown>)[PLANS[place]!.name] = kind === KNOWN ? value : null;
  return kind;
}

/** What one way makes of its ground. */
export function take(step: Step, scope: Scope): unknown {
  const { way } = step;
  const { readings, parameters, workbook } = scope.ground;
  switch (way.from) {
    case 'field':
      return fromField(way, readings[way.field]);
    case 'inputs':
      return fromInputs(way, step, scope);
    case 'parameter':
      return parameters.values[way.parameter] ?? undefined;
    case 'readings':
      return way.take(readings);
    case 'workbook': {
      if (!workbook) return undefined;
      // Compared once for all profiles.
      const whole = workbook();
      if (!whole.compared.has(way)) whole.compared.set(way, way.take(whole));
      return whole.compared.get(way);
    }
  }
}

function fromField(way: Way<unknown> & { from: 'field' }, reading: Reading | undefined): unknown {
  if (reading === undefined) return undefined;
  if (reading.kind === 'notApplicable') return way.waived ?? NOT_APPLICABLE;
  return reading.kind === 'value' && isInRange(way.field, reading.value) ? way.take(reading.value) : undefined;
}

function fromInputs(way: Way<unknown> & { from: 'inputs' }, { places, zeros }: Step, scope: Scope): unknown {
  let isMissing = false;
  let isWaived = false;
  for (let nth = 0; nth < places.length; nth += 1) {
    const kind = settle(scope, places[nth]!);
    if (kind === MISSING) isMissing = true;
    else if (kind === WAIVED && !zeros[nth]) isWaived = true;
  }
  if (isWaived) return NOT_APPLICABLE;
  if (isMissing) return undefined;
  const values = scope.values as Record<string, unknown>;
  // What is not known here does not apply, and counts as nothing.
  const at = (nth: number): unknown => values[way.inputs[nth]!] ?? 0;
  if (places.length === 1) return way.take(at(0));
  if (places.length === 2) return way.take(at(0), at(1));
  return way.take(...places.map((_place, nth) => at(nth)));
}

/** Whether a value found is one that rules can use. */
export function isAccepted({ accepts }: Plan, value: unknown): boolean {
  if (typeof value === 'number' && !Number.isFinite(value)) return false;
  return accepts === null || accepts(value);
}
