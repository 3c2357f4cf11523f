import { rectToA1, type Rect } from '../../../domain/address';
import type { TableSpec } from '../../../app/port';
import { escapeAttribute, fittingCell, spelledOut } from './xml-text';

/** A table as a part. Its rectangle has at least one row below the heading: Excel repairs a file where it has none. */
export function tableXml(table: TableSpec, id: number, namespace: string): string {
  const ref = rectToA1(tableRect(table));
  const name = escapeAttribute(table.name);
  const columns = table.columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(columnName(column))}"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}"` +
    ` id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
    '</table>'
  );
}

function tableRect({ rect }: TableSpec): Rect {
  return rect.bottom > rect.top ? rect : { ...rect, bottom: rect.top + 1 };
}

/** A heading as the name of its column: line ends are spelled out, or Excel would not find the cell that says it. */
export function columnName(heading: string): string {
  return spelledOut(fittingCell(heading)).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');
}
