import { readRect } from '../../../domain/address';
import type { ChartSpec } from '../../../app/port';
import { chartReference } from './chart-xml';
import type { Edit } from './splice';
import { escapeText } from './xml-text';
import { parseXml, type XmlElement } from './xml-tree';

/** A chart that stands, its series now as long as the data: all that people changed of its look stays. */
export function redrawn(text: string, part: string, { data }: ChartSpec, sheet: string): readonly Edit[] {
  return formulasIn(parseXml(text, part)).flatMap((element): Edit[] => {
    const rect = readRect(element.text.slice(element.text.lastIndexOf('!') + 1).replace(/\$/g, ''));
    const isSeries = rect?.top === data.top + 1 && rect.left >= data.left && rect.right <= data.right;
    if (!rect || !isSeries || rect.bottom === data.bottom) return [];
    const after = chartReference(sheet, { ...rect, bottom: data.bottom });
    return [{ start: element.openEnd, end: element.closeStart, text: escapeText(after) }];
  });
}

function formulasIn(element: XmlElement): readonly XmlElement[] {
  return element.local === 'f' ? [element] : element.children.flatMap(formulasIn);
}
