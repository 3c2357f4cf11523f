import { quoteSheet, toA1, type Rect } from '../../../domain/address';
import type { ChartKind, ChartSpec } from '../../../app/port';
import type { DrawingWords } from './drawing-words';
import { escapeAttribute, escapeText } from './xml-text';

const INK = '1F3A5F';
const GREY = '5A6472';
const GRID = 'D5DAE1';
/** From dark to light, so that a grey print tells them apart; each has a white edge. */
const SHADES = [INK, '4F7CAC', '8FA9C4', 'C3CEDB', 'E8ECF1'];

/** A chart as a part (ECMA-376 part 1, 21.2). Values are not kept in it: the cells have them. */
export function chartXml(chart: ChartSpec, sheet: string, words: DrawingWords): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${words.chart}" xmlns:a="${words.main}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${textLook('defRPr', 1200, INK, true)}</a:pPr>` +
    `<a:r>${textLook('rPr', 1200, INK, true)}<a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>' +
    `<c:plotArea><c:layout/>${GROUPS[chart.kind](chart, sheet)}${axesXml(chart)}</c:plotArea>` +
    legendXml(chart) +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid('FFFFFF')}<a:ln w="9525">${solid(GRID)}</a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${textLook('defRPr', 900, GREY, false)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>` +
    '</c:chartSpace>'
  );
}

/** What a chart of each kind draws, in the order of the schema. */
const GROUPS: Readonly<Record<ChartKind, (chart: ChartSpec, sheet: string) => string>> = {
  span: (chart, sheet) =>
    lineGroup(
      seriesOf(chart, sheet, (nth) => {
        const isPoint = nth === 1;
        return `${NO_LINE}${marker(isPoint ? 'diamond' : 'dash', isPoint ? 9 : 7, isPoint ? INK : GREY)}${isPoint ? labels(chart, 'r') : ''}`;
      }),
      `<c:hiLowLines><c:spPr><a:ln w="19050">${solid(GREY)}</a:ln></c:spPr></c:hiLowLines>`,
    ),
  line: (chart, sheet) =>
    lineGroup(
      seriesOf(
        chart,
        sheet,
        () => `<c:spPr><a:ln w="28575">${solid(INK)}</a:ln></c:spPr>${marker('circle', 7, INK)}${labels(chart, 't')}`,
      ),
      '',
    ),
  bars: (chart, sheet) =>
    barGroup(
      'bar',
      'clustered',
      60,
      seriesOf(chart, sheet, () => `${fill(INK)}${labels(chart, 'outEnd')}`),
    ),
  stacked: (chart, sheet) =>
    barGroup(
      'col',
      'stacked',
      55,
      seriesOf(
        chart,
        sheet,
        (nth) => `${fill(SHADES[nth % SHADES.length]!)}${nth === 0 ? labels(chart, 'inBase', 'FFFFFF') : ''}`,
      ),
    ),
};

const NO_LINE = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
/** Ids of the two axes; they are only known inside their part. */
const AXES = '<c:axId val="1"/><c:axId val="2"/>';

function lineGroup(series: string, lines: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${lines}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

function barGroup(direction: 'bar' | 'col', grouping: 'clustered' | 'stacked', gap: number, series: string): string {
  const overlap = grouping === 'stacked' ? '<c:overlap val="100"/>' : '';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gap}"/>${overlap}${AXES}</c:barChart>`;
}

function seriesOf({ data, kind }: ChartSpec, sheet: string, look: (nth: number) => string): string {
  const { top, left, bottom, right } = data;
  const reference = (rect: Rect): string => escapeText(chartReference(sheet, rect));
  const categories = reference({ top: top + 1, left, bottom, right: left });
  const isLine = kind === 'span' || kind === 'line';
  return Array.from({ length: right - left }, (_, nth) => {
    const column = left + 1 + nth;
    const name = reference({ top, left: column, bottom: top, right: column });
    const values = reference({ top: top + 1, left: column, bottom, right: column });
    return (
      `<c:ser><c:idx val="${nth}"/><c:order val="${nth}"/><c:tx><c:strRef><c:f>${name}</c:f></c:strRef></c:tx>` +
      `${look(nth)}<c:cat><c:strRef><c:f>${categories}</c:f></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val>${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
    );
  }).join('');
}

/** `'Alignment Charts'!$A$43:$A$54` */
export const chartReference = (sheet: string, rect: Rect): string => `${quoteSheet(sheet)}!${absolute(rect)}`;

function absolute({ top, left, bottom, right }: Rect): string {
  const [from, to] = [toA1({ row: top, column: left }), toA1({ row: bottom, column: right })].map((cell) =>
    cell.replace(/^([A-Z]+)/, '$$$1$$'),
  );
  return from === to ? from! : `${from}:${to}`;
}

/** Axes of categories and of values; the bars' first category stands at the top. */
function axesXml({ kind, axis, numberFormat }: ChartSpec): string {
  const isBars = kind === 'bars';
  const ends = axis ? `<c:max val="${axis[1]}"/><c:min val="${axis[0]}"/>` : '';
  const edge = `<c:spPr><a:ln w="9525">${solid(GRID)}</a:ln></c:spPr>`;
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${edge}<c:crossAx val="2"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="${isBars ? 1 : 0}"/>` +
    `<c:axPos val="${isBars ? 'b' : 'l'}"/>${isBars ? '' : `<c:majorGridlines>${edge}</c:majorGridlines>`}` +
    `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${edge}<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`
  );
}

const legendXml = ({ kind }: ChartSpec): string =>
  kind === 'stacked' || kind === 'span' ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';

function labels({ numberFormat }: ChartSpec, place: 'r' | 't' | 'outEnd' | 'inBase', color = INK): string {
  const look = `<c:txPr><a:bodyPr/><a:p><a:pPr>${textLook('defRPr', 900, color, true)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${look}` +
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

const marker = (symbol: 'diamond' | 'dash' | 'circle', size: number, color: string): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${solid(color)}<a:ln w="9525">${solid(color)}</a:ln></c:spPr></c:marker>`;

const fill = (color: string): string =>
  `<c:spPr>${solid(color)}<a:ln w="9525">${solid('FFFFFF')}</a:ln></c:spPr><c:invertIfNegative val="0"/>`;

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

const textLook = (tag: 'rPr' | 'defRPr', size: number, color: string, isBold: boolean): string =>
  `<a:${tag} ${tag === 'rPr' ? 'lang="en-US" ' : ''}sz="${size}" b="${isBold ? 1 : 0}">${solid(color)}</a:${tag}>`;
