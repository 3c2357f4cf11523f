import { defineArithmetic } from './define-arithmetic';
import { number, SHARE, term } from './take';

/** Margin of a discounted drop: V − V · (1 − g) ÷ (1 − δ) (DOMAIN §3, S08). */
export const dropMargin = defineArithmetic({
  name: 'DROPMARGIN',
  params: [
    number({
      name: 'drop',
      texts: {
        'pt-BR': 'Valor da entrega a preço líquido',
        en: 'Value of the delivery at net price',
        es: 'Valor de la entrega a precio neto',
      },
    }),
    term(
      {
        name: 'discount',
        texts: {
          'pt-BR': 'Desconto sobre a tabela, como 12% ou 10+5+2',
          en: 'Discount off list, such as 12% or 10+5+2',
          es: 'Descuento sobre la lista, como 12% o 10+5+2',
        },
      },
      'discount',
      (share) => share,
    ),
    number(
      {
        name: 'listMargin',
        texts: {
          'pt-BR': 'Margem sobre o preço de tabela, como 34%',
          en: 'Margin on list price, such as 34%',
          es: 'Margen sobre el precio de lista, como 34%',
        },
      },
      SHARE,
    ),
  ],
  texts: {
    'pt-BR': 'Margem que uma entrega deixa depois do desconto, em dinheiro.',
    en: 'Margin a delivery leaves after the discount, in money.',
    es: 'Margen que deja una entrega tras el descuento, en dinero.',
  },
  notes: {
    'pt-BR': 'Valor − valor × (1 − margem) ÷ (1 − desconto). Negativa quando o desconto passa da margem.',
    en: 'Value − value × (1 − margin) ÷ (1 − discount). Negative where the discount is deeper than the margin.',
    es: 'Valor − valor × (1 − margen) ÷ (1 − descuento). Negativa cuando el descuento supera el margen.',
  },
  compute: (drop, discount, listMargin) => drop - (drop * (1 - listMargin)) / (1 - discount),
  examples: {
    'DROPMARGIN(850,"12%",34%)': 212.5,
    'DROPMARGIN(100,"10+5+2",20%)': 100 - 80 / 0.8379,
    'DROPMARGIN(850,40%,34%)': -85,
    'DROPMARGIN(850,"12%",34)': '#VALUE!',
  },
});
