import type { Frequency, Span } from '../../domain/terms';
import { largestGap } from '../../rules/promise-inputs';
import { leadTimeCalendar } from '../../rules/strategic/lead-time-calendar';
import { defineArithmetic } from './define-arithmetic';
import { optionalTerm, term } from './take';

/** Longest wait between two deliveries, days: between the days named, else 7 ÷ deliveries a week. */
function gapDays({ days, perWeek }: Frequency): number {
  return days && days.length > 0 ? largestGap(days) : 7 / perWeek;
}

function workingDays({ days, working }: Span): number {
  return working ? days : (days * 5) / 7;
}

/** The worst wait that rule S17 shows beside its measure. */
function worstDays(largestGapDays: number, leadTimeWorkingDays: number, processingDays: number): number {
  const outcome = leadTimeCalendar.check({
    deliveriesPerWeek: 7 / largestGapDays,
    leadTimeWorkingDays,
    orderDaysPerWeek: 5,
    largestGapDays,
    ...(Number.isNaN(processingDays) ? {} : { processingDays }),
  });
  const worst = outcome.kind === 'scored' ? outcome.shown.worst?.value : undefined;
  return typeof worst === 'number' ? worst : NaN;
}

/** Worst wait = largest gap between delivery days + processing, as rule S17 shows it (ERRATA 53). */
export const worstWait = defineArithmetic({
  name: 'WORSTWAIT',
  params: [
    term(
      {
        name: 'frequency',
        texts: {
          'pt-BR': 'Frequência de entrega, como 1, 2x/semana ou Seg/Qua/Sex',
          en: 'Delivery frequency, such as 1, 2x/week or Mon/Wed/Fri',
          es: 'Frecuencia de entrega, como 1, 2x/semana o Lun/Mié/Vie',
        },
      },
      'deliveryFrequency',
      gapDays,
    ),
    term(
      {
        name: 'leadTime',
        texts: {
          'pt-BR': 'Prazo de entrega prometido, como D+2 ou 3 dias úteis',
          en: 'Lead time promised, such as D+2 or 3 working days',
          es: 'Plazo de entrega prometido, como D+2 o 3 días hábiles',
        },
      },
      'leadTime',
      workingDays,
    ),
    optionalTerm(
      {
        name: 'processing',
        texts: {
          'pt-BR': 'Processamento mínimo, como 1 dia útil; em branco, o prazo até 2 dias úteis',
          en: 'Least time to process, such as 1 working day; the lead time up to 2 working days when left out',
          es: 'Preparación mínima, como 1 día hábil; en blanco, el plazo hasta 2 días hábiles',
        },
      },
      'processingDays',
      workingDays,
    ),
  ],
  texts: {
    'pt-BR': 'Maior espera de quem pede logo depois do corte, em dias.',
    en: 'Longest wait of an order placed just after the cut-off, in days.',
    es: 'Mayor espera de quien pide justo después del corte, en días.',
  },
  notes: {
    'pt-BR':
      'Maior intervalo entre dias de entrega + processamento, como na regra S17. Uma entrega por semana e D+2: 9 dias.',
    en: 'Largest gap between delivery days + processing, as in rule S17. One delivery a week and D+2: 9 days.',
    es: 'Mayor intervalo entre días de entrega + preparación, como en la regla S17. Una entrega por semana y D+2: 9 días.',
  },
  compute: (gap, leadDays, processing) => worstDays(gap, leadDays, processing),
  examples: {
    'WORSTWAIT(1,"D+2")': 9,
    'WORSTWAIT("Seg/Qua/Sex","D+1")': 4,
    'WORSTWAIT("2x/semana","D+5")': 5.5,
    'WORSTWAIT("weekly","D+5","1 dia útil")': 8,
    'WORSTWAIT("biweekly",2)': '#VALUE!',
  },
});
