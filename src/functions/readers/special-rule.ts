import type { SpecialRule } from '../../domain/terms';
import type { SheetFunction } from '../sheet-function';
import { termReader } from './term-reader';

/** Orders a customer may place outside the calendar; what is free has no number, and ∞ is how rules print it. */
function quotaOf({ isAllowed, quotaPerMonth }: SpecialRule): number | string | undefined {
  if (!isAllowed) return 0;
  return quotaPerMonth === 'unlimited' ? '∞' : quotaPerMonth;
}

export const specialRule: SheetFunction = {
  name: 'SPECIALRULE',
  params: [
    {
      name: 'terms',
      type: 'any',
      isRange: true,
      texts: {
        'pt-BR': 'Regra de pedidos especiais, como 2/mês, livre ou não aceita; uma célula ou um intervalo',
        en: 'Rule for special orders, such as 2/month, free or not allowed; one cell or a range',
        es: 'Regla de pedidos especiales, como 2/mes, libre o no acepta; una celda o un rango',
      },
    },
  ],
  returns: 'range',
  texts: {
    'pt-BR': 'Pedidos especiais permitidos por cliente e mês: 0 quando não se aceitam, ∞ quando são livres.',
    en: 'Special orders allowed per customer and month: 0 when refused, ∞ when free.',
    es: 'Pedidos especiales permitidos por cliente y mes: 0 cuando no se aceptan, ∞ cuando son libres.',
  },
  notes: {
    'pt-BR': 'Uma regra que só fala de taxa ou aprovação não diz a cota: #N/D.',
    en: 'A rule that speaks of a surcharge or an approval alone does not say the quota: #N/A.',
    es: 'Una regla que solo habla de recargo o aprobación no dice el cupo: #N/D.',
  },
  run: termReader('specialOrderRule', quotaOf),
  examples: {
    'SPECIALRULE("até 2 por mês")': 2,
    'SPECIALRULE({"não aceita";"livre"})': [[0], ['∞']],
    'SPECIALRULE("mediante aprovação")': '#N/A',
    'SPECIALRULE("xyz")': '#VALUE!',
  },
};
