import fc from 'fast-check';
import { NO_UNITS, type Evidence } from '../../src/reading/evidence';
import { readTyped } from '../../src/reading/read-found';
import type { Language } from '../../src/domain/language';
import type { FieldName } from '../../src/domain/terms';
import { LANGUAGE_WORDINGS } from './values-by-language';

/** A column of a sheet in one language that says nothing more. */
const evidence = (field: FieldName, mark: ',' | '.', language: Language): Evidence => ({
  field,
  language,
  mark: { mark, isFirm: true },
  scale: 'percent',
  currency: null,
  looksLikeHours: false,
  isInverse: false,
  isInterval: false,
  units: NO_UNITS,
});

interface Plan {
  readonly instalments: readonly { readonly days: number; readonly share: number }[];
  readonly early?: { readonly discountShare: number; readonly days: number };
}

const short = (value: unknown): string =>
  typeof value === 'number'
    ? String(Math.round(value * 1e4) / 1e4)
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

/** A plan by its days, other terms by their parts, `?` for a question, else the name of the silence. */
function told(
  field: FieldName,
  text: string,
  mark: ',' | '.',
  language: Language = mark === ',' ? 'pt-BR' : 'en',
): string {
  const parsed = readTyped(field, text, evidence(field, mark, language));
  if (parsed.kind !== 'value') return parsed.kind === 'asked' ? '?' : parsed.kind;
  const value: unknown = parsed.value;
  if (typeof value !== 'object' || value === null) return short(value);
  if ('instalments' in value) {
    const { instalments, early } = value as Plan;
    const days = instalments.map(({ days, share }) =>
      Math.abs(share * instalments.length - 1) < 1e-9 ? short(days) : `${short(days)}@${short(share)}`,
    );
    return days.join('/') + (early ? ` early ${short(early.discountShare)}@${early.days}` : '');
  }
  return Object.entries(value)
    .map(([name, part]) => `${name} ${short(part)}`)
    .join(', ');
}

/**
 * Wordings as many companies would type them, each with the reading that a person of the trade gives it. `unreadable` is a
 * cell that is told as unread.
 */
