import type { FieldName } from '../../src/domain/terms';
import { NO_UNITS, type Evidence } from '../../src/reading/evidence';
import { readTyped } from '../../src/reading/read-found';

/** A column of a Brazilian sheet that says nothing more. */
const evidence = (field: FieldName): Evidence => ({
  field,
  language: 'pt-BR',
  mark: { mark: ',', isFirm: true },
  scale: 'percent',
  currency: null,
  looksLikeHours: false,
  isInverse: false,
  isInterval: false,
  units: NO_UNITS,
});

/** What a cell comes to in few words: a value as people would say it, a silence, or its question. */
function told(field: FieldName, text: string): string {
  const parsed = readTyped(field, text, evidence(field));
  if (parsed.kind === 'asked') return `? ${parsed.options.join(' | ')}`.trim();
  if (parsed.kind !== 'value') return parsed.kind;
  const { value } = parsed as { readonly value: unknown };
  if (typeof value !== 'object' || value === null) return plain(value);
  const holder = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(holder.instalments)) return (holder.instalments as Instalment[]).map(instalment(holder)).join('/');
  return Object.entries(holder)
    .map(([name, part]) => `${name} ${plain(part)}`)
    .join(', ');
}

interface Instalment {
  readonly days: number;
  readonly share: number;
}
const instalment =
  (plan: Readonly<Record<string, unknown>>) =>
  ({ days, share }: Instalment): string =>
    Math.abs(share * (plan.instalments as Instalment[]).length - 1) < 1e-9
      ? plain(days)
      : `${plain(days)}@${plain(share)}`;
const plain = (value: unknown): string =>
  typeof value === 'number'
    ? String(Math.round(value * 1e6) / 1e6)
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

