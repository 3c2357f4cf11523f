import type { CellRef } from '../../domain/address';
import { foundText } from '../../domain/found-text';
import type { Cell } from '../../domain/survey';
import { tidy, wordsOf } from '../../domain/text';
import { ask, issueOf, questionId } from '../findings';
import { readDecimal, type DecimalMark } from '../grammar/decimal';
import { plainText } from '../grammar/found';
import { shortNumber } from '../grammar/phrases';
import { isBlank, isNotApplicable } from '../grammar/silence';
import { isFilled } from '../layout/raw-table';
import { orderColumn } from '../order-cells/order-column';
import type { OrderCellKind } from '../order-cells/order-column-spec';
import type { PlanRun } from './plan-draft';

/** The number of a cell; null where it holds none, which is told when it should. */
export type PlanCellReader = (cell: Cell | null, at: CellRef) => number | null;

const SAMPLE = 400;

/**
 * Reads the cells of one table: numbers, and the texts that people type as numbers. One that could be two numbers, such
 * as 1.500, asks a question for the whole table.
 */
export function planCells(
  kind: OrderCellKind,
  cells: readonly (Cell | null)[],
  heading: string,
  table: string,
  run: PlanRun,
): PlanCellReader {
  const id = questionId('plan-number', wordsOf(table));
  const mark = markOf(run.answers[id]);
  const column = orderColumn({
    kind,
    heading,
    sample: cells.filter((cell) => isFilled(cell)).slice(0, SAMPLE),
    dateSystem: run.dateSystem,
    language: run.language,
    ...(mark ? { answers: { mark } } : {}),
  });
  return (cell, at) => {
    if (!isFilled(cell) || !cell) return null;
    const found = tidy(foundText(cell, run.dateSystem));
    const plain = plainText(found);
    if (typeof cell.value === 'string' && (isBlank(plain) || isNotApplicable(plain))) return null;
    const open = mark === undefined && typeof cell.value === 'string' ? readDecimal(plain, NO_MARK) : null;
    const before = column.asked.count;
    const value = column.read(cell.value, at.row);
    if (Number.isFinite(value) && value >= 0) return value;
    if (column.asked.count > before && open?.kind === 'ambiguous') {
      const language = run.language ?? 'pt-BR';
      const options = open.readings.map((reading) => shortNumber(reading, language));
      ask(run.findings, {
        id,
        issue: issueOf('plan-number', found, at, { readings: options.join(' | ') }),
        options: [`${found} = ${options[0] ?? ''}`, `${found} = ${options[1] ?? ''}`],
      });
      return null;
    }
    run.findings.issues.push(issueOf('plan-unreadable', found, at));
    return null;
  };
}

const NO_MARK = { mark: null, isFirm: false };

/** `1.500 = 1500` says that the point groups; `1.500 = 1,5` that it is decimal. */
function markOf(answer: string | undefined): DecimalMark | undefined {
  const [left = '', right = ''] = (answer ?? '').split('=').map((part) => part.trim());
  const sign = /^-?\d{1,3}([.,])\d{3}$/.exec(left)?.[1];
  if (sign === undefined || right === '') return undefined;
  const isGrouped = right.replace(/\D/g, '') === left.replace(/\D/g, '');
  const other = sign === ',' ? '.' : ',';
  return isGrouped ? other : sign === ',' ? ',' : '.';
}
