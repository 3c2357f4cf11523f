import { WORDS } from '../../i18n/words';
import type { Finding } from '../../review/model';
import { ruleOf } from '../../rules';
import { FINDINGS_COLUMNS } from '../../sheets/findings-columns';
import { CellError } from '../cell-error';
import { cellError } from '../messages';
import { reviewRanges, type RangesReview } from '../review-ranges';
import type { Answer, AnswerCell, SheetFunction } from '../sheet-function';
import { profileNamed } from './profile-named';
import { COMMERCIAL_PARAM, LOGISTICS_PARAM, PROFILE_PARAM, SETTINGS_PARAM } from './shared-params';
import { headingsOf, moneyCell, MOST_ROWS, numberCell, outcomeText } from './shown-cells';

const KEYS = ['rank', 'profile', 'rule', 'severity', 'score', 'money', 'explanation'];

export const findings: SheetFunction = {
  name: 'FINDINGS',
  params: [
    COMMERCIAL_PARAM,
    LOGISTICS_PARAM,
    PROFILE_PARAM,
    {
      name: 'top',
      type: 'number',
      isOptional: true,
      texts: {
        'pt-BR': 'Quantos achados, os mais importantes primeiro; em branco, todos',
        en: 'How many findings, the most important first; all of them when left out',
        es: 'Cuántos hallazgos, los más importantes primero; en blanco, todos',
      },
    },
    SETTINGS_PARAM,
  ],
  returns: 'range',
  texts: {
    'pt-BR': 'Os achados em ordem de importância: perfil, regra, gravidade, nota, valor em jogo e explicação.',
    en: 'The findings in order of importance: profile, rule, severity, score, money at stake and explanation.',
    es: 'Los hallazgos por importancia: perfil, regla, gravedad, nota, importe en juego y explicación.',
  },
  notes: {
    'pt-BR':
      'A primeira linha são os títulos. Um achado é uma regra que custa nota ou dinheiro, ou que está isenta; primeiro os que mais elevam a nota se resolvidos.',
    en: 'The first row holds the headings. A finding is a rule that costs score or money, or that is exempt; those that raise the score most when fixed come first.',
    es: 'La primera fila son los títulos. Un hallazgo es una regla que cuesta nota o dinero, o que está exenta; primero los que más suben la nota si se resuelven.',
  },
  run: (commercial, logistics, profile, top, settings) => {
    const reviewed = reviewRanges(commercial, logistics, settings);
    if (reviewed instanceof CellError) return reviewed;
    const named = profileNamed(profile, reviewed);
    if (named instanceof CellError) return named;
    const all = reviewed.review.findings.filter(({ profileKey }) => named === null || profileKey === named.key);
    return shown(all, typeof top === 'number' ? top : null, reviewed);
  },
  examples: {
    'FINDINGS(Commercial,Logistics,"Wholesale",1)': [
      ['Rank', 'Profile', 'Rule', 'Severity', 'Score', 'At stake a month', 'Explanation'],
      [
        2,
        'Wholesale',
        'S15 Promotion notice covers the frozen horizon',
        'Critical',
        0,
        '',
        'Wholesale: promotions are announced 10 days ahead; the plan can react in 25.2 days. Counts 7 days of replenishment after the frozen horizon; if the horizon covers it already, enter 0. Lead time: working and calendar days converted (5 to 7).',
      ],
    ],
    'FINDINGS(Commercial,Logistics,,0)': '#VALUE!',
  },
};

function shown(all: readonly Finding[], top: number | null, reviewed: RangesReview): Answer {
  const { language } = reviewed;
  if (top !== null && !(top >= 1)) {
    return cellError('#VALUE!', 'out-of-range', { name: 'top', found: top, expected: '≥ 1' }, language);
  }
  const wanted = top === null ? all : all.slice(0, Math.floor(top));
  if (wanted.length > MOST_ROWS) return cellError('#VALUE!', 'too-large', { limit: MOST_ROWS }, language);
  return [headingsOf(FINDINGS_COLUMNS, KEYS, language), ...wanted.map((finding) => rowOf(finding, reviewed))];
}

function rowOf(finding: Finding, { review, language }: RangesReview): AnswerCell[] {
  const rule = ruleOf(finding.rule);
  if (!rule) throw new Error(`A finding of ${finding.rule}, which is no rule`);
  return [
    finding.rank,
    finding.profile ?? '*',
    `${rule.code} ${rule.texts[language].title}`,
    WORDS[language].severities[finding.severity],
    numberCell(finding.score),
    moneyCell(finding.money),
    outcomeText(rule, finding.outcome, language, review.currency),
  ];
}
