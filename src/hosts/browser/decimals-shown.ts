import { CellValueType, InterceptorEffectEnum, isDefaultFormat, type ICellData, type Nullable } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Grid } from './grid';
import { formatOf } from './grid-cell';

/** Before Univer's own. */
const FIRST = 100;
/** As many digits as Excel shows of a number without a format. */
const DIGITS = 11;
const WITH_POINT = /^(-?\d+)\.(\d+%?)$/;

/**
 * Shows numbers without a format with a decimal comma, in cells and in their editor: Univer writes 1.125 there, which would
 * be read as 1125 as soon as somebody opens the cell and leaves it.
 */
export function showDecimalComma(grid: Grid): void {
  const interceptors = grid.injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _at, next) => {
      const number = numberIn(cell);
      if (number === null || !isDefaultFormat(formatOf(grid, cell))) return next(cell);
      return next({ ...cell, v: withComma(String(Number(number.toPrecision(DIGITS)))) });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (given, { worksheet, row, col }, next) => {
      const cell = next(given);
      const raw = worksheet.getCellRaw(row, col);
      const number = raw?.f || raw?.si ? null : numberIn(raw);
      if (number === null) return cell;
      const shown = isDefaultFormat(formatOf(grid, raw)) || typeof cell?.v === 'number' ? String(number) : cell?.v;
      return { ...cell, v: withComma(String(shown)) };
    },
  });
}

function numberIn(cell: Nullable<ICellData>): number | null {
  return cell?.t === CellValueType.NUMBER && typeof cell.v === 'number' ? cell.v : null;
}

/** `1.125` and `112.5%`; dates and very small numbers are left as they are. */
const withComma = (text: string): string => text.replace(WITH_POINT, '$1,$2');
