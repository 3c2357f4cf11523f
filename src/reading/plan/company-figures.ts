import { contains, type Rect } from '../../domain/address';
import { WEEKS_PER_MONTH } from '../../domain/arithmetic';
import { foundText } from '../../domain/found-text';
import type { PlanMeasure } from '../../domain/plan';
import { isCellError, type Cell, type Survey } from '../../domain/survey';
import { issueOf } from '../findings';
import { plainText } from '../grammar/found';
import { isFilled, headingText } from '../layout/raw-table';
import { planCells } from './plan-cells';
import { isPast, versionWords } from './plan-columns';
import type { PlanDraft, PlanRun } from './plan-draft';
import { measureNamed } from './plan-label';
import { isOfCompany } from './plan-measures';

/**
 * Lines of name, value and unit anywhere outside the tables of `taken`: "Capacidade de entregas por semana 350". A
 * term that was measured is read as well, and marked.
 */
export function companyFigures(survey: Survey, taken: ReadonlyMap<string, readonly Rect[]>, run: PlanRun): PlanDraft[] {
  return survey.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells: (typeof sheet.rows)[number] | undefined, row) =>
      (cells ?? []).flatMap((labelCell, column): PlanDraft[] => {
        const label = typeof labelCell?.value === 'string' ? labelCell.value : '';
        const measure = label === '' || label.length > 90 ? null : companyMeasure(label);
        if (measure === null || taken.get(sheet.name)?.some((rect) => contains(rect, { row, column }))) return [];
        const beside = [column + 1, column + 2].find((other) => isFilled(cells?.[other]));
        const cell = beside === undefined ? null : (cells?.[beside] ?? null);
        if (!cell || beside === undefined || isCellError(cell.value) || !/\d/.test(String(cell.value))) return [];
        const unit = headingText(cells?.[beside + 1] ?? null);
        const at = { sheet: sheet.name, row, column: beside };
        const value = valueOf(measure, cell, label, unit, at, run);
        if (value === null) return [];
        const isMeasured = measure === 'termDays' && isPast(label);
        return [
          {
            measure,
            family: null,
            profile: null,
            month: null,
            value,
            unit: null,
            scale: 1,
            at,
            found: foundText(cell, run.dateSystem),
            version: versionWords(label),
            named: { at: { sheet: sheet.name, row, column }, found: label },
            isPart: false,
            marks: isMeasured ? ['measured-not-promised'] : [],
          },
        ];
      }),
    ),
  );
}

function companyMeasure(label: string): PlanMeasure | null {
  const named = measureNamed(label) ?? measureNamed(withoutPast(label));
  return named !== null && isOfCompany(named) ? named : null;
}

const withoutPast = (label: string): string =>
  plainText(label).replace(/\b(realizad[oa]|medid[oa]|apurad[oa]|actual|measured|real)\b/g, ' ');

function valueOf(
  measure: PlanMeasure,
  cell: Cell,
  label: string,
  unit: string,
  at: PlanDraft['at'],
  run: PlanRun,
): number | null {
  const kind =
    measure === 'discountShare' ? 'share' : measure === 'termDays' ? 'days' : isMoney(measure) ? 'money' : 'number';
  const text = `${plainText(label)} ${plainText(unit)}`;
  const rate = rateOf(measure, text);
  if (rate === null) {
    run.findings.issues.push(issueOf('plan-unreadable', `${label}: ${foundText(cell, run.dateSystem)}`, at));
    return null;
  }
  const value = planCells(kind, [cell], `${label} (${unit})`, `${at.sheet} ${label}`, run)(cell, at);
  return value === null ? null : value * rate;
}

const isMoney = (measure: PlanMeasure): boolean => measure === 'spotStopCost' || measure === 'listSales';

/** Stops are wanted a week and special orders a month (ERRATA 16); of so many a day nobody says how many days. */
function rateOf(measure: PlanMeasure, text: string): number | null {
  if (measure !== 'stops' && measure !== 'specials') return 1;
  if (/\b(dia|day|diari[oa]|daily)\b/.test(text)) return null;
  const isMonth = /\b(mes|month|mensal|mensual|monthly)\b/.test(text);
  const isWeek = /\b(semana|week|semanal|weekly)\b/.test(text);
  if (measure === 'stops') return isMonth && !isWeek ? 1 / WEEKS_PER_MONTH : 1;
  return isWeek ? WEEKS_PER_MONTH : 1;
}
