import type { FieldName } from '../../domain/terms';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MEASURED = words(
  'practised practiced praticado praticada realizado realizada realizados realizadas executado executada executed actual real medido medida measured observed observado observada historico historica historic efetivo efetiva achieved apurado apurada incurrido logrado lograda alcancado alcancada alcanzado alcanzada atingido atingida obtido obtida',
);
const PLANNED = words(
  'planned planejado planejada previsto prevista orcado orcada budget budgeted forecast forecasted planificado planificada',
);
const DECORATIONS = words(
  'target goal meta alvo objetivo promised prometido prometida std agreed acordado acordada combinado combinada padrao standard usual reference referencia vigente acordo acuerdo agreement atual current politica policy contratado contratada negociado negociada proposto proposta pactado pactada comprometido garantido garantida garantizado garantizada guaranteed offered oferecido oferecida ofrecido ofrecida general our nosso nossa geral promesa promessa promise promises compromisso compromiso commitment committed sla prometemos oferecemos garantimos ofrecemos qual quanto quanta cual cuanto what que',
);
const QUALIFIERS = words(
  'canal produto tatico regional base regra rule regla politica policy valor value condicao condicion perc percentual percent % maximo maxima max minimo minima min total item nivel level',
);
const SMALL = words(
  'de do da dos das d e o a os as em no na por para com of the for per on in at by to del la el los las en y al and our um uma',
);
const TRAILING = words(
  'mes mensal mensais month monthly mensual mensuais dia dias day days h hs hora horas hour hours semana semanal week ano anual year por per em in en ao al a de $ r$ us$ brl usd eur mxn cop clp ars pen gbp mil k mm mi milhoes milhares thousands millions millones miles reais pesos dolares kg cx un x uteis corridos d u semestre semestral trimestre trimestral bimestre bimestral quarter quarterly annual yearly diario diaria daily ltm ttm ytd acumulado acumulada acum ultimos last meses months 12m l12m u12m',
);

export const isMeasured = (token: string): boolean => MEASURED.has(token);
export const isPlanned = (token: string): boolean => PLANNED.has(token);
/** Words that say that a term is promised: they name no other field. */
export const isDecoration = (token: string): boolean => DECORATIONS.has(token);
/** Parts of a term that a heading below its name may single out. */
export const isQualifier = (token: string): boolean => QUALIFIERS.has(token);
export const isSmallWord = (token: string): boolean => SMALL.has(token);
/** Units, periods and years at the end of a heading. */
export const isTrailing = (token: string): boolean =>
  TRAILING.has(token) || /^((fy)?(20)?\d\d|fy|q[1-4]|h[12]|[1-4](t|tri|s)(\d\d)?|d[1-4])$/.test(token);
/** "per week per project": for each of whom it is said anyway. */
export const REPEATED_PER =
  / (per|por|by) (project|customer|cliente|pdv|outlet|loja|tienda|profile|perfil|segment|segmento|canal|channel)$/;

/** Headings that belong to two fields; the cells, the sheet and the neighbours decide (DOMAIN §7, trap 7). */
const TWOFOLD_HEADINGS: readonly (readonly [readonly FieldName[], string])[] = [
  [
    ['paymentTerms', 'leadTime'],
    'prazo|prazos|pz|prz|plazo|plazos|term|terms|prazo dias|prazo de|prazo ate|plazo hasta|prazo max|prazo maximo|plazo max|plazo maximo|dias de prazo|dias de plazo',
  ],
  [['paymentTerms', 'creditLimit'], 'credito|credit'],
  [['paymentTerms', 'minOrder'], 'pm'],
  [['discount', 'promoSupport'], 'bonif|bonificacion'],
  [['leadTime', 'deliveryFrequency'], 'order cycle|ciclo de pedido|ciclo de pedidos'],
  [['creditLimit', 'specialQuota'], 'cupo|cupos'],
  [['freight', 'leadTime'], 'delivery terms'],
  [['deliveryFrequency', 'leadTime'], 'entrega|entregas|reparto|repartos|delivery|deliveries|drops'],
  [['specialOrderRule', 'specialShare'], 'especiais|specials|especiales'],
  [
    ['extraDropsPerPromo', 'specialOrderRule'],
    'entrega extra|entregas extra|entregas extras|extra delivery|extra deliveries|extra drops',
  ],
];
export const TWOFOLD: Readonly<Record<string, readonly FieldName[]>> = Object.fromEntries(
  TWOFOLD_HEADINGS.flatMap(([fields, headings]) => headings.split('|').map((heading) => [heading, fields])),
);
/** Columns of a plan or a calendar. */
export const MONTH =
  /^(jan(eiro|uary)?|feb(ruary|rero)?|fev(ereiro)?|mar(co|ch|zo)?|abr(il)?|apr(il)?|mai(o)?|may(o)?|jun(ho|e|io)?|jul(ho|y|io)?|ago(sto)?|aug(ust)?|set(embro)?|sep(t|tember|tiembre)?|out(ubro)?|oct(ober|ubre)?|nov(embro|ember|iembre)?|dez(embro)?|dec(ember)?|dic(iembre)?|ene(ro)?)( (20)?\d\d)?$|^20\d\d \d\d?$|^\d\d? 20\d\d$|^m \d+$|^(s|w|sem) ?\d+$/;
