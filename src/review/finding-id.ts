/** `S03:key account`, or `S02:*` for the whole workbook: the same in every run, language and host. */
export function findingId(ruleCode: string, profileKey: string | null): string {
  return `${ruleCode}:${profileKey ?? '*'}`;
}
