import type { Language } from '../../domain/language';
import type { Money, Outcome } from '../../domain/outcome';
import { fill } from '../../i18n/format';
import { FIELD_NAMES } from '../../i18n/fields';
import { WORDS } from '../../i18n/words';
import type { Score, PairingScore } from '../../review/model';
import type { Rule } from '../../rules/rule';
import type { SheetColumn } from '../../sheets/columns';
import { explanationText } from '../../sheets/outcome-text';
import type { AnswerCell } from '../sheet-function';
import { PAIRINGS_BEYOND } from './rules-beyond';

/** Rows a formula may spill: above it web versions of Excel have stayed busy for ever (REQUIREMENTS C4). */
export const MOST_ROWS = 2000;

/** The headings under which our sheets show the same. */
export function headingsOf(columns: readonly SheetColumn[], keys: readonly string[], language: Language): string[] {
  return keys.map((key) => columns.find((column) => column.key === key)!.heading[language]);
}

export function numberCell(value: number | null): AnswerCell {
  return value === null ? '' : Number.isFinite(value) ? value : '∞';
}

/** A score, or `?` and `–` as in the sheet. */
export function scoreCell({ point, label }: Score): AnswerCell {
  return point ?? (label === 'notApplicable' ? '–' : '?');
}

/** A score, or why there is none, always as a number where there is one: formulas go on with it. */
export function pairingCell({ pairing, state, score }: PairingScore): AnswerCell {
  if (score !== null) return score;
  if (state === 'unknown') return '?';
  return state === 'outOfReach' || PAIRINGS_BEYOND.includes(pairing) ? '–' : 'n/a';
}

/** Blank where it is not valued or unknown. */
export function moneyCell(money: Money): AnswerCell {
  return money.kind === 'value' ? money.amount : '';
}

/** What a rule says of a profile, in sentences, whatever the outcome. */
export function outcomeText(rule: Rule, outcome: Outcome, language: Language, currency: string | null): string {
  const { outcomes } = WORDS[language];
  const names: Readonly<Record<string, string>> = FIELD_NAMES[language];
  const nameOf = (because: string): string => rule.texts[language].remarks?.[because] ?? names[because] ?? because;
  switch (outcome.kind) {
    case 'scored':
      return explanationText(rule, outcome, language, currency);
    case 'exempt':
      return `${sentence(outcomes.exempt, outcome.reason)} ${outcomeText(rule, outcome.would, language, currency)}`;
    case 'unknown': {
      const missing = outcome.missing.map(nameOf);
      const found = outcome.sources.map(({ field, found: text }) => `${nameOf(field)} "${text}"`);
      const because =
        outcome.because === undefined ? [] : [fill(nameOf(outcome.because), outcome.shown ?? {}, language, currency)];
      const parts = [...missing, ...because, ...found].map((part) => part.replace(/\.$/, ''));
      return sentence(outcomes.unknown, parts.join('; '));
    }
    case 'outOfReach':
      return sentence(outcomes.outOfReach, outcome.unlock.map((any) => any.map(nameOf).join(' / ')).join('; '));
    case 'notApplicable':
      return sentence(outcomes.notApplicable, nameOf(outcome.because));
    case 'off':
      return sentence(outcomes.off, '');
  }
}

function sentence(state: string, why: string): string {
  const text = why === '' ? state : `${state}: ${why}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
