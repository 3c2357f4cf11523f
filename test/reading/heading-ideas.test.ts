import { FIELDS } from '../../src/domain/terms';
import { CONCEPTS, conceptsOf } from '../../src/reading/headings/concepts';
import { CONCEPT_FIELDS } from '../../src/reading/headings/concept-fields';
import { matchHeading } from '../../src/reading/headings/match-heading';
import { lettersMayMean } from '../../src/reading/grammar/weekday-letters';

/** Headings that no list of spellings holds, as a person reads them. */
describe('headings put together of known ideas', () => {
  it.each([
    ['Desc. adicional máx.', 'discountMax'],
    ['Desconto s/ catálogo', 'discount'],
    ['Dcto. tope', 'discountMax'],
    ['Prazo para pagar o boleto', 'paymentTerms'],
    ['Plazo de cobranza', 'paymentTerms'],
    ['Settlement terms', 'paymentTerms'],
    ['Limite de compra a prazo', 'creditLimit'],
    ['Crédito autorizado', 'creditLimit'],
    ['Approved credit ($000)', 'creditLimit'],
    ['Apoyo en punto de venta / mes', 'promoSupport'],
    ['Verba de ativação por campanha', 'promoSupport'],
    ['Marketing funds per month', 'promoSupport'],
    ['Antecedência de campanha', 'promoNoticeDays'],
    ['Duración de la campaña', 'promoWindowDays'],
    ['Campanhas por mês', 'promosPerMonth'],
    ['Cadência de entregas', 'deliveryFrequency'],
    ['Remessas por semana', 'deliveryFrequency'],
    ['Tempo do pedido à entrega', 'leadTime'],
    ['Tiempo de surtido', 'leadTime'],
    ['Order-to-delivery time', 'leadTime'],
    ['Surtido comprometido', 'availability'],
    ['Índice de pedidos atendidos', 'availability'],
    ['Fill commitment', 'availability'],
    ['Nivel de cumplimiento en unidades', 'availability'],
    ['Order floor', 'minOrder'],
    ['Importe mínimo por pedido', 'minOrder'],
    ['Entrega fora da grade', 'specialOrderRule'],
    ['Pedidos fuera de calendario', 'specialOrderRule'],
    ['Off-cycle orders', 'specialOrderRule'],
    ['Cargo por pedido urgente', 'specialSurcharge'],
    ['Tarifa de pedido fora do ciclo', 'specialSurcharge'],
    ['Rush delivery charge', 'specialSurcharge'],
    ['Cupo de pedidos de emergencia', 'specialQuota'],
    ['Costo por pedido urgente', 'specialCost'],
    ['Order deadline', 'cutoff'],
    ['Custo por remessa', 'stopCost'],
    ['Clasificación ABC', 'strategicClass'],
    ['No. de puntos de venta', 'customers'],
  ] as const)('%s is %s', (heading, field) => expect(matchHeading(heading).field).toBe(field));

  it.each([
    'Prazo de entrega da concorrência',
    'Desconto anterior',
    'Taxa de juros por atraso',
    'Custo de emissão do boleto',
    '14 dias da entrega',
    'Prazo fora do mês',
    'Verba não utilizada',
    'Horário de visita ao gerente',
    'Minimum wage',
    'Delivery address',
  ])('%s is none of ours', (heading) => expect(matchHeading(heading).field).toBeNull());

  it.each(['Entregas', 'Deliveries', 'Reparto', 'Promesa de entrega'])(
    '%s alone may be how often or how fast',
    (heading) => expect(matchHeading(heading).candidates).toEqual(['deliveryFrequency', 'leadTime']),
  );

  it.each(['Tipo de revenda', 'Class of trade', 'Account tier', 'Categoría de punto de venta', 'Nivel de cliente'])(
    '%s sorts buyers',
    (heading) => expect(matchHeading(heading).profileRank).toBe(1),
  );

  it('are declared in ideas that exist, for fields that exist', () => {
    for (const [field, patterns] of Object.entries(CONCEPT_FIELDS)) {
      expect(Object.keys(FIELDS)).toContain(field);
      for (const pattern of patterns ?? [])
        for (const idea of pattern.trim().split(/[ |]/)) expect(CONCEPTS).toContain(idea.replace('?', ''));
    }
    expect(conceptsOf('recargo')).toContain('fee');
  });
});

describe('first letters of weekdays', () => {
  it.each([
    ['l-m-v', 'es', ['lun/mar/vie', 'lun/mié/vie']],
    ['m/j', 'es', ['mar/jue', 'mié/jue']],
    ['t/q', 'pt-BR', ['ter/qua', 'ter/qui']],
    ['l-m-v', 'pt-BR', []],
    ['m', 'es', []],
    ['v-l', 'es', []],
    ['s/s/s', 'pt-BR', ['seg/sex/sáb']],
    ['m/t', 'en', []],
  ] as const)('%s in %s may be %j', (text, language, choices) =>
    expect(lettersMayMean(text, language)).toEqual(choices),
  );
});
