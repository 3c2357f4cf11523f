import { columnName, readRect, rectToA1, toA1, type Rect } from '../../../src/domain/address';
import {
  cellOf,
  isBlank,
  LAST_COLUMN,
  LAST_ROW,
  keyOf,
  type SimAreas,
  type SimBook,
  type SimRange,
  type SimSheet,
} from './model';
import { columnsOf, enter, rowsOf, sheetPrefix, usedRect, valueOf } from './cells';
import { SimulatedError } from './excel-error';
import { serve, type Served } from './served';
import { insertCells } from './shift';
import { worksheetObject } from './worksheet-objects';

export interface RangeSelf {
  readonly book: SimBook;
  readonly range: SimRange;
}

/** A place of formats: what is set is kept under its address and path. */
interface Look {
  readonly book: SimBook;
  readonly sheet: SimSheet;
  readonly address: string;
  readonly path: string;
}

export function rangeAt(book: SimBook, sheet: SimSheet, rect: Rect): Served {
  if (rect.top < 0 || rect.left < 0 || rect.bottom > LAST_ROW || rect.right > LAST_COLUMN || rect.bottom < rect.top)
    throw new SimulatedError('InvalidArgument');
  return rangeObject({ book, range: { sheet, rect } });
}

/** Reads `B2:C4`, `B2`, `3:5` or `B:C`, with or without a sheet. */
export function readAddress(address: string): Rect {
  const plain = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  const rect = columns ? readRect(`${columns[1]!}1:${columns[2]!}1048576`) : readRect(plain);
  if (!rect) throw new SimulatedError('InvalidArgument');
  return rect;
}

export const wholeSheet: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Refuses what a protected sheet refuses. */
export function checkWritable(sheet: SimSheet): void {
  if (sheet.isChart) throw new SimulatedError('UnsupportedSheet');
  if (sheet.isProtected) throw new SimulatedError('AccessDenied');
}

export function addressOf(sheet: SimSheet, rect: Rect): string {
  const single = rect.top === rect.bottom && rect.left === rect.right;
  const isRows = rect.left === 0 && rect.right === LAST_COLUMN;
  const isColumns = rect.top === 0 && rect.bottom === LAST_ROW;
  if (isRows) return `${sheetPrefix(sheet)}${rect.top + 1}:${rect.bottom + 1}`;
  if (isColumns) return `${sheetPrefix(sheet)}${columnName(rect.left)}:${columnName(rect.right)}`;
  return sheetPrefix(sheet) + (single ? toA1({ row: rect.top, column: rect.left }) : rectToA1(rect));
}

function rectOf({ range }: RangeSelf): Rect {
  if (!range.rect) throw new SimulatedError('InvalidReference');
  return range.rect;
}

type CellReader = (row: number, column: number) => unknown;

function grid(self: RangeSelf, read: CellReader): readonly (readonly unknown[])[] | null {
  const rect = rectOf(self);
  if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > 5_000_000) return null;
  return rowsOf(rect).map((row) => columnsOf(rect).map((column) => read(row, column)));
}

function fill(self: RangeSelf, input: unknown, put: (row: number, column: number, value: unknown) => void): void {
  const { sheet } = self.range;
  checkWritable(sheet);
  const rect = rectOf(self);
  const height = rect.bottom - rect.top + 1;
  const width = rect.right - rect.left + 1;
  if (!Array.isArray(input)) {
    for (const row of rowsOf(rect)) for (const column of columnsOf(rect)) put(row, column, input);
    return;
  }
  const rows = input as readonly unknown[];
  const isFitting = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isFitting) throw new SimulatedError('InvalidArgument');
  rows.forEach((row, r) => (row as readonly unknown[]).forEach((value, c) => put(rect.top + r, rect.left + c, value)));
}

function reformat(sheet: SimSheet, row: number, column: number, format: unknown): void {
  if (format === null) return;
  if (typeof format !== 'string') throw new SimulatedError('InvalidArgument');
  const cell = cellOf(sheet, row, column) ?? { value: '', format: 'General' };
  const changed = { ...cell, format };
  if (isBlank(changed) && format === 'General') sheet.cells.delete(keyOf(row, column));
  else sheet.cells.set(keyOf(row, column), changed);
}