const WORDINGS: readonly (readonly [FieldName, ',' | '.', readonly (readonly [string, string])[]])[] = [
  [
    'paymentTerms',
    ',',
    [
      ['28 ddl*', '28'],
      ['28/35/42 DDL FM', '43/50/57'],
      ['30ddl', '30'],
      ['boleto 28dd', '28'],
      ['Boleto 28/35', '28/35'],
      ['30 dias (1)', '30'],
      ['28/56 ¹', '28/56'],
      ["'28/42", '28/42'],
      ['~30 dias', '30'],
      ['≈ 45 dd', '45'],
      ['30 dias\nda emissão', '30'],
      ['antecipado', '?'],
      ['D0', '0'],
      ['D+30', '30'],
      ['cheque 30 dias', '30'],
      ['PIX', '0'],
      ['dinheiro', '0'],
      ['contra entrega', '0'],
      ['30 dias + frete', 'unreadable'],
      ['até dia 10', 'unreadable'],
      ['10 dias fora semana', '13.5'],
      ['D+21', '21'],
      ['pagamento antecipado', '?'],
      ['conforme tabela', 'unreadable'],
      ['a combinar c/ comercial', 'unreadable'],
      ['30/60/90 dias (sob consulta)', '?'],
      ['28 dias + 5 de carência', '?'],
      ['30 (A) / 45 (B)', '?'],
      ['15 dias úteis', '21'],
      ['uma semana', '7'],
      ['quinzenal', '?'],
      ['28 dias corridos', '28'],
      ['30 dias fixos', '30'],
      ['depósito antecipado', '?'],
      ['depósito', '?'],
      ['14 dias no boleto', '14'],
      ['boleto para 28 dias', '28'],
      ['boleto bancário 21 dias', '21'],
      ['cartão 30 dias', '30'],
      ['7 d', '7'],
      ['7/14/21 DDE', '7/14/21'],
      ['30 - 60 - 90', '30/60/90'],
      ['45 dias (máx.)', '45'],
      ['não parcela', 'unreadable'],
      ['30 d.d.l.', '30'],
      ['30 dias líquidos', '30'],
      ['28DDL/35DDL/42DDL', '28/35/42'],
    ],
  ],
  [
    'paymentTerms',
    '.',
    [
      ['net 30 EOM', '45'],
      ['2/10 n/30', '30 early 0.02@10'],
      ['2% 10, net 30', '30 early 0.02@10'],
      ['Net 45 days*', '45'],
      ['COD', '0'],
      ['due on receipt', '0'],
      ['prepaid', '?'],
      ['30 days from invoice', '30'],
      ['N60', '60'],
      ['net-30', '30'],
      ['60 days after EOM', '75'],
      ['contado', '0'],
      ['30 días fecha factura', '30'],
      ['30-60 días f.f.', '?'],
      ['contado rabioso', 'unreadable'],
      ['a 30 días', '30'],
      ['crédito 30 días', '30'],
      ['30 días (*)', '30'],
      ['per contract', 'unreadable'],
      ['see note 2', 'unreadable'],
      ['30/60/90 (see note 2)', '30/60/90'],
      ['Net 30, 1.5% late fee', '?'],
      ['50% upfront, 50% net 30', '0/30'],
      ['two months', '60'],
      ['cheque a 60 días', '60'],
      ['anticipado', '?'],
      ['30 to 45', '45'],
      ['>= 30', '?'],
      ['transferencia 15 días', '15'],
      ['Net thirty', 'unreadable'],
    ],
  ],
  [
    'deliveryFrequency',
    ',',
    [
      ['seg/qua/sex', 'perWeek 3, days [1,3,5]'],
      ['3ª e 5ª', 'perWeek 2, days [2,4]'],
      ['quinzenal às 4as', 'perWeek 0.5, days [3]'],
      ['mín. 2x semana', 'perWeek 2'],
      ['2x p/ semana*', 'perWeek 2'],
      ['2 x na semana (ter e qui)', 'perWeek 2, days [2,4]'],
      ['semanal (1)', 'perWeek 1'],
      ['diário (seg a sex)', 'perWeek 5, days [1,2,3,4,5]'],
      ['semanal às terças', 'perWeek 1, days [2]'],
      ['2ª a sáb', 'perWeek 6, days [1,2,3,4,5,6]'],
      ['diária exceto seg', 'unreadable'],
      ['todo dia útil', 'perWeek 5'],
      ['1x/sem.', 'perWeek 1'],
      ['~2x/semana', 'perWeek 2'],
      ['de 2ª a 6ª', 'perWeek 5, days [1,2,3,4,5]'],
      ['segundas e quintas', 'perWeek 2, days [1,4]'],
      ['terça-feira', 'perWeek 1, days [2]'],
      ['a cada 15d', 'perWeek 0.4667'],
      ['2 entregas semanais', 'perWeek 2'],
      ['3 entregas/mês', 'perWeek 0.6923'],
      ['conforme rota', 'unreadable'],
      ['sob demanda', 'notApplicable'],
      ['1 vez por semana, exceto feriado', '?'],
      ['1 vez por semana, exceto feriado (1)', '?'],
      ['2x/semana no verão', '?'],
      ['D+1', 'unreadable'],
      ['1x semana ou 2x', '?'],
      ['2ª, 4ª e 6ª', 'perWeek 3, days [1,3,5]'],
      ['6x/sem (seg-sáb)', 'perWeek 6, days [1,2,3,4,5,6]'],
      ['quinzenalmente', 'perWeek 0.5'],
      ['dia sim dia não', 'perWeek 3.5'],
      ['semanal / quinzenal', '?'],
      ['duas vezes por mês', 'perWeek 0.4615'],
      ['>= 2x/semana', 'perWeek 2'],
    ],
  ],
  [
    'deliveryFrequency',
    '.',
    [
      ['3x/wk', 'perWeek 3'],
      ['Mon, Wed & Fri', 'perWeek 3, days [1,3,5]'],
      ['M-F', 'perWeek 5, days [1,2,3,4,5]'],
      ['twice weekly', 'perWeek 2'],
      ['bi-weekly', '?'],
      ['every 2 weeks', 'perWeek 0.5'],
      ['every 2 wks', 'perWeek 0.5'],
      ['weekly*', 'perWeek 1'],
      ['once per week', 'perWeek 1'],
      ['2-3x per week', 'perWeek 2'],
      ['daily ex. weekends', 'unreadable'],
      ['lunes y jueves', 'perWeek 2, days [1,4]'],
      ['lun-vie', 'perWeek 5, days [1,2,3,4,5]'],
      ['2 veces x semana', 'perWeek 2'],
      ['cada 15 días', 'perWeek 0.4667'],
      ['3 veces/sem', 'perWeek 3'],
      ['on request', 'unreadable'],
      ['every Tuesday', 'perWeek 1, days [2]'],
      ['5 days/week', 'perWeek 5'],
      ['min. 2x', '?'],
      ['3 drops p.w.', 'unreadable'],
    ],
  ],
  [
    'leadTime',
    ',',
    [
      ['D0', 'days 0, working true'],
      ['D+1*', 'days 1, working true'],
      ['D1/D2', 'days 2, working true'],
      ['48h úteis', '?'],
      ['48 hs', 'days 2, working false'],
      ['2 dias (1)', 'days 2, working false'],
      ['até 3 d.u.', 'days 3, working true'],
      ['mesmo dia', 'days 0, working true'],
      ['D+2 úteis', 'days 2, working true'],
      ['~3 dias', 'days 3, working false'],
      ['2 a 4 dias úteis', 'days 4, working true'],
      ['D+1 capital / D+3 interior', '?'],
      ['72 horas após faturamento', '?'],
      ['3±1 dias', '?'],
      ['24/48h', 'days 2, working false'],
      ['1 semana', 'days 7, working false'],
      ['imediato', 'days 0, working true'],
      ['conforme tabela', 'unreadable'],
      ['3 dias + 2', '?'],
      ['D-1', '?'],
      ['5 dd', 'days 5, working false'],
      ['dois dias', 'days 2, working false'],
      ['2,5 dias', 'days 2.5, working false'],
      ['< 48h', 'days 2, working false'],
      ['máx 5 dias', 'days 5, working false'],
    ],
  ],
  [
    'leadTime',
    '.',
    [
      ['next day', 'days 1, working true'],
      ['mismo día', 'days 0, working true'],
      ['same-day', 'days 0, working true'],
      ['24-48 hrs', 'days 2, working false'],
      ['3 business days', 'days 3, working true'],
      ['3-5 bus. days', 'unreadable'],
      ['2 wks', 'days 14, working false'],
      ['overnight', 'days 1, working true'],
      ['5 días hábiles', 'days 5, working true'],
      ['3 days ARO', 'unreadable'],
      ['≤ 3 days', 'days 3, working false'],
      ['1.5 days', 'days 1.5, working false'],
      ['24 hs hábiles', '?'],
      ['at least 3 days', '?'],
      ['3 days or more', '?'],
    ],
  ],
  [
    'availability',
    ',',
    [
      ['≥ 95%', '0.95'],
      ['95 %*', '0.95'],
      ['95% (1)', '0.95'],
      ['98,5 %', '0.985'],
      ['0,97', '0.97'],
      ['mín. 95%', '0.95'],
      ['95%±2', '?'],
      ['95% ± 2%', '?'],
      ['~ 97%', '0.97'],
      ['≈97%', '0.97'],
      ['95 a 98%', '0.95'],
      ['95%+', '0.95'],
      ['acima de 90%', '0.9'],
      ['entre 92% e 95%', '0.92'],
      ['A (98%)', '?'],
      ['98% itens A, 92% B', '?'],
      ['100%', '1'],
      ['noventa e cinco', 'unreadable'],
      ['> 95,5%', '0.955'],
      ['95% meta', '0.95'],
      ['meta 95%', '0.95'],
      ['95% (meta)', '0.95'],
      ['-', 'blank'],
      ['alta', '?'],
      ['não medido', 'unreadable'],
    ],
  ],
  [
    'discountMax',
    ',',
    [
      ['até 8%*', '0.08'],
      ['10+5+2', '0.1621'],
      ['10% + 5%', '0.145'],
      ['5 a 8%', '0.08'],
      ['-10%', '?'],
      ['8% (sob aprovação)', '?'],
      ['8%¹', '0.08'],
      ['8 % à vista', '?'],
      ['8%/5%', '?'],
      ['1/3', '?'],
      ['12,5%', '0.125'],
      ['sem desconto', '0'],
      ['isento', 'notApplicable'],
      ['conforme alçada', 'unreadable'],
      ['10% s/ tabela', '0.1'],
      ['10% sobre a tabela', '0.1'],
      ['~10%', '0.1'],
      ['10% + bonificação', '?'],
      ['R$ 0,50/un', 'unreadable'],
      ['10% (dez por cento)', 'unreadable'],
      ['10%\nmáx', '0.1'],
      ['mínimo 5%', '?'],
      ['5 pontos', '?'],
      ['>5%', '?'],
      ['8% líq.', '?'],
    ],
  ],
  [
    'minOrder',
    ',',
    [
      ['R$ 1.500,00*', 'amount 1500, unit money'],
      ['R$1,5k', 'amount 1500, unit money'],
      ['R$ 1,5 mil', 'amount 1500, unit money'],
      ['R$ 1.500 (1)', 'amount 1500, unit money'],
      ['min R$ 800', 'amount 800, unit money'],
      ['800 reais', 'amount 800, unit money'],
      ['500kg', 'amount 500, unit kg'],
      ['10 cxs', 'amount 10, unit case'],
      ['1 palete fechado', 'amount 1, unit pallet'],
      ['1/2 palete', 'amount 0.5, unit pallet'],
      ['meio palete', 'amount 0.5, unit pallet'],
      ['R$ 500 + frete', '?'],
      ['R$ 500 ou 10 cx', '?'],
      ['10 cx ou R$ 500', '?'],
      ['12 un', '?'],
      ['R$ 1.500,00 por pedido', 'amount 1500, unit money'],
      ['a partir de R$ 300', 'amount 300, unit money'],
      ['não há', 'amount 0, unit money'],
      ['2 ton', 'amount 2000, unit kg'],
      ['R$ 2 mil líquido', 'amount 2000, unit money'],
      ['R$ 300 capital / R$ 500 interior', '?'],
      ['R$ 1.000,00 +/-', '?'],
      ['> R$ 300', 'amount 300, unit money'],
      ['R$ 1.000-1.500', 'amount 1500, unit money'],
      ['1.000,00', 'amount 1000, unit money'],
    ],
  ],
  [
    'netSales',
    '.',
    [
      ['USD 2.5M', '2500000'],
      ['$1,250.50', '1250.5'],
      ['$ 1.2 million', '1200000'],
      ['~$500k', '500000'],
      ['(1,200)', '-1200'],
      ['$500k*', '500000'],
      ['$500k (1)', '500000'],
      ['≈ $500k', '500000'],
      ['$500k ± 10%', '?'],
      ['$1.2bn', '1200000000'],
      ['12,000/yr', '1000'],
      ['12,000 p.a.', '1000'],
      ['$5k–$6k', '?'],
      ['€ 1 000', '1000'],
      ["1'200", '1200'],
    ],
  ],
  [
    'specialOrderRule',
    ',',
    [
      ['não aceita*', 'isAllowed false'],
      ['até 2/mês', 'isAllowed true, quotaPerMonth 2'],
      ['sim, taxa R$ 50', 'isAllowed true, surcharge {"money":50}'],
      ['sim (1)', 'isAllowed true'],
      ['só com aprovação da diretoria', 'isAllowed true, needsApproval true'],
      ['sim, c/ aprov.', 'isAllowed true, needsApproval true'],
      ['com aut. gerência', 'isAllowed true, needsApproval true'],
      ['only with plant manager approval', 'isAllowed true, needsApproval true'],
      ['with account manager approval only', 'isAllowed true, needsApproval true'],
      ['somente com aprovação do gerente de logística', 'isAllowed true, needsApproval true'],
      ['não, salvo aprovação', '?'],
      ['não aceita exceto redes', '?'],
      ['livre até 3', '?'],
      ['+5% s/ pedido', 'isAllowed true, surcharge {"share":0.05}'],
      ['2x mês + R$ 80 cada', 'isAllowed true, surcharge {"money":80}, quotaPerMonth 2'],
      ['conforme disponibilidade', 'unreadable'],
      ['sem taxa', '?'],
      ['não cobra', '?'],
      ['1x/mês (1)', 'isAllowed true, quotaPerMonth 1'],
      ['aceita c/ frete cliente', 'isAllowed true'],
      ['1 por trimestre', 'isAllowed true, quotaPerMonth 0.3333'],
      ['máx. 1/semana', 'isAllowed true, quotaPerMonth 4.3333'],
      ['proibido', 'isAllowed false'],
      ['avaliar caso a caso', 'unreadable'],
      ['sim / não', '?'],
      ['sim, 1 a 2 por mês', '?'],
    ],
  ],
  [
    'promoSupport',
    ',',
    [
      ['3% do faturamento', 'share 0.03'],
      ['3%*', 'share 0.03'],
      ['R$ 5 mil/mês', 'money 5000'],
      ['R$ 60.000/ano', 'money 5000'],
      ['até 3%', 'share 0.03'],
      ['sem verba', 'money 0'],
      ['3% + R$ 500', '?'],
      ['R$ 5.000 (1)', 'money 5000'],
      ['tabloide', 'unreadable'],
      ['2 a 3%', 'share 0.03'],
      ['R$ 5 mil por campanha', '?'],
      ['3% sell-in', '?'],
      ['R$ 12 mil/trimestre', 'money 4000'],
      ['~2%', 'share 0.02'],
      ['R$ 0,00', 'money 0'],
    ],
  ],
  [
    'customers',
    ',',
    [
      ['1.200', '1200'],
      ['120*', '120'],
      ['120 (1)', '120'],
      ['~120', '120'],
      ['120 PDVs', '120'],
      ['cerca de 120', '120'],
      ['100 a 120', 'unreadable'],
      ['1,2 mil', 'unreadable'],
      ['+ de 100', 'unreadable'],
      ['120 clientes ativos', '120'],
    ],
  ],
];

