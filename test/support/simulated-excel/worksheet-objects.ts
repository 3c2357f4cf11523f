import { columnsOf, headingsOf, usedRect } from './cells';
import { chartsObject } from './chart-objects';
import { SimulatedError } from './excel-error';
import { addSheet, keyOf, type SimBook, type SimName, type SimSheet, type SimTable } from './model';
import { addressOf, checkWritable, rangeAreasObject, rangeAt, readAddress, wholeSheet } from './range-objects';
import { serve, type Served } from './served';

interface SheetSelf {
  readonly book: SimBook;
  readonly sheet: SimSheet;
}

const used = ({ book, sheet }: SheetSelf, valuesOnly: unknown): Served | null => {
  if (sheet.isChart) throw new SimulatedError('UnsupportedSheet');
  const rect = usedRect(sheet, wholeSheet, valuesOnly === true);
  return rect && rangeAt(book, sheet, rect);
};

export const worksheetObject: (self: SheetSelf) => Served = serve<SheetSelf>({
  name: 'Worksheet',
  id: ['Id', ({ sheet }) => sheet.id],
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Visibility: ({ sheet }) => sheet.visibility,
  },
  set: {
    TabColor: ({ sheet }, value) => {
      checkWritable(sheet);
      sheet.tabColor = String(value);
    },
  },
  to: {
    Names: (self) => namesObject(self),
    Tables: (self) => tablesObject({ book: self.book, sheet: self.sheet }),
    Protection: (self) => protectionObject(self),
    FreezePanes: (self) => freezeObject(self),
    PageLayout: (self) => pageLayoutObject(self),
    HorizontalPageBreaks: (self) => pageBreaksObject(self),
    Charts: (self) => chartsObject(self),
  },
  call: {
    GetRange: ({ book, sheet }, address: string | null) => {
      if (sheet.isChart) throw new SimulatedError('UnsupportedSheet');
      return rangeAt(book, sheet, address === null ? wholeSheet : readAddress(address));
    },
    GetRangeByIndexes: ({ book, sheet }, top: number, left: number, rows: number, columns: number) => {
      if (sheet.isChart) throw new SimulatedError('UnsupportedSheet');
      return rangeAt(book, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    GetRanges: ({ book, sheet }, address: string) => {
      if (address.length > 8192) throw new SimulatedError('InvalidArgument');
      return rangeAreasObject({ book, areas: { sheet, areas: address.split(',').map(readAddress) } });
    },
    GetUsedRangeOrNullObject: (self, valuesOnly: boolean) => used(self, valuesOnly),
    Activate: ({ book, sheet }) => {
      if (sheet.visibility !== 'Visible') throw new SimulatedError('InvalidOperation');
      book.active = sheet;
      return null;
    },
  },
});

const protectionObject = serve<SheetSelf>({
  name: 'WorksheetProtection',
  get: { Protected: ({ sheet }) => sheet.isProtected },
});

const freezeObject = serve<SheetSelf>({
  name: 'WorksheetFreezePanes',
  call: {
    FreezeAt: ({ sheet }, at: Served) => freeze(sheet, String(at.get('Address')).split('!').pop() ?? ''),
    FreezeRows: ({ sheet }, count: number) => freeze(sheet, `rows ${count}`),
    FreezeColumns: ({ sheet }, count: number) => freeze(sheet, `columns ${count}`),
  },
});

function freeze(sheet: SimSheet, what: string): null {
  sheet.freeze = what;
  return null;
}

/** What is set is kept under its name. */
const pageSetters = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      ({ sheet }: SheetSelf, value: unknown): void => {
        checkWritable(sheet);
        sheet.page.set(name, value);
      },
    ]),
  );

const pageLayoutObject = serve<SheetSelf>({
  name: 'PageLayout',
  set: pageSetters(['Orientation', 'PaperSize', 'Zoom']),
  to: { HeadersFooters: (self) => headersFootersObject(self) },
  call: {
    SetPrintArea: ({ sheet }, area: unknown) => {
      checkWritable(sheet);
      sheet.page.set('PrintArea', area);
      return null;
    },
    SetPrintTitleRows: ({ sheet }, rows: unknown) => {
      checkWritable(sheet);
      sheet.page.set('PrintTitleRows', rows);
      return null;
    },
  },
});
/** The row above which each break stands, counted from one as in addresses. */
const pageBreaksObject = serve<SheetSelf>({
  name: 'PageBreakCollection',
  call: {
    Add: ({ sheet }, at: Served | string) => {
      checkWritable(sheet);
      const address = typeof at === 'string' ? at : String(at.get('Address'));
      const { top } = readAddress(address.split('!').pop() ?? '');
      sheet.page.set('Breaks', [...((sheet.page.get('Breaks') as readonly number[] | undefined) ?? []), top + 1]);
      return null;
    },
  },
});
const headersFootersObject = serve<SheetSelf>({
  name: 'HeaderFooterGroup',
  to: { DefaultForAllPages: (self) => headerFooterObject(self) },
});
const headerFooterObject = serve<SheetSelf>({
  name: 'HeaderFooter',
  set: pageSetters(['LeftFooter', 'RightFooter']),
});

