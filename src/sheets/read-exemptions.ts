import { LANGUAGES } from '../domain/language';
import type { Decision } from '../domain/memory';
import { tidy } from '../domain/text';
import { findingId } from '../review/finding-id';
import type { Rule } from '../rules/rule';
import { textOf, type FoundTable } from './found-table';
import { settingOf } from './setting-ids';

/**
 * The exceptions that the settings repeat, as decisions by finding id. For formulas, which see no findings; a review
 * of the workbook reads decisions where they are taken. A row whose value in force holds no day exempts nothing.
 */
export function readExemptions(settings: FoundTable): Readonly<Record<string, Decision>> {
  const decisions: Record<string, Decision> = {};
  for (const [id, row] of settings.rows) {
    const setting = settingOf(id);
    if (setting?.kind !== 'exemption') continue;
    const inForce = textOf(settings, row, 'inForce');
    const due = dayIn(inForce);
    if (due === null) continue;
    decisions[findingId(setting.rule.code, setting.profileKey)] = {
      decision: 'accept',
      owner: '',
      due,
      note: reasonIn(textOf(settings, row, 'what'), setting.rule) || inForce,
      at: { sheet: settings.own.sheet.name, row, column: settings.columns.get('inForce')! },
    };
  }
  return decisions;
}

/** `até 31/12/2026` or `until 2026-12-31`, as the settings write it in any language: the day as `2026-12-31`. */
function dayIn(text: string): string | null {
  const day = /\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}\/\d{4}/.exec(text)?.[0];
  if (day === undefined) return null;
  return day.includes('/') ? day.split('/').reverse().join('-') : day;
}

/** The planner's reason, which follows the code and title of the rule. */
function reasonIn(what: string, rule: Rule): string {
  const starts = LANGUAGES.map((language) => tidy(`${rule.code} ${rule.texts[language].title}:`));
  const start = starts.find((known) => what.startsWith(known)) ?? '';
  return what.slice(start.length).trim();
}
