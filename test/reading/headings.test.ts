import { headingUnits } from '../../src/reading/headings/heading-units';
import { matchHeading } from '../../src/reading/headings/match-heading';
import { sheetSide } from '../../src/reading/sheet-side';

describe('headings', () => {
  it.each([
    ['PRAZO PGTO', 'paymentTerms', 'heading'],
    ['Cond. Pagto.', 'paymentTerms', 'heading'],
    ['Término de pago', 'paymentTerms', 'heading'],
    ['Net days', 'paymentTerms', 'heading'],
    ['PMR (dias)', 'paymentTerms', 'heading'],
    ['Freq. Entrega', 'deliveryFrequency', 'heading'],
    ['Días de reparto', 'deliveryFrequency', 'heading'],
    ['Deliveries per week per project', 'deliveryFrequency', 'words'],
    ['Frequência de visita', 'orderDaysPerWeek', 'heading'],
    ['Lead time acordado', 'leadTime', 'words'],
    ['Lead time prometido (d.u.)', 'leadTime', 'words'],
    ['Tempo médio de entrega CIF', 'leadTime', 'words'],
    ['Fill rate target', 'availability', 'words'],
    ['% atendido', 'availability', 'heading'],
    ['Quiebre de stock', 'availability', 'heading'],
    ['On-time target', 'onTimeTarget', 'heading'],
    ['OTIF meta 2026', 'otifTarget', 'heading'],
    ['Fill rate (actual)', 'measuredAvailability', 'words'],
    ['Disponibilidade realizada', 'measuredAvailability', 'heading'],
    ['Custo por entrega realizado', 'stopCost', 'words'],
    ['Margem bruta', 'netMargin', 'heading'],
    ['Margem bruta de tabela', 'listMargin', 'heading'],
    ['Margem de contribuição', 'pocketMargin', 'heading'],
    ['Air charter allowed (% of orders)', 'specialOrderRule', 'heading'],
    ['Pedidos especiais (% da venda)', 'specialShare', 'heading'],
    ['Desconto máx. vendedor', 'discountMax', 'heading'],
    ['# clientes', 'customers', 'heading'],
    ['#Customers', 'customers', 'heading'],
    ['Plazo de pago actual', 'paymentTerms', 'words'],
    ['Prazo médio de pagamento padrão', 'paymentTerms', 'words'],
    ['Pedido mínimo por entrega da rota', 'minOrder', 'words'],
    ['Limite de crédito - R$', 'creditLimit', 'heading'],
    ['Nossa política de desconto', 'discount', 'words'],
  ] as const)('%s is %s, by %s', (heading, field, by) => {
    expect(matchHeading(heading)).toMatchObject({ field, by });
  });

  it.each([
    'Lead time practised (days)',
    'Lead time (realizado)',
    'Payment terms, actual',
    'Prazo de pagamento praticado',
    'Planned discount',
    'Faturamento orçado',
    'Lines on promotion',
    'Desconto para pagamento antecipado do cliente novo',
    'Cor',
    'Tempo',
    '%',
    '',
    'R$',
    'Meta',
  ])('%p is no promise and no figure', (heading) => expect(matchHeading(heading).field).toBeNull());

  it('leaves open what fits two fields', () => {
    expect(matchHeading('Prazo').candidates).toEqual(['paymentTerms', 'leadTime']);
    expect(matchHeading('Prazo (dias)').candidates).toEqual(['paymentTerms', 'leadTime']);
    expect(matchHeading('Custo por entrega e prazo de entrega').candidates).toEqual(
      expect.arrayContaining(['leadTime', 'stopCost']),
    );
    expect(matchHeading('Limite de crédito e pedido mínimo')).toMatchObject({ field: null, by: 'none' });
  });

  it('knows columns of names, lines and months', () => {
    expect(matchHeading('Perfil de Cliente').profileRank).toBe(0);
    expect(matchHeading('Canal').profileRank).toBeGreaterThan(matchHeading('Segmento').profileRank ?? 9);
    expect(matchHeading('Nº do pedido').context).toBe('order');
    for (const month of ['jan/26', '2026-01', 'Jan-26', 'dezembro', 'M+1', '01/2026', 'ene 26']) {
      expect([month, matchHeading(month).context]).toEqual([month, 'month']);
    }
  });

  it('says where the promise is the inverse, and where a number is a span between deliveries', () => {
    expect(matchHeading('Ruptura (%)').isInverse).toBe(true);
    expect(matchHeading('Disponibilidade').isInverse).toBe(false);
    expect(matchHeading('Ciclo de entrega').isInterval).toBe(true);
    expect(matchHeading('Frequência de entrega').isInterval).toBe(false);
  });
});

