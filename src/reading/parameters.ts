import { contains } from '../domain/address';
import type { ParameterReadings } from '../domain/book';
import type { Language } from '../domain/language';
import type { ParameterName } from '../domain/parameters';
import type { Survey } from '../domain/survey';
import type { Reading } from '../domain/terms';
import { wordsOf } from '../domain/text';
import type { Findings } from './findings';
import { PARAMETER_UNIT_HEADINGS, PARAMETER_VALUE_HEADINGS } from './headings/context';
import { parameterNamed } from './headings/parameter-names';
import { headingText, isFilled, type RawTable } from './layout/raw-table';
import { parseParameter, readParameter, type ParameterLine } from './read-parameter';
import type { ReadTable } from './role';

/**
 * The parameters of sheets that list name, value and unit a row, then those that stand outside any table as a label with
 * a value to its right. The first that gives one keeps it.
 */
export function readParameters(
  survey: Survey,
  tables: readonly ReadTable[],
  language: Language | null,
  findings: Findings,
): ParameterReadings {
  const readings: { [P in ParameterName]?: Reading } = {};
  for (const line of tables.filter(({ role }) => role === 'parameters').flatMap(({ raw }) => linesOf(raw))) {
    readings[line.name] ??= readParameter(line, language, findings);
  }
  for (const line of looseLines(survey, tables)) {
    // A label in running text is none: only what reads as a value counts, and nothing is said of the rest.
    if (readings[line.name] === undefined && parseParameter(line, language).kind === 'value') {
      readings[line.name] = readParameter(line, language, findings);
    }
  }
  // Each reading was made by the grammar of its parameter's unit.
  return readings as ParameterReadings;
}

function linesOf(table: RawTable): ParameterLine[] {
  const find = (headings: readonly string[]): number =>
    table.columns.findIndex(({ heading }) => headings.includes(wordsOf(heading)));
  const value = find(PARAMETER_VALUE_HEADINGS);
  const unit = find(PARAMETER_UNIT_HEADINGS);
  return (table.columns[0]?.cells ?? []).flatMap((_cell, index): ParameterLine[] => {
    const texts = table.columns.map(({ cells }) => headingText(cells[index]?.cell ?? null));
    const label = texts.find(
      (text, column) => column !== value && column !== unit && parameterNamed(text) !== undefined,
    );
    const name = parameterNamed(label ?? '');
    const found = table.columns[value]?.cells[index];
    if (label === undefined || name === undefined || !found?.cell || !isFilled(found.cell)) return [];
    return [{ name, label, at: found.at, cell: found.cell, unit: texts[unit] ?? '' }];
  });
}

function looseLines({ sheets }: Survey, tables: readonly ReadTable[]): ParameterLine[] {
  return sheets.flatMap((sheet) => {
    const taken = tables.filter(({ raw }) => raw.sheet.name === sheet.name).map(({ raw }) => raw.rect);
    return sheet.rows.flatMap((cells: (typeof sheet.rows)[number] | undefined, row) =>
      (cells ?? []).flatMap((labelCell, column): ParameterLine[] => {
        const label = headingText(labelCell);
        const name = label === '' ? undefined : parameterNamed(label);
        if (name === undefined || taken.some((rect) => contains(rect, { row, column }))) return [];
        const beside = [column + 1, column + 2].find((other) => isFilled(cells?.[other]));
        const cell = beside === undefined ? null : cells?.[beside];
        if (!cell || beside === undefined) return [];
        return [
          {
            name,
            label,
            at: { sheet: sheet.name, row, column: beside },
            cell,
            unit: headingText(cells?.[beside + 1] ?? null),
          },
        ];
      }),
    );
  });
}
