import type { Book, Facts, Profile } from '../domain/book';
import type { Memory } from '../domain/memory';
import { FIELDS, type FieldName, type Reading } from '../domain/terms';
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

/** Thousands of readings pass here in every run: their texts go to the hash one by one, without being joined. */
function profileHash({ key, name, inCommercial, inLogistics, readings }: Profile): string {
  const texts: string[] = [key, name, String(inCommercial), String(inLogistics)];
  for (const field of FIELD_NAMES) {
    const reading = readings[field];
    if (reading) texts.push(field, reading.kind, reading.found, understood(reading));
  }
  return hash(texts);
}

/** What a cell was taken for: an answer or a change of the column may change it under the same text. */
function understood(reading: Reading): string {
  if (reading.kind === 'asked') return reading.question;
  if (reading.kind !== 'value') return '';
  const value = typeof reading.value === 'number' ? String(reading.value) : JSON.stringify(reading.value);
  return reading.marks.length === 0 ? value : `${value} ${reading.marks.join(' ')}`;
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
