import { FIELDS, type FieldKind, type FieldName } from '../../domain/terms';

/**
 * What single words and short phrases of a heading speak of, in the three languages together: `recargo`, `taxa` and `fee` are one concept.
 * Teams put the same few ideas together in ever new words, so what is listed is ideas. New habit, new entry here.
 */
const CONCEPT_WORDS = {
  discount:
    'desconto descontos desc dcto dsct dto dtos dct dctos dscto dsctos descuento descuentos discount discounts disc reducao rebaja descto dsc off rebaixa rebate rappel rapel',
  standing:
    'catalogo catalog catalogue nf nfe base basico basica tabela lista list nota factura fatura contrato contractual contratual regular normal permanente fixo fija fijo canal channel invoice front preco precio price precos precios everyday incondicional partida tarifa edlp segmento segment perfil profile structure estrutura estructura|on invoice|em nota|en factura|off list|sobre lista',
  maximum:
    'maximo maxima maximos max maximum teto tope topes cap ceiling alcada autonomia autonomy highest upper autorizacion largest superior',
  minimum:
    'minimo minima minimos min minimum piso floor smallest threshold umbral menor lowest|a partir de quanto|desde cuanto|not less than',
  limit: 'limite limites lim limit limits lmt',
  line: 'linea linha line cupo monto',
  granted:
    'aprovado aprovada autorizado autorizada concedido concedida otorgado otorgada approved granted liberado asignado exposure exposicao exposicion disponivel disponible available',
  invoice:
    'nf nfe invoice invoices factura facturas fatura faturas nota boleto boletos titulo titulos billing billed faturar facturar faturado faturados faturada',
  comply: 'cumplimiento cumprimento compliance',
  unit: 'completo completa completos completas integral complete unidad unidades unidade unit units caja cajas caixa caixas case cases linea lineas linha linhas line lines item itens items articulos artigos grade grades artigo unitario unitaria unitarios',
  payment:
    'pagar pay paying cobrar abono abonos liquidacion acerto quitacao pagamento pagamentos pgto pagto pag pago pagos payment payments pmt pymt cobro cobranza cobranca recebimento recibimiento settlement collection remittance paga pagan paid settle settled collect collected pays liquidar pg',
  credit:
    'riesgo credito creditos cred credit crediario cr crediticio crediticia crediticios ar|a prazo|a credito|on account|on credit',
  term: 'prazo prazos pz prz plazo plazos term terms vencimento vencimentos vencimiento due parcelamento parcelas instalments installments cuotas quando cuando when vcto vencto venc period periodo termino terminos ddl',
  plan: 'plano plan esquema scheme forma',
  promotion:
    'midia visual campo ativacao ativacoes activacion activaciones activation activations sampling degustacao degustacion exposicao promocao promocoes promo promos promocional promocionais promocion promociones promocionales promotion promotions promotional campanha campanhas campana campanas campaign campaigns oferta ofertas offer offers tabloide encarte folleto flyer trade merchandising merchan marketing mkt mktg exhibicion exibicao visibilidade visibilidad promocionado promocionados ad ads advertising publicitario publicitaria publicitarias publicidad publicidade mercadeo feature display displays cooperativo cooperativa cooperada event events evento eventos gondola ponta pontas ilha puntera endcap cabecera pub publ|ponto de venda|punto de venta|point of sale|in store|pdv|pos|acao|acoes|accion|acciones|sell out|co op',
  money:
    'verba verbas apoio apoyo apoyos support fundo fundos fondo fondos fund funds funding allowance aporte aportes aportacion aportaciones investimento investimentos inversion investment spend presupuesto contribution subsidio patrocinio cooperado coop budget orcamento gasto gastos investimos invertimos invest cooperacion cooperativo cooperativa cooperada bolsa ayuda ajuda sponsorship bonificacao bonificacion money recurso recursos monies|co op',
  notice:
    'anteced antelacion previo antecedencia anticipacion aviso avisos notice preaviso notification comunicado anticip avisar avisamos warning antecip',
  length: 'duracao duracion duration length janela ventana window dur vigencia periodo period',
  delivery:
    'deliver delivering entregar repartir despachar remessa remessas envio envios remesa remesas shipment shipments embarque embarques carregamento entrega entregas entr reparto repartos delivery deliveries drop drops despacho despachos distribucion distribuicao vuelta vueltas entregado entregados entregue entregues delivered delivers entregamos chegada chegar llegada llegar arrival arrive arrives response resposta respuesta ship ships shipping shipped repartimos despachamos deliv dlv ent',
  stop: 'slot slots run runs round rounds viagens viajes salida salidas saida saidas parada paradas stop stops viaje viagem trip truck trucks caminhao camion caminhoes camiones trips',
  supply: 'abastecimento abastecimiento abasto abastecer abastecimentos suministro suministros',
  fulfilment:
    'atendido atendidos atendida atendidas atendidas atend atendim surtidos surtida filled served abastecido surtido surtimiento atendimento atencion abasto fulfilment fulfillment fill llenado atendemos surtimos completude completeness completud cumplido ns fr|pedidos completos|pedido completo|complete orders|orders complete|in full|entregado completo|entregue completo|entregues completos|delivered in full|delivered complete',
  service: 'servico servicio service serv svc',
  frequency:
    'frequencia frequencias freq frec frecuencia frequency periodicidade periodicidad cadencia cadence ritmo rhythm pattern recorrencia recurrencia cadencias|quantas vezes|cuantas veces|how often|cada cuanto|cada cuantos dias|de quantos em quantos dias|a cada quantos dias|a cada',
  calendar: 'calendario calendar grade agenda schedule roteiro programacao programacion grilla',
  route: 'rota ruta route routes rutas',
  availability: 'disponibilidade disponibilidad disp disponib availability avail instock osa|in stock|on shelf',
  stock: 'estoque est stock inventario inventory existencias inv existencia',
  rate: 'nivel niveles niv level lvl taxa tasa rate indice index percentual porcentaje percentage compromiso compromisso commitment n',
  duration:
    'tempo tempos tiempo tiempos time times tardamos tardan demoramos demora tarda tardam|lead time|leadtime|lead times|lt|turnaround|how long|how fast|em quantos dias|en cuantos dias|quantos dias|cuantos dias|cuanto tardamos|quanto tempo|cuanto tiempo|within|em ate|ate a|hasta la|cuanto tarda|cuanto demora|quanto demora|quanto tempo leva',
  cycle: 'ciclo cycle',
  order: 'pedido pedidos ped order orders ordenes orden compra compras purchase ordering ord pedir',
  load: 'carga load despacho cargas tarima tarimas palete paletes pallet pallets|carga fechada|carga completa|camion completo|palete fechado|tarima completa|full truck|full pallet|drop size|palete completo|full load',
  value:
    'valor monto importe value amount quantidade cantidad quantity tamanho tamano size ticket volume volumen vol spend quanto cuanto vlr val qtde qtd qty|how much',
  special:
    'urgent urgently avulso avulsos avulsa avulsas eventual eventuais eventuales spot suelto sueltos suelta urg intempestivo urgente urgentes urgencia urgencias urg especial especiais especiales esp special specials emergencia emergencias emergencial emergenciales emergencias emergency rush expedite expedited expresso expressa express expres extraordinario extraordinarios encaixe encaixes excecao excecoes excepcion excepciones exception exceptions unscheduled imprevisto imprevistos expedites expediting unplanned intempestivos|nao programado|nao programados|nao programada|nao programadas|no programado|no programados|no programada|no programadas|fora de rota|out of run|fora da rota|fuera de ruta|fora da grade|fora de grade|fora do calendario|fuera de calendario|fora da agenda|fora do dia|fuera de dia|fora da programacao|fuera de programa|off route|off schedule|off cycle|off calendar|out of route|out of schedule|same day|hot shot|off day|hot shots|hot order|hot orders|special request|special requests|solicitacao especial|solicitacoes especiais|solicitud especial|solicitudes especiales|ad hoc|fuera de rota|extra rota|extra ruta|out of cycle|out of day|out of window|out of calendar|demandas especiais|demandas especiales',
  extra: 'extra extras adicional adicionais adicionales additional',
  rule: 'regra reglas regla rule rules politica politicas policy tratamento tratamiento handling permitido permitidos permitida permitidas allowed accepted aceita aceitos autorizados admite acepta aceptan accept accepts permite permiten pode puede can condicao condicoes cond condicion condiciones manejo excecao excepcion permitimos atende',
  fee: 'tarifa tarifas tx cargo cargos recargo recargos surcharge surcharges fee fees charge charges acrescimo acrescimos sobretaxa sobrecargo sobrecosto sobrecusto taxa taxas tasa premium premio prima chg adicional acresc multa penalidade cuota',
  quota: 'cota cotas quota quotas cupo cupos tope cuota allowance',
  cutoff:
    'corte cierre fechamento cutoff deadline close closing last latest before|cut off|cut offs|order by|orders by|pedido hasta|pedidos hasta|in by|ate que hora|ate que horas|hasta que hora',
  cost: 'custo custos costo costos coste costes cost costs gasto gastos despesa cst despesas custa cuesta',
  count:
    'numero nro num qtd qtde quantidade cantidad number count n no # nr cant quantas quantos cuantas cuantos nbr|how many',
  customer:
    'cliente clientes cli customer customers cust pdvs pdv loja lojas tienda tiendas store stores outlet outlets doors account accounts revenda revendas revendedor revendedores dealer dealers distribuidores detallistas detalhistas farmacias socios cooperados varejo retail retailer retailers minorista door contas cuentas cte ctes portas puertas clte|pontos de venda|puntos de venta',
  active:
    'live trading ativo ativos ativa ativas activo activos activa activas active positivados act atendidas atendidos cadastrados registrados',
  sales:
    'venda vendas vda vdas venta vta vtas sale sales faturamento fat fatur facturacion facturado receita ingreso ingresos revenue turnover rev sls fact rec',
  net: 'liquido liquida liquidas liq neta netas neto netos net netto',
  gross: 'bruto bruta brutas brutos gross cheio full br',
  margin:
    'margem mg margen margenes mgn margin margins gm mb gp marg mrg lucro utilidad profit rentab rentabilidade rentabilidad profitability lucratividade marginal',
  contribution: 'contribuicao contrib contribucion contribution mc cm',
  average: 'medio media med avg average mean promedio prom medias medios',
  class:
    'classe clase class classificacao clasificacion classification curva categoria tier rank ranking clasif classif code',
  abc: 'abc abcd',
  strategic:
    'estrategica estrategico strategic importancia importance prioridade prioridad priority estrategicas relevancia relevance',
  release: 'liberacao liberacion release analise analisis review check approval aprobacion aprovacao lib liberar anal',
  freight: 'frete fretes flete fletes freight carriage frt shipping',
  type: 'tipo type modalidade modalidad modality incoterm incoterms tp modal mode mod',
  onTime:
    'pontualidade puntualidad punctuality ontime puntuales pontual puntual otd pontualid|on time|no prazo|a tiempo|em dia',
  visit: 'visita visitas visit visits preventa|pre venda|pre venta|pre sales|presales|call',
  until: 'ate hasta until',
  conditional: 'condicionado condicionada condicional condicionados condicionales conditional',
  after: 'apos depois despues after',
  from: '|a partir de|a partir do|a partir',
  start:
    'inicio comeco start starts contagem conteo conta contado contada cuenta computo runs corre desde counted|a partir|a partir de',
  volume:
    'volume volumen vol quantidade cantidad quantity escala progressivo progresivo escalon bulk qty qtd qtde cant',
  plus: 'adicional adicionais adicionales additional plus',
  step: 'faixa faixas escala tramo tramos tier tiers break breaks degrau step steps degraus gatilhos bracket rango escalon escalonado escalonada scale',
  logistic: 'logistico logistica logistics logistic',
  cover: 'cobertura cover coverage cob',
  condition: 'condicao condicoes cond condicion condiciones conditions condition',
  replenish:
    'reposicao reposicion replenishment replenish replen repos restock restocking resupply ressuprimento ressup reabastecimento reabastecimiento reabasto resurtido reponer',
  dispatch: 'expedicao expedicion dispatch expedir',
  prepare:
    'separacao separar preparo preparacao preparacion preparar preparation prep picking pick pack packing handling processamento processing procesamiento proc alistamiento alistar embalagem',
  handle:
    'movimentacao moviment armazenagem armaz manuseio manipuleo manipulacion almacenaje almacenamiento almac manejo warehousing warehouse whse storage handling',
  transport: 'transito transit transporte transport viagem viagens viaje viajes traslado travel road trans',
  supplier:
    'fornecedor fornecedores forn fornec proveedor proveedores prov supplier suppliers vendor vendors creditor creditors ap',
  late: 'atraso atrasos mora late overdue retraso retrasos delinquent vencido vencidos delay inadimplencia|past due|beyond terms',
  hold: 'hold held retido retidos retenido retenidos bloqueado bloqueados analise analisis analysis review reviewed revision',
  uplift: 'incremental incrementais incrementales incremento incr increm uplift lift|venda extra|venta extra',
  concession: 'concessao concessoes conc concesion concesiones concession concessions',
  list: 'lista tabela tab list tarifa|preco de tabela|preco de lista|precio de lista|precio lista|list price|list prices|a preco de tabela',
  product: 'produto producto mercadoria mercaderia mercancia goods product vendido vendida sold',
  seller:
    'vendedor vendedores rep reps seller preventista asesor gerente manager consultor consultora representante gerencia diretoria supervisor sup coordenador gnv grv',
  financial: 'financeiro financeira fin financiero financiera financial',
  payer:
    'quem quien who responsavel responsable responsibility|por conta de|a cargo de|por conta|por cuenta de|por cuenta',
  charged: 'cobrado cobrada charged cobramos cobranca cobro',
  base: 'base carteira cartera portfolio total totais totales',
  fund: 'verba verbas vpc mdf bdf vb',
  frozen: 'congelado congelada congelados congelar frozen freeze firme firm cong congelamento congelamiento',
  horizon: 'horizonte horiz horizon zona zone janela ventana window fence periodo period',
  perfect:
    'otif difot|on time in full|pedido perfeito|pedidos perfeitos|pedido perfecto|perfect order|completas y a tiempo|completos y a tiempo',
  authority: 'alcada alcadas autonomia autonomy authority',
  goal: 'meta metas alvo target tgt goal objetivo desejada deseado desejado desired requerida requerido required',
  ticket: 'ticket tkt tiquete',
  trigger: 'gatilho gatillo trigger threshold umbral',
  cogs: 'cogs cmv cpv',
  place: 'pdv pos',
  day: 'dia day',
  // Units and periods: they may stand beside anything, and some ideas need them.
  month: 'mes mensal mensais mensual mensuales month monthly meses mo mthly',
  week: 'semana semanal semanais semanales semanas week weekly weeks wk wks',
  days: 'dias days d du',
  percent: '% pct perc percentual porcentaje porcentagem percent percentage share parte parcela portion',
  hour: 'hora horas horario horarios hour hours time hr hrs h',
} as const;

