import type { SheetFunction } from '../sheet-function';
import { termReader } from './term-reader';

export const discount: SheetFunction = {
  name: 'DISCOUNT',
  params: [
    {
      name: 'terms',
      type: 'any',
      isRange: true,
      texts: {
        'pt-BR': 'Desconto, como 12%, 10+5+2 ou até 8%; uma célula ou um intervalo',
        en: 'Discount, such as 12%, 10+5+2 or up to 8%; one cell or a range',
        es: 'Descuento, como 12%, 10+5+2 o hasta 8%; una celda o un rango',
      },
    },
  ],
  returns: 'range',
  texts: {
    'pt-BR': 'Desconto como parte do preço de tabela, de 0 a 1; os encadeados se compõem.',
    en: 'Discount as a share of list price, 0 to 1; stacked discounts are compounded.',
    es: 'Descuento como parte del precio de lista, de 0 a 1; los encadenados se componen.',
  },
  notes: {
    'pt-BR':
      '10+5+2 = 1 − 0,90 × 0,95 × 0,98 = 16,21 %, e não 17 %. De uma faixa vale o fim mais fundo. Números sem % são porcentagens quando algum do intervalo passa de 1.',
    en: '10+5+2 = 1 − 0.90 × 0.95 × 0.98 = 16.21%, not 17%. Of a range the deepest end counts. Numbers without % are percentages when one of the range is above 1.',
    es: '10+5+2 = 1 − 0,90 × 0,95 × 0,98 = 16,21 %, y no 17 %. De un rango vale el extremo más profundo. Números sin % son porcentajes cuando alguno del rango pasa de 1.',
  },
  run: termReader('discount', (share) => share),
  examples: {
    'DISCOUNT("10+5+2")': 0.1621,
    'DISCOUNT({12;10.5;5})': [[0.12], [0.105], [0.05]],
    'DISCOUNT("até 8%")': 0.08,
    'DISCOUNT("a combinar")': '#VALUE!',
  },
};
