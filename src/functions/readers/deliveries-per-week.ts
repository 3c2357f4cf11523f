import type { SheetFunction } from '../sheet-function';
import { termReader } from './term-reader';

export const deliveriesPerWeek: SheetFunction = {
  name: 'DELIVERIESPERWEEK',
  params: [
    {
      name: 'terms',
      type: 'any',
      isRange: true,
      texts: {
        'pt-BR': 'Frequência, como 2x/semana, Seg/Qua/Sex ou quinzenal; uma célula ou um intervalo',
        en: 'Frequency, such as 2x/week, Mon/Wed/Fri or fortnightly; one cell or a range',
        es: 'Frecuencia, como 2x/semana, Lun/Mié/Vie o quincenal; una celda o un rango',
      },
    },
  ],
  returns: 'range',
  texts: {
    'pt-BR': 'Entregas por semana que a frequência promete.',
    en: 'Deliveries a week that the frequency promises.',
    es: 'Entregas por semana que promete la frecuencia.',
  },
  notes: {
    'pt-BR':
      'Diária são os 5 dias de pedido; semanal 1, quinzenal 0,5, mensal 12/52; "a cada 10 dias" são 7/10. "Retira" e "sob demanda" dão #N/D.',
    en: 'Daily is the 5 order days; weekly 1, fortnightly 0.5, monthly 12/52; "every 10 days" is 7/10. Pick-up and on demand give #N/A.',
    es: 'Diaria son los 5 días de pedido; semanal 1, quincenal 0,5, mensual 12/52; "cada 10 días" son 7/10. "Retira" y "a demanda" dan #N/D.',
  },
  run: termReader('deliveryFrequency', ({ perWeek }) => perWeek),
  examples: {
    'DELIVERIESPERWEEK("2x/semana")': 2,
    'DELIVERIESPERWEEK({"Seg/Qua/Sex";"quinzenal";"every 10 days"})': [[3], [0.5], [0.7]],
    'DELIVERIESPERWEEK("monthly")': 12 / 52,
    'DELIVERIESPERWEEK("biweekly")': '#VALUE!',
    'DELIVERIESPERWEEK("retira")': '#N/A',
  },
};
