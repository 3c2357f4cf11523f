import { FIELD_NAMES } from '../../i18n/fields';
import { FINDINGS_COLUMNS } from '../../sheets/findings-columns';
import { CellError } from '../cell-error';
import { headingsOf } from '../review/shown-cells';
import type { SheetFunction } from '../sheet-function';
import { executionOf } from './execution-of';
import { metricCell, metricsOf } from './metrics';
import { ORDERS_PARAM, POLICY_PARAMS } from './shared-params';

export const execution: SheetFunction = {
  name: 'EXECUTION',
  params: [ORDERS_PARAM, ...POLICY_PARAMS],
  returns: 'range',
  texts: {
    'pt-BR': 'A tabela de execução: uma linha por perfil com o que os pedidos dizem, nas definições da conferência.',
    en: 'The execution table: one row a profile with what the orders say, in the definitions of the check.',
    es: 'La tabla de ejecución: una fila por perfil con lo que dicen los pedidos, en las definiciones de la revisión.',
  },
  notes: {
    'pt-BR':
      'A primeira linha são os títulos, que a conferência reconhece se os valores forem colados em uma planilha. Partes de 0 a 1, valores do período inteiro. Só vêm as colunas que a lista e a política permitem; em branco, o perfil não tem o dado. Acima de 40.000 linhas dá #VALOR!: use Conferir no painel, que lê a lista inteira.',
    en: 'The first row holds the headings, which the check knows when the values are pasted into a sheet. Shares from 0 to 1, values of the whole period. Only the columns that list and policy allow are there; blank where a profile lacks the figure. Above 40,000 rows it gives #VALUE!: use Check in the pane, which reads the whole list.',
    es: 'La primera fila son los títulos, que la revisión reconoce si se pegan los valores en una hoja. Partes de 0 a 1, valores del período entero. Solo vienen las columnas que permiten la lista y la política; en blanco, el perfil no tiene el dato. Por encima de 40.000 filas da #¡VALOR!: use Revisar en el panel, que lee la lista entera.',
  },
  run: (orders, policy, otherPolicy) => {
    const folded = executionOf(orders, policy, otherPolicy);
    if (folded instanceof CellError) return folded;
    const { language } = folded;
    const metrics = metricsOf(folded);
    const [profile = ''] = headingsOf(FINDINGS_COLUMNS, ['profile'], language);
    return [
      [profile, ...metrics.map((metric) => FIELD_NAMES[language][metric])],
      ...folded.profiles.map(({ key, name }) => [name, ...metrics.map((metric) => metricCell(folded, key, metric))]),
    ];
  },
  examples: {
    'EXECUTION(Orders)': [
      [
        'Profile',
        'Orders in the period',
        'Months executed',
        'Deliveries executed per customer and week',
        'Value ordered at list price',
        'Fill rate executed',
        'Value ordered',
        'Value delivered',
        'Special orders in the period',
      ],
      ['Key accounts', 2, 96 / 365, 0.875, 18000, 14640 / 15600, 15600, 14640, 0],
      ['Wholesale', 2, 96 / 365, 1.75, 14000, 1, 13360, 13360, 1],
    ],
    'EXECUTION({"Order","Value";1,100})': '#VALUE!',
  },
};
