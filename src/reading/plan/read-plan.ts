import type { Rect } from '../../domain/address';
import type { Plan, PlanFigure } from '../../domain/plan';
import type { Survey, SurveyedSheet } from '../../domain/survey';
import { wordsOf } from '../../domain/text';
import { issueOf } from '../findings';
import { faceOf, overlaps, range, turned, type Face } from '../layout/face';
import { readBridge } from './bridge';
import { companyFigures } from './company-figures';
import { inComparableUnits } from './comparable-units';
import { headedTable } from './headed-table';
import { planHeader } from './plan-header';
import { withOpenStock } from './open-stock';
import type { PlanDraft, PlanRun, PlanTable } from './plan-draft';
import { promotionReads, readsOf } from './plan-reads';
import { promotionTable } from './promotions';
import { settledFigures, WHOLE } from './settled-figures';
import { timeHeaders } from './time-headers';
import { timeTable } from './time-table';
import { inOneVersion } from './versions';

/** Rows and columns beyond which a sheet is a list, and is not turned. */
const LARGEST_TURNED = 300;

/**
 * The S&OP plan in what other tables leave free (`taken`, by sheet); undefined when there is none. What is ambiguous
 * becomes a question and is left out until answered.
 */
export function readPlan(
  survey: Survey,
  taken: ReadonlyMap<string, readonly Rect[]>,
  profiles: readonly string[],
  run: PlanRun,
): Plan | undefined {
  const tables = survey.sheets.flatMap((sheet) => tablesOn(sheet, taken.get(sheet.name) ?? [], run));
  for (const table of tables) tellCut(table, survey, run);
  const lines = companyFigures(survey, withRects(taken, tables), run);
  const drafts = inOneVersion([...tables.flatMap((table) => table.drafts), ...lines], run);
  const settled = settledFigures(drafts, run);
  const figures = withoutWhole(inComparableUnits(withOpenStock(settled, run), run));
  const promotions = tables.flatMap((table) => table.promotions);
  const families = namesOf(drafts, figures);
  const bridge = readBridge(survey, withRects(taken, tables), families, profiles, run);
  if (figures.length === 0 && promotions.length === 0) return undefined;
  return {
    families,
    figures,
    bridge: bridge?.bridge ?? null,
    promotions,
    read: [...readsOf(drafts, figures), ...(bridge ? [bridge.read] : []), ...promotionReads(tables)],
    tables: [...tables.map(({ sheet, rect }) => ({ sheet, rect })), ...(bridge ? [bridge.table] : [])],
  };
}

/** Of a large sheet the survey holds the first rows: a plan that goes on below them is told to be cut. */
function tellCut({ sheet: name, rect }: PlanTable, { sheets }: Survey, { findings }: PlanRun): void {
  const sheet = sheets.find((one) => one.name === name);
  const read = sheet?.rows.length ?? 0;
  if (!sheet || sheet.rowCount <= read || rect.bottom < read - 1) return;
  const at = { sheet: name, row: rect.top, column: rect.left };
  findings.issues.push(issueOf('plan-cut', name, at, { rows: sheet.rowCount, read }));
}

function tablesOn(sheet: SurveyedSheet, taken: readonly Rect[], run: PlanRun): readonly PlanTable[] {
  const found = tablesOf(faceOf(sheet, taken), run);
  if (found.length > 0 || sheet.rowCount > LARGEST_TURNED || sheet.columnCount > LARGEST_TURNED) return found;
  // Months down a column and families across: the same table, turned.
  return tablesOf(turned(faceOf(sheet, taken)), run);
}

function tablesOf(face: Face, run: PlanRun): readonly PlanTable[] {
  const headers = new Map(timeHeaders(face, run.dateSystem).map((header) => [header.row, header]));
  const headed = range(0, face.rows.length - 1).flatMap((row) =>
    headers.has(row) ? [] : (planHeader(face, row) ?? []),
  );
  const starts = [...headers.keys(), ...headed.map(({ row }) => row)].sort((a, b) => a - b);
  const tables: PlanTable[] = [];
  for (const [index, row] of starts.entries()) {
    const end = (starts[index + 1] ?? face.rows.length) - 1;
    const time = headers.get(row);
    const head = headed.find((one) => one.row === row);
    const table = time
      ? timeTable(face, time, end, run)
      : head
        ? (promotionTable(face, head, end, run) ?? headedTable(face, head, end, run))
        : null;
    if (table && !tables.some(({ rect }) => overlaps(rect, table.rect))) tables.push(table);
  }
  return tables;
}

function withRects(
  taken: ReadonlyMap<string, readonly Rect[]>,
  tables: readonly PlanTable[],
): Map<string, readonly Rect[]> {
  const all = new Map(taken);
  for (const { sheet, rect } of tables) all.set(sheet, [...(all.get(sheet) ?? []), rect]);
  return all;
}

/** Volumes of no family are those of the company where no family has any, else the sum of what the families say. */
function withoutWhole(figures: readonly PlanFigure[]): readonly PlanFigure[] {
  const hasFamilies = figures.some(
    ({ family, measure }) => measure === 'demand' && family !== null && family !== WHOLE,
  );
  return hasFamilies ? figures.filter(({ family }) => family !== WHOLE) : figures;
}

function namesOf(drafts: readonly PlanDraft[], figures: readonly PlanFigure[]): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { family } of drafts) if (family !== null) names[wordsOf(family)] ??= family;
  const used = new Set(figures.map(({ family }) => family));
  if (used.has(WHOLE)) names[WHOLE] = 'Total';
  for (const key of Object.keys(names)) if (!used.has(key)) delete names[key];
  return names;
}
