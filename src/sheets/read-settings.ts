import type { CellRef } from '../domain/address';
import { foundText } from '../domain/found-text';
import type { Issue } from '../domain/issue';
import type { Language } from '../domain/language';
import type { Mapping, Memory } from '../domain/memory';
import type { Limits } from '../domain/outcome';
import type { ParameterValues } from '../domain/parameters';
import { areUsable } from '../domain/ramp';
import type { Cell } from '../domain/survey';
import { ruleOf } from '../rules';
import type { FoundTable } from './found-table';
import { readFigures, type TypedFigure } from './read-figures';
import { settingId, settingOf, type LimitName, type Setting } from './setting-ids';
import { readLanguage, readLimit, readMappedField, readNumber, readParameter, readSwitch } from './setting-values';
import { typedCell } from './typed-cell';

/** What planners set, as far as it could be read. */
export interface SettingsRead {
  readonly memory: Pick<Memory, 'language' | 'limits' | 'weights' | 'switches' | 'parameters' | 'figures' | 'mappings'>;
  readonly cycle: string | null;
  /** Settings in force that a person typed, by id, and in which of the two columns. */
  readonly typed: ReadonlyMap<string, 'yours' | 'changed'>;
  readonly issues: readonly Issue[];
}

/** A weight above this is a typing error, and would drown every other rule. */
const LARGEST_WEIGHT = 1e6;
const LONGEST_CYCLE = 40;

/** Reads the settings back. What cannot be read is an issue with its cell, and the default stays in force. */
export function readSettings(table: FoundTable | undefined, language: Language, dateSystem: 1900 | 1904): SettingsRead {
  const limits: Record<string, { names: Partial<Record<LimitName, number>>; at: CellRef; found: string }> = {};
  const weights: Record<string, number> = {};
  const switches: Record<string, boolean> = {};
  const parameters: Partial<ParameterValues> = {};
  const mappings: Mapping[] = [];
  const figures: TypedFigure[] = [];
  const typed = new Map<string, 'yours' | 'changed'>();
  const issues: Issue[] = [];
  const said: { language: Language | null; cycle: string | null } = { language: null, cycle: null };

  /** True when the cell says something for this setting. */
  const take = (setting: Setting, cell: Cell, at: CellRef): boolean => {
    switch (setting.kind) {
      case 'language':
        said.language = readLanguage(cell);
        return said.language !== null;
      case 'cycle': {
        const text = foundText(cell, dateSystem).trim();
        if (text.length > LONGEST_CYCLE) return false;
        said.cycle = text;
        return true;
      }
      case 'figure':
        figures.push({ field: setting.field, profileKey: setting.profileKey, cell, at });
        return true;
      case 'parameter': {
        const value = readParameter(cell, setting.name, language);
        if (value !== null) Object.assign(parameters, { [setting.name]: value });
        return value !== null;
      }
      case 'switch': {
        const value = readSwitch(cell);
        if (value !== null) switches[setting.rule.code] = value;
        return value !== null;
      }
      case 'weight': {
        const value = readNumber(cell, language);
        if (value === null || value < 0 || value > LARGEST_WEIGHT) return false;
        weights[setting.rule.code] = value;
        return true;
      }
      case 'limit': {
        const value = readLimit(cell, setting.rule, language);
        if (value === null) return false;
        const known = (limits[setting.rule.code] ??= { names: {}, at, found: foundText(cell, dateSystem) });
        known.names[setting.name] = value;
        return true;
      }
      case 'mapping': {
        const field = readMappedField(cell);
        if (field !== null) mappings.push({ sheet: setting.sheet, heading: setting.heading, field });
        return field !== null;
      }
    }
  };

  for (const [id, row] of table?.rows ?? []) {
    const setting = settingOf(id);
    const input = setting && table ? typedCell(table, row, setting.kind) : null;
    if (!setting || !input) continue;
    if (take(setting, input.cell, input.at)) typed.set(id, input.by);
    else issues.push({ code: 'setting-unreadable', found: foundText(input.cell, dateSystem), at: input.at });
  }

  const figuresRead = readFigures(figures, language);
  for (const { field, profileKey, cell, at } of figuresRead.unreadable) {
    typed.delete(settingId({ kind: 'figure', field, profileKey }));
    issues.push({ code: 'setting-unreadable', found: foundText(cell, dateSystem), at, details: { field } });
  }

  const tuned: Record<string, Limits> = {};
  for (const [code, { names, at, found }] of Object.entries(limits)) {
    const rule = ruleOf(code);
    if (!rule) continue;
    const wanted: Limits = { ...rule.limits, ...names };
    if (areUsable(wanted)) tuned[code] = wanted;
    else {
      issues.push({ code: 'setting-refused', found, at, details: { rule: code, what: 'limits' } });
      for (const name of Object.keys(names) as LimitName[]) typed.delete(settingId({ kind: 'limit', rule, name }));
    }
  }
  return {
    memory: {
      language: said.language,
      limits: tuned,
      weights,
      switches,
      parameters,
      figures: figuresRead.figures,
      mappings,
    },
    cycle: said.cycle,
    typed,
    issues,
  };
}
