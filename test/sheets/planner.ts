import type { Cell, CellValue, Survey, SurveyedSheet, SurveyedTable } from '../../src/domain/survey';

/** What a planner does to a generated sheet in a spreadsheet program, as changes of the survey. */
export type Row = readonly (Cell | null)[];

export function sheetOf(survey: Survey, name: string): SurveyedSheet {
  const sheet = survey.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name} among ${survey.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

export function tableOf(survey: Survey, name: string): SurveyedTable {
  const table = sheetOf(survey, name).tables[0];
  if (!table) throw new Error(`No table on ${name}`);
  return table;
}

export function change(survey: Survey, name: string, how: (sheet: SurveyedSheet) => SurveyedSheet): Survey {
  const sheets = survey.sheets.map((sheet) => (sheet.name === name ? how(sheet) : sheet));
  return { ...survey, sheets, tableNames: sheets.flatMap(({ tables }) => tables.map((table) => table.name)) };
}

/** Column of the sheet under a heading. */
export function under(survey: Survey, name: string, heading: string): number {
  const { columns, rect } = tableOf(survey, name);
  const index = columns.indexOf(heading);
  if (index < 0) throw new Error(`No column ${heading} among ${columns.join(', ')}`);
  return rect.left + index;
}

/** Column of the ids: under a heading of that name, else the first one. */
function idColumn(survey: Survey, name: string): number {
  const { columns, rect } = tableOf(survey, name);
  return (
    rect.left +
    Math.max(
      0,
      columns.findIndex((heading) => heading === 'Código' || heading === 'Id'),
    )
  );
}

/** Row of the sheet with this id. */
export function rowOf(survey: Survey, name: string, id: string): number {
  const { rect } = tableOf(survey, name);
  const column = idColumn(survey, name);
  const row = sheetOf(survey, name).rows.findIndex(
    (cells, index) => index > rect.top && index <= rect.bottom && cells[column]?.value === id,
  );
  if (row < 0) throw new Error(`No row ${id}`);
  return row;
}

export function look(survey: Survey, name: string, id: string, heading: string): CellValue {
  return sheetOf(survey, name).rows[rowOf(survey, name, id)]?.[under(survey, name, heading)]?.value ?? null;
}

/** Ids of the rows of the table, null where one is blank. */
export function idsOf(survey: Survey, name: string): readonly (string | null)[] {
  const { rect } = tableOf(survey, name);
  return sheetOf(survey, name)
    .rows.slice(rect.top + 1, rect.bottom + 1)
    .map((row) => row[idColumn(survey, name)]?.value ?? null)
    .map((value) => (typeof value === 'string' ? value : null));
}

/** Types into a cell; what is typed keeps the cell's format unless one is given. */
export function put(
  survey: Survey,
  name: string,
  row: number,
  column: number,
  value: CellValue,
  format?: string,
): Survey {
  return change(survey, name, (sheet) => {
    const rows = sheet.rows.map((cells) => [...cells]);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = { value, format: format ?? line[column]?.format ?? 'General' };
    return { ...sheet, rows, rowCount: rows.length };
  });
}

export function type(
  survey: Survey,
  name: string,
  id: string,
  heading: string,
  value: CellValue,
  format?: string,
): Survey {
  return put(survey, name, rowOf(survey, name, id), under(survey, name, heading), value, format);
}

/** Sorts the rows of the table; `order` says which old row stands at each place. */
export function reorder(survey: Survey, name: string, order: (count: number) => readonly number[]): Survey {
  return change(survey, name, (sheet) => {
    const { rect } = sheet.tables[0]!;
    const rows = sheet.rows.map((cells) => [...cells]);
    const from = rows.slice(rect.top + 1, rect.bottom + 1).map((cells) => cells.slice(rect.left, rect.right + 1));
    order(from.length).forEach((old, place) => {
      const line = rows[rect.top + 1 + place]!;
      for (let column = rect.left; column <= rect.right; column += 1) {
        line[column] = from[old]?.[column - rect.left] ?? null;
      }
    });
    return { ...sheet, rows };
  });
}

export function insertRow(survey: Survey, name: string, row: number): Survey {
  return change(survey, name, (sheet) => ({
    ...sheet,
    rows: [...sheet.rows.slice(0, row), [], ...sheet.rows.slice(row)],
    rowCount: sheet.rowCount + 1,
    tables: sheet.tables.map((table) => ({
      ...table,
      rect: {
        ...table.rect,
        top: table.rect.top + (table.rect.top >= row ? 1 : 0),
        bottom: table.rect.bottom + (table.rect.bottom >= row ? 1 : 0),
      },
    })),
  }));
}

export function deleteRow(survey: Survey, name: string, row: number): Survey {
  return change(survey, name, (sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((_, index) => index !== row),
    rowCount: sheet.rowCount - 1,
    tables: sheet.tables.map((table) => ({
      ...table,
      rect: {
        ...table.rect,
        top: table.rect.top - (table.rect.top > row ? 1 : 0),
        bottom: table.rect.bottom - (table.rect.bottom >= row ? 1 : 0),
      },
    })),
  }));
}

/** A column inserted in the sheet; inside the table it gets a heading. */
export function insertColumn(survey: Survey, name: string, column: number, heading: string): Survey {
  return change(survey, name, (sheet) => {
    const { rect, columns } = sheet.tables[0]!;
    const isInside = column > rect.left && column <= rect.right;
    const rows = sheet.rows.map((cells, index) => {
      const line = [...cells];
      while (line.length < column) line.push(null);
      line.splice(column, 0, isInside && index === rect.top ? { value: heading, format: 'General' } : null);
      return line;
    });
    const table = {
      ...sheet.tables[0]!,
      rect: {
        ...rect,
        left: rect.left + (column <= rect.left ? 1 : 0),
        right: rect.right + (column <= rect.right ? 1 : 0),
      },
      columns: isInside
        ? [...columns.slice(0, column - rect.left), heading, ...columns.slice(column - rect.left)]
        : columns,
    };
    return { ...sheet, rows, tables: [table], columnCount: sheet.columnCount + 1 };
  });
}

export function deleteColumn(survey: Survey, name: string, heading: string): Survey {
  const column = under(survey, name, heading);
  return change(survey, name, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => cells.filter((_, index) => index !== column)),
    columnCount: sheet.columnCount - 1,
    tables: sheet.tables.map((table) => ({
      ...table,
      rect: { ...table.rect, right: table.rect.right - 1 },
      columns: table.columns.filter((one) => one !== heading),
    })),
  }));
}

export function renameHeading(survey: Survey, name: string, from: string, to: string): Survey {
  const column = under(survey, name, from);
  const { rect } = tableOf(survey, name);
  return change(put(survey, name, rect.top, column, to), name, (sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((one) => (one === from ? to : one)),
    })),
  }));
}

/** Excel's copy of a sheet: the same cells and mark, the table under the next free name. */
export function copySheet(survey: Survey, name: string, copy: string): Survey {
  const sheet = sheetOf(survey, name);
  const tables = sheet.tables.map((table) => ({ ...table, name: `${table.name}2` }));
  return {
    ...survey,
    sheets: [...survey.sheets, { ...sheet, name: copy, tables }],
    tableNames: [...survey.tableNames, ...tables.map((table) => table.name)],
  };
}

export function hide(survey: Survey, name: string, rows: readonly number[]): Survey {
  return change(survey, name, (sheet) => ({
    ...sheet,
    hiddenRows: rows,
    tables: sheet.tables.map((table) => ({ ...table, filtered: true })),
  }));
}