/** True or false where all rows are alike, null where they differ. */
function alike(numbers: readonly number[], hidden: ReadonlySet<number>): boolean | null {
  const count = numbers.filter((one) => hidden.has(one)).length;
  return count === 0 ? false : count === numbers.length ? true : null;
}

function hiddenOf(self: RangeSelf, axis: 'row' | 'column', options: unknown): readonly unknown[] {
  const rect = rectOf(self);
  const property = `${axis}Hidden`;
  if (typeof options !== 'object' || options === null || !(property in options))
    throw new SimulatedError('InvalidArgument');
  const [numbers, hidden] =
    axis === 'row' ? [rowsOf(rect), self.range.sheet.hiddenRows] : [columnsOf(rect), self.range.sheet.hiddenColumns];
  return numbers.map((one) => ({ [property]: hidden.has(one) }));
}

const overlap = (a: Rect, b: Rect): Rect | null => {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top > rect.bottom || rect.left > rect.right ? null : rect;
};

const used = (self: RangeSelf, valuesOnly: unknown): Served | null => {
  const rect = usedRect(self.range.sheet, rectOf(self), valuesOnly === true);
  return rect && rangeAt(self.book, self.range.sheet, rect);
};

export const rangeObject: (self: RangeSelf) => Served = serve<RangeSelf>({
  name: 'Range',
  id: ['_ReferenceId', ({ range }) => range.referenceId],
  get: {
    Values: (self) => grid(self, (row, column) => valueOf(self.book, self.range.sheet, row, column)),
    Formulas: (self) =>
      grid(
        self,
        (row, column) =>
          cellOf(self.range.sheet, row, column)?.formula ?? valueOf(self.book, self.range.sheet, row, column),
      ),
    NumberFormat: (self) => grid(self, (row, column) => cellOf(self.range.sheet, row, column)?.format ?? 'General'),
    Address: (self) => addressOf(self.range.sheet, rectOf(self)),
    RowIndex: (self) => rectOf(self).top,
    ColumnIndex: (self) => rectOf(self).left,
    RowCount: (self) => rectOf(self).bottom - rectOf(self).top + 1,
    ColumnCount: (self) => rectOf(self).right - rectOf(self).left + 1,
    CellCount: (self) => (rectOf(self).bottom - rectOf(self).top + 1) * (rectOf(self).right - rectOf(self).left + 1),
    RowHidden: (self) => alike(rowsOf(rectOf(self)), self.range.sheet.hiddenRows),
    ColumnHidden: (self) => alike(columnsOf(rectOf(self)), self.range.sheet.hiddenColumns),
  },
  set: {
    Values: (self, input) => fill(self, input, (row, column, value) => enter(self.range.sheet, row, column, value)),
    Formulas: (self, input) => fill(self, input, (row, column, value) => enter(self.range.sheet, row, column, value)),
    NumberFormat: (self, input) =>
      fill(self, input, (row, column, value) => reformat(self.range.sheet, row, column, value)),
  },
  to: {
    Worksheet: ({ book, range }) => worksheetObject({ book, sheet: range.sheet }),
    Format: (self) => formatObject(lookOf(self)),
    ConditionalFormats: (self) => conditionalFormatsObject(lookOf(self)),
    DataValidation: (self) => validationObject(lookOf(self)),
  },
  call: {
    _KeepReference: ({ book, range }) => {
      range.referenceId ??= `R${book.nextId++}`;
      book.tracked.set(range.referenceId, range);
      return null;
    },
    _ValidateArraySize: (self, rows: number, columns: number) => {
      const { top, bottom, left, right } = rectOf(self);
      if (bottom - top + 1 !== rows || right - left + 1 !== columns) throw new SimulatedError('InvalidArgument');
      return null;
    },
    GetRow: (self, index: number) => {
      const rect = rectOf(self);
      return rangeAt(self.book, self.range.sheet, { ...rect, top: rect.top + index, bottom: rect.top + index });
    },
    GetBoundingRect: (self, other: Served) => {
      const a = rectOf(self);
      const b = readAddress(String(other.get('Address')));
      return rangeAt(self.book, self.range.sheet, {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      });
    },
    GetOffsetRange: (self, rows: number, columns: number) => {
      const { top, left, bottom, right } = rectOf(self);
      const moved = { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
      return rangeAt(self.book, self.range.sheet, moved);
    },
    GetResizedRange: (self, rows: number, columns: number) => {
      const rect = rectOf(self);
      return rangeAt(self.book, self.range.sheet, { ...rect, bottom: rect.bottom + rows, right: rect.right + columns });
    },
    GetUsedRangeOrNullObject: (self, valuesOnly: boolean) => used(self, valuesOnly),
    GetMergedAreasOrNullObject: (self) => {
      const areas = self.range.sheet.merges.filter((merge) => overlap(merge, rectOf(self)));
      return areas.length === 0
        ? null
        : rangeAreasObject({ book: self.book, areas: { sheet: self.range.sheet, areas } });
    },
    GetRowProperties: (self, options: unknown) => hiddenOf(self, 'row', options),
    GetColumnProperties: (self, options: unknown) => hiddenOf(self, 'column', options),
    Insert: (self, shift: string) => {
      const { sheet } = self.range;
      checkWritable(sheet);
      if (shift !== 'Down') throw new SimulatedError('NotImplemented');
      const rect = rectOf(self);
      insertCells(self.book, sheet, rect);
      return rangeAt(self.book, sheet, rect);
    },
    Select: (self) => {
      if (self.range.sheet.visibility !== 'Visible') throw new SimulatedError('InvalidOperation');
      if (self.book.active !== self.range.sheet) throw new SimulatedError('InvalidSelection');
      self.book.selection = { sheet: self.range.sheet, rect: rectOf(self) };
      return null;
    },
  },
});

const lookOf = (self: RangeSelf): Look => ({
  book: self.book,
  sheet: self.range.sheet,
  address: addressOf(self.range.sheet, rectOf(self)).split('!').pop() ?? '',
  path: '',
});

/** Setters of a place of formats: each keeps what was set. */
function looks<T extends string>(names: readonly T[]): Readonly<Record<string, (self: Look, value: unknown) => void>> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      ({ sheet, address, path }: Look, value: unknown): void => {
        checkWritable(sheet);
        sheet.looks.set(`${address} ${path}${name}`, value);
      },
    ]),
  );
}

