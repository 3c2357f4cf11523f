import { LANGUAGES, type Language } from '../../domain/language';
import { LEVELS, OWNERS, SEVERITIES, type Level, type Owner, type Severity } from '../../domain/outcome';

export const VIEWS = [
  'check',
  'scores',
  'findings',
  'meeting',
  'whatIf',
  'desk',
  'data',
  'rules',
  'functions',
  'touches',
] as const;
export type View = (typeof VIEWS)[number];
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

/** Null is all of them. */
export interface Filter {
  readonly level: Level | null;
  readonly owner: Owner | null;
  readonly severity: Severity | null;
  readonly withMoney: boolean;
}

/** What the pane shows. It outlives the pane, so it holds no term, name or amount of the workbook. */
export interface UiState {
  readonly view: View;
  readonly filter: Filter;
  /** The finding that is open, by id. */
  readonly finding: string | null;
  /** The profile whose matrix is open, by key. */
  readonly profile: string | null;
  readonly theme: ThemeName;
  /** Null follows Office. */
  readonly language: Language | null;
  /** A result was on show: it is read again when the pane comes back. */
  readonly hadResult: boolean;
}

export const NO_FILTER: Filter = { level: null, owner: null, severity: null, withMoney: false };
export const UI_AT_FIRST: UiState = {
  view: 'check',
  filter: NO_FILTER,
  finding: null,
  profile: null,
  theme: 'auto',
  language: null,
  hadResult: false,
};

export type UiChange = Partial<UiState>;

/** Where the state is kept between two lives of the pane. */
export interface UiStore {
  read(): string | null;
  write(text: string): void;
}

/** The state as it was kept; what a newer or broken version wrote counts as nothing. */
export function uiStateFrom(text: string | null): UiState {
  const kept = parsed(text);
  const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null =>
    values.find((one) => one === value) ?? null;
  const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const filter = asRecord(kept['filter']);
  return {
    view: oneOf(VIEWS, kept['view']) ?? UI_AT_FIRST.view,
    filter: {
      level: oneOf(LEVELS, filter['level']),
      owner: oneOf(OWNERS, filter['owner']),
      severity: oneOf(SEVERITIES, filter['severity']),
      withMoney: filter['withMoney'] === true,
    },
    finding: textOf(kept['finding']),
    profile: textOf(kept['profile']),
    theme: oneOf(THEMES, kept['theme']) ?? UI_AT_FIRST.theme,
    language: oneOf(LANGUAGES, kept['language']),
    hadResult: kept['hadResult'] === true,
  };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    return asRecord(JSON.parse(text));
  } catch (error) {
    // Whatever stands there is not ours, and nothing of the planner's is lost with it.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
