import type { CellRef } from '../domain/address';
import { isPercentFormat, foundText } from '../domain/found-text';
import type { Language } from '../domain/language';
import type { Cell } from '../domain/survey';
import { FIELDS, type FieldName, type ProfileReadings, type Reading } from '../domain/terms';
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
  readonly unreadable: readonly TypedFigure[];
}

/** Figures by profile. All cells of one figure are a column: one above 1 says that the others are percentages too. */
export function readFigures(typed: readonly TypedFigure[], language: Language): FiguresRead {
  // A map, because a profile key is foreign text and may be the name of something every object inherits.
  const figures = new Map<string, Partial<Record<FieldName, Reading>>>();
  const keep = ({ profileKey, field }: TypedFigure, reading: Reading): void => {
    figures.set(profileKey, { ...figures.get(profileKey), [field]: reading });
  };
  const unreadable: TypedFigure[] = [];
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
      unreadable.push(figure);
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
  return { figures: Object.fromEntries(figures) as Readonly<Record<string, ProfileReadings>>, unreadable };
}

function evidenceOf(field: FieldName, column: readonly TypedFigure[], language: Language): Evidence {
  const bare = column.flatMap(({ cell: { value, format } }) =>
    typeof value === 'number' && !isPercentFormat(format) ? [value] : [],
  );
  return {
    field,
    language,
    mark: markOfLanguage(language),
    scale: bare.some((value) => Math.abs(value) > 1) ? 'percent' : 'share',
    // The settings ask for hours beside the cell.
    units: FIELDS[field].kind === 'hours' ? { ...NO_UNITS, time: 'hours' } : NO_UNITS,
    currency: null,
    looksLikeHours: false,
    isInverse: false,
    isInterval: false,
  };
}
