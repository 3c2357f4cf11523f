import { averageRanks, spearman } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { cannotTell } from '../rule-spec';

/** Places of the largest and the smallest value. */
function extremesOf(values: readonly number[]): { readonly most: number; readonly least: number } {
  return { most: values.indexOf(Math.max(...values)), least: values.indexOf(Math.min(...values)) };
}

export const declaredLogic = defineRule({
  code: 'P02',
  id: 'declared-logic',
  level: 'portfolio',
  row: 'COMM',
  column: 'LOG',
  severity: 'major',
  owner: 'rtm',
  support: ['commercial', 'logistics'],
  bucket: null,
  unit: 'rho',
  limits: { kind: 'min', ok: 0.5, bad: -0.2 },
  scope: 'portfolio',
  cells: [],
  reads: ['commercialShares', 'logisticsShares', 'sharedProfiles', 'profileCount'],
  optional: ['declaredLogic', 'shareGaps'],
  excludes: ({ profileCount }) => (profileCount !== null && profileCount < 4 ? 'too-few-profiles' : null),
  measure: ({ commercialShares, logisticsShares, declaredLogic: logic, shareGaps }) => {
    const count = commercialShares.length;
    if (count < 4) return cannotTell({ because: 'too-few-profiles', missing: shareGaps ?? [] });
    const rho = spearman(commercialShares, logisticsShares) ?? 0;
    if (logic === null)
      return cannotTell({ because: 'no-declared-logic', shown: { rho: { as: 'number', value: rho } } });
    const service = averageRanks(logisticsShares);
    const direction = logic === 'tiered' ? 1 : -1;
    // Against a trade-off speaks who has both and who has neither; against tiers, who has one without the other.
    const against = averageRanks(commercialShares).map((rank, index) => rank - direction * service[index]!);
    return { x: direction * rho || 0, rho, logic, count, ...extremesOf(against) };
  },
  shown: ({ sharedProfiles }, { rho, logic, count, most, least }) => ({
    logic: { as: 'word', value: logic },
    rho: { as: 'number', value: rho },
    a: { as: 'text', value: sharedProfiles[most]! },
    b: { as: 'text', value: sharedProfiles[least]! },
    count: { as: 'integer', value: count },
  }),
  remarks: (_given, { x, logic, count }, { ok }) => [
    ...(x >= ok ? ['follows'] : logic === 'tiered' ? ['not-tiered'] : []),
    ...(count < 6 ? ['indicative'] : []),
  ],
  formula:
    '=IF(OR(MAX(commercialRanks)=MIN(commercialRanks),MAX(logisticsRanks)=MIN(logisticsRanks)),0,IF(declaredLogic="tiered",1,-1)*CORREL(commercialRanks,logisticsRanks))',
  helpers: [
    { name: 'commercialRanks', beside: 'commercialShares', formula: '=RANK.AVG(@commercialShares,commercialShares,1)' },
    { name: 'logisticsRanks', beside: 'logisticsShares', formula: '=RANK.AVG(@logisticsShares,logisticsShares,1)' },
  ],
  texts: {
    'pt-BR': {
      title: 'Generosidade comercial e logística seguem a lógica declarada',
      why: 'Escalonar dá mais de ambas aos melhores; compensar dá preço ou serviço; correlação de 0,5 a favor é plena e 0,2 contra vale zero, por padrão.',
      explain:
        'A lógica declarada é {logic}, mas {a} tem as melhores condições de preço e o melhor serviço, e {b} não tem nem um nem outro.',
      explainWhen: {
        'not-tiered':
          'A lógica declarada é {logic}, mas {a} tem muito preço para o serviço que recebe, e {b}, muito serviço para o preço que tem.',
        follows: 'Preço e serviço seguem a lógica declarada ({logic}) nos {count} perfis.',
      },
      commercialLever: 'Rever desconto, verba e prazo do perfil que mais contraria a lógica declarada.',
      logisticsLever: 'Rever frequência, estoque e rapidez do perfil que mais contraria a lógica declarada.',
      remarks: {
        indicative: 'Indicativo: só {count} perfis comparáveis.',
        'too-few-profiles': 'A comparação pede ao menos 4 perfis com os custos comerciais e logísticos.',
        'no-declared-logic': 'Falta declarar a lógica: escalonada ou compensação. A correlação é {rho}.',
      },
    },
    en: {
      title: 'Commercial and logistics generosity follow the declared logic',
      why: 'Tiers give the best customers more of both, a trade-off gives price or service; a correlation of 0.5 in favour is full and 0.2 against scores zero, by default.',
      explain:
        'The declared logic is {logic}, but {a} has the deepest price and the richest service while {b} has neither.',
      explainWhen: {
        'not-tiered':
          'The declared logic is {logic}, but {a} has much price for the service it gets, and {b} much service for its price.',
        follows: 'Price and service follow the declared logic ({logic}) across {count} profiles.',
      },
      commercialLever: 'Review discount, support and term of the profile that runs most against the declared logic.',
      logisticsLever: 'Review frequency, stock and speed of the profile that runs most against the declared logic.',
      remarks: {
        indicative: 'Indicative: only {count} profiles can be compared.',
        'too-few-profiles': 'The comparison needs at least 4 profiles with commercial and logistics costs.',
        'no-declared-logic': 'The logic is not declared: tiered or trade-off. The correlation is {rho}.',
      },
    },
    es: {
      title: 'La generosidad comercial y logística sigue la lógica declarada',
      why: 'Escalonar da más de ambas a los mejores; compensar da precio o servicio; una correlación de 0,5 a favor es plena y 0,2 en contra vale cero, por defecto.',
      explain:
        'La lógica declarada es {logic}, pero {a} tiene las mejores condiciones de precio y el mejor servicio, y {b} no tiene ni lo uno ni lo otro.',
      explainWhen: {
        'not-tiered':
          'La lógica declarada es {logic}, pero {a} tiene mucho precio para el servicio que recibe, y {b}, mucho servicio para su precio.',
        follows: 'Precio y servicio siguen la lógica declarada ({logic}) en {count} perfiles.',
      },
      commercialLever: 'Revisar descuento, apoyo y plazo del perfil que más contradice la lógica declarada.',
      logisticsLever: 'Revisar frecuencia, inventario y rapidez del perfil que más contradice la lógica declarada.',
      remarks: {
        indicative: 'Indicativo: solo {count} perfiles comparables.',
        'too-few-profiles': 'La comparación pide al menos 4 perfiles con los costos comerciales y logísticos.',
        'no-declared-logic': 'Falta declarar la lógica: escalonada o compensación. La correlación es {rho}.',
      },
    },
  },
  examples: [
    {
      given: {
        commercialShares: [0.15, 0.12, 0.09, 0.07, 0.04],
        logisticsShares: [0.06, 0.09, 0.11, 0.05, 0.12],
        sharedProfiles: ['Atacado', 'Farma', 'Redes', 'Eventos', 'Escolas'],
        profileCount: 5,
        declaredLogic: 'tradeOff',
      },
      x: 0.4,
      score: 85.71,
      money: null,
    },
    {
      given: {
        commercialShares: [0.15, 0.12, 0.09, 0.07],
        logisticsShares: [0.06, 0.09, 0.11, 0.12],
        sharedProfiles: ['Atacado', 'Farma', 'Redes', 'Eventos'],
        profileCount: 4,
        declaredLogic: 'tradeOff',
      },
      x: 1,
      score: 100,
      money: null,
    },
    {
      given: {
        commercialShares: [0.15, 0.12, 0.09, 0.07],
        logisticsShares: [0.06, 0.09, 0.11, 0.12],
        sharedProfiles: ['Atacado', 'Farma', 'Redes', 'Eventos'],
        profileCount: 4,
        declaredLogic: 'tiered',
      },
      x: -1,
      score: 0,
      money: null,
    },
  ],
});
