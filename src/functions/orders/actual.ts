import { wordsOf } from '../../domain/text';
import { FIELD_NAMES } from '../../i18n/fields';
import { CellError } from '../cell-error';
import { cellError } from '../messages';
import { textOf } from '../review/profile-named';
import type { SheetFunction } from '../sheet-function';
import { executionOf } from './execution-of';
import { metricCell, metricNamed, METRICS } from './metrics';
import { ORDERS_PARAM, POLICY_PARAMS } from './shared-params';

export const actual: SheetFunction = {
  name: 'ACTUAL',
  params: [
    ORDERS_PARAM,
    {
      name: 'profile',
      type: 'string',
      texts: {
        'pt-BR': 'Nome do perfil de cliente',
        en: 'Name of the customer profile',
        es: 'Nombre del perfil de cliente',
      },
    },
    {
      name: 'metric',
      type: 'string',
      texts: {
        'pt-BR': 'O que medir, por um título de ACCORD.EXECUTION ou seu nome: executedFillRate, onTimeShare',
        en: 'What to measure, by a heading of ACCORD.EXECUTION or its name: executedFillRate, onTimeShare',
        es: 'Qué medir, por un título de ACCORD.EXECUTION o su nombre: executedFillRate, onTimeShare',
      },
    },
    ...POLICY_PARAMS,
  ],
  returns: 'range',
  texts: {
    'pt-BR': 'Uma medida da execução de um perfil, na unidade de ACCORD.EXECUTION.',
    en: 'One figure of what was executed for a profile, in the unit of ACCORD.EXECUTION.',
    es: 'Una medida de la ejecución de un perfil, en la unidad de ACCORD.EXECUTION.',
  },
  notes: {
    'pt-BR':
      'As mesmas definições da conferência. Pontualidade é contra a data da política, e por isso precisa dela; o que os pedidos não dizem dá #N/D.',
    en: 'The same definitions as the check. On time is against the date of the policy, and so needs it; what the orders do not say gives #N/A.',
    es: 'Las mismas definiciones de la revisión. La puntualidad es contra la fecha de la política, y por eso la necesita; lo que los pedidos no dicen da #N/D.',
  },
  run: (orders, profile, metric, policy, otherPolicy) => {
    const folded = executionOf(orders, policy, otherPolicy);
    if (folded instanceof CellError) return folded;
    const { language } = folded;
    const wanted = metricNamed(textOf(metric));
    if (!wanted)
      return cellError('#VALUE!', 'no-such-metric', { found: textOf(metric), known: METRICS.join(', ') }, language);
    const key = wordsOf(textOf(profile));
    const found = folded.profiles.find((one) => one.key === key);
    if (!found) {
      const known = folded.profiles.map(({ name }) => name).join(', ');
      return cellError('#N/A', 'no-such-profile', { found: textOf(profile), known }, language);
    }
    const cell = metricCell(folded, key, wanted);
    if (cell !== '') return [[cell]];
    return cellError('#N/A', 'metric-without-data', { found: FIELD_NAMES[language][wanted] }, language);
  },
  examples: {
    'ACTUAL(Orders,"Key accounts","Fill rate executed")': 14640 / 15600,
    'ACTUAL(Orders,"Wholesale","onTimeShare",Logistics)': 0.5,
    'ACTUAL(Orders,"Wholesale","onTimeShare")': '#N/A',
    'ACTUAL(Orders,"Wholesale","happiness")': '#VALUE!',
  },
};
