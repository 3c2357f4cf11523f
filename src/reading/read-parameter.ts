import { foundText } from '../domain/found-text';
import type { Language } from '../domain/language';
import { PARAMETER_UNITS, type ParameterName, type ParameterValues } from '../domain/parameters';
import { isCellError, type Cell } from '../domain/survey';
import type { Reading } from '../domain/terms';
import { tidy } from '../domain/text';
import { NO_UNITS, type Evidence } from './evidence';
import { issueOf, type Findings } from './findings';
import { readDays } from './grammar/days';
import { foundOf, plainText, type Found } from './grammar/found';
import { readFrequency } from './grammar/frequency';
import { PHRASES } from './grammar/phrases';
import { readShare } from './grammar/share';
import { isBlank } from './grammar/silence';
import { readYesNo } from './grammar/yes-no';
import { mapParsed, unreadable, valueOf, type Parsed } from './parsed';

/** A line that gives a parameter: its label, its value and, where there is one, its unit. */
export interface ParameterLine {
  readonly name: ParameterName;
  readonly label: string;
  readonly at: Reading['at'];
  readonly cell: Cell;
  readonly unit: string;
}

const MONTHLY = /(\b(ao|al|por|per|a) (mes|month)\b|\ba\.? ?m\.?$|\bmonthly\b|\bmensal\b|\bmensual\b)/;
const YEARLY = /\s*(a\.? ?a\.?|(ao|al|por) ano|(per|a) year|p\.? ?a\.?|anual|annual)$/;

/** A parameter by the grammar of its unit; what cannot be read is an issue. */
export function readParameter(line: ParameterLine, language: Language | null, findings: Findings): Reading {
  const { name, at, cell } = line;
  const found = tidy(foundText(cell));
  if (isBlank(plainText(found))) return { kind: 'blank', at, found };
  const parsed = isCellError(cell.value) ? unreadable('error-cell') : parseParameter(line, language);
  if (parsed.kind === 'value') return { kind: 'value', value: parsed.value, at, found, marks: parsed.marks };
  const code = parsed.kind === 'unreadable' ? parsed.code : 'unreadable';
  const issue = issueOf(code, found, at, { parameter: name });
  findings.issues.push(issue);
  return { kind: 'unreadable', at, found, issue };
}

export function parseParameter(
  { name, label, cell, unit }: ParameterLine,
  language: Language | null,
): Parsed<ParameterValues[ParameterName]> {
  const found = foundOf(cell);
  const evidence = evidenceOf(found, language);
  switch (PARAMETER_UNITS[name]) {
    case 'share':
      // A monthly rate is not twelve times smaller than a yearly one; nobody but the team can say how it compounds.
      if ([found.text, label, unit].some((text) => MONTHLY.test(plainText(text).replace(/[()]/g, ' ').trim()))) {
        return unreadable('unit-mismatch');
      }
      return inRange(readShare({ ...found, text: found.text.replace(YEARLY, '') }, evidence), 1);
    case 'days':
      return inRange(readDays(found, evidence), Infinity);
    case 'perWeek':
      return mapParsed(readFrequency(found, evidence), ({ perWeek }) => perWeek);
    case 'yesNo':
      return readYesNo(found);
    case 'logic':
      return logicOf(found.text);
    case 'basis':
      return basisOf(found.text);
  }
}

function inRange(parsed: Parsed<number>, most: number): Parsed<number> {
  const isWrong = parsed.kind === 'value' && (parsed.value < 0 || parsed.value > most);
  return isWrong ? unreadable('out-of-range') : parsed;
}

function logicOf(text: string): Parsed<'tiered' | 'tradeOff'> {
  if (/^(escalonad|tiered|por nivel|niveis)/.test(text)) return valueOf('tiered');
  return /^(compensa|trade ?-?off|troca)/.test(text) ? valueOf('tradeOff') : unreadable();
}

function basisOf(text: string): Parsed<'cycle' | 'fill'> {
  if (/^(ciclo|cycle|por ciclo)/.test(text)) return valueOf('cycle');
  return /^(fill|atendi|atencion|taxa de atend|tasa de aten)/.test(text) ? valueOf('fill') : unreadable();
}

/** A parameter stands alone: its cell is all the evidence there is. */
function evidenceOf({ number, text }: Found, language: Language | null): Evidence {
  const size = Math.abs(number ?? parseFloat(text.replace(',', '.')));
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
