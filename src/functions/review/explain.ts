import { formatNumber } from '../../i18n/format';
import { formatLimits, formatMeasure } from '../../i18n/measures';
import { CellError } from '../cell-error';
import { cellError } from '../messages';
import { reviewRanges } from '../review-ranges';
import type { SheetFunction } from '../sheet-function';
import { profileNamed, textOf } from './profile-named';
import { outcomeOf, RULE_PARAM, ruleNamed } from './rule-named';
import { COMMERCIAL_PARAM, LOGISTICS_PARAM, PROFILE_PARAM, SETTINGS_PARAM } from './shared-params';
import { outcomeText } from './shown-cells';

export const explain: SheetFunction = {
  name: 'EXPLAIN',
  params: [
    RULE_PARAM,
    COMMERCIAL_PARAM,
    LOGISTICS_PARAM,
    {
      name: PROFILE_PARAM.name,
      type: PROFILE_PARAM.type,
      texts: {
        'pt-BR': 'Nome do perfil de cliente',
        en: 'Name of the customer profile',
        es: 'Nombre del perfil de cliente',
      },
    },
    SETTINGS_PARAM,
  ],
  returns: 'string',
  texts: {
    'pt-BR': 'O que uma regra diz de um perfil, em frases, com medida e limites.',
    en: 'What a rule says of a profile, in sentences, with measure and limits.',
    es: 'Lo que una regla dice de un perfil, en frases, con medida y límites.',
  },
  notes: {
    'pt-BR':
      'No idioma dos ajustes; sem eles, no dos títulos das políticas. Diz também o que foi assumido e como a célula foi entendida, ou o que falta.',
    en: 'In the language of the settings; without them, in that of the headings of the policies. It also says what was assumed and how a cell was understood, or what is missing.',
    es: 'En el idioma de los ajustes; sin ellos, en el de los títulos de las políticas. Dice también qué se asumió y cómo se entendió la celda, o qué falta.',
  },
  run: (ruleName, commercial, logistics, profileName, settings) => {
    const reviewed = reviewRanges(commercial, logistics, settings);
    if (reviewed instanceof CellError) return reviewed;
    const { review, limits, language } = reviewed;
    const rule = ruleNamed(ruleName, reviewed);
    if (rule instanceof CellError) return rule;
    const profile = profileNamed(profileName, reviewed);
    if (profile instanceof CellError) return profile;
    const outcome = outcomeOf(rule, profile, review);
    if (!outcome) {
      const known = review.profiles.map(({ name }) => name).join(', ');
      return cellError('#N/A', 'no-such-profile', { found: textOf(profileName), known }, language);
    }
    const text = `${rule.code} ${rule.texts[language].title}. ${outcomeText(rule, outcome, language, review.currency)}`;
    if (outcome.kind !== 'scored') return text;
    const measure = formatMeasure(outcome.x, rule.unit, language);
    const inForce = formatLimits(limits[rule.code] ?? rule.limits, rule.unit, language);
    return `${text} ${measure} → ${formatNumber(outcome.score, language, 1)} (${inForce}).`;
  },
  examples: {
    'EXPLAIN("S17",Commercial,Logistics,"Wholesale")':
      'S17 Lead-time promise is achievable with the delivery calendar. Wholesale: “D+3” is true on 40% of order days; an order placed just after the cut-off waits up to 9 days. Assumed: Order days a week 5 times a week. Assumed: Processing time 2 days. 40% → 0.0 (100 from 90%; 0 up to 40%).',
    'EXPLAIN("S17",Commercial,Logistics,"Nobody")': '#N/A',
  },
};
