import { dayOf, foundText } from '../../domain/found-text';
import type { PlanPromotion } from '../../domain/plan';
import { isProfileName } from '../../domain/profile-name';
import { wordsOf } from '../../domain/text';
import { cellOf, refOf, type Face } from '../layout/face';
import { isFilled } from '../layout/raw-table';
import type { PlanHeader } from './plan-header';
import { monthsOf } from './row-months';
import { monthKey } from './month-run';
import { planCells } from './plan-cells';
import type { PlanColumnRole } from './plan-columns';
import type { PlanRun, PlanTable } from './plan-draft';
import { rectOfCells } from './plan-rect';
import { rowsBelow } from './plan-rows';
import { scaleOf } from './plan-scale';
import { textAt, titlesAbove } from './plan-titles';

const CALENDAR =
  /\b(promoc\w*|promotions?|promos?|acoes|campanhas?|campaigns?|campanas?|calendari\w*|calendar|trade|tabloides?)\b/;
/** `Todas`: the promotion is for every family. */
const EVERY = /^(tod[ao]s?( as familias| os produtos| las familias)?|all( families| products)?|geral|mix|-+)$/;

/** A promotion calendar: what is expected of each promotion, and when it begins. Null where the table is another. */
export function promotionTable(
  face: Face,
  { row: header, columns }: PlanHeader,
  end: number,
  run: PlanRun,
): PlanTable | null {
  const titles = titlesAbove(face, header);
  const column = (role: PlanColumnRole): number | null => columns.find((one) => one.role === role)?.column ?? null;
  const uplift = columns.find(({ label }) => label?.measure === 'uplift');
  const start = column('start');
  const month = column('month');
  const isOne = column('promotion') !== null || start !== null || titles.some((title) => CALENDAR.test(wordsOf(title)));
  const isAlone = columns.every(({ label }) => label === null || label.measure === 'uplift');
  if (!uplift || !isOne || !isAlone || (start === null && month === null)) return null;
  const first = columns[0]?.column ?? 0;
  const right = columns[columns.length - 1]?.column ?? 0;
  const rows = rowsBelow(face, header, first, right, end).filter(
    (row) => isProfileName(textAt(face, row, first)) || isDate(face, row, first),
  );
  const cellsOf = (own: number) => rows.map((row) => cellOf(face, row, own));
  const read = planCells('number', cellsOf(uplift.column), '', `${face.sheet.name} ${uplift.heading}`, run);
  const readDate = planCells('date', start === null ? [] : cellsOf(start), '', `${face.sheet.name} start`, run);
  const months = start === null && month !== null ? monthsOf(face, rows, month, titles, run) : null;
  const promotions = rows.flatMap((row): PlanPromotion[] => {
    const cell = cellOf(face, row, uplift.column);
    const at = refOf(face, row, uplift.column);
    if (!isFilled(cell)) return [];
    const day = start === null ? null : readDate(cellOf(face, row, start), refOf(face, row, start));
    const said = months?.get(row) ?? null;
    const begins = day !== null ? iso(day, run.dateSystem) : said !== null && said.length === 7 ? `${said}-01` : null;
    const volume = begins === null ? null : read(cell, at);
    if (volume === null || begins === null) return [];
    const text = (role: PlanColumnRole): string | null => {
      const own = column(role);
      return own === null ? null : textAt(face, row, own) || null;
    };
    const family = text('family');
    const profile = text('profile');
    const { unit, scale } = scaleOf('uplift', [text('unit') ?? '', uplift.heading, ...titles]);
    return [
      {
        profile: profile === null ? null : wordsOf(profile),
        customer: text('customer'),
        family: family === null || EVERY.test(wordsOf(family)) ? null : wordsOf(family),
        start: begins,
        isMonth: day === null,
        uplift: volume * scale,
        unit,
        at,
        found: foundText(cell, run.dateSystem),
      },
    ];
  });
  if (promotions.length === 0) return null;
  const last = rows[rows.length - 1] ?? header;
  return { sheet: face.sheet.name, rect: rectOfCells(face, header, first, last, right), drafts: [], promotions };
}

const isDate = (face: Face, row: number, column: number): boolean =>
  typeof cellOf(face, row, column)?.value === 'number';

function iso(serial: number, dateSystem: 1900 | 1904): string {
  const { year, month, day } = dayOf(serial, dateSystem);
  return `${monthKey(year, month)}-${day < 10 ? '0' : ''}${day}`;
}
