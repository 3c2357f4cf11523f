import type { CellRef } from '../domain/address';
import { foundText, isPercentFormat } from '../domain/found-text';
import { LANGUAGES, type Language } from '../domain/language';
import type { Mapping } from '../domain/memory';
import { PARAMETER_UNITS, type ParameterName, type ParameterValues } from '../domain/parameters';
import type { Cell } from '../domain/survey';
import { FIELDS, type FieldName } from '../domain/terms';
import { wordsOf } from '../domain/text';
import { FIELD_NAMES } from '../i18n/fields';
import { NO_EVIDENCE, readDecimal, type MarkEvidence } from '../reading/grammar/decimal';
import { foundOf } from '../reading/grammar/found';
import { readYesNo } from '../reading/grammar/yes-no';
import { matchHeading } from '../reading/headings/match-heading';
import { parseParameter } from '../reading/read-parameter';
import type { Rule } from '../rules/rule';

/** How people of a language mean `1.500`: no proof, so what looks like three decimals stays unread. */
export function markOfLanguage(language: Language): MarkEvidence {
  return { mark: language === 'en' ? '.' : ',', isFirm: false };
}

/** A plain number, null when the cell holds none: `1.500` as text may be one and a half as well as one thousand five hundred. */
export function readNumber(cell: Cell): number | null {
  if (typeof cell.value === 'number') return Number.isFinite(cell.value) ? cell.value : null;
  const read = readDecimal(foundOf(cell).text, NO_EVIDENCE);
  return read?.kind === 'number' ? read.value : null;
}

/**
 * A share from 12 %, 12 or 0.12. Up to 1 a bare number is a share, above it a percentage; a bare 1 could be either and
 * is null.
 */
export function readShare(cell: Cell): number | null {
  if (typeof cell.value === 'number' && isPercentFormat(cell.format)) return cell.value;
  const text = foundText(cell).trim();
  const isPercent = text.endsWith('%');
  const value = isPercent ? readNumber({ value: text.slice(0, -1), format: 'General' }) : readNumber(cell);
  if (value === null) return null;
  if (isPercent) return value / 100;
  if (Math.abs(value) === 1) return null;
  return Math.abs(value) < 1 ? value : value / 100;
}

export function readSwitch(cell: Cell): boolean | null {
  const parsed = readYesNo(foundOf(cell));
  return parsed.kind === 'value' ? parsed.value : null;
}

/** A limit in the unit of its rule; percentages, never above the whole, where the rule measures shares or points. */
export function readLimit(cell: Cell, rule: Rule): number | null {
  if (!isShareUnit(rule.unit)) return readNumber(cell);
  const share = readShare(cell);
  return share !== null && Math.abs(share) <= 1 ? share : null;
}

export function isShareUnit(unit: Rule['unit']): boolean {
  return unit === 'share' || unit === 'points';
}

/** A parameter as the team's own parameter sheets write it. Nobody takes orders on more than seven days a week. */
export function readParameter(cell: Cell, name: ParameterName, at: CellRef, language: Language): ParameterValue | null {
  const parsed = parseParameter({ name, label: '', at, cell, unit: '' }, language);
  if (parsed.kind !== 'value') return null;
  return PARAMETER_UNITS[name] === 'perWeek' && Number(parsed.value) > 7 ? null : parsed.value;
}

type ParameterValue = ParameterValues[ParameterName];

const LANGUAGE_WORDS: Readonly<Record<Language, RegExp>> = {
  'pt-BR': /^(pt( br)?|portugu[eê]s.*|portuguese.*)$/,
  en: /^(en( us| gb)?|english|ingl[eê]s)$/,
  es: /^(es( [a-z]{2})?|espa[nñ]ol|espanhol|spanish|castellano)$/,
};

export function readLanguage(cell: Cell): Language | null {
  const words = wordsOf(foundText(cell));
  return LANGUAGES.find((language) => LANGUAGE_WORDS[language].test(words)) ?? null;
}

const IGNORE_WORDS = ['ignorar', 'ignorada', 'ignorado', 'ignore', 'ignored', 'nao usar', 'no usar', 'do not use'];

/** What a planner says a column is: a field by its name or any heading `reading` knows, the profiles, or nothing. */
export function readMappedField(cell: Cell): Mapping['field'] | null {
  const text = foundText(cell);
  const words = wordsOf(text);
  if (IGNORE_WORDS.includes(words)) return 'ignore';
  const named = (Object.keys(FIELDS) as FieldName[]).find((field) =>
    LANGUAGES.some((language) => wordsOf(FIELD_NAMES[language][field]) === words),
  );
  if (named) return named;
  const match = matchHeading(text);
  if (match.profileRank !== null) return 'profile';
  return match.by === 'heading' ? match.field : null;
}
