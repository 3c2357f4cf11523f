import { SimulatedError } from './excel-error';
import { keyOf, type SimBook, type SimChart, type SimSheet } from './model';
import { checkWritable, readAddress } from './range-objects';
import { serve, type Served } from './served';

interface SheetSelf {
  readonly book: SimBook;
  readonly sheet: SimSheet;
}
interface ChartSelf extends SheetSelf {
  readonly chart: SimChart;
}
/** A part of a chart: what is set of it is kept under its path. */
interface PartSelf extends ChartSelf {
  readonly path: string;
}

const part =
  (path: string, made: (self: PartSelf) => Served) =>
  (self: ChartSelf & { readonly path?: string }): Served =>
    made({ ...self, path: self.path === undefined ? path : `${self.path}.${path}` });

const kept = (...names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      ({ sheet, chart, path }: PartSelf, value: unknown): void => {
        checkWritable(sheet);
        chart.looks.set(`${path}.${name}`, value);
      },
    ]),
  );

const fontObject = serve<PartSelf>({ name: 'ChartFont', set: kept('Bold', 'Size', 'Color') });
const titleFormatObject = serve<PartSelf>({ name: 'ChartTitleFormat', to: { Font: part('Font', fontObject) } });
const titleObject = serve<PartSelf>({
  name: 'ChartTitle',
  set: kept('Text'),
  to: { Format: part('Format', titleFormatObject) },
});
const legendObject = serve<PartSelf>({ name: 'ChartLegend', set: kept('Visible', 'Position') });
const axisObject = serve<PartSelf>({
  name: 'ChartAxis',
  set: kept('Minimum', 'Maximum', 'NumberFormat', 'TickLabelPosition', 'ReversePlotOrder'),
});
const axesObject = serve<PartSelf>({
  name: 'ChartAxes',
  to: { ValueAxis: part('ValueAxis', axisObject), CategoryAxis: part('CategoryAxis', axisObject) },
});
const fillObject = serve<PartSelf>({
  name: 'ChartFill',
  call: {
    SetSolidColor: ({ sheet, chart, path }, color: string) => {
      checkWritable(sheet);
      chart.looks.set(path, color);
      return null;
    },
  },
});
const lineObject = serve<PartSelf>({ name: 'ChartLineFormat', set: kept('Color', 'LineStyle') });
const seriesFormatObject = serve<PartSelf>({
  name: 'ChartSeriesFormat',
  to: { Fill: part('Fill', fillObject), Line: part('Line', lineObject) },
});
const labelFormatObject = serve<PartSelf>({ name: 'ChartDataLabelFormat', to: { Font: part('Font', fontObject) } });
const labelsObject = serve<PartSelf>({
  name: 'ChartDataLabels',
  set: kept('ShowValue', 'NumberFormat'),
  to: { Format: part('Format', labelFormatObject) },
});
const seriesObject = serve<PartSelf>({
  name: 'ChartSeries',
  set: kept('MarkerStyle', 'MarkerSize', 'MarkerBackgroundColor', 'MarkerForegroundColor', 'HasDataLabels', 'GapWidth'),
  to: { Format: part('Format', seriesFormatObject), DataLabels: part('DataLabels', labelsObject) },
});
const seriesCollectionObject = serve<PartSelf>({
  name: 'ChartSeriesCollection',
  call: {
    GetItemAt: (self, nth: number) => {
      // Text in the first column is that of the categories: each further column is a series.
      const { left, right } = readAddress(self.chart.source);
      if (nth < 0 || nth >= right - left) throw new SimulatedError('InvalidArgument');
      return seriesObject({ ...self, path: `Series${nth}` });
    },
  },
});

/** Excel takes a first column of texts for categories; of anything else it would make one series more. */
const source = ({ sheet }: SheetSelf, data: Served, seriesBy: string): string => {
  const address = String(data.get('Address')).split('!').pop() ?? '';
  const { top, left } = readAddress(address);
  const first = sheet.cells.get(keyOf(top + 1, left))?.value;
  if (seriesBy !== 'Columns' || typeof first !== 'string' || first === '') throw new SimulatedError('InvalidArgument');
  return address;
};

const chartObject: (self: ChartSelf) => Served = serve<ChartSelf>({
  name: 'Chart',
  id: ['Id', ({ chart }) => chart.id],
  get: { Id: ({ chart }) => chart.id, Name: ({ chart }) => chart.name },
  set: {
    Name: ({ sheet, chart }, value) => {
      checkWritable(sheet);
      chart.name = String(value);
    },
    PlotVisibleOnly: ({ chart }, value) => void chart.looks.set('PlotVisibleOnly', value),
  },
  to: {
    Title: part('Title', titleObject),
    Legend: part('Legend', legendObject),
    Axes: part('Axes', axesObject),
    Series: part('Series', seriesCollectionObject),
  },
  call: {
    SetPosition: ({ sheet, chart }, from: Served, to: Served) => {
      checkWritable(sheet);
      chart.position = [from, to].map((one) => String(one.get('Address')).split('!').pop()).join(':');
      return null;
    },
    SetData: (self, data: Served, seriesBy: string) => {
      checkWritable(self.sheet);
      self.chart.source = source(self, data, seriesBy);
      return null;
    },
    Delete: ({ sheet, chart }) => {
      checkWritable(sheet);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      return null;
    },
  },
});

const find = ({ sheet }: SheetSelf, key: string): SimChart | undefined =>
  sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

export const chartsObject: (self: SheetSelf) => Served = serve<SheetSelf>({
  name: 'ChartCollection',
  items: (self) => self.sheet.charts.map((chart) => chartObject({ ...self, chart })),
  call: {
    Add: (self, type: string, data: Served, seriesBy: string) => {
      checkWritable(self.sheet);
      const id = `{C${self.book.nextId++}}`;
      const name = `Chart ${self.sheet.charts.length + 1}`;
      const chart: SimChart = { id, name, type, source: source(self, data, seriesBy), position: '', looks: new Map() };
      self.sheet.charts.push(chart);
      return chartObject({ ...self, chart });
    },
    GetItem: (self, key: string) => {
      const chart = find(self, key);
      if (!chart) throw new SimulatedError('ItemNotFound');
      return chartObject({ ...self, chart });
    },
    GetItemOrNullObject: (self, key: string) => {
      const chart = find(self, key);
      return chart ? chartObject({ ...self, chart }) : null;
    },
  },
});
