import { CellValueType, ICommandService, type ICellData, type Nullable } from '@univerjs/core';
import { SetRangeValuesCommand, type ISetRangeValuesCommandParams } from '@univerjs/sheets';
import type { Grid } from './grid';

/** `1.234,5`, `-0,35`, `12,5%`: thousands with points and a decimal comma. */
const WITH_COMMA = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+),(\d+)(%?)$/;
/** `1.500`: thousands alone, which the grid would take for one and a half. */
const THOUSANDS = /^([-+]?)([1-9]\d{0,2}(?:\.\d{3})+)()(%?)$/;

/** Reads numbers typed with a decimal comma, as people write them who speak Portuguese or Spanish: the grid knows points. */
export function decimalComma({ injector }: Grid): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesCommand.id) eachCell((params as ISetRangeValuesCommandParams).value, read);
  });
}

/** One cell, or cells by row and column. */
function eachCell(value: unknown, visit: (cell: ICellData) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('v' in value || 'f' in value || 'p' in value) visit(value as ICellData);
  else for (const inside of Object.values(value as Readonly<Record<string, Nullable<object>>>)) eachCell(inside, visit);
}

function read(cell: ICellData): void {
  if (typeof cell.v !== 'string' || cell.f) return;
  const typed = cell.v.trim();
  const match = WITH_COMMA.exec(typed) ?? THOUSANDS.exec(typed);
  if (!match) return;
  const [, sign = '', whole = '', decimals = '', percent = ''] = match;
  const number = Number(`${sign}${whole.replace(/\./g, '')}.${decimals || '0'}`);
  // A share is divided as text is: 12.5 / 100 is not always what 0.125 is.
  cell.v = percent === '' ? number : Number(`${number}e-2`);
  cell.t = CellValueType.NUMBER;
}
