import { fillPlain, formatDay } from '../i18n/format';
import type { Finding } from '../review/model';
import { ruleOf } from '../rules';
import { settingRow } from './setting-row';
import { SETTINGS_WORDS } from './settings-words';
import { SHEET_WORDS } from './sheet-words';
import type { SheetInput, WantedRow } from './wanted';

/**
 * One row an exception in force, with the planner's reason, so that formulas given the settings exempt what the sheets
 * exempt. It is decided in the findings alone, and no link leads there: planners sort that sheet.
 */
export function exemptionRows(input: SheetInput): readonly WantedRow[] {
  return input.review.findings.flatMap((finding) => rowOf(finding, input) ?? []);
}

function rowOf({ outcome, rule: code, profileKey, profile }: Finding, { language }: SheetInput): WantedRow | null {
  const rule = ruleOf(code);
  if (!rule || outcome.kind !== 'exempt') return null;
  const words = SETTINGS_WORDS[language];
  return settingRow(
    {
      setting: { kind: 'exemption', rule, profileKey },
      profile: profile ?? SHEET_WORDS[language].wholeWorkbook,
      what: `${code} ${rule.texts[language].title}: ${outcome.reason}`,
      inForce: { content: fillPlain(words.until, { until: formatDay(outcome.until, language) }, language) },
      unit: words.units.exemption,
      origin: 'findings',
      input: 'note',
    },
    language,
  );
}
