import { percent } from '../../support/grid';
import type { LayoutCase } from './layout-case';

/** One row a profile and term. */
export const LONG_CASES: readonly LayoutCase[] = [
  {
    title: 'profile, term and value, with the profile on its first row only',
    sheets: {
      Políticas: [
        ['Perfil', 'Termo', 'Valor'],
        ['Redes', 'Desconto', percent(0.1)],
        [null, 'Prazo de pagamento', '28/42'],
        [null, 'Frequência de entrega', '2x/semana'],
        [null, 'Disponibilidade', percent(0.97)],
        ['Bares', 'Desconto', percent(0.05)],
        [null, 'Prazo de pagamento', 'à vista'],
        [null, 'Frequência de entrega', 'diária'],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Políticas!C2',
        'paymentTerms 28/42 @Políticas!C3',
        'deliveryFrequency 2/week @Políticas!C4',
        'availability 97% @Políticas!C5',
      ],
      Bares: ['discount 5% @Políticas!C6', 'paymentTerms 0 @Políticas!C7', 'deliveryFrequency 5/week @Políticas!C8'],
    },
  },
  {
    title: 'side, term, value and unit; Prazo by its side',
    sheets: {
      Base: [
        ['Política', 'Perfil de cliente', 'Condição', 'Valor', 'Unidade'],
        ['Comercial', 'Redes', 'Desconto', 10, '%'],
        ['Comercial', 'Redes', 'Verba promocional', 12, 'R$ mil/mês'],
        ['Comercial', 'Redes', 'Prazo', '28/42', 'dias'],
        ['Logística', 'Redes', 'Prazo', 2, 'dias úteis'],
        ['Logística', 'Redes', 'Frequência', 13, 'entregas/mês'],
        ['Comercial', 'Bares', 'Desconto', 5, '%'],
        ['Comercial', 'Bares', 'Prazo', 7, 'dias'],
        ['Logística', 'Bares', 'Prazo', 1, 'dias úteis'],
        ['Logística', 'Bares', 'Frequência', 4, 'entregas/mês'],
      ],
    },
    terms: {
      Redes: [
        'promoSupport 12000 @Base!D3',
        'discount 10% @Base!D2',
        'paymentTerms 28/42 @Base!D4',
        'deliveryFrequency 3/week @Base!D6',
        'leadTime 2 working days @Base!D5',
      ],
      Bares: [
        'discount 5% @Base!D7',
        'paymentTerms 7 @Base!D8',
        'deliveryFrequency 0.9231/week @Base!D10',
        'leadTime 1 working days @Base!D9',
      ],
    },
  },
  {
    title: 'one term in several units, each line by its own',
    sheets: {
      Base: [
        ['Perfil', 'Termo', 'Valor', 'Unidade'],
        ['Redes', 'Desconto', 10, '%'],
        ['Redes', 'Prazo de entrega', 48, 'horas'],
        ['Redes', 'Verba promocional', 12, 'R$ mil/mês'],
        ['Bares', 'Desconto', 0.05, null],
        ['Bares', 'Prazo de entrega', 3, 'dias úteis'],
        ['Bares', 'Verba promocional', 900, 'R$/mês'],
        ['Farma', 'Desconto', 4, '%'],
        ['Farma', 'Prazo de entrega', 24, 'horas'],
        ['Farma', 'Prazo de entrega', 2, 'dias úteis'],
        ['Farma', 'Verba promocional', 2, '% da venda'],
      ],
    },
    terms: {
      Redes: ['promoSupport 12000 @Base!C4', 'discount 10% @Base!C2', 'leadTime 2 days @Base!C3'],
      Bares: ['promoSupport 900 @Base!C7', 'discount asked @Base!C5', 'leadTime 3 working days @Base!C6'],
      Farma: ['promoSupport 2% @Base!C11', 'discount 4% @Base!C8', 'leadTime asked @Base!C9'],
    },
    asked: ['ambiguous-number Base!C5', 'ambiguous-term Base!C9'],
  },
  {
    title: 'English: the same term twice with different values is asked',
    sheets: {
      Terms: [
        ['Customer segment', 'Term', 'Value'],
        ['Retail', 'Discount', '10%'],
        ['Retail', 'Payment terms', 'net 30'],
        ['Retail', 'Discount', '12%'],
        ['Retail', 'Delivery frequency', 'weekly'],
        ['Bars', 'Discount', '4%'],
        ['Bars', 'Payment terms', 'cash'],
        ['Bars', 'Delivery frequency', 'daily'],
      ],
    },
    terms: {
      Retail: ['discount asked @Terms!C2', 'paymentTerms 30 @Terms!C3', 'deliveryFrequency 1/week @Terms!C5'],
      Bars: ['discount 4% @Terms!C6', 'paymentTerms 0 @Terms!C7', 'deliveryFrequency 5/week @Terms!C8'],
    },
    asked: ['ambiguous-term Terms!C2'],
  },
  {
    title: 'a commercial and a logistic term with their values on each row',
    sheets: {
      Políticas: [
        ['Perfil', 'Termo comercial', 'Valor', 'Termo logístico', 'Valor'],
        ['Redes', 'Desconto', '10%', 'Frequência', '3x/sem'],
        [null, 'Prazo', '45', 'Prazo', 'D+1'],
        [null, 'Verba', 'R$ 5.000', 'Disponibilidade', '97%'],
        ['Bares', 'Desconto', '3%', 'Frequência', '1x/sem'],
        [null, 'Prazo', '14', 'Prazo', 'D+3'],
      ],
    },
    terms: {
      Redes: [
        'promoSupport 5000 @Políticas!C4',
        'discount 10% @Políticas!C2',
        'paymentTerms 45 @Políticas!C3',
        'deliveryFrequency 3/week @Políticas!E2',
        'availability 97% @Políticas!E4',
        'leadTime 1 working days @Políticas!E3',
      ],
      Bares: [
        'discount 3% @Políticas!C5',
        'paymentTerms 14 @Políticas!C6',
        'deliveryFrequency 1/week @Políticas!E5',
        'leadTime 3 working days @Políticas!E6',
      ],
    },
  },
  {
    title: 'lines of sentences, one of which sounds like headings',
    sheets: {
      P: [
        ['Cliente', 'Condição', 'Detalhe'],
        ['Bar', 'Desconto', '3% sobre tabela'],
        ['Bar', 'Prazo de pagamento', '14 dias no boleto'],
        ['Bar', 'Entrega', 'uma vez por semana, às terças'],
        ['Bar', 'Prazo de entrega', 'até 72 horas após o pedido'],
        ['Rede', 'Desconto', '10% sobre tabela'],
        ['Rede', 'Prazo de pagamento', '28, 35 e 42 dias'],
        ['Rede', 'Entrega', 'três vezes por semana'],
        ['Rede', 'Prazo de entrega', '24 horas'],
      ],
    },
    terms: {
      Bar: ['discount 3% @P!C2', 'paymentTerms 14 @P!C3', 'deliveryFrequency 1/week @P!C4', 'leadTime 3 days @P!C5'],
      Rede: [
        'discount 10% @P!C6',
        'paymentTerms 28/35/42 @P!C7',
        'deliveryFrequency 3/week @P!C8',
        'leadTime 1 days @P!C9',
      ],
    },
  },
];