describe('units of a heading', () => {
  it.each([
    ['Lead time (days)', { time: 'days' }],
    ['Lead time (dias úteis)', { time: 'workingDays' }],
    ['Prazo (d.u.)', { time: 'workingDays' }],
    ['Prazo do especial (h)', { time: 'hours' }],
    ['Prazo em dias', { time: 'days' }],
    ['Ciclo de entrega (semanas)', { time: 'weeks' }],
    ['Horizonte (meses)', { time: 'months' }],
    ['Dias de entrega', { time: null }],
    ['Delivery days', { time: null }],
    ['Order days', { time: null }],
    ['Visit days', { time: null }],
    ['Verba (R$/mês)', { currency: 'R$', per: 'month' }],
    ['Limite de crédito R$', { currency: 'R$' }],
    ['Trade spend', { currency: null }],
    ['Despesas pendentes', { currency: null }],
    ['Net sales USD', { currency: 'US$' }],
    ['Faturamento (R$ mil)', { currency: 'R$', scale: 1000 }],
    ['Revenue (US$ million/year)', { currency: 'US$', scale: 1000000, per: 'year' }],
    ['Ventas por trimestre', { per: 'quarter' }],
    ['Frequência (x/semana)', { per: 'week' }],
    ['Drops per day', { per: 'day' }],
    ['Special orders allowed (% of orders)', { percent: true, ofOrders: true }],
    ['MB %', { percent: true, ofOrders: false }],
    ['Pedido mínimo (kg)', { amount: 'kg' }],
    ['Pedido mínimo (t)', { amount: 'tonne' }],
    ['Pedido mínimo [cx]', { amount: 'case' }],
    ['Pedido mínimo (paletes)', { amount: 'pallet' }],
    ['Minimum (trucks)', { amount: 'truck' }],
  ])('%s', (heading, units) => expect(headingUnits(heading)).toMatchObject(units));
});

it('tells the side of a sheet by its name, unless it names both', () => {
  expect(['Política Comercial', 'Prazos de pagamento', 'Sales terms'].map(sheetSide)).toEqual([
    'commercial',
    'commercial',
    'commercial',
  ]);
  expect(['Nível de Serviço', 'Logistics', 'Entregas'].map(sheetSide)).toEqual(['logistics', 'logistics', 'logistics']);
  expect(['Plan1', 'Comercial e Logística'].map(sheetSide)).toEqual([null, null]);
});

describe('headings as sheets shorten them', () => {
  it.each([
    ['Custo p/ entrega', 'stopCost'],
    ['Vda líq. mensal', 'netSales'],
    ['Ped. esp.', 'specialOrderRule'],
    ['Desc. por volume', 'volumeDiscount'],
    ['Frec. entrega', 'deliveryFrequency'],
    ['Disc. %', 'discount'],
    ['Antecedência promo (dias)', 'promoNoticeDays'],
    ['Avail. %', 'availability'],
    ['Ação: antec. (dias)', 'promoNoticeDays'],
    ['Std. Disc.', 'discount'],
    ['Hr. Corte', 'cutoff'],
  ])('%s is %s', (heading, field) => {
    expect(matchHeading(heading).field).toBe(field);
  });

  it.each(['Desc. genéricos', 'Venda de ativo', 'Pedido de compra'])(
    '%s is not taken for a field for sharing a word with one',
    (heading) => {
      expect(matchHeading(heading).field).toBeNull();
    },
  );
});

describe('units as headings shorten them', () => {
  it.each([
    ['Promo Notice (wks)', 'weeks'],
    ['Lead Time (bus. days)', 'workingDays'],
    ['Plazo de entrega (días lab.)', 'workingDays'],
    ['Prazo (meses)', 'months'],
  ])('%s: %s', (heading, time) => expect(headingUnits(heading).time).toBe(time));
});

it.each(['h', 'hs', 'horas', 'days', 'dias', 'dias úteis', '%', 'R$', 'R$ mil', 'cx', 'un', 'kg'])(
  '%s alone is a unit, and no heading of a term',
  (unit) => {
    expect(matchHeading(unit).field).toBeNull();
  },
);
