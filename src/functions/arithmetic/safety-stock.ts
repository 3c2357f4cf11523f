import { positive } from '../../domain/arithmetic';
import { normalQuantile } from '../../domain/normal';
import { defineArithmetic } from './define-arithmetic';
import { spreadOf } from '../../domain/spread';
import { DEMAND_SD, LEAD_DAYS, LEAD_SD } from './shared-params';
import { number } from './take';

/** SS = z(A) · √(σ²(R + L) + d̄²σ_L²), periodic review protects R + L (DOMAIN §3, T06). */
export const safetyStock = defineArithmetic({
  name: 'SAFETYSTOCK',
  params: [
    number(
      {
        name: 'service',
        texts: {
          'pt-BR': 'Nível de serviço por ciclo, como 97%; abaixo de 1',
          en: 'Cycle service level, such as 97%; below 1',
          es: 'Nivel de servicio por ciclo, como 97%; menor que 1',
        },
      },
      { isAboveZero: true, below: 1 },
    ),
    DEMAND_SD,
    number({
      name: 'reviewDays',
      texts: {
        'pt-BR': 'Intervalo entre entregas ou revisões, em dias',
        en: 'Days between deliveries or reviews',
        es: 'Días entre entregas o revisiones',
      },
    }),
    LEAD_DAYS,
    number(
      {
        name: 'meanDemand',
        texts: {
          'pt-BR': 'Demanda média por dia; só com desvio do prazo',
          en: 'Mean daily demand; only with a deviation of the lead time',
          es: 'Demanda media diaria; solo con desviación del plazo',
        },
      },
      {},
      0,
    ),
    LEAD_SD,
  ],
  texts: {
    'pt-BR': 'Estoque de segurança para um nível de serviço por ciclo, em unidades da demanda.',
    en: 'Safety stock for a cycle service level, in units of the demand.',
    es: 'Inventario de seguridad para un nivel de servicio por ciclo, en unidades de la demanda.',
  },
  notes: {
    'pt-BR':
      'z(serviço) × raiz de (desvio² × (intervalo + prazo) + demanda² × desvio do prazo²). Até 50 % de serviço não pede estoque: 0. Fill rate pede bem menos que o serviço por ciclo; veja FILLRATE.',
    en: 'z(service) × root of (deviation² × (interval + lead time) + demand² × deviation of the lead time²). Up to 50% service asks for no stock: 0. A fill rate asks for much less than cycle service; see FILLRATE.',
    es: 'z(servicio) × raíz de (desviación² × (intervalo + plazo) + demanda² × desviación del plazo²). Hasta 50 % de servicio no pide inventario: 0. El fill rate pide bastante menos que el servicio por ciclo; vea FILLRATE.',
  },
  compute: (service, demandSd, reviewDays, leadDays, meanDemand, leadSd) =>
    positive(normalQuantile(service)) * spreadOf(demandSd, reviewDays + leadDays, meanDemand, leadSd),
  examples: {
    'SAFETYSTOCK(97%,1200,7,8)': 1.8807936081512509 * 1200 * Math.sqrt(15),
    'SAFETYSTOCK(95%,10,4,5,100,1)': 1.6448536269514722 * Math.sqrt(900 + 10000),
    'SAFETYSTOCK(50%,1200,7,8)': 0,
    'SAFETYSTOCK(1,1200,7,8)': '#VALUE!',
  },
});
