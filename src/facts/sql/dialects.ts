/** Where a query of the execution table can run. */
export const SQL_DIALECTS = ['duckdb', 'bigquery', 'snowflake', 'spark'] as const;
export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** What the four write differently. Days are dates; expressions go in and come out as text. */
export interface SqlWriting {
  readonly double: string;
  readonly text: string;
  /** A text as a literal. */
  readonly quote: (text: string) => string;
  /** Weekday of a date, Monday 0. */
  readonly weekday: (date: string) => string;
  readonly addDays: (date: string, days: string) => string;
  /** Whole days from one date to another. */
  readonly daysBetween: (from: string, to: string) => string;
  readonly countIf: (condition: string) => string;
  readonly anyTrue: (condition: string) => string;
}

const doubled = (text: string): string => `'${text.replace(/'/g, "''")}'`;
const escaped = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

export const SQL_WRITINGS: Readonly<Record<SqlDialect, SqlWriting>> = {
  duckdb: {
    double: 'DOUBLE',
    text: 'VARCHAR',
    quote: doubled,
    weekday: (date) => `(isodow(${date}) - 1)`,
    addDays: (date, days) => `(${date} + CAST(${days} AS INTEGER))`,
    daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
    countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
    anyTrue: (condition) => `bool_or(coalesce(${condition}, false))`,
  },
  bigquery: {
    double: 'FLOAT64',
    text: 'STRING',
    quote: escaped,
    weekday: (date) => `MOD(EXTRACT(DAYOFWEEK FROM ${date}) + 5, 7)`,
    addDays: (date, days) => `DATE_ADD(${date}, INTERVAL CAST(${days} AS INT64) DAY)`,
    daysBetween: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
    countIf: (condition) => `COUNTIF(${condition})`,
    anyTrue: (condition) => `LOGICAL_OR(coalesce(${condition}, false))`,
  },
  snowflake: {
    double: 'DOUBLE',
    text: 'VARCHAR',
    quote: escaped,
    weekday: (date) => `(DAYOFWEEKISO(${date}) - 1)`,
    addDays: (date, days) => `DATEADD(day, CAST(${days} AS INTEGER), ${date})`,
    daysBetween: (from, to) => `DATEDIFF(day, ${from}, ${to})`,
    countIf: (condition) => `COUNT_IF(${condition})`,
    anyTrue: (condition) => `BOOLOR_AGG(coalesce(${condition}, false))`,
  },
  spark: {
    double: 'DOUBLE',
    text: 'STRING',
    quote: escaped,
    weekday: (date) => `weekday(${date})`,
    addDays: (date, days) => `date_add(${date}, CAST(${days} AS INT))`,
    daysBetween: (from, to) => `datediff(${to}, ${from})`,
    countIf: (condition) => `count_if(${condition})`,
    anyTrue: (condition) => `bool_or(coalesce(${condition}, false))`,
  },
};