export type Concept = keyof typeof CONCEPT_WORDS;
export const CONCEPTS: readonly string[] = Object.keys(CONCEPT_WORDS);

/** Units and aims: beside a field of a fitting kind they change nothing. */
const FREE: { readonly [C in Concept]?: readonly FieldKind[] | 'any' } = {
  goal: 'any',
  month: 'any',
  week: 'any',
  days: ['days', 'leadTime', 'payment', 'frequency', 'hours', 'text', 'clock'],
  day: ['money', 'frequency', 'text', 'count'],
  hour: ['hours', 'days', 'leadTime', 'text'],
  percent: ['share', 'discount', 'amount', 'specialRule', 'quota'],
};

/** Whether a heading that holds this concept too still speaks of the field. */
export function isFreeBeside(field: FieldName, concept: Concept): boolean {
  const kinds = FREE[concept];
  return kinds !== undefined && (kinds === 'any' || kinds.includes(FIELDS[field].kind));
}

const BY_PHRASE = new Map<string, Concept[]>();
for (const concept of Object.keys(CONCEPT_WORDS) as Concept[]) {
  const [single = '', ...phrases] = CONCEPT_WORDS[concept].split('|');
  for (const phrase of [...single.split(' '), ...phrases]) {
    const known = BY_PHRASE.get(phrase) ?? [];
    BY_PHRASE.set(phrase, [...known, concept]);
  }
}
/** Single words by their first letter, which nobody leaves out. */
const BY_LETTER = new Map<string, string[]>();
for (const phrase of BY_PHRASE.keys()) {
  if (phrase.includes(' ')) continue;
  const letter = phrase[0] ?? '';
  BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), phrase]);
}
const LONGEST = 5;
/** Outside of whatever the calendar is called: `fora do ciclo`, `fuera de horario`. */
const OUTSIDE = /\b(?:fora|fuera) d(?:[aeo]|el) (?:l[ao] )?(?!mes|quinzena|dezena|semana)[a-z]+/;

