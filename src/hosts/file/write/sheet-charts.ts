import type { ChartSpec } from '../../../app/port';
import type { Package } from '../package';
import { relationshipsOf } from '../relationships';
import { anchorXml } from './chart-anchor';
import { chartXml } from './chart-xml';
import { redrawn } from './chart-ranges';
import { declarePart, freePartName } from './content-types';
import { drawingWords } from './drawing-words';
import { addRelationship } from './relationship-edits';
import { setPart } from './set-part';
import { appendInside, insertAt, type Edit } from './splice';
import type { Dialect } from './workbook-part';
import { insertChild } from './worksheet-children';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from './xml-tree';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A sheet whose charts are drawn. */
export interface ChartSheet {
  readonly part: string;
  /** Name on its tab. */
  readonly name: string;
  readonly dialect: Dialect;
}

/** A drawing for a sheet without one; answers the id of its relationship, null where there is nothing to draw. */
export function addDrawing(pkg: Package, sheet: ChartSheet, charts: readonly ChartSpec[]): string | null {
  if (charts.length === 0) return null;
  const drawing = freePartName(pkg, `${folderAbove(sheet.part)}drawings/`, 'drawing');
  const { sheetDrawing } = drawingWords(sheet.dialect);
  pkg.set(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${sheetDrawing}"></xdr:wsDr>`,
  );
  declarePart(pkg, drawing, DRAWING_TYPE);
  for (const chart of charts) addChart(pkg, drawing, sheet, chart);
  return addRelationship(pkg, sheet.part, `${sheet.dialect.links}/drawing`, drawing);
}

/**
 * Charts of a sheet that stands: one that is there by its name draws other cells, where and as it now stands; others
 * are added beside whatever people drew. Answers the changes of the sheet itself.
 */
export function drawCharts(
  pkg: Package,
  sheet: ChartSheet,
  charts: readonly ChartSpec[],
  root: XmlElement,
): readonly Edit[] {
  const drawing = relationshipsOf(pkg, sheet.part).find(({ type }) => type === 'drawing')?.target;
  if (drawing !== undefined && childOf(root, 'drawing')) {
    for (const chart of charts) drawChart(pkg, drawing, sheet, chart);
    return [];
  }
  const id = addDrawing(pkg, sheet, charts);
  if (id === null) return [];
  const xml = `<drawing xmlns:r="${sheet.dialect.links}" r:id="${id}"/>`;
  return [insertChild(root, 'drawing', xml)];
}

function drawChart(pkg: Package, drawing: string, sheet: ChartSheet, chart: ChartSpec): void {
  const part = chartPart(pkg, drawing, chart.name);
  if (part === null) addChart(pkg, drawing, sheet, chart);
  else setPart(pkg, part, pkg.text(part), redrawn(pkg.text(part), part, chart, sheet.name));
}

/** The part of a chart of ours in a drawing. */
function chartPart(pkg: Package, drawing: string, name: string): string | null {
  const frames = parseXml(pkg.text(drawing), drawing).children.flatMap((anchor) => childrenOf(anchor, 'graphicFrame'));
  const frame = frames.find((one) => childOf(childOf(one, 'nvGraphicFramePr'), 'cNvPr')?.attributes['name'] === name);
  const chart = childOf(childOf(childOf(frame, 'graphic'), 'graphicData'), 'chart');
  const id = Object.entries(chart?.attributes ?? {}).find(([attribute]) => attribute.endsWith(':id'))?.[1];
  const target = relationshipsOf(pkg, drawing).find((one) => one.id === id)?.target;
  return target !== undefined && pkg.has(target) ? target : null;
}

function addChart(pkg: Package, drawing: string, { name, dialect }: ChartSheet, chart: ChartSpec): void {
  const words = drawingWords(dialect);
  const part = freePartName(pkg, `${folderAbove(drawing)}charts/`, 'chart');
  pkg.set(part, chartXml(chart, name, words));
  declarePart(pkg, part, CHART_TYPE);
  const { links } = dialect;
  const relationship = addRelationship(pkg, drawing, `${links}/chart`, part);
  const text = pkg.text(drawing);
  const root = parseXml(text, drawing);
  const anchor = anchorXml(chart, { number: freeNumber(root), relationship, links }, words);
  const opened = root.isSelfClosing ? appendInside(root, text, '') : insertAt(root.closeStart, '');
  const edit = root.isSelfClosing
    ? { ...opened, text: opened.text.replace('>', () => `>${anchor}`) }
    : { ...opened, text: anchor };
  setPart(pkg, drawing, text, [edit]);
}

/** Shapes of a drawing are numbered; no two alike. */
function freeNumber(element: XmlElement): number {
  const own = element.local === 'cNvPr' ? Number(attributeOf(element, 'id', '0')) : 0;
  return Math.max(own + 1, 2, ...element.children.map(freeNumber));
}

/** The folder above that of a part, where those of its kind have folders of their own. */
function folderAbove(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/'));
  return folder.slice(0, folder.lastIndexOf('/') + 1);
}
