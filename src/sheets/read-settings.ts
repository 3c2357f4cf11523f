import type { CellRef } from '../domain/address';
import { foundText } from '../domain/found-text';
import type { Issue } from '../domain/issue';
import type { Language } from '../domain/language';
import type { Memory } from '../domain/memory';
import type { Limits } from '../domain/outcome';
import type { Cell } from '../domain/survey';
import { areUsable } from '../domain/ramp';
import { ruleOf } from '../rules';
import type { FoundTable } from './found-table';
import { readFigures } from './read-figures';
import { settingDoubt } from './setting-doubt';
import { settingId, settingOf, type LimitName } from './setting-ids';
import { takeSetting, type Gathered } from './take-setting';
import { typedCell } from './typed-cell';

/** What planners set, as far as it could be read. */
export interface SettingsRead {
  readonly memory: Pick<Memory, 'language' | 'limits' | 'weights' | 'switches' | 'parameters' | 'figures' | 'mappings'>;
  readonly cycle: string | null;
  /** Settings in force that a person typed, by id, and in which of the two columns. */
  readonly typed: ReadonlyMap<string, 'yours' | 'changed'>;
  readonly issues: readonly Issue[];
}

type Typed = Map<string, 'yours' | 'changed'>;

/** Reads the settings back. What cannot be read is an issue with its cell, and the default stays in force. */
export function readSettings(table: FoundTable | undefined, language: Language): SettingsRead {
  const gathered: Gathered = {
    language: null,
    cycle: null,
    weights: {},
    switches: {},
    parameters: {},
    mappings: [],
    figures: [],
    limits: {},
  };
  const typed: Typed = new Map();
  const issues: Issue[] = [];
  if (table) {
    for (const [id, row] of table.rows) {
      const setting = settingOf(id);
      const input = setting && typedCell(table, row, setting.kind);
      if (!input) continue;
      if (takeSetting(gathered, setting, input.cell, input.at, language)) typed.set(id, input.by);
      else issues.push(issueOf(input, settingDoubt(setting, input.cell, input.at, language)));
    }
  }
  const { cycle, limits, figures, ...rest } = gathered;
  const memory = {
    ...rest,
    figures: figuresOf(figures, language, typed, issues),
    limits: usableLimits(limits, typed, issues),
  };
  return { memory, cycle, typed, issues };
}

function figuresOf(
  gathered: Gathered['figures'],
  language: Language,
  typed: Typed,
  issues: Issue[],
): Memory['figures'] {
  const { figures, unread } = readFigures(gathered, language);
  for (const { figure, options } of unread) {
    typed.delete(settingId({ ...figure, kind: 'figure' }));
    issues.push(issueOf(figure, options, { field: figure.field }));
  }
  return figures;
}

/** What was typed and is not in force: with its readings where it has several, else as not understood. */
function issueOf(
  { cell, at }: { readonly cell: Cell; readonly at: CellRef },
  options: readonly string[],
  details: Issue['details'] = {},
): Issue {
  const found = foundText(cell);
  if (options.length > 0)
    return { code: 'setting-ambiguous', found, at, details: { ...details, readings: options.join(' | ') } };
  return { code: 'setting-unreadable', found, at, details };
}

/** The rule's limits with those that were typed; limits in the wrong order are refused together (ERRATA 18). */
function usableLimits(gathered: Gathered['limits'], typed: Typed, issues: Issue[]): Memory['limits'] {
  const tuned: Record<string, Limits> = {};
  for (const code of Object.keys(gathered)) {
    const rule = ruleOf(code);
    const said = gathered[code];
    if (!rule || !said) continue;
    const wanted: Limits = { ...rule.limits, ...said.names };
    if (areUsable(wanted)) {
      tuned[code] = wanted;
      continue;
    }
    issues.push({
      code: 'setting-refused',
      found: said.found,
      at: said.at,
      details: { rule: code, what: 'limits' },
    });
    for (const name of Object.keys(said.names) as LimitName[]) typed.delete(settingId({ kind: 'limit', rule, name }));
  }
  return tuned;
}
