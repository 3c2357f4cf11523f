import { percent } from '../../support/grid';
import type { LayoutCase } from './layout-case';

/** Profiles that one sheet names and another only numbers. */
export const CODE_CASES: readonly LayoutCase[] = [
  {
    title: 'a sheet that knows profiles by the code another gives beside their names',
    sheets: {
      Com: [
        ['Cód.', 'Grupo cliente', 'Cond. pgto', '% Desc.'],
        ['01', 'KA Nacional', '28/56/84', percent(0.12)],
        ['02', 'KA Regional', '28/56', percent(0.08)],
        ['03', 'Varejo Alimentar', '28', percent(0.05)],
      ],
      Log: [
        ['Código', 'Frequência', 'OTIF', 'Prazo entrega'],
        ['01', '5x/sem', percent(0.97), 'D+1'],
        ['02', '3x/sem', percent(0.95), 'D+2'],
        ['03', '2x/sem', percent(0.93), 'D+3'],
      ],
    },
    terms: {
      'KA Nacional': [
        'discount 12% @Com!D2',
        'paymentTerms 28/56/84 @Com!C2',
        'deliveryFrequency 5/week @Log!B2',
        'availability 97% @Log!C2',
        'leadTime 1 working days @Log!D2',
        'otifTarget 97% @Log!C2',
      ],
      'KA Regional': [
        'discount 8% @Com!D3',
        'paymentTerms 28/56 @Com!C3',
        'deliveryFrequency 3/week @Log!B3',
        'availability 95% @Log!C3',
        'leadTime 2 working days @Log!D3',
        'otifTarget 95% @Log!C3',
      ],
      'Varejo Alimentar': [
        'discount 5% @Com!D4',
        'paymentTerms 28 @Com!C4',
        'deliveryFrequency 2/week @Log!B4',
        'availability 93% @Log!C4',
        'leadTime 3 working days @Log!D4',
        'otifTarget 93% @Log!C4',
      ],
    },
    told: ['heading-unknown Com!A1'],
  },
  {
    title: 'names led by their codes on one sheet and bare on another; a digit that is part of the name stays',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto', 'Prazo pgto'],
        ['001 - Redes', percent(0.1), '45'],
        ['002 - Bares', percent(0.03), '14'],
        ['003 - 1 a 4 check-outs', percent(0.04), '21'],
      ],
      Logística: [
        ['Perfil', 'Freq. entrega', 'Lead time'],
        ['Redes', '3x/sem', 'D+1'],
        ['Bares', '1x/sem', 'D+3'],
        ['1 a 4 check-outs', '2x/sem', 'D+2'],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Comercial!B2',
        'paymentTerms 45 @Comercial!C2',
        'deliveryFrequency 3/week @Logística!B2',
        'leadTime 1 working days @Logística!C2',
      ],
      Bares: [
        'discount 3% @Comercial!B3',
        'paymentTerms 14 @Comercial!C3',
        'deliveryFrequency 1/week @Logística!B3',
        'leadTime 3 working days @Logística!C3',
      ],
      '1 a 4 check-outs': [
        'discount 4% @Comercial!B4',
        'paymentTerms 21 @Comercial!C4',
        'deliveryFrequency 2/week @Logística!B4',
        'leadTime 2 working days @Logística!C4',
      ],
    },
  },
];
