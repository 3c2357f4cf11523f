import type { Profile } from '../domain/book';
import type { Language } from '../domain/language';
import { FIELDS, type FieldKind, type FieldName, type Reading } from '../domain/terms';
import { FIELD_NAMES, KIND_UNITS } from '../i18n/fields';
import { neededFigures, type NeededFigures } from './needed-figures';
import type { StyleName } from './patch';
import { settingId, settingOf, type Setting } from './setting-ids';
import { settingRow } from './setting-row';
import { SETTINGS_WORDS, type Origin } from './settings-words';
import { moneyStyle } from './styles';
import type { SheetInput, WantedCell, WantedRow } from './wanted';

/** Profile × figure: those found in the workbook with their cell, the others empty cells to fill in. */
export function figureRows(input: SheetInput): readonly WantedRow[] {
  const { book, review, found } = input;
  const needed = neededFigures({ review, book }, found?.own.sheet.name ?? null);
  const offered = new Set(needed.fields);
  const kept = fieldsOnSheet(input).filter((field) => !offered.has(field));
  const cells = [...needed.fields, ...kept].flatMap((field) => book.profiles.map((profile) => ({ field, profile })));
  const isWaitedFor = ({ field, profile }: (typeof cells)[number]): boolean =>
    needed.rulesWaiting(field, profile.key).length > 0;
  // What is worth filling in stands on top; what is there already follows.
  return [...cells.filter(isWaitedFor), ...cells.filter((cell) => !isWaitedFor(cell))].map(({ field, profile }) =>
    rowOf(field, profile, input, needed),
  );
}

/** Figures that were offered once keep their rows, though no rule waits for them any more. */
function fieldsOnSheet({ found }: SheetInput): readonly FieldName[] {
  const fields = [...(found?.rows.keys() ?? [])].flatMap((id) => {
    const setting = settingOf(id);
    return setting?.kind === 'figure' ? [setting.field] : [];
  });
  return [...new Set(fields)];
}

function rowOf(field: FieldName, profile: Profile, input: SheetInput, needed: NeededFigures): WantedRow {
  const { language, review, found, settings } = input;
  const setting: Setting = { kind: 'figure', field, profileKey: profile.key };
  const reading = profile.readings[field] as Reading | undefined;
  const isTyped = reading !== undefined && reading.at.sheet === found?.own.sheet.name;
  const isFound = reading !== undefined && reading.kind !== 'blank' && !isTyped;
  const origin: Origin = isFound ? 'workbook' : (settings.typed.get(settingId(setting)) ?? 'empty');
  return settingRow(
    {
      setting,
      profile: profile.name,
      what: FIELD_NAMES[language][field],
      inForce: valueCell(field, reading, review.currency, language),
      standard: { content: null },
      unit: KIND_UNITS[language][FIELDS[field].kind],
      origin,
      unlocks: needed.rulesWaiting(field, profile.key).join(', '),
      source: isFound ? reading.at : undefined,
      input: inputStyle(FIELDS[field].kind),
    },
    language,
  );
}

function valueCell(
  field: FieldName,
  reading: Reading | undefined,
  currency: string | null,
  language: Language,
): WantedCell {
  if (reading?.kind === 'notApplicable') return { content: SETTINGS_WORDS[language].notApplicable };
  if (reading?.kind !== 'value') return { content: null };
  if (typeof reading.value !== 'number' || FIELDS[field].kind === 'rank') return { content: reading.found };
  return { content: reading.value, style: numberStyle(FIELDS[field].kind, currency) };
}

function numberStyle(kind: FieldKind, currency: string | null): StyleName {
  if (kind === 'share' || kind === 'discount') return 'percent';
  return kind === 'money' ? moneyStyle(currency) : 'text';
}

/** Cells for what people write with slashes, plus signs or units are text, or Excel would turn 7/14 into a date. */
function inputStyle(kind: FieldKind): StyleName {
  if (kind === 'share') return 'inputPercent';
  if (kind === 'money') return 'inputMoney';
  return kind === 'count' || kind === 'days' || kind === 'hours' ? 'inputNumber' : 'inputText';
}
