import type { Scenario } from './use-scenarios';

/** A scenario that nobody has named goes by its number. */
export function scenarioName(scenario: Scenario | undefined, nth: number, template: string): string {
  return scenario?.name ?? template.replace('{nth}', String(nth + 1));
}
