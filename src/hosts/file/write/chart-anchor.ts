import type { ChartSpec } from '../../../app/port';
import type { DrawingWords } from './drawing-words';
import { escapeAttribute } from './xml-text';

/** Where a chart stands, as an element of a drawing part: it says its own namespaces, for parts differ in their prefixes. */
export function anchorXml(
  { name, about, place }: ChartSpec,
  shape: { readonly number: number; readonly relationship: string; readonly links: string },
  { main, chart, sheetDrawing }: DrawingWords,
): string {
  const corner = (tag: string, row: number, column: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${sheetDrawing}" editAs="oneCell">` +
    corner('from', place.top, place.left) +
    corner('to', place.bottom + 1, place.right + 1) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${shape.number}" name="${escapeAttribute(name)}" descr="${escapeAttribute(about)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    `<xdr:xfrm xmlns:a="${main}"><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic xmlns:a="${main}"><a:graphicData uri="${chart}">` +
    `<c:chart xmlns:c="${chart}" xmlns:r="${shape.links}" r:id="${shape.relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
