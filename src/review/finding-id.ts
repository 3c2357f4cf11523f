/** `S03:key account`, or `S02:*` for the whole workbook: the same in every run, language and host. */
export function findingId(ruleCode: string, profileKey: string | null): string {
  return `${ruleCode}:${profileKey ?? '*'}`;
}

/** The key of the profile an id names; null for the whole workbook. */
export function profileOf(id: string): string | null {
  const key = id.slice(id.indexOf(':') + 1);
  return key === '*' ? null : key;
}
