import { settingsInForce } from '../review/settings';
import { RULES } from '../rules';
import { textLine } from './lines';
import { settingOf } from './setting-ids';
import { exemptionRows } from './settings-exemptions';
import { figureRows } from './settings-figures';
import { generalRows, parameterRows } from './settings-general';
import { mappingRows } from './settings-mappings';
import { ruleRows } from './settings-rules';
import { SETTINGS_WORDS } from './settings-words';
import type { SheetInput, WantedRow, WantedSheet } from './wanted';

/** *Alignment Settings*: everything a planner may set, what is in force, and what it would be otherwise. */
export function settingsSheet(input: SheetInput): WantedSheet {
  const { book, memory, language } = input;
  const inForce = settingsInForce(RULES, book, memory);
  const rows = [
    ...generalRows(input),
    ...figureRows(input),
    ...parameterRows(input, inForce),
    ...ruleRows(input, inForce),
    ...exemptionRows(input),
    ...mappingRows(input),
  ];
  return {
    kind: 'settings',
    language,
    lines: [
      textLine('kind', (words) => words.titles.settings, 'title', language),
      textLine('kind', (words) => words.intros.settings, 'stamp', language),
    ],
    rows: [...rows, ...goneRows(input, rows)],
    formats: [],
    offers: [],
  };
}

/** Rows of ours whose profile or column is no longer in the workbook, or whose exception ended: they stay, with what was typed. */
function goneRows({ found, language }: SheetInput, rows: readonly WantedRow[]): readonly WantedRow[] {
  if (!found) return [];
  const wanted = new Set(rows.map(({ id }) => id));
  const words = SETTINGS_WORDS[language];
  return [...found.rows.keys()].flatMap((id): WantedRow[] => {
    const setting = wanted.has(id) ? null : settingOf(id);
    if (!setting) return [];
    const unlocks = { content: null };
    // Without a value in force the row exempts nothing.
    if (setting.kind === 'exemption')
      return [{ id, cells: { inForce: { content: null }, source: { content: words.lapsed }, unlocks } }];
    return [{ id, cells: { source: { content: words.gone }, unlocks } }];
  });
}
