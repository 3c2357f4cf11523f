import type { CellRef } from '../domain/address';
import { foundText } from '../domain/found-text';
import type { Language } from '../domain/language';
import type { Cell } from '../domain/survey';
import { FIELDS, type FieldName, type ProfileReadings, type Reading } from '../domain/terms';
import { bareNumbers, scaleEvidence } from '../reading/bare-numbers';
import type { Evidence } from '../reading/evidence';
import { NO_UNITS } from '../reading/evidence';
import { foundOf } from '../reading/grammar/found';
import { readFound } from '../reading/read-found';
import type { Parsed } from '../reading/parsed';
import { markOfLanguage } from './setting-values';

/** A figure as a planner typed it. */
export interface TypedFigure {
  readonly field: FieldName;
  readonly profileKey: string;
  readonly cell: Cell;
  readonly at: CellRef;
}

export interface FiguresRead {
  readonly figures: Readonly<Record<string, ProfileReadings>>;
  readonly unread: readonly UnreadFigure[];
}

/** A figure out of force until it is typed plainly. */
export interface UnreadFigure {
  readonly figure: TypedFigure;
  /** What it may mean, each as it can be typed; empty when it was not understood at all. */
  readonly options: readonly string[];
}

/** Figures by profile. All cells of one figure are a column: what is 2 beside 0.2, the cell alone does not say. */
export function readFigures(typed: readonly TypedFigure[], language: Language): FiguresRead {
  // A map, because a profile key is foreign text and may be the name of something every object inherits.
  const figures = new Map<string, Partial<Record<FieldName, Reading>>>();
  const keep = ({ profileKey, field }: TypedFigure, reading: Reading): void => {
    figures.set(profileKey, { ...figures.get(profileKey), [field]: reading });
  };
  const unread: UnreadFigure[] = [];
  for (const figure of typed) {
    const column = typed.filter(({ field }) => field === figure.field);
    const text = foundText(figure.cell);
    const parsed: Parsed<unknown> = readFound(
      figure.field,
      foundOf(figure.cell),
      evidenceOf(figure.field, column, language),
    );
    if (parsed.kind === 'blank') continue;
    if (parsed.kind === 'notApplicable') {
      keep(figure, { kind: 'notApplicable', at: figure.at, found: text });
      continue;
    }
    if (parsed.kind !== 'value') {
      unread.push({ figure, options: parsed.kind === 'asked' ? parsed.options : [] });
      continue;
    }
    keep(figure, {
      kind: 'value',
      value: parsed.value,
      at: figure.at,
      found: text,
      marks: [...parsed.marks, 'typed-in-settings'],
    });
  }
  return { figures: Object.fromEntries(figures) as Readonly<Record<string, ProfileReadings>>, unread };
}

function evidenceOf(field: FieldName, column: readonly TypedFigure[], language: Language): Evidence {
  return {
    field,
    language,
    mark: markOfLanguage(language),
    ...scaleEvidence(bareNumbers(column.map(({ cell }) => foundOf(cell)))),
    // The settings ask for hours beside the cell.
    units: FIELDS[field].kind === 'hours' ? { ...NO_UNITS, time: 'hours' } : NO_UNITS,
    currency: null,
    looksLikeHours: false,
    isInverse: false,
    isInterval: false,
  };
}
