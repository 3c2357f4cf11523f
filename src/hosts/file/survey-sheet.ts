import { readRect, type Rect } from '../../domain/address';
import { HostError } from '../../domain/issue';
import type { Cell, SurveyedSheet } from '../../domain/survey';
import { cellHolder } from './cell-holder';
import type { HeldSheets } from './held-sheets';
import { scanCells, sheetSource } from './cells';
import type { ScannedCell } from './sheet-sink';
import { GRID } from './limits';
import type { Package } from './package';
import { relationshipsOf } from './relationships';
import { sheetRows, type Budget } from './sheet-rows';
import { surveyTable } from './survey-table';
import type { ListedSheet } from './workbook';
import { attribute, isOn, type Attributes } from './xml';

/** What sheets of one workbook share. */
export interface SheetContext {
  readonly pkg: Package;
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly dateSystem: 1900 | 1904;
  readonly budget: Budget;
  /** Where the values of large sheets are held, by part, for their rows to be asked for. */
  readonly held?: HeldSheets;
  /** Called after every few kilobytes; may throw to stop. */
  readonly pause: (share: number) => void;
}

/** Surveys one worksheet. A sheet that carries our mark is read whole: it holds what people typed for us. */
export async function surveySheet(listed: ListedSheet, context: SheetContext): Promise<SurveyedSheet> {
  const { pkg, strings, formats, dateSystem, budget } = context;
  const rows = sheetRows(listed.part, budget, listed.mark !== undefined);
  const frame = sheetFrame(listed.part, budget);
  const holder = context.held && listed.mark === undefined ? cellHolder(strings, context.held.roomBytes) : null;
  const scan = scanCells(sheetSource(pkg, listed.part, { strings, dateSystem }), {
    row: frame.row,
    element: frame.element,
    cell: (cell) => {
      rows.add(cell.row, cell.column, () => toCell(cell, formats));
      holder?.value(cell.row, cell.column, cell.value);
    },
    usual: () => (holder?.isHolding && rows.isFull ? holder : null),
    skips: () => rows.isFull && !holder?.isHolding,
    skipped: (row, column) => rows.reach(row, column),
  });
  for await (const share of scan) context.pause(share);
  if (holder && rows.isFull) {
    if (holder.rowCount > 0) rows.reach(holder.rowCount - 1, holder.columnCount - 1);
    context.held?.hold(listed.part, holder.held());
  }

  const { rowCount, columnCount } = rows;
  const hiddenRows = frame.hiddenRows.filter((row) => row < rowCount);
  return {
    name: listed.name,
    visibility: listed.visibility,
    rows: rows.dense(),
    rowCount,
    columnCount,
    merges: frame.merges,
    tables: tablesOf(pkg, listed.part, hiddenRows),
    hiddenRows,
    hiddenColumns: [...frame.hiddenColumns.subarray(0, columnCount).entries()].filter(([, on]) => on).map(([at]) => at),
    isProtected: frame.isProtected(),
    ...(listed.mark === undefined ? {} : { mark: listed.mark }),
  };
}

function toCell({ value, style, formula, isDate }: ScannedCell, formats: readonly string[]): Cell {
  const written = formats[style] ?? 'General';
  // A date that its format would show as a number is still a date.
  const format = isDate && written === 'General' ? 'yyyy-mm-dd' : written;
  return formula === undefined ? { value, format } : { value, format, formula };
}

/** A merge is an object, and takes as much memory as so many places for cells. */
const PLACES_OF_A_MERGE = 8;

/** All that a sheet says outside of its cells. */
function sheetFrame(part: string, budget: Budget) {
  const merges: Rect[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns = new Uint8Array(GRID.columns);
  let columnElements = 0;
  let isProtected = false;

  const hideColumns = (attributes: Attributes): void => {
    columnElements++;
    if (columnElements > GRID.columns) throw new HostError('malformed', { part, kind: 'columns' });
    if (!isOn(attribute(attributes, 'hidden'))) return;
    hiddenColumns.fill(1, Number(attribute(attributes, 'min')) - 1, Number(attribute(attributes, 'max')));
  };
  return {
    merges,
    hiddenRows,
    hiddenColumns,
    isProtected: () => isProtected,
    row: (row: number, isHidden: boolean): void => {
      if (!isHidden) return;
      budget.take(1, part);
      hiddenRows.push(row);
    },
    element: (name: string, attributes: Attributes): void => {
      if (name === 'col') hideColumns(attributes);
      else if (name === 'sheetProtection') isProtected = isOn(attribute(attributes, 'sheet'));
      else if (name === 'mergeCell') {
        const rect = readRect(attribute(attributes, 'ref') ?? '');
        if (!rect) throw new HostError('malformed', { part, kind: 'merge' });
        budget.take(PLACES_OF_A_MERGE, part);
        merges.push(rect);
      }
    },
  };
}

function tablesOf(pkg: Package, part: string, hiddenRows: readonly number[]) {
  const tables = relationshipsOf(pkg, part).filter(({ type, isExternal }) => type === 'table' && !isExternal);
  return [...new Set(tables.map(({ target }) => target))].map((target) => surveyTable(pkg, target, hiddenRows));
}
