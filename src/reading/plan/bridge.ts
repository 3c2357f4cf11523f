import type { Rect } from '../../domain/address';
import { foundText, isPercentFormat } from '../../domain/found-text';
import type { BridgeShare, PlanBridge, PlanRead } from '../../domain/plan';
import type { Survey } from '../../domain/survey';
import { wordsOf } from '../../domain/text';
import { cellOf, faceOf, range, refOf, turned, type Face } from '../layout/face';
import { headingText, isFilled } from '../layout/raw-table';
import { basisOf, inShares } from './bridge-basis';
import { planCells } from './plan-cells';
import type { PlanRun } from './plan-draft';
import { rectOfCells } from './plan-rect';
import { textAt } from './plan-titles';

/** The table profile × family, with what *Alignment Data* says of it. */
export interface FoundBridge {
  readonly bridge: PlanBridge;
  readonly read: PlanRead;
  readonly table: { readonly sheet: string; readonly rect: Rect };
}

/** The first table whose one side names families of the plan and whose other side names profiles of the policies. */
export function readBridge(
  survey: Survey,
  taken: ReadonlyMap<string, readonly Rect[]>,
  families: Readonly<Record<string, string>>,
  profiles: readonly string[],
  run: PlanRun,
): FoundBridge | null {
  for (const sheet of survey.sheets) {
    if (sheet.rows.length > 300) continue;
    const face = faceOf(sheet, taken.get(sheet.name) ?? []);
    for (const one of [face, turned(face)]) {
      const found = bridgeOn(one, families, profiles, run);
      if (found) return found;
    }
  }
  return null;
}

function bridgeOn(
  face: Face,
  families: Readonly<Record<string, string>>,
  profiles: readonly string[],
  run: PlanRun,
): FoundBridge | null {
  const isFamily = (text: string): boolean => wordsOf(text) in families;
  for (const row of range(0, face.rows.length - 1)) {
    const heads = range(0, (face.rows[row]?.length ?? 0) - 1).filter((column) => isFamily(textAt(face, row, column)));
    if (heads.length === 0) continue;
    const first = heads[0] ?? 0;
    const names = range(0, first - 1).find((column) =>
      range(row + 1, face.rows.length - 1).some((below) => profiles.includes(wordsOf(textAt(face, below, column)))),
    );
    if (names === undefined) continue;
    const rows = range(row + 1, face.rows.length - 1);
    const known = rows.filter((below) => profiles.includes(wordsOf(textAt(face, below, names))));
    if (known.length < Math.min(2, profiles.length) || heads.length < Math.min(2, Object.keys(families).length))
      continue;
    return readShares(face, row, names, heads, rows, run);
  }
  return null;
}

function readShares(
  face: Face,
  header: number,
  names: number,
  heads: readonly number[],
  rows: readonly number[],
  run: PlanRun,
): FoundBridge | null {
  const body = rows.slice(0, gapAt(face, names, rows)).filter((row) => isName(textAt(face, row, names)));
  const cells = body.flatMap((row) => heads.map((column) => cellOf(face, row, column)));
  const isPercent = cells.some(
    (cell) => cell !== null && (isPercentFormat(cell.format) || /%/.test(headingText(cell))),
  );
  const read = planCells(isPercent ? 'share' : 'number', cells, '', `${face.sheet.name} bridge`, run);
  const shares = body.flatMap((row) =>
    heads.flatMap((column): BridgeShare[] => {
      const cell = cellOf(face, row, column);
      const at = refOf(face, row, column);
      const share = isFilled(cell) ? read(cell, at) : null;
      if (share === null) return [];
      const profile = wordsOf(textAt(face, row, names));
      return [
        { profile, family: wordsOf(textAt(face, header, column)), share, at, found: foundText(cell, run.dateSystem) },
      ];
    }),
  );
  if (shares.length === 0) return null;
  const at = refOf(face, header, names);
  const found = textAt(face, header, names) || textAt(face, body[0] ?? header, names);
  const by = basisOf(shares, at, found, run);
  if (by === null) return null;
  const scaled = inShares(shares, by);
  const last = body[body.length - 1] ?? header;
  const rect = rectOfCells(face, header, names, last, heads[heads.length - 1] ?? names);
  return {
    bridge: { by, shares: scaled },
    read: {
      at,
      found,
      as: 'bridge',
      figures: shares.length,
      families: heads.length,
      months: null,
      unit: null,
      scale: 1,
      version: by,
    },
    table: { sheet: face.sheet.name, rect },
  };
}

const isName = (text: string): boolean =>
  text !== '' && !/^(total|totais|totales|sub ?total|soma|sum|grand total)\b/.test(wordsOf(text));

function gapAt(face: Face, names: number, rows: readonly number[]): number {
  const gap = rows.findIndex((row) => textAt(face, row, names) === '');
  return gap < 0 ? rows.length : gap;
}
