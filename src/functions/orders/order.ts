import type { Language } from '../../domain/language';
import type { DeskAnswer, DeskReason } from '../../domain/order-desk';
import { FIELD_NAMES } from '../../i18n/fields';
import { WORDS } from '../../i18n/words';
import { DESK_TEXTS, deskAsk, deskSentence } from '../../i18n/order-desk';
import { CellError } from '../cell-error';
import { usedPart } from '../grid';
import { cellError } from '../messages';
import { reviewRanges, type RangesReview } from '../review-ranges';
import { textOf } from '../review/profile-named';
import { COMMERCIAL_PARAM, LOGISTICS_PARAM, PROFILE_PARAM, SETTINGS_PARAM } from '../review/shared-params';
import type { Answer, AnswerCell, Argument, Grid, SheetFunction } from '../sheet-function';
import { deskAnswers, isProblem, type DeskProblem } from './desk-answers';

export const order: SheetFunction = {
  name: 'ORDER',
  params: [
    {
      name: 'order',
      type: 'any',
      isRange: true,
      texts: {
        'pt-BR': 'As linhas do pedido com títulos; sem eles: data, data desejada, valor, desconto, prazo, especial',
        en: 'The lines of the order with headings; without: order date, date wished, value, discount, term, special',
        es: 'Las líneas del pedido con títulos; sin ellos: fecha, fecha deseada, valor, descuento, plazo, especial',
      },
    },
    COMMERCIAL_PARAM,
    LOGISTICS_PARAM,
    {
      ...PROFILE_PARAM,
      texts: {
        'pt-BR': 'Nome do perfil de cliente; em branco, o da coluna de perfil do pedido',
        en: 'Name of the customer profile; that of the profile column of the order when left out',
        es: 'Nombre del perfil de cliente; en blanco, el de la columna de perfil del pedido',
      },
    },
    SETTINGS_PARAM,
    {
      name: 'headings',
      type: 'any',
      isRange: true,
      isOptional: true,
      texts: {
        'pt-BR': 'A linha de títulos da lista, quando order é só uma linha dela: A$1:K$1',
        en: 'The row of headings of the list, where order is one of its rows alone: A$1:K$1',
        es: 'La fila de títulos de la lista, cuando order es solo una fila de ella: A$1:K$1',
      },
    },
  ],
  returns: 'range',
  texts: {
    'pt-BR': 'O que o Atendimento pode fazer com um pedido: resposta, quem consultar, por quê e o que diz a política.',
    en: 'What Customer Service may do with an order: answer, whom to ask, why, and what the policy says.',
    es: 'Qué puede hacer Servicio al Cliente con un pedido: respuesta, a quién consultar, por qué y qué dice la política.',
  },
  notes: {
    'pt-BR':
      'Uma linha por pedido, na ordem da lista. Data, mínimo, desconto, prazo, pedido especial e limite de crédito são comparados com o pacote do perfil. O que falta no pedido ou na política dá "Não dá para dizer", nunca dentro do pacote. Linhas com o mesmo número de pedido são um pedido só.',
    en: 'One row an order, in the order of the list. Date, minimum, discount, term, special order and credit limit are compared with the package of the profile. What the order or the policy lacks gives "Cannot tell", never within the package. Lines of one order number are one order.',
    es: 'Una fila por pedido, en el orden de la lista. Fecha, mínimo, descuento, plazo, pedido especial y límite de crédito se comparan con el paquete del perfil. Lo que falta en el pedido o en la política da "No se puede decir", nunca dentro del paquete. Las líneas con el mismo número de pedido son un solo pedido.',
  },
  run: (lines, commercial, logistics, profile, settings, headings) => {
    const reviewed = reviewRanges(commercial, logistics, settings);
    if (reviewed instanceof CellError) return reviewed;
    const grid: Grid = [...usedPart(headings), ...usedPart(lines)];
    return answered(grid, profile, reviewed);
  },
  examples: {
    'ORDER({46083,46085,12000,"10%","28/42","no"},Commercial,Logistics,"Key accounts")': [
      [
        'Within the package',
        '',
        'Delivery on 2026-03-04 fits the calendar; the package offers from Wednesday, 2026-03-04 on. The discount of 10% is within the cap of 14.5%. The term of 35 days is within the 42 days of the policy.',
        'Lead time "D+2" (Logistics, row 2); Delivery frequency "Mon/Wed/Fri" (Logistics, row 2); Discount "10+5" (Commercial, row 2); Payment terms "28/42/56" (Commercial, row 2)',
      ],
    ],
    'ORDER({46083,46084,12000,"10%","28/42","no"},Commercial,Logistics,"Key accounts")': [
      [
        'Within the package if…',
        '',
        '2026-03-03 is sooner than the package promises: offer Wednesday, 2026-03-04, or take it as a special order.',
        'Lead time "D+2" (Logistics, row 2); Delivery frequency "Mon/Wed/Fri" (Logistics, row 2); Special-order rule "2/month" (Logistics, row 2)',
      ],
    ],
    'ORDER({46083,46094,900,"8%","cash","yes"},Commercial,Logistics,"Small stores")': [
      [
        'Outside the package',
        'Commercial and Logistics',
        'The discount of 8% is above the cap of 3%: 48.91 outside the package. The package takes no special orders.',
        'Discount "3%" (Commercial, row 4); Special-order rule "not allowed" (Logistics, row 4)',
      ],
    ],
    'ORDER({46083,46085},Commercial,Logistics,"Key accounts")': [
      [
        'Cannot tell',
        '',
        'The order lacks the discount. The order lacks the payment term.',
        'Discount "10+5" (Commercial, row 2); Payment terms "28/42/56" (Commercial, row 2)',
      ],
    ],
    'ORDER({46083,46085,900,"2%","cash","no"},Commercial,Logistics,"Nobody")': '#N/A',
  },
};

