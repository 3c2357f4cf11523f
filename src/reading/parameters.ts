import type { ParameterReadings } from '../domain/book';
import { PARAMETER_UNITS, type ParameterName, type ParameterValues } from '../domain/parameters';
import { foundText } from '../domain/found-text';
import { LANGUAGES } from '../domain/language';
import { isCellError, type Cell } from '../domain/survey';
import type { Reading } from '../domain/terms';
import { tidy, wordsOf } from '../domain/text';
import { issueOf, type Findings } from './findings';
import { NO_UNITS, type Evidence } from './evidence';
import { readDays } from './grammar/days';
import { foundOf, plainText, type Found } from './grammar/found';
import { readFrequency } from './grammar/frequency';
import { isBlank } from './grammar/silence';
import { readShare } from './grammar/share';
import { readYesNo } from './grammar/yes-no';
import { PARAMETER_HEADINGS } from './headings/parameters';
import type { RawTable } from './layout/raw-table';
import { headingText, isFilled } from './layout/raw-table';
import { WORDS } from '../i18n/words';
import { withoutBrackets } from './headings/heading-units';
import { PHRASES } from './grammar/phrases';
import { PARAMETER_UNIT_HEADINGS, PARAMETER_VALUE_HEADINGS } from './headings/context';
import { mapParsed, unreadable, valueOf, type Parsed } from './parsed';
import type { Language } from '../domain/language';

const NAMES = new Map<string, ParameterName>();
for (const name of Object.keys(PARAMETER_HEADINGS) as ParameterName[]) {
  for (const language of LANGUAGES) {
    for (const spelling of PARAMETER_HEADINGS[name][language]) NAMES.set(spelling, name);
    NAMES.set(wordsOf(withoutBrackets(WORDS[language].parameters[name])), name);
  }
}

/** The parameters of sheets that list name, value and unit a row; the first row that gives one keeps it. */
export function readParameters(
  tables: readonly RawTable[],
  language: Language | null,
  findings: Findings,
): ParameterReadings {
  const readings: { [P in ParameterName]?: Reading } = {};
  for (const table of tables) {
    const column = (headings: readonly string[]): number =>
      table.columns.findIndex(({ heading }) => headings.includes(wordsOf(heading)));
    const value = column(PARAMETER_VALUE_HEADINGS);
    const unit = column(PARAMETER_UNIT_HEADINGS);
    table.rows.forEach((_, index) => {
      const name = table.columns
        .filter((_column, other) => other !== value && other !== unit)
        .map(({ cells }) => NAMES.get(wordsOf(withoutBrackets(headingText(cells[index]?.cell ?? null)))))
        .find((found) => found !== undefined);
      const cell = table.columns[value]?.cells[index];
      if (name === undefined || !cell?.cell || !isFilled(cell.cell) || readings[name]) return;
      const unitText = headingText(table.columns[unit]?.cells[index]?.cell ?? null);
      readings[name] = readParameter(name, cell.at, cell.cell, unitText, language, findings);
    });
  }
  // Each reading was made by the grammar of its parameter's unit.
  return readings as ParameterReadings;
}

function readParameter(
  name: ParameterName,
  at: Reading['at'],
  cell: Cell,
  unit: string,
  language: Language | null,
  findings: Findings,
): Reading {
  const found = tidy(foundText(cell));
  const text = plainText(found);
  if (isBlank(text)) return { kind: 'blank', at, found };
  const parsed = isCellError(cell.value)
    ? unreadable('error-cell')
    : parse(name, foundOf(cell), plainText(unit), language);
  if (parsed.kind === 'value') return { kind: 'value', value: parsed.value, at, found, marks: parsed.marks };
  const code = parsed.kind === 'unreadable' ? parsed.code : 'unreadable';
  const issue = issueOf(code, found, at, { parameter: name });
  findings.issues.push(issue);
  return { kind: 'unreadable', at, found, issue };
}

function parse(
  name: ParameterName,
  found: Found,
  unit: string,
  language: Language | null,
): Parsed<ParameterValues[ParameterName]> {
  switch (PARAMETER_UNITS[name]) {
    case 'share':
      // A monthly rate is not twelve times smaller than a yearly one; nobody but the team can say how it compounds.
      if (/(\bao mes\b|a\.? ?m\.?$|\bper month\b|\ba month\b|\bal mes\b|\bmonthly\b|\bmensal\b)/.test(unit))
        return unreadable('unit-mismatch');
      return inRange(readShare(found, evidence(language, found)), (value) => value >= 0 && value <= 1);
    case 'days':
      return inRange(readDays(found, evidence(language, found)), (value) => value >= 0);
    case 'perWeek':
      return mapParsed(readFrequency(found, evidence(language, found)), ({ perWeek }) => perWeek);
    case 'yesNo':
      return readYesNo(found);
    case 'logic':
      return logicOf(found.text);
  }
}

function inRange(parsed: Parsed<number>, isRight: (value: number) => boolean): Parsed<number> {
  return parsed.kind === 'value' && !isRight(parsed.value) ? unreadable('out-of-range') : parsed;
}

function logicOf(text: string): Parsed<'tiered' | 'tradeOff'> {
  if (/^(escalonad|tiered|por nivel|niveis)/.test(text)) return valueOf('tiered');
  if (/^(compensa|trade ?-?off|troca)/.test(text)) return valueOf('tradeOff');
  return unreadable();
}

/** A parameter stands alone: its cell is all the evidence there is. */
function evidence(language: Language | null, { number, text }: Found): Evidence {
  const size = Math.abs(number ?? Number(text.replace(',', '.').replace('%', '')));
  return {
    field: 'costRatio',
    language: language ?? 'pt-BR',
    mark: { mark: language === null || language === 'es' ? null : PHRASES[language].decimal, isFirm: false },
    scale: size > 1 ? 'percent' : 'share',
    units: NO_UNITS,
    currency: null,
    looksLikeHours: false,
    isInverse: false,
    isInterval: false,
  };
}
