import type { Mapping } from '../domain/memory';
import type { OrderList } from '../domain/order-list';
import type { Survey } from '../domain/survey';
import type { Beside } from './beside';
import { withJoinedFamilies } from './by-family';
import { withCodedNames } from './coded-names';
import { readColumns } from './columns';
import { findTables } from './layout/find-tables';
import { withUnitsBeside } from './layout/units-beside';
import { withMarkedDays } from './layout/weekday-marks';
import { withPairedColumns, withPairedNames } from './paired-names';
import { roleOf, type ReadTable } from './role';
import { withScaleNotes } from './scale-note';
import { withSiblingColumns } from './sibling-columns';

interface Tables {
  readonly tables: readonly ReadTable[];
  readonly orderLists: ReadonlyMap<ReadTable, OrderList>;
}

/** Every table of a workbook with what its columns are, brought into the one shape of a profile a row and a term a column. */
export function readTables(survey: Survey, mappings: readonly Mapping[], beside: Beside | null): Tables {
  const found = findTables(survey, mappings, beside).map((plain): ReadTable => {
    const raw = withMarkedDays(withUnitsBeside(plain));
    const columns = readColumns(raw, mappings);
    const role = roleOf(columns);
    // Order lines and plans are read in blocks of rows; in other layouts there are none.
    const table = { raw, columns, role: role === 'list' && raw.layout !== 'rows' ? 'other' : role };
    return beside?.orderListOf(table) ? { ...table, role: 'list' } : table;
  });
  const { tables: named, pairs } = withPairedNames(found);
  const coded = withCodedNames(named);
  const whole = withJoinedFamilies(beside ? beside.withClassTerms(beside.withTermsForAll(coded)) : coded).map(
    withSiblingColumns,
  );
  const tables = withScaleNotes(whole, beside?.notesElsewhere(survey.sheets, whole) ?? []);
  const entries = tables.flatMap((table) => {
    const list = beside?.orderListOf(table) ?? null;
    return list ? [[table, withPairedColumns(list, table, pairs)] as const] : [];
  });
  return { tables, orderLists: new Map(entries) };
}
