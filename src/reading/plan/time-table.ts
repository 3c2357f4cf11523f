import type { CellRef } from '../../domain/address';
import { foundText } from '../../domain/found-text';
import type { PlanMeasure } from '../../domain/plan';
import { isProfileName } from '../../domain/profile-name';
import { wordsOf } from '../../domain/text';
import { ask, issueOf, questionId } from '../findings';
import { cellOf, refOf, type Face } from '../layout/face';
import { isFilled } from '../layout/raw-table';
import { isUnitText } from '../layout/unit-text';
import { nameColumns, type NameColumn } from './name-columns';
import { planCells } from './plan-cells';
import { isPast, labelOf, roleOfHeading, versionWords } from './plan-columns';
import type { PlanDraft, PlanRun, PlanTable } from './plan-draft';
import { measureInTitle } from './plan-label';
import { rectOfCells } from './plan-rect';
import { rowSaid, rowsBelow, type Under } from './plan-rows';
import { scaleOf } from './plan-scale';
import { textAt, titlesAbove } from './plan-titles';
import { MEASURE_WORDS } from './plan-words';
import { resolvedMonths } from './resolved-months';
import type { TimeHeader } from './time-headers';

/**
 * A table with months across: a family and measure a row, or rows of measures below the name of each family. Null when
 * it is none of a plan, or speaks of the past.
 */
export function timeTable(face: Face, header: TimeHeader, end: number, run: PlanRun): PlanTable | null {
  const titles = titlesAbove(face, header.row);
  const columns = header.columns.map(({ column }) => column);
  const first = Math.min(...columns);
  const right = Math.max(...columns);
  const rows = rowsBelow(face, header.last, first, right, end);
  const names = nameColumns(face, header.row, rows, first);
  const corner = names.map(({ column }) => textAt(face, header.row, column)).filter((text) => text !== '');
  const texts = [...corner, ...titles];
  if (texts.some(isPast)) return null;
  const under: Under = {
    family: blockName(corner, titles, names),
    profile: null,
    measure: null,
    version: null,
    isSum: false,
  };
  const lines = rows.flatMap((row) => {
    const hasFigures = columns.some((column) => isFilled(cellOf(face, row, column)));
    const found = rowSaid(face, row, names, hasFigures, under);
    return found ? [{ row, said: found }] : [];
  });
  const isKnown =
    lines.some((line) => line.said.measure !== null) || header.columns.some(({ under: below }) => below !== '');
  const said = oneMeasure(texts);
  const whole = said ?? (isKnown || lines.length === 0 ? null : askedMeasure(face, header, texts, names, run));
  if (lines.length === 0 || (whole === null && !isKnown)) return null;
  const start = columns[0] ?? 0;
  const monthsText = foundText(cellOf(face, header.row, start), run.dateSystem);
  const months = resolvedMonths(
    header.columns.map(({ said }) => said),
    titles,
    refOf(face, header.row, start),
    monthsText,
    run,
  );
  if (months === null) return null;
  const cells = lines.flatMap(({ row }) => columns.map((column) => cellOf(face, row, column)));
  const read = planCells('number', cells, '', `${face.sheet.name} ${titles[0] ?? ''}`, run);
  const version = texts.map(versionWords).find((words) => words !== null) ?? null;
  const isPart = names.some(({ role }) => role === 'part' || role === 'customer');
  const drafts = lines.flatMap(({ row, said: own }) =>
    header.columns.flatMap((column, index): PlanDraft[] => {
      const measure = labelOf(column.under)?.measure ?? own.measure ?? whole;
      const cell = cellOf(face, row, column.column);
      if (measure === null || !isFilled(cell)) return [];
      const at = refOf(face, row, column.column);
      const value = read(cell, at);
      if (value === null) return [];
      const scaled = scaleOf(measure, [...own.texts, ...texts]);
      return [
        {
          measure,
          family: own.family,
          profile: own.profile,
          month: months[index] ?? null,
          value: value * scaled.scale,
          ...scaled,
          at,
          found: foundText(cell, run.dateSystem),
          version: versionWords(column.under) ?? own.version ?? version,
          named: own.named,
          isPart,
          marks: [],
        },
      ];
    }),
  );
  const last = lines[lines.length - 1]?.row ?? header.last;
  const rect = rectOfCells(face, header.row, names[0]?.column ?? first, last, right);
  return { sheet: face.sheet.name, rect, drafts, promotions: [] };
}

/** What the corner, titles and sheet name agree on; null where they name nothing, or two things. */
export function oneMeasure(texts: readonly string[]): PlanMeasure | null {
  const found = new Set(texts.flatMap((text) => labelOf(text)?.measure ?? measureInTitle(text) ?? []));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** What a table of a plan counts that does not say it: as a person answers. */
function askedMeasure(
  face: Face,
  header: TimeHeader,
  texts: readonly string[],
  names: readonly NameColumn[],
  run: PlanRun,
): PlanMeasure | null {
  const isOfPlan = texts.some((text) => PLAN.test(wordsOf(text)));
  if (!isOfPlan || names.some(({ role }) => role === 'measure')) return null;
  return answeredMeasure(refOf(face, header.row, names[0]?.column ?? 0), texts[0] ?? face.sheet.name, run);
}

const PLAN = /\b(planos?|plan|plans|planning|planejamento|planeacion|planificacion|s op|sop|ibp|consenso|consensus)\b/;
/** What a table of a plan may count, where it does not say so. */
const ANSWERS: readonly PlanMeasure[] = ['demand', 'supply', 'openingStock', 'minimumStock'];

function answeredMeasure(at: CellRef, found: string, run: PlanRun): PlanMeasure | null {
  const id = questionId('plan-measure', wordsOf(at.sheet), wordsOf(found));
  const answer = labelOf(run.answers[id] ?? '')?.measure;
  if (answer) return answer;
  const options = ANSWERS.map((measure) => MEASURE_WORDS[measure][run.language ?? 'pt-BR'][0] ?? measure);
  ask(run.findings, { id, issue: issueOf('plan-measure', found, at, { readings: options.join(' | ') }), options });
  return null;
}

/** The family whose measures are the rows: it stands in the corner of the months, or right above them. */
function blockName(corner: readonly string[], titles: readonly string[], names: readonly NameColumn[]): string | null {
  if (names.some(({ role }) => role === 'family')) return null;
  const isName = (text: string): boolean =>
    isProfileName(text) &&
    text.length <= 60 &&
    roleOfHeading(text) === null &&
    labelOf(text) === null &&
    measureInTitle(text) === null &&
    versionWords(text) === null &&
    !PLAN.test(wordsOf(text)) &&
    !isUnitText(text) &&
    !/\d{2}/.test(text.replace(/\d+ ?(ml|l|g|kg|cm|mm)\b/gi, ''));
  const inCorner = corner.find(isName);
  if (inCorner !== undefined) return inCorner;
  const [nearest] = titles.length > 1 ? titles : [];
  return nearest !== undefined && isName(nearest) ? nearest : null;
}
