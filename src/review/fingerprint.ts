import type { Book, Facts, Profile } from '../domain/book';
import type { Memory } from '../domain/memory';
import { FIELDS, type FieldName } from '../domain/terms';
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
  return hash([...profiles.map(profileHash).sort(), canonical(inputs)]);
}

const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** Thousands of readings pass here in every run: their parts go to the hash one by one, without being joined. */
function profileHash({ key, name, inCommercial, inLogistics, readings }: Profile): string {
  const parts: (string | number)[] = [key, name, String(inCommercial), String(inLogistics)];
  for (const field of FIELD_NAMES) {
    const reading = readings[field];
    if (!reading) continue;
    parts.push(field, reading.kind, reading.found);
    // What a cell was taken for: an answer or a change of the column may change it under the same text.
    if (reading.kind === 'asked') parts.push(reading.question);
    if (reading.kind !== 'value') continue;
    addValue(reading.value, parts);
    for (const mark of reading.marks) parts.push(mark);
  }
  return hash(parts);
}

/** A value as it was read: a number, a word or a few of them under their names. */
function addValue(value: unknown, into: (string | number)[]): void {
  if (typeof value === 'number') into.push(value);
  else if (Array.isArray(value)) {
    into.push(value.length);
    for (const item of value) addValue(item, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const name of Object.keys(value)) {
      into.push(name);
      addValue((value as Readonly<Record<string, unknown>>)[name], into);
    }
  } else into.push(String(value));
}

/** The order in which rows stand is no input. */
function sorted(values: readonly unknown[]): readonly string[] {
  return values.map(canonical).sort();
}

/** JSON with sorted keys and without addresses; numbers that JSON cannot write keep their name. */
function canonical(value: unknown): string {
  if (typeof value === 'number') return String(value);
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
