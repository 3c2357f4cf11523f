import { toA1 } from '../../../src/domain/address';
import type { Book } from '../../../src/domain/book';
import { EMPTY_MEMORY } from '../../../src/domain/memory';
import type { SurveyedSheet } from '../../../src/domain/survey';
import { FIELDS, type FieldName, type Reading } from '../../../src/domain/terms';
import { readBook } from '../../../src/reading/read-book';
import { grid, type Grid, type SheetExtras } from '../../support/grid';

/** A small workbook as a team might have it, and all that is understood of it. */
export interface LayoutCase {
  readonly title: string;
  readonly sheets: Readonly<Record<string, Grid>>;
  readonly extras?: Readonly<Record<string, SheetExtras>>;
  /** By profile, in order: field, meaning and cell of every term that is not blank: `discount 10% @Comercial!C2`. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Lines for Alignment Data: `heading-unknown Comercial!E1`. */
  readonly told?: readonly string[];
  /** Questions: `profile-near-miss Logística!A3`. */
  readonly asked?: readonly string[];
}

/** What is understood of a case, in the words of its expectation. */
export function understood({ sheets, extras }: LayoutCase): Required<Pick<LayoutCase, 'terms' | 'told' | 'asked'>> {
  return inWords(readBook(grid(sheets, extras), EMPTY_MEMORY));
}

/** The same, from a survey whose blank rows and cells are holes, as those of a file are. */
export function understoodWithHoles({ sheets, extras }: LayoutCase): ReturnType<typeof understood> {
  const survey = grid(sheets, extras);
  const withHoles = <T>(items: readonly T[], isKept: (item: T) => boolean): T[] => {
    const sparse: T[] = [];
    items.forEach((item, index) => {
      if (isKept(item)) sparse[index] = item;
    });
    return sparse;
  };
  const rowsOf = (sheet: SurveyedSheet): SurveyedSheet['rows'] =>
    withHoles(
      sheet.rows.map((row) => withHoles(row, (cell) => cell !== null)),
      (row) => row.length > 0,
    );
  return inWords(
    readBook({ ...survey, sheets: survey.sheets.map((sheet) => ({ ...sheet, rows: rowsOf(sheet) })) }, EMPTY_MEMORY),
  );
}

export function inWords(book: Book): Required<Pick<LayoutCase, 'terms' | 'told' | 'asked'>> {
  const terms: Record<string, string[]> = {};
  for (const { name, readings } of book.profiles) {
    terms[name] = (Object.keys(FIELDS) as FieldName[]).flatMap((field) => {
      const reading = readings[field];
      return reading && reading.kind !== 'blank' ? [`${field} ${meaning(field, reading)} @${cell(reading.at)}`] : [];
    });
  }
  return {
    terms,
    told: book.issues
      .filter(({ code }) => !['unreadable', 'error-cell'].includes(code))
      .map(({ code, at }) => `${code} ${at ? cell(at) : ''}`)
      .sort(),
    asked: book.questions.map(({ issue }) => `${issue.code} ${issue.at ? cell(issue.at) : ''}`).sort(),
  };
}

const cell = (at: { readonly sheet: string; readonly row: number; readonly column: number }): string =>
  `${at.sheet}!${toA1(at)}`;

function meaning(field: FieldName, reading: Reading): string {
  if (reading.kind !== 'value') return reading.kind;
  const value = reading.value as never;
  switch (FIELDS[field].kind) {
    case 'payment':
      return paymentOf(value);
    case 'frequency':
      return `${round((value as { perWeek: number }).perWeek)}/week`;
    case 'leadTime':
      return `${round((value as { days: number }).days)}${(value as { working: boolean }).working ? ' working' : ''} days`;
    case 'share':
    case 'discount':
      return `${round(Number(value) * 100)}%`;
    case 'amount':
      return 'share' in (value as object)
        ? `${round((value as { share: number }).share * 100)}%`
        : String(round((value as { money: number }).money));
    case 'minimum':
      return `${round((value as { amount: number }).amount)} ${(value as { unit: string }).unit}`;
    case 'specialRule':
      return specialOf(value);
    default:
      return typeof value === 'number' ? String(round(value)) : String(value);
  }
}

function paymentOf(plan: { readonly instalments: readonly { readonly days: number }[] }): string {
  return plan.instalments.map(({ days }) => days).join('/');
}

function specialOf(rule: { readonly isAllowed: boolean; readonly quotaPerMonth?: number | string }): string {
  if (!rule.isAllowed) return 'no';
  return rule.quotaPerMonth === undefined ? 'yes' : `yes, ${rule.quotaPerMonth} a month`;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
