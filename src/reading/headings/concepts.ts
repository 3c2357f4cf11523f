/**
 * What single words and short phrases of a heading speak of, in the three languages together: `recargo`, `taxa` and `fee` are one concept.
 * Teams put the same few ideas together in ever new words, so what is listed is ideas. New habit, new entry here.
 */
const CONCEPT_WORDS = {
  discount:
    'desconto descontos desc dcto dsct dto dtos dct dctos dscto dsctos descuento descuentos discount discounts disc reducao rebaja',
  standing:
    'catalogo catalog catalogue nf nfe base basico basica tabela lista list nota factura fatura contrato contractual contratual regular normal permanente fixo fija fijo canal channel invoice front|on invoice|em nota|en factura',
  maximum: 'maximo maxima maximos max maximum teto tope topes cap ceiling alcada autonomia autonomy highest',
  minimum: 'minimo minima minimos min minimum piso floor',
  limit: 'limite limites lim limit limits',
  line: 'linea linha line cupo monto',
  granted:
    'aprovado aprovada autorizado autorizada concedido concedida otorgado otorgada approved granted liberado asignado exposure exposicao exposicion',
  invoice: 'nf nfe invoice invoices factura facturas fatura faturas nota boleto boletos titulo titulos',
  comply: 'cumplimiento cumprimento compliance',
  unit: 'completo completa completos completas integral complete unidad unidades unidade unit units caja cajas caixa caixas case cases linea lineas linha linhas line lines item itens items',
  payment:
    'pagar pay paying cobrar abono abonos liquidacion acerto quitacao pagamento pagamentos pgto pagto pag pago pagos payment payments pmt pymt cobro cobranza cobranca recebimento recibimiento settlement collection remittance',
  credit: 'credito creditos cred credit crediario|a prazo|a credito|on account|on credit',
  term: 'prazo prazos pz prz plazo plazos term terms condicao condicoes cond condicion condiciones vencimento vencimentos vencimiento due parcelamento parcelas instalments installments cuotas',
  plan: 'plano plan esquema scheme forma',
  promotion:
    'ativacao ativacoes activacion activaciones activation activations sampling degustacao degustacion exposicao promocao promocoes promo promos promocional promocionais promocion promociones promocionales promotion promotions promotional campanha campanhas campana campanas campaign campaigns oferta ofertas offer offers tabloide encarte folleto flyer trade merchandising merchan marketing mkt mktg exhibicion exibicao visibilidade visibilidad|ponto de venda|punto de venta|point of sale|in store|pdv|pos|acao|acoes|accion|acciones|sell out',
  money:
    'verba verbas apoio apoyo apoyos support fundo fundos fondo fondos fund funds funding allowance aporte aportes aportacion aportaciones investimento investimentos inversion investment spend presupuesto contribution subsidio patrocinio cooperado coop|co op',
  notice: 'anteced antelacion previo antecedencia anticipacion aviso avisos notice preaviso notification comunicado',
  length: 'duracao duracion duration length janela ventana window',
  delivery:
    'deliver delivering entregar repartir despachar remessa remessas envio envios remesa remesas shipment shipments expedicao embarque embarques carregamento entrega entregas entr reparto repartos delivery deliveries drop drops despacho despachos distribucion distribuicao vuelta vueltas',
  stop: 'slot slots run runs round rounds viagens viajes salida salidas saida saidas parada paradas stop stops viaje viagem trip',
  supply: 'abastecimento abastecimiento resurtido reposicao replenishment',
  fulfilment:
    'atendido atendidos atendida atendidas atendidas atend atendim surtidos surtida filled served abastecido surtido surtimiento atendimento atencion abasto fulfilment fulfillment fill llenado',
  service: 'servico servicio service serv svc',
  frequency: 'frequencia frequencias freq frec frecuencia frequency periodicidade periodicidad cadencia cadence',
  calendar: 'calendario calendar grade agenda schedule roteiro',
  route: 'rota ruta route routes rutas',
  availability: 'disponibilidade disponibilidad disp disponib availability avail',
  stock: 'estoque est stock inventario inventory existencias',
  rate: 'nivel niveles niv level lvl taxa tasa rate indice index percentual porcentaje percentage compromiso compromisso commitment',
  duration: 'tempo tempos tiempo tiempos time times|lead time|leadtime|lead times|lt|turnaround',
  cycle: 'ciclo cycle',
  order: 'pedido pedidos ped order orders ordenes orden compra compras purchase',
  load: 'carga load despacho',
  value: 'valor monto importe value amount quantidade cantidad quantity tamanho tamano size ticket volume volumen vol',
  special:
    'urgent urgently avulso avulsos avulsa avulsas eventual eventuais eventuales spot suelto sueltos suelta urg intempestivo urgente urgentes urgencia urgencias urg especial especiais especiales esp special specials emergencia emergencias emergencial emergenciales emergencias emergency rush expedite expedited expresso expressa express expres extraordinario extraordinarios encaixe encaixes excecao excecoes excepcion excepciones exception exceptions unscheduled imprevisto imprevistos|nao programado|nao programados|nao programada|nao programadas|no programado|no programados|no programada|no programadas|fora de rota|fora da rota|fuera de ruta|fora da grade|fora de grade|fora do calendario|fuera de calendario|fora da agenda|fora do dia|fuera de dia|fora da programacao|fuera de programa|off route|off schedule|off cycle|off calendar|out of route|out of schedule|same day|hot shot',
  extra: 'extra extras adicional adicionais adicionales additional',
  rule: 'regra reglas regla rule rules politica politicas policy tratamento tratamiento handling permitido permitidos permitida permitidas allowed accepted aceita aceitos autorizados admite',
  fee: 'tarifa tarifas tx cargo cargos recargo recargos surcharge surcharges fee fees charge charges acrescimo acrescimos sobretaxa sobrecargo sobrecosto sobrecusto taxa taxas tasa',
  quota: 'cota cotas quota quotas cupo cupos cuota tope',
  cutoff: 'corte cierre fechamento cutoff deadline|cut off|cut offs',
  cost: 'custo custos costo costos coste costes cost costs gasto gastos despesa',
  count: 'numero nro num qtd qtde quantidade cantidad number count n no #',
  customer:
    'cliente clientes cli customer customers cust pdvs pdv loja lojas tienda tiendas store stores outlet outlets door doors account accounts revenda revendas revendedor revendedores dealer dealers distribuidores detallistas detalhistas farmacias socios cooperados|pontos de venda|puntos de venta',
  active: 'ativo ativos ativa ativas activo activos activa activas active positivados',
  sales:
    'venda vendas vda vdas venta ventas vta vtas sale sales faturamento fat fatur facturacion facturado receita ingreso ingresos revenue turnover',
  net: 'liquido liquida liquidas liq neta netas neto netos net',
  gross: 'bruto bruta brutas brutos gross',
  margin: 'margem mg margen margenes mgn margin margins',
  contribution: 'contribuicao contrib contribucion contribution',
  average: 'medio media med avg average mean promedio',
  class: 'classe clase class classificacao clasificacion classification curva categoria tier rank ranking',
  abc: 'abc abcd',
  strategic: 'estrategica estrategico strategic importancia importance prioridade prioridad priority',
  release: 'liberacao liberacion release analise analisis review check approval aprobacion aprovacao',
  freight: 'frete fretes flete fletes freight carriage',
  type: 'tipo type modalidade modalidad modality incoterm incoterms',
  onTime: 'pontualidade puntualidad punctuality ontime|on time|no prazo|a tiempo|em dia',
  visit: 'visita visitas visit visits preventa|pre venda|pre venta|pre sales|presales|call',
  until: 'ate hasta until',
  start: 'inicio comeco start starts contagem conteo',
  volume: 'volume volumen vol quantidade cantidad quantity escala progressivo progresivo',
  plus: 'adicional adicionais adicionales additional plus',
  step: 'faixa faixas escala tramo tramos tier tiers break breaks degrau step steps',
  logistic: 'logistico logistica logistics logistic',
  cover: 'cobertura cover coverage',
  // Units and periods: they may stand beside anything, and some ideas need them.
  month: 'mes mensal mensais mensual mensuales month monthly meses',
  week: 'semana semanal semanais semanales semanas week weekly weeks',
  days: 'dia dias day days',
  hour: 'hora horas horario horarios hour hours time hr hrs h',
} as const;

export type Concept = keyof typeof CONCEPT_WORDS;
export const CONCEPTS: readonly string[] = Object.keys(CONCEPT_WORDS);

/** Concepts that are units: a heading that holds one of them too still speaks of the same. */
export const UNIT_CONCEPTS: readonly Concept[] = ['month', 'week', 'days', 'hour'];

const BY_PHRASE = new Map<string, Concept[]>();
for (const concept of Object.keys(CONCEPT_WORDS) as Concept[]) {
  const [single = '', ...phrases] = CONCEPT_WORDS[concept].split('|');
  for (const phrase of [...single.split(' '), ...phrases]) {
    const known = BY_PHRASE.get(phrase) ?? [];
    BY_PHRASE.set(phrase, [...known, concept]);
  }
}
const LONGEST = 3;
/** Outside of whatever the calendar is called: `fora do ciclo`, `fuera de horario`. */
const OUTSIDE = /\b(?:fora|fuera) d(?:[aeo]|el) (?:l[ao] )?(?!mes|quinzena|dezena|semana)[a-z]+/;

/** The ideas one word or phrase may stand for; empty for a word that is not known. */
export function conceptsOf(phrase: string): readonly Concept[] {
  return BY_PHRASE.get(phrase) ?? [];
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
