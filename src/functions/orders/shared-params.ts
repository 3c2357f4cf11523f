import type { Param } from '../sheet-function';

export const ORDERS_PARAM: Param = {
  name: 'orders',
  type: 'any',
  isRange: true,
  texts: {
    'pt-BR': 'A lista de pedidos com a linha de títulos, até 40.000 linhas; use um intervalo, não a coluna inteira',
    en: 'The order list with its headings, up to 40,000 rows; use a range, not whole columns',
    es: 'La lista de pedidos con la fila de títulos, hasta 40.000 filas; use un rango, no columnas enteras',
  },
};

/** One policy, and the other where they are two. */
export const POLICY_PARAMS: readonly Param[] = [
  {
    name: 'policy',
    type: 'any',
    isRange: true,
    isOptional: true,
    texts: {
      'pt-BR': 'A política comercial ou a logística, com títulos; sem ela não há data, teto nem prazo prometidos',
      en: 'The commercial or the logistics policy, with headings; without it no date, cap or term is promised',
      es: 'La política comercial o la logística, con títulos; sin ella no hay fecha, tope ni plazo prometidos',
    },
  },
  {
    name: 'otherPolicy',
    type: 'any',
    isRange: true,
    isOptional: true,
    texts: {
      'pt-BR': 'A outra das duas políticas, quando estão em tabelas diferentes',
      en: 'The other of the two policies, where they stand in different tables',
      es: 'La otra de las dos políticas, cuando están en tablas distintas',
    },
  },
];
