import type { Book, Facts, Profile } from '../domain/book';
import type { Memory } from '../domain/memory';
import { hash } from './hash';

/**
 * The fingerprint of everything that entered a review. Where a cell stands is no input: sorting the policy rows, moving
 * a table or renaming a sheet gives the same fingerprint. The day counts only through the exemptions it leaves valid.
 */
export function fingerprintOf(
  book: Book,
  facts: Facts,
  memory: Memory,
  ruleSet: string,
  exempt: readonly string[],
): string {
  const { profiles, places, parameters, issues, questions, currency } = book;
  const inputs = [
    ruleSet,
    currency,
    sorted(profiles.map((profile) => profileText(profile))),
    Object.keys(places).sort(),
    parameters,
    sorted(issues.map(({ code, found }) => [code, found])),
    sorted(questions.map(({ id }) => id)),
    sorted(facts.strangers.map(({ name, lines, sheet }) => [name, lines, sheet])),
    {
      ...memory,
      mappings: sorted(memory.mappings),
      issues: sorted(memory.issues.map(({ code, found }) => [code, found])),
    },
    [...exempt].sort(),
  ];
  return hash(canonical(inputs));
}

function profileText({ key, name, inCommercial, inLogistics, readings }: Profile): unknown {
  return [key, name, inCommercial, inLogistics, readings];
}

/** The order in which rows stand is no input. */
function sorted(values: readonly unknown[]): readonly string[] {
  return values.map(canonical).sort();
}

/** JSON with sorted keys and without addresses; numbers that JSON cannot write keep their name. */
function canonical(value: unknown): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(fields).filter((key) => !ADDRESSES.includes(key) && fields[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(fields[key])}`)
    .join(',')}}`;
}

/** Keys that say where a text was found; an issue repeats the reading it belongs to. */
const ADDRESSES: readonly string[] = ['at', 'issue'];