const inside = (self: Look, path: string): Look => ({ ...self, path: `${self.path}${path}.` });

const fillObject = serve<Look>({ name: 'RangeFill', set: looks(['Color']) });
const fontObject = serve<Look>({ name: 'RangeFont', set: looks(['Bold', 'Italic', 'Underline', 'Size', 'Color']) });
const borderObject = serve<Look>({ name: 'RangeBorder', set: looks(['Style', 'Color']) });
const bordersObject = serve<Look>({
  name: 'RangeBorderCollection',
  call: {
    GetItem: (self, edge: string) => borderObject(inside(self, edge)),
  },
});

const formatObject: (self: Look) => Served = serve<Look>({
  name: 'RangeFormat',
  set: looks(['WrapText', 'HorizontalAlignment', 'VerticalAlignment', 'ColumnWidth', 'RowHeight']),
  to: {
    Fill: (self) => fillObject(inside(self, 'Fill')),
    Font: (self) => fontObject(inside(self, 'Font')),
    Borders: (self) => bordersObject(inside(self, 'Borders')),
  },
  call: {
    AutofitRows: (self) => {
      checkWritable(self.sheet);
      self.sheet.looks.set(`${self.address} AutofitRows`, true);
      return null;
    },
  },
});

interface AreasSelf {
  readonly book: SimBook;
  readonly areas: SimAreas;
}

export const rangeAreasObject: (self: AreasSelf) => Served = serve<AreasSelf>({
  name: 'RangeAreas',
  id: ['_ReferenceId', ({ areas }) => areas.referenceId],
  get: {
    Address: ({ areas: { sheet, areas } }) => areas.map((rect) => addressOf(sheet, rect)).join(','),
  },
  to: {
    Format: ({ book, areas: { sheet, areas } }) =>
      formatObject({ book, sheet, path: '', address: areas.map((rect) => rectToA1(rect)).join(',') }),
  },
  call: {
    _KeepReference: ({ book, areas }) => {
      areas.referenceId ??= `A${book.nextId++}`;
      book.trackedAreas.set(areas.referenceId, areas);
      return null;
    },
  },
});

