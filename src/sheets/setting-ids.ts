import type { Limits } from '../domain/outcome';
import { PARAMETER_UNITS, type ParameterName } from '../domain/parameters';
import { FIELDS, type FieldName } from '../domain/terms';
import { ruleOf } from '../rules';
import type { Rule } from '../rules/rule';
import { findingId } from '../review/finding-id';

/** What a row of the settings sets. Its id is the same in every run, language and host. */
export type Setting =
  | { readonly kind: 'language' }
  | { readonly kind: 'cycle' }
  | { readonly kind: 'figure'; readonly field: FieldName; readonly profileKey: string }
  | { readonly kind: 'parameter'; readonly name: ParameterName }
  | { readonly kind: 'switch'; readonly rule: Rule }
  | { readonly kind: 'weight'; readonly rule: Rule }
  | { readonly kind: 'limit'; readonly rule: Rule; readonly name: LimitName }
  | Exemption
  | { readonly kind: 'mapping'; readonly sheet: string; readonly heading: string };

/** An exception in force: decided in the findings, repeated among the settings for formulas. No key: the whole workbook. */
export interface Exemption {
  readonly kind: 'exemption';
  readonly rule: Rule;
  readonly profileKey: string | null;
}

export const LIMIT_NAMES = ['zeroBelow', 'okFrom', 'okTo', 'zeroAbove', 'ok', 'bad'] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

export function settingId(setting: Setting): string {
  switch (setting.kind) {
    case 'language':
    case 'cycle':
      return setting.kind;
    case 'figure':
      return `figure:${setting.field}:${setting.profileKey}`;
    case 'parameter':
      return `parameter:${setting.name}`;
    case 'switch':
    case 'weight':
      return `${setting.kind}:${setting.rule.code}`;
    case 'limit':
      return `limit:${setting.rule.code}:${setting.name}`;
    case 'exemption':
      return `exemption:${findingId(setting.rule.code, setting.profileKey)}`;
    case 'mapping':
      return `mapping:${setting.sheet}:${setting.heading}`;
  }
}

/** The setting of an id; null when it is none this version knows. */
export function settingOf(id: string): Setting | null {
  const [kind, first = '', ...rest] = id.split(':');
  const last = rest.join(':');
  switch (kind) {
    case 'language':
    case 'cycle':
      return { kind };
    case 'figure':
      return isField(first) && last !== '' ? { kind, field: first, profileKey: last } : null;
    case 'parameter':
      return isParameter(first) ? { kind, name: first } : null;
    case 'mapping':
      // A sheet's name never holds a colon.
      return first !== '' && last !== '' ? { kind, sheet: first, heading: last } : null;
    case 'switch':
    case 'weight':
    case 'limit':
    case 'exemption':
      return settingOfRule(kind, ruleOf(first), last);
    default:
      return null;
  }
}

type OfRule = 'switch' | 'weight' | 'limit' | 'exemption';

function settingOfRule(kind: OfRule, rule: Rule | undefined, last: string): Setting | null {
  if (!rule) return null;
  if (kind === 'exemption') return last === '' ? null : { kind, rule, profileKey: last === '*' ? null : last };
  if (kind !== 'limit') return { kind, rule };
  const name = limitNames(rule.limits).find((known) => known === last);
  return name ? { kind, rule, name } : null;
}

// `in` would also find what every object inherits, such as toString.
const isField = (name: string): name is FieldName => Object.keys(FIELDS).includes(name);
const isParameter = (name: string): name is ParameterName => Object.keys(PARAMETER_UNITS).includes(name);

export function limitNames(limits: Limits): readonly LimitName[] {
  return LIMIT_NAMES.filter((name) => name in limits);
}

export function limitOf(limits: Limits, name: LimitName): number {
  return (limits as unknown as Readonly<Record<LimitName, number>>)[name];
}