interface NameSelf extends SheetSelf {
  readonly item: SimName;
}

const findName = (sheet: SimSheet, name: string): SimName | undefined =>
  sheet.names.find((one) => one.id === name || one.name.toLowerCase() === name.toLowerCase());

const nameObject = serve<NameSelf>({
  name: 'NamedItem',
  id: ['_Id', ({ item }) => item.id],
  get: { Name: ({ item }) => item.name, Formula: ({ item }) => item.formula, Visible: ({ item }) => item.visible },
  set: {
    Formula: ({ item, sheet }, value) => {
      checkWritable(sheet);
      item.formula = String(value);
    },
    Visible: ({ item, sheet }, value) => {
      checkWritable(sheet);
      item.visible = value === true;
    },
  },
});

const namesObject: (self: SheetSelf) => Served = serve<SheetSelf>({
  name: 'NamedItemCollection',
  items: (self) => self.sheet.names.map((item) => nameObject({ ...self, item })),
  call: {
    Add: (self, name: string, reference: unknown) => {
      checkWritable(self.sheet);
      if (findName(self.sheet, name)) throw new SimulatedError('ItemAlreadyExists');
      if (typeof reference !== 'string' || !reference.startsWith('=')) throw new SimulatedError('InvalidArgument');
      const item = { id: `{N${self.book.nextId++}}`, name, formula: reference, visible: true };
      self.sheet.names.push(item);
      return nameObject({ ...self, item });
    },
    GetItem: (self, name: string) => {
      const item = findName(self.sheet, name);
      if (!item) throw new SimulatedError('ItemNotFound');
      return nameObject({ ...self, item });
    },
    GetItemOrNullObject: (self, name: string) => {
      const item = findName(self.sheet, name);
      return item ? nameObject({ ...self, item }) : null;
    },
  },
});

interface TablesSelf {
  readonly book: SimBook;
  /** Null for the tables of the whole workbook. */
  readonly sheet: SimSheet | null;
}
interface TableSelf extends SheetSelf {
  readonly table: SimTable;
}

const columnObject = serve<TableSelf & { readonly index: number }>({
  name: 'TableColumn',
  id: ['Id', ({ index }) => String(index + 1)],
  get: { Name: ({ sheet, table, index }) => headingsOf(sheet, table.rect)[index] },
  to: { Filter: (self) => filterObject(self) },
});
const filterObject = serve<TableSelf & { readonly index: number }>({
  name: 'Filter',
  call: {
    Apply: ({ sheet, table, index }, criteria: Readonly<Record<string, unknown>>) => {
      checkWritable(sheet);
      table.criteria[index] = criteria;
      return null;
    },
  },
});
const columnsObject = serve<TableSelf>({
  name: 'TableColumnCollection',
  items: (self) => columnsOf(self.table.rect).map((_, index) => columnObject({ ...self, index })),
  call: {
    GetItemAt: (self, index: number) => {
      if (index > self.table.rect.right - self.table.rect.left) throw new SimulatedError('ItemNotFound');
      return columnObject({ ...self, index });
    },
    '': (self, id: string) => columnObject({ ...self, index: Number(id) - 1 }),
  },
});
const autoFilterObject = serve<TableSelf>({
  name: 'AutoFilter',
  get: {
    IsDataFiltered: ({ table }) => table.criteria.some(Boolean),
    Criteria: ({ table }) => columnsOf(table.rect).map((_, index) => table.criteria[index] ?? { filterOn: '' }),
  },
});

const tableObject: (self: TableSelf) => Served = serve<TableSelf>({
  name: 'Table',
  id: ['Id', ({ table }) => table.id],
  get: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
  },
  set: {
    Name: ({ book, table }, value) => {
      const name = String(value);
      if (allTables(book).some(({ table: one }) => one !== table && one.name.toLowerCase() === name.toLowerCase()))
        throw new SimulatedError('InvalidArgument');
      table.name = name;
    },
    Style: ({ sheet, table }, value) => void sheet.looks.set(`${table.id} Style`, value),
    ShowBandedRows: ({ sheet, table }, value) => void sheet.looks.set(`${table.id} ShowBandedRows`, value),
  },
  to: {
    Worksheet: (self) => worksheetObject(self),
    Columns: (self) => columnsObject(self),
    AutoFilter: (self) => autoFilterObject(self),
  },
  call: {
    GetRange: ({ book, sheet, table }) => rangeAt(book, sheet, table.rect),
    Resize: ({ book, sheet, table }, to: Served | string) => {
      checkWritable(sheet);
      const rect = readAddress(typeof to === 'string' ? to : String(to.get('Address')));
      if (rect.top !== table.rect.top) throw new SimulatedError('InvalidArgument');
      checkFree(book, sheet, rect, table);
      table.rect = rect;
      return null;
    },
    ClearFilters: ({ sheet, table }) => {
      checkWritable(sheet);
      table.criteria = [];
      for (let row = table.rect.top + 1; row <= table.rect.bottom; row += 1) sheet.hiddenRows.delete(row);
      return null;
    },
  },
});