function answered(grid: Grid, profile: Argument, reviewed: RangesReview): Answer {
  const { book, language } = reviewed;
  const answers = deskAnswers({ grid, profiles: book.profiles, profile: textOf(profile), language, like: [] });
  return isProblem(answers) ? problem(answers, reviewed) : answers.map((answer) => rowOf(answer, reviewed));
}

function problem(found: DeskProblem, { book, language }: RangesReview): CellError {
  const known = book.profiles.map(({ name }) => name).join(', ');
  if (found.kind === 'no-such-profile') {
    return cellError('#N/A', 'no-such-profile', { found: found.found, known }, language);
  }
  return found.kind === 'no-profile'
    ? cellError('#N/A', 'order-without-profile', { known }, language)
    : cellError('#VALUE!', 'no-orders', {}, language);
}

/** What decides: of an order within its package everything, else only what is not. */
function rowOf(answer: DeskAnswer, { language, review }: RangesReview): readonly AnswerCell[] {
  const deciding = answer.reasons.filter(({ state }) => state !== 'within' || answer.state === 'within');
  return [
    DESK_TEXTS[language].states[answer.state],
    deskAsk(answer, language),
    deciding.map((reason) => deskSentence(reason, language, review.currency)).join(' '),
    policyCells(deciding, language),
  ];
}

const ROW: Readonly<Record<Language, string>> = { 'pt-BR': 'linha', en: 'row', es: 'fila' };

/** The cells of the policies that decided, each once. */
function policyCells(reasons: readonly DeskReason[], language: Language): string {
  const cells = reasons.flatMap(({ sources }) =>
    sources.map(({ field, at, found }) => {
      const { owners }: { readonly owners: Readonly<Record<string, string>> } = WORDS[language];
      const place = [owners[at.sheet] ?? at.sheet, `${ROW[language]} ${at.row + 1}`]
        .filter((part) => part !== '')
        .join(', ');
      return `${FIELD_NAMES[language][field]} "${found}" (${place})`;
    }),
  );
  return cells.filter((cell, index) => cells.indexOf(cell) === index).join('; ');
}
