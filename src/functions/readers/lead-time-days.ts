import { calendarDays } from '../../reading/grammar/duration';
import type { SheetFunction } from '../sheet-function';
import { termReader } from './term-reader';

export const leadTimeDays: SheetFunction = {
  name: 'LEADTIMEDAYS',
  params: [
    {
      name: 'terms',
      type: 'any',
      isRange: true,
      texts: {
        'pt-BR': 'Prazo de entrega, como D+2, 48h ou 3 dias úteis; uma célula ou um intervalo',
        en: 'Lead time, such as D+2, 48h or 3 working days; one cell or a range',
        es: 'Plazo de entrega, como D+2, 48h o 3 días hábiles; una celda o un rango',
      },
    },
  ],
  returns: 'range',
  texts: {
    'pt-BR': 'Prazo de entrega em dias corridos.',
    en: 'Lead time in calendar days.',
    es: 'Plazo de entrega en días corridos.',
  },
  notes: {
    'pt-BR':
      'Dias úteis contam 7/5 de dia corrido, e D+2 são dias úteis. De uma faixa vale o fim mais longo, que é o que se garante.',
    en: 'A working day counts 7/5 of a calendar day, and D+2 is in working days. Of a range the longest end counts: that is what is guaranteed.',
    es: 'Un día hábil cuenta 7/5 de día corrido, y D+2 son días hábiles. De un rango vale el extremo más largo, que es lo que se garantiza.',
  },
  run: termReader('leadTime', calendarDays),
  examples: {
    'LEADTIMEDAYS("48h")': 2,
    'LEADTIMEDAYS("D+2")': 2.8,
    'LEADTIMEDAYS({"3 dias úteis","1-2 dias","mesmo dia"})': [[4.2, 2, 0]],
    'LEADTIMEDAYS("em breve")': '#VALUE!',
  },
};
