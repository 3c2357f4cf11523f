import type { Stranger } from './stranger-case';

const PROFILES = ['Cooperativas', 'Revendas', 'Grandes produtores', 'Médios produtores', 'Usinas', 'Tradings'];

/** Seeds and fertilisers: harvest and barter terms that are no days, tonnes, rates by load. */
export const BARTER_AGRO: Stranger = {
  title:
    'seeds and fertilisers, Brazil: harvest and barter terms among days, tonnes and loads, one sheet with a blank column',
  sheets: {
    'Política safra 26-27': [
      ['AgroSerra Insumos – condições por tipo de canal'],
      [],
      [null, 'Política comercial', null, null, null, null, null, 'Política logística'],
      [
        'Canal de venda',
        'Desconto comercial (%)',
        'Desconto máximo (%)',
        'Prazo de pagamento',
        'Limite de crédito (R$ mi)',
        'Verba dias de campo (R$/mês)',
        null,
        'Frequência de entregas',
        'Prazo para entrega (dias corridos)',
        'Disponibilidade de estoque (%)',
        'Carga mínima',
        'Pedido emergencial na safra',
        'Taxa do pedido emergencial',
        'Custo médio por entrega (R$)',
      ],
      [PROFILES[0], 12, 15, '60/90/120', 35, 40000, null, '2x/semana', 5, 96, '1 carreta', '4/mês', '+2%', 2900],
      [PROFILES[1], 9, 12, '30/60/90', 8, 15000, null, 'semanal', 7, 94, '12 t', '2/mês', '+3%', 1800],
      [PROFILES[2], 10, 14, 'prazo safra', 12, 6000, null, 'semanal', 10, 93, '1 carreta', '1/mês', 'R$ 1.500', 3400],
      [PROFILES[3], 5, 7, 'barter', 1.5, 1500, null, 'quinzenal', 12, 90, '5 t', 'não', 'n/a', 1300],
      [PROFILES[4], 8, 11, '28/56', 20, 0, null, '3x/semana', 4, 97, '2 carretas', 'livre', 'isento', 2600],
      [PROFILES[5], 3, 5, 'à vista', 50, 0, null, 'sob demanda', 15, 92, '1 carreta', 'não', 'n/a', 4100],
    ],
  },
  strips: [
    ['Política safra 26-27!B5', 'discount', 'down', PROFILES, '12%|9%|10%|5%|8%|3%'],
    ['Política safra 26-27!C5', 'discountMax', 'down', PROFILES, '15%|12%|14%|7%|11%|5%'],
    ['Política safra 26-27!D5', 'paymentTerms', 'down', PROFILES, '60/90/120|30/60/90|unreadable|unreadable|28/56|0'],
    ['Política safra 26-27!E5', 'creditLimit', 'down', PROFILES, '35000000|8000000|12000000|1500000|20000000|50000000'],
    ['Política safra 26-27!F5', 'promoSupport', 'down', PROFILES, '40000|15000|6000|1500|0|0'],
    ['Política safra 26-27!H5', 'deliveryFrequency', 'down', PROFILES, '2/week|1/week|1/week|0.5/week|3/week|n/a'],
    ['Política safra 26-27!I5', 'leadTime', 'down', PROFILES, '5 days|7 days|10 days|12 days|4 days|15 days'],
    ['Política safra 26-27!J5', 'availability', 'down', PROFILES, '96%|94%|93%|90%|97%|92%'],
    ['Política safra 26-27!K5', 'minOrder', 'down', PROFILES, '1 truck|12000 kg|1 truck|5000 kg|2 truck|1 truck'],
    [
      'Política safra 26-27!L5',
      'specialOrderRule',
      'down',
      PROFILES,
      'yes 4 a month|yes 2 a month|yes 1 a month|no|yes unlimited a month|no',
    ],
    ['Política safra 26-27!M5', 'specialSurcharge', 'down', PROFILES, '2%|3%|1500|n/a|n/a or 0|n/a'],
    ['Política safra 26-27!N5', 'stopCost', 'down', PROFILES, '2900|1800|3400|1300|2600|4100'],
  ],
};
