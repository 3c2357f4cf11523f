import type { Dialect } from './workbook-part';

/** Namespaces of drawings, in the dialect of the workbook (ECMA-376 part 1, annex A). */
export interface DrawingWords {
  readonly main: string;
  readonly chart: string;
  readonly sheetDrawing: string;
}

export function drawingWords({ links }: Dialect): DrawingWords {
  const base = links.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/drawingml'
    : 'http://schemas.openxmlformats.org/drawingml/2006';
  return { main: `${base}/main`, chart: `${base}/chart`, sheetDrawing: `${base}/spreadsheetDrawing` };
}
