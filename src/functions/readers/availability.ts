import type { SheetFunction } from '../sheet-function';
import { termReader } from './term-reader';

export const availability: SheetFunction = {
  name: 'AVAILABILITY',
  params: [
    {
      name: 'terms',
      type: 'any',
      isRange: true,
      texts: {
        'pt-BR': 'Disponibilidade prometida, como 97%, 0,97 ou 97; uma célula ou um intervalo',
        en: 'Promised availability, such as 97%, 0.97 or 97; one cell or a range',
        es: 'Disponibilidad prometida, como 97%, 0,97 o 97; una celda o un rango',
      },
    },
  ],
  returns: 'range',
  texts: {
    'pt-BR': 'Disponibilidade prometida, de 0 a 1.',
    en: 'Promised availability, 0 to 1.',
    es: 'Disponibilidad prometida, de 0 a 1.',
  },
  notes: {
    'pt-BR':
      '95 e 0,95 são 95 %: os números do intervalo decidem juntos. De uma faixa vale o fim mais baixo, que é o que se garante. Uma classe, como A, dá #VALOR!: só vocês sabem quanto ela promete.',
    en: '95 and 0.95 are 95%: the numbers of the range decide together. Of a range the lowest end counts: that is what is guaranteed. A class such as A gives #VALUE!: only you know what it promises.',
    es: '95 y 0,95 son 95 %: los números del rango deciden juntos. De un rango vale el extremo más bajo, que es lo que se garantiza. Una clase, como A, da #¡VALOR!: solo ustedes saben cuánto promete.',
  },
  run: termReader('availability', (share) => share),
  examples: {
    'AVAILABILITY("97%")': 0.97,
    'AVAILABILITY({95;97.5})': [[0.95], [0.975]],
    'AVAILABILITY({0.95,0.98})': [[0.95, 0.98]],
    'AVAILABILITY("alta")': '#VALUE!',
  },
};
