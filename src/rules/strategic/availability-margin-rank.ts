import { median, positive } from '../../domain/arithmetic';
import { defineRule } from '../define-rule';
import { cannotTell } from '../rule-spec';
import { ascending, rankAmong } from '../rank-among';

/** Availabilities nearer than this are hardly a priority: half a percentage point (ERRATA 47). */
const NEARLY_EQUAL = 0.005;

const FOUR = { availabilities: [0.98, 0.96, 0.95, 0.92], profileCount: 4, netSales: 600000, grossMargin: 0.3 };

export const availabilityMarginRank = defineRule({
  code: 'S10',
  id: 'availability-margin-rank',
  level: 'strategic',
  row: 'DISC',
  column: 'AVAIL',
  severity: 'major',
  owner: 'logistics',
  support: ['commercial', 'finance'],
  bucket: 'LOST',
  unit: 'rank-gap',
  limits: { kind: 'max', ok: 0.25, bad: 0.75 },
  cells: ['discount', 'pocketMargin', 'availability'],
  reads: ['availability', 'pocketMargin', 'availabilities', 'pocketMargins', 'profileCount'],
  excludes: ({ profileCount }) => (profileCount !== null && profileCount < 3 ? 'too-few-profiles' : null),
  measure: ({ availability, pocketMargin, availabilities, pocketMargins }) => {
    const count = availabilities.length;
    if (count < 3) return cannotTell({ because: 'too-few-profiles', missing: ['availability', 'pocketMargin'] });
    const served = rankAmong(availabilities, availability);
    const earned = rankAmong(pocketMargins, pocketMargin);
    const atEarnedRank = ascending(availabilities)[Math.round(earned) - 1]!;
    return {
      x: Math.abs(served - earned) / (count - 1),
      served,
      earned,
      count,
      gap: Math.abs(availability - atEarnedRank),
    };
  },
  money: {
    reads: ['netSales', 'grossMargin'],
    settled: (_given, { served, earned }) => {
      if (Math.abs(served - earned) < 1e-9) return 0;
      return served > earned ? 'notValued' : null;
    },
    amount: ({ availability, availabilities, netSales, grossMargin }) =>
      positive(median(ascending(availabilities)) - availability) * positive(netSales) * positive(grossMargin),
  },
  shown: ({ availability, pocketMargin }, { served, earned, count }) => ({
    a: { as: 'number', value: count + 1 - earned },
    b: { as: 'number', value: count + 1 - served },
    count: { as: 'integer', value: count },
    availability: { as: 'percent', value: availability },
    margin: { as: 'percent', value: pocketMargin },
  }),
  remarks: (_given, { served, earned, count, gap }) => {
    const isSame = Math.abs(served - earned) < 1e-9;
    return [
      ...(isSame ? ['same-rank'] : served < earned ? ['under-served'] : []),
      ...(!isSame && gap < NEARLY_EQUAL ? ['nearly-equal'] : []),
      ...(count < 6 ? ['indicative'] : []),
    ];
  },
  formula:
    '=ABS(RANK.AVG(availability,availabilities,1)-RANK.AVG(pocketMargin,pocketMargins,1))/(COUNT(availabilities)-1)',
  texts: {
    'pt-BR': {
      title: 'Prioridade de disponibilidade segue o preço líquido',
      why: 'Numa falta, o produto deve ir a quem paga por ele; um quarto da fila de distância é tolerado e três quartos valem zero, por padrão.',
      explain:
        '{profile} é o nº {a} em margem e o nº {b} em disponibilidade prometida ({availability}): numa falta, serviríamos primeiro quem tem o maior desconto.',
      explainWhen: {
        'under-served':
          '{profile} é o nº {a} em margem, mas só o nº {b} em disponibilidade ({availability}): numa falta, espera pelos outros.',
        'same-rank': '{profile} é o nº {a} em margem e em disponibilidade ({availability}) entre {count} perfis.',
      },
      commercialLever: 'Rever o preço do perfil, ou declará-lo estratégico e registrar a exceção.',
      logisticsLever: 'Trocar a prioridade de disponibilidade com a dos perfis de margem equivalente.',
      remarks: {
        'nearly-equal': 'As disponibilidades são quase iguais: menos de 0,5 p.p. decide a posição.',
        indicative: 'Indicativo: só {count} perfis comparáveis.',
        'too-few-profiles': 'A comparação pede ao menos 3 perfis com disponibilidade e margem líquida de servir.',
      },
    },
    en: {
      title: 'Availability priority follows net price',
      why: 'In a shortage product should go to those who pay for it; a quarter of the queue apart is tolerated and three quarters score zero, by default.',
      explain:
        '{profile} is #{a} in margin but #{b} in promised availability ({availability}): in a shortage we would serve the deepest discount first.',
      explainWhen: {
        'under-served':
          '{profile} is #{a} in margin but only #{b} in availability ({availability}): in a shortage it waits for others.',
        'same-rank': '{profile} is #{a} both in margin and in availability ({availability}) among {count} profiles.',
      },
      commercialLever: 'Re-price the profile, or declare it strategic and record the exemption.',
      logisticsLever: 'Swap the availability priority with that of profiles of equal margin.',
      remarks: {
        'nearly-equal': 'The availabilities are nearly equal: less than 0.5 points decides the rank.',
        indicative: 'Indicative: only {count} profiles can be compared.',
        'too-few-profiles': 'The comparison needs at least 3 profiles with availability and pocket margin.',
      },
    },
    es: {
      title: 'La prioridad de disponibilidad sigue al precio neto',
      why: 'En un faltante, el producto debe ir a quien lo paga; un cuarto de la fila de distancia se tolera y tres cuartos valen cero, por defecto.',
      explain:
        '{profile} es el n.º {a} en margen y el n.º {b} en disponibilidad prometida ({availability}): en un faltante serviríamos primero a quien tiene el mayor descuento.',
      explainWhen: {
        'under-served':
          '{profile} es el n.º {a} en margen, pero solo el n.º {b} en disponibilidad ({availability}): en un faltante espera a los demás.',
        'same-rank': '{profile} es el n.º {a} en margen y en disponibilidad ({availability}) entre {count} perfiles.',
      },
      commercialLever: 'Revisar el precio del perfil, o declararlo estratégico y registrar la excepción.',
      logisticsLever: 'Intercambiar la prioridad de disponibilidad con la de perfiles de margen equivalente.',
      remarks: {
        'nearly-equal': 'Las disponibilidades son casi iguales: menos de 0,5 p.p. decide la posición.',
        indicative: 'Indicativo: solo {count} perfiles comparables.',
        'too-few-profiles': 'La comparación pide al menos 3 perfiles con disponibilidad y margen de bolsillo.',
      },
    },
  },
  examples: [
    {
      given: { ...FOUR, availability: 0.92, pocketMargin: 0.14, pocketMargins: [0.08, 0.12, 0.1, 0.14] },
      x: 1,
      score: 0,
      money: 6300,
    },
    {
      given: { ...FOUR, availability: 0.96, pocketMargin: 0.12, pocketMargins: [0.14, 0.12, 0.1, 0.08] },
      x: 0,
      score: 100,
      money: 0,
    },
    {
      // Equal margins share the mean of their ranks; more available than its margin earns: not valued.
      given: { ...FOUR, availability: 0.98, pocketMargin: 0.1, pocketMargins: [0.1, 0.1, 0.08, 0.12] },
      x: 0.5,
      score: 50,
      money: null,
    },
  ],
});
