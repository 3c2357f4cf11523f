import type { Language } from '../domain/language';
import { LANGUAGES } from '../domain/language';
import type { Memory } from '../domain/memory';
import { PARAMETER_UNITS } from '../domain/parameters';
import type { Cell } from '../domain/survey';
import { FIELDS } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { sheetSide } from '../reading/sheet-side';
import { cellOf, foundTable, textOf, type FoundTable, type OwnSheet } from '../sheets/found-table';
import { FORMAT, type Mark } from '../sheets/mark';
import { readExemptions } from '../sheets/read-exemptions';
import { readSettings, type SettingsRead } from '../sheets/read-settings';
import { settingOf, type Setting } from '../sheets/setting-ids';
import { isShareUnit } from '../sheets/setting-values';
import { SETTINGS_COLUMNS } from '../sheets/settings-columns';
import type { CellError } from './cell-error';
import { sheetOf } from './grid';
import { cellError } from './messages';
import { COMMERCIAL, LOGISTICS } from './range-names';
import type { Grid } from './sheet-function';

export type SettingsOfRange = SettingsRead['memory'] & Pick<Memory, 'decisions'>;

/**
 * The settings in force, read from the whole table `AccordSettings`: what a planner typed last, else the value in force,
 * wherever it came from. Formulas see neither the team's parameter sheets nor its figures and decisions, so the table
 * speaks for them.
 */
export function settingsOf(grid: Grid): SettingsOfRange | CellError {
  const headings = (grid[0] ?? []).map((value) => (typeof value === 'string' ? value : ''));
  const language = languageOf(headings);
  const found = foundTable(ownSheet(grid, headings, language));
  if (!found?.columns.has('inForce')) return cellError('#VALUE!', 'not-settings');
  const { memory } = readSettings(inForce(found), language);
  return { ...memory, mappings: memory.mappings.flatMap(forRanges), decisions: readExemptions(found) };
}

/** The table as the sheet would hold it. */
function ownSheet(grid: Grid, columns: readonly string[], language: Language): OwnSheet {
  const sheet = sheetOf('', grid);
  const rect = { top: 0, left: 0, bottom: grid.length - 1, right: columns.length - 1 };
  const table = { name: '', rect, hasHeader: true, hasTotals: false, columns, filtered: false };
  const mark: Mark = {
    kind: 'settings',
    format: FORMAT,
    language,
    table: '',
    run: 0,
    time: '',
    cycle: '',
    inputs: '',
    was: [],
  };
  return { mark, sheet, table };
}

/** The language whose headings the table bears. */
function languageOf(headings: readonly string[]): Language {
  const words = headings.map(wordsOf);
  const count = (language: Language): number =>
    SETTINGS_COLUMNS.filter(({ heading }) => words.includes(wordsOf(heading[language]))).length;
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best));
}

/** The same table with the value in force in the planner's own column where that is blank. */
function inForce(found: FoundTable): FoundTable {
  const value = found.columns.get('value');
  const rows = found.own.sheet.rows.map((row) => row.slice());
  const own = value ?? found.own.table.rect.right + 1;
  for (const [id, row] of found.rows) {
    const setting = settingOf(id);
    // What a heading says of itself is no correction of the planner's; an exception is decided elsewhere.
    if (!setting || setting.kind === 'mapping' || setting.kind === 'exemption') continue;
    const isTyped = value !== undefined && textOf(found, row, 'value') !== '';
    const cell = isTyped ? cellOf(found, row, 'value') : cellOf(found, row, 'inForce');
    rows[row]![own] = asWritten(cell, setting);
  }
  return {
    ...found,
    own: { ...found.own, sheet: { ...found.own.sheet, rows } },
    columns: new Map([...found.columns, ['value', own] as const]),
  };
}

/** Formulas are not told formats; where our sheet shows a percentage the number is a share, 1 included. */
function asWritten(cell: Cell | null, setting: Setting): Cell | null {
  return cell && typeof cell.value === 'number' && isShare(setting) ? { ...cell, format: '0%' } : cell;
}

function isShare(setting: Setting): boolean {
  if (setting.kind === 'limit') return isShareUnit(setting.rule.unit);
  if (setting.kind === 'parameter') return PARAMETER_UNITS[setting.name] === 'share';
  if (setting.kind !== 'figure') return false;
  const { kind } = FIELDS[setting.field];
  return kind === 'share' || kind === 'discount';
}

/** Mappings name the sheet of a column; a formula knows only which policy its range is. */
function forRanges(mapping: Memory['mappings'][number]): Memory['mappings'][number][] {
  const side = sheetSide(mapping.sheet);
  const sheets = side === 'commercial' ? [COMMERCIAL] : side === 'logistics' ? [LOGISTICS] : [COMMERCIAL, LOGISTICS];
  return sheets.map((sheet) => ({ ...mapping, sheet }));
}
