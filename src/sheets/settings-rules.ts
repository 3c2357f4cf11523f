import type { Language } from '../domain/language';
import { WORDS } from '../i18n/words';
import type { Settings } from '../review/settings';
import { RULES } from '../rules';
import type { Rule } from '../rules/rule';
import type { StyleName } from './patch';
import { limitNames, limitOf, settingId, type Setting } from './setting-ids';
import { settingRow } from './setting-row';
import { isShareUnit } from './setting-values';
import { SETTINGS_WORDS, type Origin } from './settings-words';
import type { SheetInput, WantedRow } from './wanted';

/** Of every rule: whether it is on, its weight, its limits. */
export function ruleRows(input: SheetInput, inForce: Settings): readonly WantedRow[] {
  return RULES.flatMap((rule) => [
    switchRow(rule, input, inForce),
    weightRow(rule, input, inForce),
    ...limitRows(rule, input, inForce),
  ]);
}

function originOf(setting: Setting, { settings }: SheetInput): Origin {
  return settings.typed.get(settingId(setting)) ?? 'default';
}

function named(rule: Rule, what: string, language: Language): string {
  return `${rule.code} ${rule.texts[language].title}: ${what}`;
}

function switchRow(rule: Rule, input: SheetInput, { isOn }: Settings): WantedRow {
  const { language } = input;
  const { yes, no } = WORDS[language];
  const words = SETTINGS_WORDS[language];
  const setting: Setting = { kind: 'switch', rule };
  return settingRow(
    {
      setting,
      what: named(rule, words.switched, language),
      inForce: { content: isOn[rule.code] ? yes : no },
      standard: { content: rule.isExtended ? no : yes },
      unit: words.units.yesNo,
      origin: originOf(setting, input),
      input: 'inputText',
      offers: [yes, no],
    },
    language,
  );
}

function weightRow(rule: Rule, input: SheetInput, { weights }: Settings): WantedRow {
  const { language } = input;
  const words = SETTINGS_WORDS[language];
  const setting: Setting = { kind: 'weight', rule };
  return settingRow(
    {
      setting,
      what: named(rule, words.weight, language),
      inForce: { content: weights[rule.code]!, style: 'text' },
      standard: { content: 1, style: 'text' },
      unit: words.units.weight,
      origin: originOf(setting, input),
      input: 'inputNumber',
    },
    language,
  );
}

function limitRows(rule: Rule, input: SheetInput, { limits }: Settings): readonly WantedRow[] {
  const { language } = input;
  const words = SETTINGS_WORDS[language];
  const isShare = isShareUnit(rule.unit);
  const style: StyleName = isShare ? 'percent' : 'text';
  const tuned = limits[rule.code] ?? rule.limits;
  return limitNames(rule.limits).map((name) => {
    const setting: Setting = { kind: 'limit', rule, name };
    return settingRow(
      {
        setting,
        what: named(rule, words.limits[name], language),
        inForce: { content: limitOf(tuned, name), style },
        standard: { content: limitOf(rule.limits, name), style },
        unit: isShare ? words.units.share : rule.unit === 'days' ? words.units.days : words.units.number,
        origin: originOf(setting, input),
        input: isShare ? 'inputPercent' : 'inputNumber',
      },
      language,
    );
  });
}
