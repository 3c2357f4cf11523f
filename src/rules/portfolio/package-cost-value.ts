import { averageRanks, spearman } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { inversionsOf } from '../inversions';
import { cannotTell } from '../rule-spec';

const isConstant = (values: readonly number[]): boolean => values.every((value) => Math.abs(value - values[0]!) < 1e-9);

const FIVE = { valuedProfiles: ['Atacado', 'Farma', 'Redes', 'Eventos', 'Escolas'], profileCount: 5 };

export const packageCostValue = defineRule({
  code: 'P01',
  id: 'package-cost-value',
  level: 'portfolio',
  row: 'ALL',
  column: 'ALL',
  severity: 'major',
  owner: 'rtm',
  support: ['finance', 'commercial', 'logistics'],
  bucket: null,
  unit: 'rho',
  limits: { kind: 'min', ok: 0.7, bad: 0 },
  scope: 'portfolio',
  cells: [],
  reads: ['packageCosts', 'packageValues', 'valuedProfiles', 'profileCount'],
  optional: ['packageCostsWithoutDelivery', 'packageGaps'],
  excludes: ({ profileCount, packageValues }) => {
    if (profileCount !== null && profileCount < 4) return 'too-few-profiles';
    return packageValues !== null && packageValues.length >= 4 && isConstant(packageValues) ? 'value-constant' : null;
  },
  measure: ({ packageCosts, packageValues, packageCostsWithoutDelivery, packageGaps }) => {
    const count = packageCosts.length;
    if (count < 4) return cannotTell({ because: 'too-few-profiles', missing: packageGaps ?? [] });
    const costRanks = averageRanks(packageCosts);
    const valueRanks = averageRanks(packageValues);
    return {
      // The same package for all is no answer to their value: one size fits all counts as no relation (ERRATA 77).
      x: spearman(packageCosts, packageValues) ?? 0,
      withoutDelivery: packageCostsWithoutDelivery ? spearman(packageCostsWithoutDelivery, packageValues) : null,
      isOneSize: isConstant(packageCosts),
      inversions: inversionsOf(costRanks, valueRanks),
      placeOf: (index: number): number => count + 1 - valueRanks[index]!,
      count,
    };
  },
  shown: ({ packageCosts, valuedProfiles }, { x, withoutDelivery, inversions, placeOf, count }) => {
    const worst = inversions[0] ?? { dear: 0, good: 0 };
    return {
      rho: { as: 'number', value: x },
      rhoWithoutDelivery: { as: 'number', value: withoutDelivery ?? x },
      a: { as: 'text', value: valuedProfiles[worst.dear]! },
      ca: { as: 'percent', value: packageCosts[worst.dear]! },
      va: { as: 'number', value: placeOf(worst.dear) },
      b: { as: 'text', value: valuedProfiles[worst.good]! },
      cb: { as: 'percent', value: packageCosts[worst.good]! },
      vb: { as: 'number', value: placeOf(worst.good) },
      pairs: { as: 'integer', value: inversions.length },
      count: { as: 'integer', value: count },
    };
  },
  remarks: (_given, { x, withoutDelivery, isOneSize, inversions, count }) => [
    ...(isOneSize ? ['one-size'] : inversions.length === 0 ? ['no-inversion'] : []),
    ...(withoutDelivery !== null && withoutDelivery * x < 0 ? ['sign-turns'] : []),
    ...(count < 6 ? ['indicative'] : []),
  ],
  formula: '=IF(MAX(costRanks)=MIN(costRanks),0,CORREL(costRanks,valueRanks))',
  helpers: [
    { name: 'costRanks', beside: 'packageCosts', formula: '=RANK.AVG(@packageCosts,packageCosts,1)' },
    { name: 'valueRanks', beside: 'packageValues', formula: '=RANK.AVG(@packageValues,packageValues,1)' },
  ],
  texts: {
    'pt-BR': {
      title: 'Custo do pacote acompanha o valor do perfil',
      why: 'Serviço diferenciado dá mais a quem traz mais; correlação de postos de 0,7 é plena e 0 vale zero, por padrão.',
      explain:
        'Quem traz mais não recebe mais: {a} custa {ca} e é o nº {va} em valor; {b} custa {cb} e é o nº {vb}. Pares de perfis invertidos: {pairs}.',
      explainWhen: {
        'one-size': 'O pacote custa {ca} em todos os perfis: um só tamanho para valores diferentes.',
        'no-inversion': 'Em nenhum par de perfis o pacote mais caro vai para quem traz menos.',
      },
      commercialLever: 'Rever desconto, verba e prazo do perfil mais caro que traz menos.',
      logisticsLever: 'Rever frequência, estoque e especiais do perfil mais caro que traz menos.',
      remarks: {
        'sign-turns': 'Sem o custo de entrega a correlação muda de sinal: {rhoWithoutDelivery}.',
        indicative: 'Indicativo: só {count} perfis comparáveis.',
        'too-few-profiles': 'A comparação pede ao menos 4 perfis com custo do pacote e valor.',
        'value-constant': 'Todos os perfis têm o mesmo valor.',
      },
    },
    en: {
      title: 'Package cost follows profile value',
      why: 'Differentiated service gives more to those who bring more; a rank correlation of 0.7 is full and 0 scores zero, by default.',
      explain:
        'Profiles that bring more do not receive more: {a} costs {ca} and is #{va} in value; {b} costs {cb} and is #{vb}. Inverted pairs of profiles: {pairs}.',
      explainWhen: {
        'one-size': 'The package costs {ca} in every profile: one size for different values.',
        'no-inversion': 'In no pair of profiles does the dearer package go to the one that brings less.',
      },
      commercialLever: 'Review discount, support and term of the dearest profile that brings less.',
      logisticsLever: 'Review frequency, stock and specials of the dearest profile that brings less.',
      remarks: {
        'sign-turns': 'Without the delivery cost the correlation changes its sign: {rhoWithoutDelivery}.',
        indicative: 'Indicative: only {count} profiles can be compared.',
        'too-few-profiles': 'The comparison needs at least 4 profiles with package cost and value.',
        'value-constant': 'All profiles have the same value.',
      },
    },
    es: {
      title: 'El costo del paquete sigue al valor del perfil',
      why: 'El servicio diferenciado da más a quien trae más; una correlación de rangos de 0,7 es plena y 0 vale cero, por defecto.',
      explain:
        'Quien trae más no recibe más: {a} cuesta {ca} y es el n.º {va} en valor; {b} cuesta {cb} y es el n.º {vb}. Pares de perfiles invertidos: {pairs}.',
      explainWhen: {
        'one-size': 'El paquete cuesta {ca} en todos los perfiles: una sola talla para valores distintos.',
        'no-inversion': 'En ningún par de perfiles el paquete más caro va a quien trae menos.',
      },
      commercialLever: 'Revisar descuento, apoyo y plazo del perfil más caro que trae menos.',
      logisticsLever: 'Revisar frecuencia, inventario y especiales del perfil más caro que trae menos.',
      remarks: {
        'sign-turns': 'Sin el costo de entrega la correlación cambia de signo: {rhoWithoutDelivery}.',
        indicative: 'Indicativo: solo {count} perfiles comparables.',
        'too-few-profiles': 'La comparación pide al menos 4 perfiles con costo del paquete y valor.',
        'value-constant': 'Todos los perfiles tienen el mismo valor.',
      },
    },
  },
  examples: [
    {
      given: { ...FIVE, packageCosts: [0.18, 0.24, 0.21, 0.3, 0.16], packageValues: [5, 3, 4, 1, 2] },
      x: -0.4,
      score: 0,
      money: null,
    },
    {
      given: { ...FIVE, packageCosts: [0.1, 0.14, 0.18, 0.18, 0.3], packageValues: [100, 200, 300, 400, 500] },
      x: 0.974679,
      score: 100,
      money: null,
    },
    {
      given: { ...FIVE, packageCosts: [0.1, 0.2, 0.3, 0.4, 0.5], packageValues: [3, 2, 1, 5, 4] },
      x: 0.5,
      score: 71.43,
      money: null,
    },
  ],
});
