import { toA1, readA1, type CellRef } from '../../../src/domain/address';
import type { Book } from '../../../src/domain/book';
import { EMPTY_MEMORY } from '../../../src/domain/memory';
import { FIELDS, type FieldName, type FieldKinds, type Reading } from '../../../src/domain/terms';
import { readBook } from '../../../src/reading/read-book';
import { grid, type Grid, type SheetExtras } from '../../support/grid';

/**
 * What some neighbouring cells mean: from which cell, in which direction, one meaning a profile, parted by `|`. `-` is blank,
 * `n/a` not applicable, `?` must be asked, `unreadable` must be named as such; `a or b` where both
 * are right, `gap` where nothing may be read.
 */
export type Strip = readonly [
  from: string,
  field: FieldName,
  direction: 'down' | 'right',
  profiles: readonly string[],
  means: string,
];

/** A policy workbook as a company would have it, with its meaning written by hand before any reader saw it. */
export interface Stranger {
  readonly title: string;
  readonly sheets: Readonly<Record<string, Grid>>;
  readonly extras?: Readonly<Record<string, SheetExtras>>;
  readonly strips: readonly Strip[];
  /** Cells that must be asked about besides those marked `?`, such as a profile name. */
  readonly asked?: readonly string[];
}

/** How the reading of a workbook compares with its meaning; each entry names profile, field, cell, and what was found. */
export interface Judged {
  /** Terms that a person finds in the workbook. */
  readonly given: number;
  readonly right: number;
  /** Given and not read, though told. */
  readonly unknown: readonly string[];
  /** Ambiguous, and not asked. */
  readonly unasked: readonly string[];
  /** A value other than the meaning, a value from another cell, or a value where there is none: silent misreading. */
  readonly wrong: readonly string[];
  /** Questions a person would not ask. */
  readonly needless: readonly string[];
}

/** Reads a workbook and compares what was understood with what it means, cell by cell. */
export function judge(stranger: Stranger): Judged {
  const book = readBook(grid(stranger.sheets, stranger.extras), EMPTY_MEMORY);
  const found = foundIn(book);
  const judged = { given: 0, right: 0, unknown: [], unasked: [], wrong: [] } as {
    given: number;
    right: number;
    unknown: string[];
    unasked: string[];
    wrong: string[];
  };
  const askedCells = new Set(stranger.asked ?? []);
  for (const { key, means, at } of meantBy(stranger)) {
    const wanted = means.split(' or ');
    const cell = found.get(key);
    found.delete(key);
    const line = `${key} ${at}: ${means} <> ${cell ? `${cell.meaning} ${cell.at} "${cell.text}"` : 'nothing'}`;
    const meaning = !cell || cell.meaning === 'blank' ? '-' : cell.meaning;
    if (wanted.indexOf('?') >= 0) askedCells.add(at);
    if (means !== '-') judged.given += 1;
    if (wanted.indexOf(meaning) >= 0 && (meaning === '-' || cell?.at === at)) judged.right += means === '-' ? 0 : 1;
    else if (cell && !['-', '?', 'unreadable'].includes(meaning)) judged.wrong.push(line);
    else if (wanted.indexOf('?') >= 0) judged.unasked.push(line);
    else if (means !== '-') judged.unknown.push(line);
  }
  for (const [key, { meaning, at, text }] of found)
    if (!['blank', '?', 'unreadable'].includes(meaning))
      judged.wrong.push(`${key} nowhere <> ${meaning} ${at} "${text}"`);
  const cellsAsked = book.questions.map(({ issue }) => (issue.at ? address(issue.at) : ''));
  for (const at of stranger.asked ?? []) if (!cellsAsked.includes(at)) judged.unasked.push(at);
  const needless = book.questions.flatMap(({ issue }) => {
    const at = issue.at ? address(issue.at) : '';
    return askedCells.has(at) ? [] : [`${issue.code} ${at} "${issue.found}"`];
  });
  return { ...judged, needless };
}

function meantBy({ strips }: Stranger): { key: string; means: string; at: string }[] {
  return strips
    .flatMap(([from, field, direction, profiles, means]) => {
      const [sheet = '', corner = ''] = from.split('!');
      const start = readA1(corner);
      const each = means.split('|').map((one) => one.trim());
      if (!start || each.length !== profiles.length)
        throw new Error(`${from} ${field}: ${each.length} meanings for ${profiles.length} profiles`);
      return profiles.map((profile, index) => ({
        key: `${profile} · ${field}`,
        means: each[index] ?? '',
        at: `${sheet}!${toA1({
          row: start.row + (direction === 'down' ? index : 0),
          column: start.column + (direction === 'down' ? 0 : index),
        })}`,
      }));
    })
    .filter(({ means }) => means !== 'gap');
}

function foundIn({ profiles }: Book): Map<string, { meaning: string; at: string; text: string }> {
  return new Map(
    profiles.flatMap(({ name, readings }) =>
      (Object.keys(readings) as FieldName[]).flatMap((field) => {
        const reading = readings[field];
        return reading
          ? [
              [
                `${name} · ${field}`,
                { meaning: meaningOf(field, reading), at: address(reading.at), text: reading.found },
              ] as const,
            ]
          : [];
      }),
    ),
  );
}

const address = (at: CellRef): string => `${at.sheet}!${toA1(at)}`;

const WRITTEN: { readonly [K in keyof FieldKinds]: (value: FieldKinds[K]) => string } = {
  payment: ({ instalments, early }) =>
    [
      instalments.map(({ days }) => days).join('/'),
      instalments.some(({ share }) => Math.abs(share - 1 / instalments.length) > 1e-6)
        ? ` (${instalments.map(({ share }) => round(share * 100)).join('/')})`
        : '',
      early ? ` early ${round(early.discountShare * 100)}% by ${early.days}` : '',
    ].join(''),
  frequency: ({ perWeek, days }) => `${round(perWeek)}/week${days ? ` on ${days.join('')}` : ''}`,
  leadTime: ({ days, working }) => `${round(days)}${working ? ' working' : ''} days`,
  share: (value) => `${round(value * 100)}%`,
  discount: (value) => `${round(value * 100)}%`,
  amount: (value) => ('share' in value ? `${round(value.share * 100)}%` : String(round(value.money))),
  minimum: ({ amount, unit }) => `${round(amount)} ${unit}`,
  specialRule: (rule) =>
    [
      rule.isAllowed ? 'yes' : 'no',
      rule.quotaPerMonth === undefined ? '' : ` ${rule.quotaPerMonth} a month`,
      rule.quotaShare === undefined ? '' : ` ${round(rule.quotaShare * 100)}% of orders`,
      rule.surcharge
        ? ` +${'share' in rule.surcharge ? `${round(rule.surcharge.share * 100)}%` : rule.surcharge.money}`
        : '',
      rule.needsApproval ? ' approval' : '',
    ].join(''),
  money: (value) => String(round(value)),
  count: (value) => String(round(value)),
  days: (value) => String(round(value)),
  hours: (value) => String(round(value)),
  yesNo: (value) => (value ? 'yes' : 'no'),
  quota: (value) => String(value),
  clock: (value) => value,
  rank: (value) => String(value),
  text: (value) => value,
};

function meaningOf(field: FieldName, reading: Reading): string {
  if (reading.kind === 'asked') return '?';
  if (reading.kind === 'notApplicable') return 'n/a';
  if (reading.kind !== 'value') return reading.kind;
  return (WRITTEN[FIELDS[field].kind] as (value: unknown) => string)(reading.value);
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
