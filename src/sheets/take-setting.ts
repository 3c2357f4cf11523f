import type { CellRef } from '../domain/address';
import { foundText } from '../domain/found-text';
import type { Language } from '../domain/language';
import type { Mapping } from '../domain/memory';
import type { ParameterValues } from '../domain/parameters';
import type { Cell } from '../domain/survey';
import { LARGEST_WEIGHT } from '../review/settings';
import type { TypedFigure } from './read-figures';
import type { LimitName, Setting } from './setting-ids';
import { readLanguage, readLimit, readMappedField, readNumber, readParameter, readSwitch } from './setting-values';

/** Settings as they are gathered, row by row. */
export interface Gathered {
  language: Language | null;
  cycle: string | null;
  readonly weights: Record<string, number>;
  readonly switches: Record<string, boolean>;
  readonly parameters: Partial<ParameterValues>;
  readonly mappings: Mapping[];
  readonly figures: TypedFigure[];
  /** By rule code: the limits that were typed, and the first cell of them. */
  readonly limits: Record<string, { names: Partial<Record<LimitName, number>>; at: CellRef; found: string }>;
}

const LONGEST_CYCLE = 40;

/** Takes what a cell says of a setting; false when it cannot be read. Figures are read later, as columns. */
export function takeSetting(into: Gathered, setting: Setting, cell: Cell, at: CellRef, language: Language): boolean {
  switch (setting.kind) {
    case 'language':
      into.language = readLanguage(cell);
      return into.language !== null;
    case 'cycle':
      return taken(cycleOf(cell), (cycle) => (into.cycle = cycle));
    case 'figure':
      into.figures.push({ field: setting.field, profileKey: setting.profileKey, cell, at });
      return true;
    case 'mapping':
      return taken(readMappedField(cell), (field) =>
        into.mappings.push({ sheet: setting.sheet, heading: setting.heading, field }),
      );
    case 'parameter':
      return taken(readParameter(cell, setting.name, at, language), (value) =>
        Object.assign(into.parameters, { [setting.name]: value }),
      );
    case 'switch':
      return taken(readSwitch(cell), (isOn) => (into.switches[setting.rule.code] = isOn));
    case 'weight':
      return taken(weightOf(cell), (weight) => (into.weights[setting.rule.code] = weight));
    case 'exemption':
      // Decided in the findings alone: whatever is typed here is answered with the sentence beside it.
      return false;
    case 'limit':
      return taken(readLimit(cell, setting.rule), (value) => {
        const known = (into.limits[setting.rule.code] ??= { names: {}, at, found: foundText(cell) });
        known.names[setting.name] = value;
      });
  }
}

function taken<T>(value: T | null, take: (value: T) => unknown): boolean {
  if (value === null) return false;
  take(value);
  return true;
}

function cycleOf(cell: Cell): string | null {
  const cycle = foundText(cell).trim();
  return cycle.length <= LONGEST_CYCLE ? cycle : null;
}

function weightOf(cell: Cell): number | null {
  const weight = readNumber(cell);
  return weight !== null && weight >= 0 && weight <= LARGEST_WEIGHT ? weight : null;
}