const CASES = WORDINGS.flatMap(([field, mark, list]) => list.map(([text, meant]) => ({ field, mark, text, meant })));

it.each(CASES)('$field: $text is $meant', ({ field, mark, text, meant }) => {
  const reading = told(field, text, mark);
  // Told as unread or asked are both honest where no value is meant.
  expect(meant === '?' || meant === 'unreadable' ? reading.replace(/^(\?|unreadable)$/, meant) : reading).toBe(meant);
});

it.each(
  LANGUAGE_WORDINGS.flatMap(([field, language, mark, list]) =>
    list.map(([text, meant]) => ({ field, language, mark, text, meant })),
  ),
)('$language $field: $text is $meant', ({ field, language, mark, text, meant }) => {
  const reading = told(field, text, mark, language);
  expect(meant === '?' || meant === 'unreadable' ? reading.replace(/^(\?|unreadable)$/, meant) : reading).toBe(meant);
});

it('gives no other value behind a quote, beside a footnote, in capitals or with other spaces', () => {
  const pick = fc.constantFrom;
  const around = fc.tuple(
    pick('', "'", ' ', '\u00a0', '~', '≈ '),
    pick('', '*', ' **', ' (1)', '¹', ' (*)', ' (nota 2)', '\n', '\u00a0'),
    pick('', 'upper', 'lower'),
    pick(' ', '\u00a0', '\n', '  '),
  );
  fc.assert(
    fc.property(pick(...CASES), around, ({ field, mark, text, meant }, [before, after, letters, gap]) => {
      const cased = letters === 'upper' ? text.toUpperCase() : letters === 'lower' ? text.toLowerCase() : text;
      const reading = told(field, before + cased.replace(/ /g, gap) + after, mark);
      expect([meant, '?', 'unreadable']).toContain(reading);
    }),
    { numRuns: 3000 },
  );
});
