import type { CellRef } from '../domain/address';
import { isPercentFormat, foundText } from '../domain/found-text';
import type { Language } from '../domain/language';
import type { Cell } from '../domain/survey';
import {
  FIELDS,
  type FieldKind,
  type FieldName,
  type FieldSpec,
  type ProfileReadings,
  type Reading,
} from '../domain/terms';
import type { Evidence } from '../reading/evidence';
import { NO_UNITS } from '../reading/evidence';
import { GRAMMARS } from '../reading/grammar';
import { foundOf, type Found } from '../reading/grammar/found';
import { isBlank, isNotApplicable } from '../reading/grammar/silence';
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
    const found = foundOf(figure.cell);
    if (isBlank(found.text)) continue;
    const text = foundText(figure.cell);
    if (isNotApplicable(found.text)) {
      keep(figure, { kind: 'notApplicable', at: figure.at, found: text });
      continue;
    }
    const parsed = readFigure(figure.field, found, evidenceOf(figure.field, column, language));
    if (parsed.kind !== 'value' || !isAllowed(figure.field, parsed.value)) {
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

function readFigure(field: FieldName, found: Found, evidence: Evidence): Parsed<unknown> {
  const grammar: (found: Found, evidence: Evidence) => Parsed<unknown> = GRAMMARS[FIELDS[field].kind];
  return grammar(found, evidence);
}

const SHARE_KINDS: readonly FieldKind[] = ['share', 'discount'];

/** Costs may outgrow what they are a share of; nothing else does. */
function isAllowed(field: FieldName, value: unknown): boolean {
  if (typeof value !== 'number') return true;
  const { kind, min = 0 }: FieldSpec = FIELDS[field];
  const max = SHARE_KINDS.includes(kind) && field !== 'costRatio' ? 1 : Infinity;
  return Number.isFinite(value) && value >= min && value <= max;
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
    units: NO_UNITS,
    currency: null,
    looksLikeHours: false,
    isInverse: false,
    isInterval: false,
  };
}
