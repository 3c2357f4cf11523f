import { isProfileName } from '../domain/profile-name';
import { wordsOf } from '../domain/text';
import type { Column } from './column';
import { isSmallWord } from './headings/heading-words';
import { headingText, isFilled, type RawCell } from './layout/raw-table';
import { policyTerms, withColumns, type ReadTable } from './role';

/**
 * A table of terms by class of service, region or package beside one that says which profile has which: every profile has
 * the terms of its class. The names of the classes are no profiles then.
 */
export function withClassTerms(tables: readonly ReadTable[]): readonly ReadTable[] {
  const joins = tables.flatMap((table) => joinOf(table, tables) ?? []);
  return tables.map((table): ReadTable => {
    const join = joins.find(({ terms }) => terms === table);
    if (join) return byProfile(join);
    const classes = joins.filter(({ profiles }) => profiles === table).map(({ classOf }) => classOf);
    if (classes.length === 0) return table;
    const columns = table.columns.map((column) =>
      classes.includes(column) ? { ...column, isNamePart: true as const } : column,
    );
    return { ...table, columns };
  });
}

interface Join {
  /** The table of terms and its column of classes. */
  readonly terms: ReadTable;
  readonly classes: Column;
  /** The table of profiles and the class of each. */
  readonly profiles: ReadTable;
  readonly names: Column;
  readonly classOf: Column;
}

/** All classes that profiles have stand in the table of terms, below a like heading, and none of them is a profile. */
function joinOf(terms: ReadTable, tables: readonly ReadTable[]): Join | null {
  const classes = profileIn(terms) ?? terms.columns[0];
  if (!classes || terms.role === 'list' || policyTerms(terms.columns).length === 0) return null;
  const keys = keysOf(classes);
  if (keys.length < 2 || new Set(keys).size < keys.length) return null;
  for (const profiles of tables) {
    const names = profileIn(profiles);
    if (profiles === terms || profiles.role === 'list' || !names || keysOf(names).some((name) => keys.includes(name)))
      continue;
    const classOf = profiles.columns.find((column) => column !== names && isClass(column));
    if (classOf) return { terms, classes, profiles, names, classOf };
  }
  return null;

  function isClass(column: Column): boolean {
    const said = keysOf(column);
    const isOpen = column.field === null || column.field === 'strategicClass';
    return (
      isOpen && !column.isPersonal && said.length >= 2 && said.every((key) => keys.includes(key)) && sharesWord(column)
    );
  }

  function sharesWord({ heading }: Column): boolean {
    const own = wordsOf(classes?.heading ?? '').split(' ');
    return wordsOf(heading)
      .split(' ')
      .some((word) => word !== '' && !isSmallWord(word) && own.includes(word));
  }
}

function byProfile({ terms, classes, names, classOf }: Join): ReadTable {
  const rowOf = (raw: RawCell | undefined): number =>
    classes.raw.cells.findIndex(({ cell }) => isFilled(cell) && textOf(cell) === textOf(raw?.cell ?? null));
  const rows = names.raw.cells.flatMap((name, row) => {
    const own = rowOf(classOf.raw.cells[row]);
    return own < 0 || !isProfileName(headingText(name.cell)) ? [] : [{ name, own }];
  });
  const withCells = (column: Column, cells: readonly RawCell[]): Column => ({
    ...column,
    raw: { ...column.raw, cells },
  });
  const others = terms.columns.filter((column) => column !== classes);
  const columns = [
    withCells(
      { ...names, at: classes.at, heading: classes.heading },
      rows.map(({ name }) => name),
    ),
    ...others.map((column) =>
      withCells(
        column,
        rows.flatMap(({ own }) => column.raw.cells[own] ?? []),
      ),
    ),
  ];
  return withColumns(terms, columns, Infinity);
}

const textOf = (cell: RawCell['cell']): string => wordsOf(headingText(cell));

const profileIn = ({ columns }: ReadTable): Column | undefined => columns.find(({ field }) => field === 'profile');

const keysOf = ({ raw }: Column): string[] =>
  raw.cells.filter(({ cell }) => isFilled(cell)).map(({ cell }) => textOf(cell));