/** The ideas one word or phrase stands for; empty for a word that is not known. */
export function conceptsOf(phrase: string): readonly Concept[] {
  return BY_PHRASE.get(phrase) ?? [];
}

/** Shorter beginnings, those that end in a vowel, and slips in shorter words make other words. */
const SHORTEST_CUT = 4;
const SHORTEST_SLIP = 8;

/** The ideas of a word inflected otherwise (`folletos`), cut short (`anticip`) or mistyped (`frequecia`). */
export function conceptsLike(word: string): readonly Concept[] {
  const inflected = [word.replace(/s$/, ''), word.replace(/es$/, ''), `${word}s`].find((one) => BY_PHRASE.has(one));
  if (inflected !== undefined) return conceptsOf(inflected);
  const known = BY_LETTER.get(word[0] ?? '') ?? [];
  const cut =
    word.length >= SHORTEST_CUT && /[^aeiou]$/.test(word)
      ? known.filter((one) => one.length > word.length + 1 && one.startsWith(word))
      : [];
  const like = cut.length > 0 || word.length < SHORTEST_SLIP ? cut : known.filter((one) => isOneSlip(word, one));
  const ideas = [...new Set(like.flatMap((one) => BY_PHRASE.get(one) ?? []))];
  return ideas.length <= MOST_IDEAS ? ideas : [];
}

/** A beginning that so many ideas share says none of them. */
const MOST_IDEAS = 3;

/** One letter left out, put in, changed, or two changed about; the first is always right. */
function isOneSlip(word: string, known: string): boolean {
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > 1 || known.length < SHORTEST_SLIP) return false;
  let at = 0;
  while (at < word.length && word[at] === known[at]) at += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  return (
    rest(word, at + 1) === rest(known, at + 1) ||
    rest(word, at + 1) === rest(known, at) ||
    rest(word, at) === rest(known, at + 1) ||
    (word[at] === known[at + 1] && word[at + 1] === known[at] && rest(word, at + 2) === rest(known, at + 2))
  );
}

/** A heading parted into known phrases, the longest first, and words that are not known. */
export function phrasesIn(heading: readonly string[]): readonly string[] {
  const phrases: string[] = [];
  const tokens = heading.join(' ').replace(OUTSIDE, 'fora de rota').split(' ');
  for (let at = 0; at < tokens.length;) {
    let size = Math.min(LONGEST, tokens.length - at);
    while (size > 1 && !BY_PHRASE.has(tokens.slice(at, at + size).join(' '))) size -= 1;
    phrases.push(tokens.slice(at, at + size).join(' '));
    at += size;
  }
  return phrases;
}