interface ConditionalSelf extends Look {
  readonly format: SimSheet['conditionalFormats'][number];
}

const conditionalLooks = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      (self: ConditionalSelf, value: unknown): void => void self.format.look.set(`${self.path}${name}`, value),
    ]),
  );

const conditionalFillObject = serve<ConditionalSelf>({
  name: 'ConditionalRangeFill',
  set: conditionalLooks(['Color']),
});
const conditionalFontObject = serve<ConditionalSelf>({
  name: 'ConditionalRangeFont',
  set: conditionalLooks(['Color', 'Bold']),
});
const conditionalRangeFormatObject = serve<ConditionalSelf>({
  name: 'ConditionalRangeFormat',
  set: conditionalLooks(['NumberFormat']),
  to: {
    Fill: (self) => conditionalFillObject({ ...self, path: 'Fill.' }),
    Font: (self) => conditionalFontObject({ ...self, path: 'Font.' }),
  },
});
const conditionalRuleObject = serve<ConditionalSelf>({
  name: 'ConditionalFormatRule',
  get: { Formula: ({ format }) => format.formula },
  set: { Formula: ({ format }, value) => void (format.formula = String(value)) },
});
const customFormatObject = serve<ConditionalSelf>({
  name: 'CustomConditionalFormat',
  to: {
    Rule: (self) => conditionalRuleObject(self),
    Format: (self) => conditionalRangeFormatObject(self),
  },
});
const conditionalFormatObject = serve<ConditionalSelf>({
  name: 'ConditionalFormat',
  id: ['Id', ({ format }) => format.id],
  to: { Custom: (self) => customFormatObject(self) },
});

const conditionalFormatsObject: (self: Look) => Served = serve<Look>({
  name: 'ConditionalFormatCollection',
  call: {
    ClearAll: ({ sheet }) => {
      checkWritable(sheet);
      sheet.conditionalFormats.length = 0;
      return null;
    },
    Add: (self, type: string) => {
      checkWritable(self.sheet);
      if (type !== 'Custom') throw new SimulatedError('NotImplemented');
      const format = {
        id: `{CF${self.book.nextId++}}`,
        address: self.address,
        formula: '',
        look: new Map<string, unknown>(),
      };
      self.sheet.conditionalFormats.push(format);
      return conditionalFormatObject({ ...self, format });
    },
    GetItem: (self, id: string) => {
      const format = self.sheet.conditionalFormats.find((one) => one.id === id);
      if (!format) throw new SimulatedError('ItemNotFound');
      return conditionalFormatObject({ ...self, format });
    },
  },
});

const validationObject: (self: Look) => Served = serve<Look>({
  name: 'DataValidation',
  set: {
    Rule: ({ sheet, address }, rule) => {
      checkWritable(sheet);
      const { list } = rule as { readonly list?: { readonly source?: unknown } };
      if (typeof list?.source !== 'string' || list.source === '' || list.source.length > 255)
        throw new SimulatedError('InvalidArgument');
      const others = sheet.validations.filter((one) => one.address !== address);
      sheet.validations.splice(0, Infinity, ...others, { address, rule });
    },
    Prompt: ({ sheet, address }, prompt) => {
      checkWritable(sheet);
      const { title, message } = prompt as { readonly title: string; readonly message: string };
      if (title.length > 32 || message.length > 255) throw new SimulatedError('InvalidArgument');
      const last = sheet.validations.filter((one) => one.address === address).pop();
      if (last) last.prompt = prompt;
      else sheet.validations.push({ address, rule: null, prompt });
    },
    ErrorAlert: ({ sheet, address }, alert) => {
      checkWritable(sheet);
      const last = sheet.validations.filter((one) => one.address === address).pop();
      if (last) last.alert = alert;
    },
  },
});
