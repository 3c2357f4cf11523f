import type { Stranger, Strip } from './stranger-case';
import type { Grid } from '../../support/grid';

const PROFILES = [
  'Supermercados cadena',
  'Autoservicios independientes',
  'Tiendas de barrio',
  'Licoreras y bares',
  'Mayoristas',
  'Colegios y casinos',
];

/** One line of the long form: what is agreed, and with each channel in the order of PROFILES, value and unit. */
const COMMERCIAL: readonly (readonly [string, string | null, readonly (string | number)[]])[] = [
  ['Descuento al canal', '%', [13, 8, 2, 5, 11, 3]],
  ['Descuento máximo autorizado', '%', [16, 10, 3, 7, 13, 4]],
  ['Condición de pago', null, ['60 días', '30 días', 'contado', '8 días', '21 días', '30 días fin de mes']],
  ['Cupo de crédito', 'COP millones', [2500, 120, 0, 15, 600, 40]],
  ['Inversión en punto de venta', 'COP millones/mes', [95, 8, 0.2, 3, 12, 'N.A.']],
  ['Días de aviso de actividades', 'días', [45, 30, 8, 15, 20, 'N.A.']],
];
const LOGISTICS: readonly (readonly [string, string | null, readonly (string | number)[]])[] = [
  ['Frecuencia de reparto', 'veces/semana', [4, 2, 2, 1, 1, 'quincenal']],
  ['Promesa de entrega', 'horas', [24, 48, 24, 48, 72, 72]],
  ['Nivel de cumplimiento en unidades', '%', [97, 95, 92, 93, 96, 90]],
  ['Pedido mínimo', 'COP miles', [3000, 600, 60, 200, 9000, 400]],
  ['Pedidos por fuera de ruta', null, ['2 por mes', '1 por mes', 'no', 'con aprobación', 'no', '1 por mes']],
  ['Hora de cierre de pedidos', null, ['16:00', '15:00', '17:30', '15:00', '12:00', '15:00']],
];

const longForm = (title: string, lines: typeof COMMERCIAL): Grid => [
  [title],
  ['Canal', 'Condición', 'Valor', 'Unidad', 'Observación'],
  ...PROFILES.flatMap((profile, index) =>
    lines.map(([term, unit, values]) => [profile, term, values[index] ?? null, unit, null]),
  ),
];

/** Each line holds one term of one profile, so that a strip is a single cell. */
const strips = (
  sheet: string,
  lines: typeof COMMERCIAL,
  means: readonly (readonly [Strip[1], string])[],
): readonly Strip[] =>
  means.flatMap(([field, said], line) =>
    said
      .split('|')
      .map((meaning, index): Strip => [
        `${sheet}!C${3 + index * lines.length + line}`,
        field,
        'down',
        [PROFILES[index] ?? ''],
        meaning,
      ]),
  );

/** Colombian words and millions of pesos; the unit stands in its own column. */
export const BOTTLER: Stranger = {
  title: 'bottler, Colombia: both policies in long form, a column of units, millions and thousands of pesos',
  sheets: {
    'Condiciones Comerciales': longForm('Política comercial por canal – Embotelladora del Valle', COMMERCIAL),
    'Promesa de Servicio': longForm('Promesa de servicio logístico por canal', LOGISTICS),
    Resumen: [
      [
        'Canal',
        'No. de puntos de venta',
        'Venta neta mes (COP millones)',
        'Margen de contribución (%)',
        'Costo por entrega (COP)',
      ],
      [PROFILES[0], 42, 8200, 21, 310000],
      [PROFILES[1], 380, 2900, 25, 95000],
      [PROFILES[2], 41000, 9700, 34, 7800],
      [PROFILES[3], 2600, 1400, 29, 21000],
      [PROFILES[4], 75, 5100, 15, 420000],
      [PROFILES[5], 510, 460, 31, 38000],
    ],
  },
  strips: [
    ...strips('Condiciones Comerciales', COMMERCIAL, [
      ['discount', '13%|8%|2%|5%|11%|3%'],
      ['discountMax', '16%|10%|3%|7%|13%|4%'],
      ['paymentTerms', '60|30|0|8|21|45'],
      ['creditLimit', '2500000000|120000000|0|15000000|600000000|40000000'],
      ['promoSupport', '95000000|8000000|200000|3000000|12000000|n/a'],
      ['promoNoticeDays', '45|30|8|15|20|n/a'],
    ]),
    ...strips('Promesa de Servicio', LOGISTICS, [
      ['deliveryFrequency', '4/week|2/week|2/week|1/week|1/week|0.5/week'],
      ['leadTime', '1 days|2 days|1 days|2 days|3 days|3 days'],
      ['availability', '97%|95%|92%|93%|96%|90%'],
      ['minOrder', '3000000 money|600000 money|60000 money|200000 money|9000000 money|400000 money'],
      ['specialOrderRule', 'yes 2 a month|yes 1 a month|no|yes approval|no|yes 1 a month'],
      ['cutoff', '16:00|15:00|17:30|15:00|12:00|15:00'],
    ]),
    ['Resumen!B2', 'customers', 'down', PROFILES, '42|380|41000|2600|75|510'],
    ['Resumen!C2', 'netSales', 'down', PROFILES, '8200000000|2900000000|9700000000|1400000000|5100000000|460000000'],
    ['Resumen!D2', 'pocketMargin', 'down', PROFILES, '21%|25%|34%|29%|15%|31%'],
    ['Resumen!E2', 'stopCost', 'down', PROFILES, '310000|95000|7800|21000|420000|38000'],
  ],
};
