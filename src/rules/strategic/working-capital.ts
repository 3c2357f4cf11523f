import { positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { MEAN_TERM } from '../printed-cells';

export const workingCapital = defineRule({
  code: 'S05',
  id: 'working-capital',
  level: 'strategic',
  row: 'PAY',
  column: 'AVAIL',
  severity: 'major',
  owner: 'finance',
  support: ['commercial', 'logistics'],
  bucket: 'RECV',
  unit: 'share',
  limits: { kind: 'max', ok: 0.015, bad: 0.03 },
  cells: ['paymentTerms', 'availability', 'stockDays'],
  reads: ['meanTermDays', 'stockDays', 'supplierDays', 'costRatio', 'costOfCapital', 'carryingRate'],
  // Not in the arithmetic: the promise that the stock is kept for, so that the finding can point to it.
  optional: ['availability'],
  measure: ({ meanTermDays, stockDays, supplierDays, costRatio, costOfCapital, carryingRate }) => ({
    x:
      (costOfCapital * meanTermDays + carryingRate * costRatio * stockDays - costOfCapital * costRatio * supplierDays) /
      365,
  }),
  money: { reads: ['netSales'], amount: ({ netSales }, { x }, { ok }) => positive(x - ok) * positive(netSales) },
  shown: ({ meanTermDays, stockDays, supplierDays }, { x }, { ok }) => ({
    term: { as: 'days', value: meanTermDays },
    stock: { as: 'days', value: stockDays },
    supplier: { as: 'days', value: supplierDays },
    cost: { as: 'percent', value: x },
    ok: { as: 'percent', value: ok },
  }),
  remarks: (_given, { x }, { ok }) => (x <= ok ? ['fits'] : []),
  formula: '=(costOfCapital*meanTermDays+carryingRate*costRatio*stockDays-costOfCapital*costRatio*supplierDays)/365',
  helpers: [MEAN_TERM],
  texts: {
    'pt-BR': {
      title: 'Capital de giro do pacote é suportável',
      why: 'Prazo e estoque consomem capital, o prazo do fornecedor devolve; até 1,5 % da venda é suportável e 3 % vale zero, por padrão.',
      explain:
        '{profile}: {stock} de estoque para a disponibilidade prometida e {term} de prazo, menos {supplier} do fornecedor, custam {cost} da venda líquida; o teto é {ok}.',
      explainWhen: {
        fits: '{profile}: {stock} de estoque e {term} de prazo, menos {supplier} do fornecedor, custam {cost} da venda líquida, dentro do teto de {ok}.',
      },
      commercialLever: 'Reduzir o prazo médio de pagamento até o custo voltar ao teto.',
      logisticsLever:
        'Reduzir os dias de estoque mantidos para a disponibilidade do perfil até o custo voltar ao teto.',
    },
    en: {
      title: 'Working capital of the package is affordable',
      why: 'Credit and stock tie up capital and supplier credit gives some back; up to 1.5% of sales is affordable and 3% scores zero, by default.',
      explain:
        '{profile}: {stock} of stock for the promised availability and {term} of credit, less {supplier} from suppliers, cost {cost} of net sales; the ceiling is {ok}.',
      explainWhen: {
        fits: '{profile}: {stock} of stock and {term} of credit, less {supplier} from suppliers, cost {cost} of net sales, within the ceiling of {ok}.',
      },
      commercialLever: 'Cut the mean payment term until the cost is back at the ceiling.',
      logisticsLever:
        'Cut the days of stock kept for the profile’s availability until the cost is back at the ceiling.',
    },
    es: {
      title: 'El capital de trabajo del paquete es sostenible',
      why: 'Plazo e inventario consumen capital y el plazo del proveedor lo devuelve; hasta 1,5 % de la venta es sostenible y 3 % vale cero, por defecto.',
      explain:
        '{profile}: {stock} de inventario para la disponibilidad prometida y {term} de plazo, menos {supplier} del proveedor, cuestan {cost} de la venta neta; el tope es {ok}.',
      explainWhen: {
        fits: '{profile}: {stock} de inventario y {term} de plazo, menos {supplier} del proveedor, cuestan {cost} de la venta neta, dentro del tope de {ok}.',
      },
      commercialLever: 'Reducir el plazo medio de pago hasta que el costo vuelva al tope.',
      logisticsLever:
        'Reducir los días de inventario que sostienen la disponibilidad del perfil hasta que el costo vuelva al tope.',
    },
  },
  examples: [
    {
      given: {
        instalmentShares: [1 / 3, 1 / 3, 1 / 3],
        instalmentDays: [28, 42, 56],
        stockDays: 20,
        supplierDays: 30,
        costRatio: 0.66,
        costOfCapital: 0.15,
        carryingRate: 0.25,
        netSales: 1200000,
      },
      x: 0.018164,
      score: 78.9,
      money: 3797.26,
    },
    {
      given: {
        instalmentShares: [1],
        instalmentDays: [28],
        stockDays: 10,
        supplierDays: 45,
        costRatio: 0.7,
        costOfCapital: 0.15,
        carryingRate: 0.25,
        netSales: 1200000,
      },
      x: 0.003356,
      score: 100,
      money: 0,
    },
    {
      given: {
        instalmentShares: [1],
        instalmentDays: [60],
        stockDays: 30,
        supplierDays: 0,
        costRatio: 0.7,
        costOfCapital: 0.15,
        carryingRate: 0.25,
        netSales: 1200000,
      },
      x: 0.039041,
      score: 0,
      money: 28849.32,
    },
  ],
});