const touches = (a: SimTable['rect'], b: SimTable['rect']): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

function checkFree(_book: SimBook, sheet: SimSheet, rect: SimTable['rect'], but?: SimTable): void {
  if (
    sheet.tables.some((one) => one !== but && touches(one.rect, rect)) ||
    sheet.merges.some((one) => touches(one, rect))
  )
    throw new SimulatedError('MergedRangeConflict');
}

const allTables = (book: SimBook): readonly TableSelf[] =>
  book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ book, sheet, table })));

const tablesIn = ({ book, sheet }: TablesSelf): readonly TableSelf[] =>
  allTables(book).filter((one) => sheet === null || one.sheet === sheet);

const findTable = (self: TablesSelf, key: string): TableSelf | undefined =>
  tablesIn(self).find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());

export const tablesObject: (self: TablesSelf) => Served = serve<TablesSelf>({
  name: 'TableCollection',
  items: (self) => tablesIn(self).map(tableObject),
  call: {
    Add: (self, address: Served | string, hasHeaders: boolean) => {
      const { book, sheet } = self;
      if (!sheet) throw new SimulatedError('InvalidOperation');
      checkWritable(sheet);
      const rect = readAddress(typeof address === 'string' ? address : String(address.get('Address')));
      checkFree(book, sheet, rect);
      const number = book.nextId++;
      const table: SimTable = {
        id: `{T${number}}`,
        name: `Table${number}`,
        rect,
        showHeaders: hasHeaders,
        showTotals: false,
        criteria: [],
      };
      // Excel gives a heading to every column that has none.
      headingsOf(sheet, rect).forEach((heading, index) => {
        if (heading === '')
          sheet.cells.set(keyOf(rect.top, rect.left + index), { value: `Column${index + 1}`, format: 'General' });
      });
      sheet.tables.push(table);
      return tableObject({ book, sheet, table });
    },
    GetItem: (self, key: string) => {
      const found = findTable(self, key);
      if (!found) throw new SimulatedError('ItemNotFound');
      return tableObject(found);
    },
    GetItemOrNullObject: (self, key: string) => {
      const found = findTable(self, key);
      return found ? tableObject(found) : null;
    },
  },
});

const findSheet = (book: SimBook, key: string): SimSheet | undefined =>
  book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

const sheetNamed = (book: SimBook, key: string): Served => {
  const sheet = findSheet(book, key);
  if (!sheet) throw new SimulatedError('ItemNotFound');
  return worksheetObject({ book, sheet });
};

const nothing = (): null => null;

export const worksheetsObject: (self: SimBook) => Served = serve<SimBook>({
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => worksheetObject({ book, sheet })),
  call: {
    GetItem: (book, key: string) => sheetNamed(book, key),
    GetItemOrNullObject: (book, key: string) => {
      const sheet = findSheet(book, key);
      return sheet ? worksheetObject({ book, sheet }) : null;
    },
    Add: (book, name: string) => {
      if (book.isStructureLocked) throw new SimulatedError('AccessDenied');
      const isGood = name.length <= 31 && !/[\\/?*:[\]]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
      if (!isGood) throw new SimulatedError('InvalidArgument');
      if (findSheet(book, name)) throw new SimulatedError('ItemAlreadyExists');
      return worksheetObject({ book, sheet: addSheet(book, name) });
    },
    _RegisterDataChangedEvent: nothing,
    _UnregisterDataChangedEvent: nothing,
    _RegisterSelectionChangedEvent: nothing,
    _UnregisterSelectionChangedEvent: nothing,
    _RegisterDeletedEvent: nothing,
    _UnregisterDeletedEvent: nothing,
  },
});

const workbookProtectionObject = serve<SimBook>({
  name: 'WorkbookProtection',
  get: { Protected: (book) => book.isStructureLocked },
});

const functionResultObject = serve<{ readonly value: unknown }>({
  name: 'FunctionResult',
  get: { Value: ({ value }) => value, Error: () => null },
});
const functionsObject = serve<SimBook>({
  name: 'Functions',
  call: {
    Date: (book, year: number, month: number, day: number) => {
      const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25569;
      return functionResultObject({ value: serial - (book.use1904 ? 1462 : 0) });
    },
  },
});

export const workbookObject: (self: SimBook) => Served = serve<SimBook>({
  name: 'Workbook',
  get: { ReadOnly: (book) => book.isReadOnly },
  to: {
    Worksheets: (book) => worksheetsObject(book),
    Tables: (book) => tablesObject({ book, sheet: null }),
    Protection: (book) => workbookProtectionObject(book),
    Functions: (book) => functionsObject(book),
  },
  call: {
    GetSelectedRange: (book) => {
      const { sheet, rect } = book.selection;
      if (!rect) throw new SimulatedError('InvalidSelection');
      return rangeAt(book, sheet, rect);
    },
    _RemoveReference: (book, id: string) => {
      book.tracked.delete(id);
      book.trackedAreas.delete(id);
      return null;
    },
  },
});

export { addressOf };
