import type { Book, ParameterReadings } from '../domain/book';
import type { Issue } from '../domain/issue';
import type { Memory } from '../domain/memory';
import type { Limits } from '../domain/outcome';
import { DEFAULT_PARAMETERS, type ParameterName, type ParameterValues } from '../domain/parameters';
import { areUsable } from '../domain/ramp';
import type { ParametersInForce, Rule, RuleSettings } from '../rules/rule';

/** Everything that tunes a run, merged from what people typed, what the workbook says, and the defaults. */
export interface Settings extends RuleSettings {
  /** User weight by rule code; 0 takes the rule out of the score. */
  readonly weights: Readonly<Record<string, number>>;
  readonly isOn: Readonly<Record<string, boolean>>;
  /** Settings that were refused; the default is in force instead. */
  readonly issues: readonly Issue[];
}

/** A weight above this would drown every other rule; 10 is already ten rules of its severity. */
export const LARGEST_WEIGHT = 10;

/** The settings of a run: the planner's own first, then those found in the workbook, then the defaults. */
export function settingsInForce(rules: readonly Rule[], book: Pick<Book, 'parameters'>, memory: Memory): Settings {
  const limits: Record<string, Limits> = {};
  const weights: Record<string, number> = {};
  const isOn: Record<string, boolean> = {};
  const issues: Issue[] = [];
  for (const rule of rules) {
    const tuned = memory.limits[rule.code];
    if (tuned && tuned.kind === rule.limits.kind && areUsable(tuned)) limits[rule.code] = tuned;
    else if (tuned) issues.push(refused(rule, 'limits', numbersOf(tuned)));
    const weight = memory.weights[rule.code] ?? 1;
    const isWeight = weight >= 0 && weight <= LARGEST_WEIGHT;
    weights[rule.code] = isWeight ? weight : 1;
    if (!isWeight) issues.push(refused(rule, 'weight', String(weight)));
    isOn[rule.code] = memory.switches[rule.code] ?? !rule.isExtended;
  }
  return { parameters: parametersInForce(book.parameters, memory.parameters), limits, weights, isOn, issues };
}

/** Where it was typed is not known here, so the rule stands for the place. */
function refused(rule: Rule, what: 'limits' | 'weight', found: string): Issue {
  return { code: 'setting-refused', found, details: { at: rule.code, what } };
}

/** Both the planner's and the workbook's values count as confirmed: only a default is an assumption (ERRATA 33). */
function parametersInForce(found: ParameterReadings, typed: Readonly<Partial<ParameterValues>>): ParametersInForce {
  const values: ParameterValues = { ...DEFAULT_PARAMETERS };
  const confirmed: ParameterName[] = [];
  for (const name of Object.keys(DEFAULT_PARAMETERS) as ParameterName[]) {
    const reading = found[name];
    const value = typed[name] ?? (reading?.kind === 'value' ? reading.value : null);
    if (value === null) continue;
    Object.assign(values, { [name]: value });
    confirmed.push(name);
  }
  return { values, confirmed };
}

function numbersOf(limits: Limits): string {
  return Object.values(limits)
    .filter((value) => typeof value === 'number')
    .join(' / ');
}
