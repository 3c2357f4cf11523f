import type { Outcome } from '../../domain/outcome';
import { WORDS } from '../../i18n/words';
import type { Rule } from '../../rules/rule';
import { FINDINGS_COLUMNS } from '../../sheets/findings-columns';
import { CellError } from '../cell-error';
import { cellError } from '../messages';
import { reviewRanges, type RangesReview } from '../review-ranges';
import type { AnswerCell, SheetFunction } from '../sheet-function';
import { profileNamed } from './profile-named';
import { outcomeOf, RULE_PARAM, ruleNamed } from './rule-named';
import { COMMERCIAL_PARAM, LOGISTICS_PARAM, PROFILE_PARAM, SETTINGS_PARAM } from './shared-params';
import { headingsOf, moneyCell, numberCell, outcomeText } from './shown-cells';

const KEYS = ['profile', 'score', 'measure', 'money', 'status'];

export const check: SheetFunction = {
  name: 'CHECK',
  params: [RULE_PARAM, COMMERCIAL_PARAM, LOGISTICS_PARAM, PROFILE_PARAM, SETTINGS_PARAM],
  returns: 'range',
  texts: {
    'pt-BR':
      'Nota de uma regra, de 0 a 100, para um perfil; sem perfil, uma linha por perfil com medida e valor em jogo.',
    en: 'Score of one rule, 0 to 100, for a profile; without a profile one row each, with measure and money at stake.',
    es: 'Nota de una regla, de 0 a 100, para un perfil; sin perfil, una fila por perfil con medida e importe en juego.',
  },
  notes: {
    'pt-BR':
      'Com perfil é um número só; quando a regra não pode ser avaliada, #N/D com o motivo. A medida vem na unidade da regra, partes de 0 a 1.',
    en: 'With a profile it is one number; where the rule cannot be judged, #N/A with the reason. The measure is in the unit of the rule, shares from 0 to 1.',
    es: 'Con perfil es un solo número; si la regla no puede evaluarse, #N/D con el motivo. La medida viene en la unidad de la regla, partes de 0 a 1.',
  },
  run: (ruleName, commercial, logistics, profileName, settings) => {
    const reviewed = reviewRanges(commercial, logistics, settings);
    if (reviewed instanceof CellError) return reviewed;
    const rule = ruleNamed(ruleName, reviewed);
    if (rule instanceof CellError) return rule;
    const profile = profileNamed(profileName, reviewed);
    if (profile instanceof CellError) return profile;
    const { review, language } = reviewed;
    if (profile) return [[scoreOf(rule, outcomeOf(rule, profile, review), reviewed)]];
    const isOfPortfolio = review.portfolio.outcomes[rule.code] !== undefined && rule.scope === 'portfolio';
    const rows = isOfPortfolio
      ? [rowOf('*', outcomeOf(rule, null, review), reviewed)]
      : review.profiles.map((one) => rowOf(one.name, outcomeOf(rule, one, review), reviewed));
    return [headingsOf(FINDINGS_COLUMNS, KEYS, language), ...rows];
  },
  examples: {
    'CHECK("S17",Commercial,Logistics,"Key accounts")': 40,
    'CHECK("payment-stock-cycle",Commercial,Logistics)': [
      ['Profile', 'Score', 'Measure', 'At stake a month', 'Status'],
      ['Key accounts', (100 * (3 - 42 / (7 / 3 + 15))) / 1.5, 42 / (7 / 3 + 15), '', 'scored'],
      ['Wholesale', 100, 28 / (7 + 15), 0, 'scored'],
      ['Small stores', '', '', '', 'not applicable'],
    ],
    'CHECK("S14",Commercial,Logistics,"Small stores")': '#N/A',
    'CHECK("S99",Commercial,Logistics)': '#VALUE!',
  },
};

function scoreOf(rule: Rule, outcome: Outcome | undefined, { review, language }: RangesReview): AnswerCell {
  if (outcome?.kind === 'scored') return outcome.score;
  const found = outcome ? outcomeText(rule, outcome, language, review.currency) : WORDS[language].outcomes.off;
  return cellError('#N/A', 'nothing-found', { rule: rule.code, found: found.replace(/\.$/, '') }, language);
}

function rowOf(name: string, outcome: Outcome | undefined, { language }: RangesReview): AnswerCell[] {
  const state = WORDS[language].outcomes[outcome?.kind ?? 'off'];
  if (outcome?.kind !== 'scored') return [name, '', '', '', state];
  return [name, outcome.score, numberCell(outcome.x), moneyCell(outcome.money), state];
}