/** DOMAIN §7 and what people write beside it, in three languages, one line a spelling. */
const CELLS: Readonly<Partial<Record<FieldName, Readonly<Record<string, string>>>>> = {
  paymentTerms: {
    '28/42/56': '28/42/56',
    '28 – 42 – 56': '28/42/56',
    '28|42|56': '28/42/56',
    'à vista / 28': '? 0/28 | 28',
    'à vista ou 28': '? 0/28 | 28',
    '30.60.90': '30/60/90',
    '30/60 e 90': '30/60/90',
    'Net 30/60/90': '30/60/90',
    '28 DDL / 35 DDL': '28/35',
    'pagamento à vista': '0',
    'a prazo 30': '30',
    'a 30 días': '30',
    '30 dias sem juros': '30',
    '2% 10 net 30': '30',
    '30 dias úteis': '42',
    '30 ou 45': '45',
    'média 42': '42',
    'prazo médio 42,5': '42.5',
    '42 dias (média)': '42',
    '28,42 dias': '28/42',
    '46,67 dias': '46.67',
    '30/60/90 (33,3/33,3/33,4)': '30@0.333/60@0.333/90@0.334',
    '30% sinal + 70% 30 dias': '0@0.3/30@0.7',
    'dia 10 do mês seguinte': 'unreadable',
    '5º dia útil': 'unreadable',
    'à vista ou 30 com juros': 'unreadable',
    '50% adiantado': 'unreadable',
    adiantado: '? à vista | 7 dias antecipado',
    'payment in advance': '? à vista | 7 dias antecipado',
    '50/50': '? 50% à vista + 50% 30 | 50 dias',
    '70/30': '? 70% à vista + 30% 30 | 30/70 dias',
    '30/30/40': '? 30/40 dias',
    '28.42': '? 28/42 | 28 dias',
    '30F': '? 30 dias | 30 fora o mês | 30 fora quinzena | 30 fora semana',
    '4,30': '? 4/30',
  },
  deliveryFrequency: {
    '2 v/sem': 'perWeek 2',
    '3 dias por semana': 'perWeek 3',
    '3 dias/semana': 'perWeek 3',
    '2 days a week': 'perWeek 2',
    '15 dias': 'perWeek 0.466667',
    '15d': 'perWeek 0.466667',
    '1x/15d': 'perWeek 0.466667',
    '1 vez a la semana': 'perWeek 1',
    'twice weekly': 'perWeek 2',
    'every other day': 'perWeek 3.5',
    'dia sim, dia não': 'perWeek 3.5',
    'mínimo 2x/semana': 'perWeek 2',
    'Seg.Qua.Sex': 'perWeek 3, days [1,3,5]',
    'seg/qua/sex (manhã)': 'perWeek 3, days [1,3,5]',
    'toda segunda': 'perWeek 1, days [1]',
    'every Monday': 'perWeek 1, days [1]',
    'todas as terças e quintas': 'perWeek 2, days [2,4]',
    'todos los lunes': 'perWeek 1, days [1]',
    '2x': '? 2x/semana | 2x/mês',
    '2/4/6': '? 2ª/4ª/6ª',
    '2,4,6': '? 2ª/4ª/6ª',
    '2,5': 'perWeek 2.5',
    '3d': '? a cada 3 dias | 3x/semana',
    biweekly: '? 2x/semana | a cada 14 dias',
    '1ª e 3ª semana': '? 2x/mês | a cada 14 dias',
    'semanal/quinzenal': '? semanal | quinzenal',
    'M/W/F': 'perWeek 3, days [1,3,5]',
    'L/X/V': 'perWeek 3, days [1,3,5]',
    'L-V': 'perWeek 5, days [1,2,3,4,5]',
    'M-F': 'perWeek 5, days [1,2,3,4,5]',
    'T/Th': 'unreadable',
    'L/M/V': 'unreadable',
    'L-J': 'unreadable',
    'S/Q': '? seg/qua | seg/qui',
  },
  leadTime: {
    'D+2 úteis': 'days 2, working true',
    'D+2 d.u.': 'days 2, working true',
    'D+2 dias': 'days 2, working true',
    'D+2 corridos': 'days 2, working false',
    '2 úteis': 'days 2, working true',
    'next business day': 'days 1, working true',
    amanhã: 'days 1, working true',
    '~2 dias': 'days 2, working false',
    '2 dias (média)': 'days 2, working false',
    'dois dias': 'days 2, working false',
    '3–5 dias úteis': 'days 5, working true',
    'mais de 5 dias': 'unreadable',
    'D-1': 'unreadable',
    'D+2 (capital) / D+4 (interior)': '? d+2 | d+4',
    'capital: 24h; interior: 48h': '? 24h | 48h',
    'D+2 capital / D+2 interior': 'days 2, working true',
    'D+2 capital / a combinar': 'unreadable',
    '8 horas úteis': 'unreadable',
  },
  availability: {
    '95 por cento': '0.95',
    '95 pct': '0.95',
    '95 percent': '0.95',
    '99,9%': '0.999',
    '95% (meta)': '0.95',
    '95%+': '0.95',
    '95% mín.': '0.95',
    '98% a 95%': '0.95',
    '97% A / 95% B': '? 97% | 95%',
    A: '?',
    '0,95': '0.95',
    '0,6': '? 0,6% | 60%',
  },
  discount: {
    '-10%': '? 10% | 0%',
    '(10%)': '? 10% | 0%',
    '10%-': '? 10% | 0%',
    '10-5': '? 10 + 5 | 10',
    '10% e 5%': '? 10% + 5% | 5%',
    '5-8': '0.08',
    '5% ou 8%': '0.08',
    '12% máx': '0.12',
    'desconto de 12%': '0.12',
    '5% (logístico)': '0.05',
    '99,9%': '0.999',
    'R$ 5': 'unreadable',
    '5% acima de R$ 1.000': 'unreadable',
  },
  creditLimit: {
    '50 000,00': '50000',
    "50'000": '50000',
    'até R$ 50.000': '50000',
    '~10.000': '10000',
    'aprox. R$ 10 mil': '10000',
    zero: '0',
    '2M': '? 2000000 | 2000',
    'R$ 50M': '? R$ 50000000 | R$ 50000',
    '2MM': '2000000',
    '5 x pedido médio': 'unreadable',
  },
  promoSupport: {
    '3% a 5%': 'share 0.05',
    '3-5%': 'share 0.05',
    'R$ 500 a R$ 800': 'money 800',
    'R$ 60.000/ano': 'money 5000',
    não: 'money 0',
    '3% + R$ 500': 'unreadable',
    waived: 'money 0',
    'sin aportación': 'money 0',
    'R$ 500 (SP) / R$ 300 (RJ)': '? r$ 500 | r$ 300',
    '12+1': 'unreadable',
  },
  specialOrderRule: {
    'só com aprovação do gerente': 'isAllowed true, needsApproval true',
    'upon approval': 'isAllowed true, needsApproval true',
    'sem pedido especial': 'isAllowed false',
    'no se acepta': 'isAllowed false',
    'não se aceita': 'isAllowed false',
    'recargo 15 €': 'isAllowed true, surcharge {"money":15}',
    '3% do pedido': 'isAllowed true, surcharge {"share":0.03}',
    '3% dos pedidos': 'isAllowed true, quotaShare 0.03',
    'cobrar R$ 50': 'isAllowed true, surcharge {"money":50}',
    'rush fee US$ 50': 'isAllowed true, surcharge {"money":50}',
    'não, exceto com aprovação': '? nao | com aprovacao',
    '1ª grátis, demais R$ 50': 'unreadable',
  },
};

describe.each(Object.keys(CELLS) as FieldName[])('%s', (field) => {
  it.each(Object.entries(CELLS[field] ?? {}))('%s: %s', (text, expected) => expect(told(field, text)).toBe(expected));
});

describe('a million in English', () => {
  const inEnglish = (text: string): string => {
    const parsed = readTyped('creditLimit', text, {
      ...evidence('creditLimit'),
      language: 'en',
      mark: { mark: '.', isFirm: true },
    });
    return parsed.kind === 'value' ? String(parsed.value) : parsed.kind;
  };
  it.each([
    ['£2.5m', '2500000'],
    ['$ 2M', '2000000'],
    ['2M', 'asked'],
  ])('%s: %s', (text, expected) => expect(inEnglish(text)).toBe(expected));
});
