import { readRect } from '../../domain/address';
import { HostError } from '../../domain/issue';
import type { SurveyedTable } from '../../domain/survey';
import { unescaped } from './escaped-text';
import { SPREADSHEET } from './namespaces';
import type { Package } from './package';
import { smallPart } from './small-part';
import { attribute, readXml, type Attributes } from './xml';

/** Reads a table part. `hiddenRows` are those of its sheet. Throws HostError malformed without name or extent. */
export function surveyTable(pkg: Package, part: string, hiddenRows: readonly number[]): SurveyedTable {
  let table: Attributes = {};
  const columns: string[] = [];
  let isFilterColumn = false;
  let hasFilter = false;
  readXml(
    smallPart(pkg, part),
    { part, root: 'table', vocabulary: SPREADSHEET },
    {
      open: (name, attributes) => {
        if (name === 'table') table = attributes;
        else if (name === 'tableColumn') columns.push(unescaped(attribute(attributes, 'name') ?? ''));
        // A filter column without a criterion only hides its button.
        else if (isFilterColumn) hasFilter = true;
        else if (name === 'filterColumn') isFilterColumn = true;
      },
      close: (name) => {
        if (name === 'filterColumn') isFilterColumn = false;
      },
    },
  );
  const name = attribute(table, 'displayName') ?? attribute(table, 'name');
  const rect = readRect(attribute(table, 'ref') ?? '');
  if (name === undefined || !rect) throw new HostError('malformed', { part, kind: 'table' });
  return {
    name: unescaped(name),
    rect,
    hasHeader: attribute(table, 'headerRowCount') !== '0',
    hasTotals: Number(attribute(table, 'totalsRowCount') ?? 0) > 0,
    columns,
    filtered: hasFilter && hiddenRows.some((row) => row >= rect.top && row <= rect.bottom),
  };
}
