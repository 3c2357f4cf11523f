import type { Rect } from '../domain/address';

/** How a chart shows its series: a mark between low and high marks; bars; columns that add up; a line over time. */
export type ChartKind = 'span' | 'bars' | 'stacked' | 'line';

/** A native chart of cells of its own sheet. */
export interface ChartSpec {
  /** Name of the drawing, the same in every language: by it a chart is found again. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** What the chart shows, for people who do not see it. */
  readonly about: string;
  /** Headings first; the first column holds the categories, each further one is a series. */
  readonly data: Rect;
  readonly numberFormat: string;
  /** Ends of the axis of values, where they are known. */
  readonly axis?: readonly [number, number];
  /** The cells that it covers when it is made. */
  readonly place: Rect;
}

/** A sheet printed page by page instead of as one long table: portrait, at its own scale, and only some columns. */
export interface PageSetup {
  /** Percent of its own size at which a page is printed; manual breaks count only without fitting to a width. */
  readonly scale: number;
  /** First and last column that is printed. */
  readonly columns: readonly [number, number];
  /** Rows with which a page begins. */
  readonly breaks: readonly number[];
}
