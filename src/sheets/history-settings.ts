import { PARAMETER_UNITS, type ParameterName, type ParameterValues } from '../domain/parameters';
import type { Language } from '../domain/language';
import { formatPercent, formatShort } from '../i18n/format';
import { formatLimits } from '../i18n/measures';
import { WORDS } from '../i18n/words';
import type { Settings } from '../review/settings';
import { RULES } from '../rules';

/** A setting as it was in force when a cycle was closed. */
export interface KnownSetting {
  readonly kind: 'limit' | 'weight' | 'parameter';
  /** The code of a rule, the name of a parameter. */
  readonly key: string;
  readonly value: number | null;
  readonly text: string;
}

/** Limits and weights of every rule, and what the company decides once. A rule that is off weighs nothing. */
export function knownSettings(
  { limits, weights, isOn, parameters }: Settings,
  language: Language,
): readonly KnownSetting[] {
  const text = (name: ParameterName): string => parameterText(name, parameters.values[name], language);
  return [
    ...RULES.map((rule): KnownSetting => ({
      kind: 'limit',
      key: rule.code,
      value: null,
      text: formatLimits(limits[rule.code] ?? rule.limits, rule.unit, language),
    })),
    ...RULES.map(({ code }): KnownSetting => {
      const weight = isOn[code] === false ? 0 : (weights[code] ?? 1);
      return { kind: 'weight', key: code, value: weight, text: formatShort(weight, language) };
    }),
    ...(Object.keys(PARAMETER_UNITS) as ParameterName[]).map((name): KnownSetting => {
      const value = parameters.values[name];
      return { kind: 'parameter', key: name, value: typeof value === 'number' ? value : null, text: text(name) };
    }),
  ];
}

function parameterText(name: ParameterName, value: ParameterValues[ParameterName], language: Language): string {
  const words = WORDS[language];
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return words.shownWords[value] ?? value;
  return PARAMETER_UNITS[name] === 'share' ? formatPercent(value, language) : formatShort(value, language);
}
