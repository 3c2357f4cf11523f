import { LANGUAGES, type Language } from '../domain/language';
import type { Outcome } from '../domain/outcome';
import { PARAMETER_UNITS, type ParameterName, type ParameterValues } from '../domain/parameters';
import { DEFAULT_PARAMETERS } from '../domain/parameters';
import { WORDS } from '../i18n/words';
import type { Review } from '../review/model';
import type { Settings } from '../review/settings';
import type { StyleName } from './patch';
import { settingRow } from './setting-row';
import { SETTINGS_WORDS, type Origin } from './settings-words';
import type { SheetInput, WantedCell, WantedRow } from './wanted';

/** Language and cycle. What they were before somebody typed stays beside them. */
export function generalRows({ settings, language, stamp }: SheetInput): readonly WantedRow[] {
  const words = SETTINGS_WORDS[language];
  const spoken = { content: WORDS[language].language };
  const cycle = { content: stamp.cycle };
  const originOf = (id: string): Origin => settings.typed.get(id) ?? 'default';
  const standard = (id: string, cell: WantedCell) => (settings.typed.has(id) ? {} : { standard: cell });
  return [
    settingRow(
      {
        setting: { kind: 'language' },
        what: words.language,
        inForce: spoken,
        ...standard('language', spoken),
        unit: words.units.language,
        origin: originOf('language'),
        input: 'inputText',
        offers: LANGUAGES.map((known) => WORDS[known].language),
      },
      language,
    ),
    settingRow(
      {
        setting: { kind: 'cycle' },
        what: words.cycle,
        inForce: cycle,
        ...standard('cycle', cycle),
        unit: words.units.cycle,
        origin: originOf('cycle'),
        input: 'inputText',
      },
      language,
    ),
  ];
}

const INPUTS: Readonly<Record<(typeof PARAMETER_UNITS)[ParameterName], StyleName>> = {
  share: 'inputPercent',
  days: 'inputNumber',
  perWeek: 'inputNumber',
  yesNo: 'inputText',
  logic: 'inputText',
  basis: 'inputText',
};

/** What a company decides once, and the rules that go by a default until somebody confirms it (ERRATA 33). */
export function parameterRows(
  { book, review, settings, language }: SheetInput,
  inForce: Settings,
): readonly WantedRow[] {
  const words = SETTINGS_WORDS[language];
  return (Object.keys(PARAMETER_UNITS) as ParameterName[]).map((name) => {
    const unit = PARAMETER_UNITS[name];
    const reading = book.parameters[name];
    const isRead = reading?.kind === 'value';
    const typed = settings.typed.get(`parameter:${name}`);
    const offers = offersOf(unit, language);
    return settingRow(
      {
        setting: { kind: 'parameter', name },
        what: WORDS[language].parameters[name],
        inForce: parameterCell(inForce.parameters.values[name], unit, language),
        standard: parameterCell(DEFAULT_PARAMETERS[name], unit, language),
        unit: words.units[unit],
        origin: typed ?? (isRead ? 'workbook' : 'default'),
        unlocks: rulesThatAssume(name, review).join(', '),
        source: isRead ? reading.at : undefined,
        input: INPUTS[unit],
        offers,
      },
      language,
    );
  });
}

function offersOf(unit: (typeof PARAMETER_UNITS)[ParameterName], language: Language): readonly string[] {
  const { yes, no, shownWords } = WORDS[language];
  if (unit === 'yesNo') return [yes, no];
  if (unit === 'basis') return [shownWords.cycle!, shownWords.fill!];
  return unit === 'logic' ? [shownWords.tiered!, shownWords.tradeOff!] : [];
}

function parameterCell(
  value: ParameterValues[ParameterName],
  unit: (typeof PARAMETER_UNITS)[ParameterName],
  language: Language,
): WantedCell {
  const words = WORDS[language];
  if (value === null) return { content: null };
  if (typeof value === 'boolean') return { content: value ? words.yes : words.no };
  if (typeof value === 'string') return { content: words.shownWords[value]! };
  return { content: value, style: unit === 'share' ? 'percent' : 'text' };
}

/** Codes of the rules that went by the default, and of those that wait for a declaration. */
function rulesThatAssume(name: ParameterName, { profiles, portfolio }: Review): readonly string[] {
  const outcomes = [...profiles.map((profile) => profile.outcomes), portfolio.outcomes];
  const waits = (outcome: Outcome): boolean =>
    (outcome.kind === 'scored' && outcome.assumed.some(({ what }) => what === name)) ||
    (name === 'declaredLogic' && outcome.kind === 'unknown' && outcome.because === 'no-declared-logic');
  const codes = outcomes.flatMap((of) =>
    Object.entries(of).flatMap(([code, outcome]) => (waits(outcome) ? [code] : [])),
  );
  return [...new Set(codes)].sort();
}
