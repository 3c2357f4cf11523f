import type { ChartKind, ChartSpec } from '../../app/port';
import type { Rect } from '../../domain/address';
import { ACTION_BYTES, type Piece } from './write-piece';

type SheetIn = (context: Excel.RequestContext) => Excel.Worksheet;

/** Charts of ours that a sheet may have, known once the workbook is checked. */
export interface HeldCharts {
  readonly track: (context: Excel.RequestContext) => void;
  readonly of: (name: string) => Excel.Chart | null;
}

/** Asks for charts by their names, together with whatever else is asked. */
export function heldCharts(sheetIn: SheetIn, charts: readonly ChartSpec[]): HeldCharts {
  const held = new Map<string, Excel.Chart>();
  return {
    track: (context) => {
      for (const { name } of charts) {
        const chart = sheetIn(context).charts.getItemOrNullObject(name);
        chart.load('name');
        held.set(name, chart);
      }
    },
    of: (name) => {
      const chart = held.get(name);
      return chart && !chart.isNullObject ? chart : null;
    },
  };
}

/** A chart that is there draws other cells where and as it stands; another is made. */
export function chartPieces(
  charts: readonly ChartSpec[],
  sheetIn: SheetIn,
  { standing, data }: { readonly standing: HeldCharts; readonly data: (rect: Rect) => Excel.Range },
): readonly Piece[] {
  return charts.map((chart) => ({
    bytes: 60 * ACTION_BYTES,
    queue: (context) => {
      const held = standing.of(chart.name);
      if (held) held.setData(data(chart.data), 'Columns');
      else queueChart(sheetIn(context), chart, data(chart.data));
      return null;
    },
  }));
}

/** Charts of a sheet that is being made. What an interrupted making left of one is made anew. */
export function newChartPieces(charts: readonly ChartSpec[], sheetIn: SheetIn, isTaken: boolean): readonly Piece[] {
  return charts.map((chart) => ({
    bytes: 60 * ACTION_BYTES,
    queue: (context) => {
      const sheet = sheetIn(context);
      if (isTaken) sheet.charts.getItemOrNullObject(chart.name).delete();
      queueChart(sheet, chart, rangeOf(sheet, chart.data));
      return null;
    },
  }));
}

const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

const TYPES: { readonly [K in ChartKind]: 'LineMarkers' | 'BarClustered' | 'ColumnStacked' } = {
  span: 'LineMarkers',
  bars: 'BarClustered',
  stacked: 'ColumnStacked',
  line: 'LineMarkers',
};

function queueChart(sheet: Excel.Worksheet, chart: ChartSpec, cells: Excel.Range): void {
  const { kind, data, place, axis, numberFormat } = chart;
  const made = sheet.charts.add(TYPES[kind], cells, 'Columns');
  made.name = chart.name;
  made.title.text = chart.title;
  made.title.format.font.bold = true;
  made.title.format.font.size = 12;
  made.title.format.font.color = INK;
  const corner = (row: number, column: number): Excel.Range => sheet.getRangeByIndexes(row, column, 1, 1);
  made.setPosition(corner(place.top, place.left), corner(place.bottom, place.right));
  made.plotVisibleOnly = false;
  const hasLegend = kind === 'stacked' || kind === 'span';
  made.legend.visible = hasLegend;
  if (hasLegend) made.legend.position = 'Bottom';
  const { valueAxis, categoryAxis } = made.axes;
  if (axis) [valueAxis.minimum, valueAxis.maximum] = axis;
  valueAxis.numberFormat = numberFormat;
  categoryAxis.tickLabelPosition = 'Low';
  // The first category stands at the top, as in the table.
  if (kind === 'bars') categoryAxis.reversePlotOrder = true;
  for (let nth = 0; nth < data.right - data.left; nth += 1) LOOKS[kind](made.series.getItemAt(nth), nth, numberFormat);
}

const INK = '#1F3A5F';
const GREY = '#5A6472';
/** From dark to light, so that a grey print tells them apart. */
const SHADES = [INK, '#4F7CAC', '#8FA9C4', '#C3CEDB', '#E8ECF1'];

const LOOKS: Readonly<Record<ChartKind, (series: Excel.ChartSeries, nth: number, numberFormat: string) => void>> = {
  span: (series, nth, numberFormat) => {
    series.format.line.lineStyle = 'None';
    // Low and high marks around the mark of the score.
    if (nth === 1) {
      queueMarker(series, 'Diamond', 9, INK);
      queueLabels(series, numberFormat);
    } else queueMarker(series, 'Dash', 7, GREY);
  },
  line: (series, _nth, numberFormat) => {
    series.format.line.color = INK;
    queueMarker(series, 'Circle', 7, INK);
    queueLabels(series, numberFormat);
  },
  bars: (series, _nth, numberFormat) => {
    series.gapWidth = 60;
    series.format.fill.setSolidColor(INK);
    queueLabels(series, numberFormat);
  },
  stacked: (series, nth, numberFormat) => {
    series.gapWidth = 55;
    series.format.fill.setSolidColor(SHADES[nth % SHADES.length]!);
    series.format.line.color = '#FFFFFF';
    if (nth > 0) return;
    queueLabels(series, numberFormat);
    series.dataLabels.format.font.color = '#FFFFFF';
  },
};

function queueMarker(
  series: Excel.ChartSeries,
  style: 'Diamond' | 'Dash' | 'Circle',
  size: number,
  color: string,
): void {
  series.markerStyle = style;
  series.markerSize = size;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function queueLabels(series: Excel.ChartSeries, numberFormat: string): void {
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = numberFormat;
}
