import { positive } from '../../domain/arithmetic';
import { normalLoss } from '../../domain/normal';
import { defineArithmetic } from './define-arithmetic';
import { spreadOf } from '../../domain/spread';
import { DEMAND_SD, LEAD_DAYS, LEAD_SD } from './shared-params';
import { number } from './take';

/** Fill rate = 1 − σ_P · G(z) ÷ Q, with z = SS ÷ σ_P and Q = d̄ · R (DOMAIN §3). */
export const fillRate = defineArithmetic({
  name: 'FILLRATE',
  params: [
    number({
      name: 'safetyStock',
      texts: {
        'pt-BR': 'Estoque de segurança, nas unidades da demanda',
        en: 'Safety stock, in units of the demand',
        es: 'Inventario de seguridad, en unidades de la demanda',
      },
    }),
    DEMAND_SD,
    number(
      {
        name: 'reviewDays',
        texts: {
          'pt-BR': 'Intervalo entre entregas ou revisões, em dias',
          en: 'Days between deliveries or reviews',
          es: 'Días entre entregas o revisiones',
        },
      },
      { isAboveZero: true },
    ),
    LEAD_DAYS,
    number(
      {
        name: 'meanDemand',
        texts: {
          'pt-BR': 'Demanda média por dia',
          en: 'Mean daily demand',
          es: 'Demanda media diaria',
        },
      },
      { isAboveZero: true },
    ),
    LEAD_SD,
  ],
  texts: {
    'pt-BR': 'Parte da demanda atendida do estoque, de 0 a 1.',
    en: 'Share of demand served from stock, 0 to 1.',
    es: 'Parte de la demanda atendida del inventario, de 0 a 1.',
  },
  notes: {
    'pt-BR':
      '1 − desvio no intervalo de proteção × G(z) ÷ demanda do intervalo entre entregas; G é a falta esperada da normal. Demanda sem variação é atendida inteira.',
    en: '1 − deviation over the protection interval × G(z) ÷ demand of one delivery interval; G is the expected shortage of the normal. Demand without variation is served whole.',
    es: '1 − desviación en el intervalo de protección × G(z) ÷ demanda del intervalo entre entregas; G es la falta esperada de la normal. La demanda sin variación se atiende entera.',
  },
  compute: (safetyStock, demandSd, reviewDays, leadDays, meanDemand, leadSd) => {
    const spread = spreadOf(demandSd, reviewDays + leadDays, meanDemand, leadSd);
    return spread === 0 ? 1 : positive(1 - (spread * normalLoss(safetyStock / spread)) / (meanDemand * reviewDays));
  },
  examples: {
    'FILLRATE(0,10,1,0,100)': 1 - 10 / Math.sqrt(2 * Math.PI) / 100,
    'FILLRATE(50,0,7,3,100)': 1,
    'FILLRATE(100,10,0,3,100)': '#VALUE!',
  },
});
