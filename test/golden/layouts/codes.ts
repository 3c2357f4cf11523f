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
];
