import { toAddress } from '../domain/address';
import type { Issue, IssueCode } from '../domain/issue';
import type { Language } from '../domain/language';
import { PARAMETER_UNITS, type ParameterName } from '../domain/parameters';
import { FIELDS, type FieldName } from '../domain/terms';
import { FIELD_NAMES, KIND_UNITS } from './fields';
import { fillPlain, formatDay } from './format';
import type { Texts } from './texts';
import { WORDS } from './words';

/**
 * What, where, and what to do. Slots: {found} and {at} of the issue, {what} its field or parameter by name, {expected}
 * how such a value is written, and whatever else its details hold.
 */
export const ISSUE_SENTENCES: Texts<Readonly<Record<IssueCode, string>>> = {
  'pt-BR': {
    unreadable:
      '{at}: "{found}" não foi entendido como {what} e não é usado. Escreva {expected}, ou "não se aplica" onde o termo não existe.',
    'error-cell': '{at}: a fórmula dá o erro {found}; {what} fica desconhecido. Corrija a fórmula.',
    'out-of-range': '{at}: "{found}" está fora do que {what} pode valer e não é usado. Confira o valor.',
    negative: '{at}: "{found}" é negativo, e {what} não pode ser. Confira o sinal.',
    'shares-do-not-add-up':
      '{at}: as parcelas de "{found}" somam {sum}%, não 100%. O prazo fica desconhecido; corrija as porcentagens.',
    'unit-mismatch':
      '{at}: "{found}" está em unidade ou moeda diferente da coluna e não é usado. Escreva na unidade da coluna.',
    'ambiguous-number':
      '{at}: "{found}" pode ser lido de mais de um jeito ({readings}). Responda qual vale; até lá, {what} fica desconhecido.',
    'ambiguous-date':
      '{at}: o Excel guardou uma data ({found}) onde se esperava {what}. Responda o que foi digitado, por exemplo {readings}, e formate a célula como texto.',
    'ambiguous-term':
      '{at}: "{found}" tem mais de um sentido para {what} ({readings}). Responda qual vale; até lá fica desconhecido.',
    'ambiguous-frequency':
      '{at}: "{found}" pode ser {readings}. Responda qual é a frequência; até lá fica desconhecida.',
    'ambiguous-unit':
      '{at}: "{found}" não diz a unidade de {what} ({readings}). Responda qual é, ou ponha-a no título.',
    'currency-mixed':
      '{at}: a coluna de {what} está em {currency}, e as contas são em {main}. Responda qual moeda vale, ou a taxa de câmbio; até lá os valores ficam desconhecidos.',
    'erp-instalments':
      '{at}: "{found}" parece um código de condição do ERP, não uma lista de dias. Responda os dias de cada parcela, por exemplo 30/60/90.',
    'availability-class':
      '{at}: "{found}" é uma classe, não uma porcentagem. Responda quanto ela promete, por exemplo 97%.',
    'duplicate-profile':
      '{at}: o perfil "{found}" aparece em mais de uma linha ({readings}). Responda qual linha vale; até lá os termos dele ficam desconhecidos.',
    'profile-near-miss':
      '{at}: "{found}" é quase "{other}" ({otherAt}), da outra política. Responda se é o mesmo perfil; até lá são dois.',
    'row-maybe-profile':
      '{at}: "{found}" não tem nenhum termo e não está na outra política. Responda se é um perfil; até lá fica de fora.',
    'row-maybe-total':
      '{at}: "{found}" tem termos e se chama como um total. Responda se é um perfil; até lá fica de fora.',
    'list-ambiguous':
      '{at}: na coluna "{heading}", "{found}" pode ser lido de mais de um jeito ({readings}). Responda qual vale para a coluna; até lá {count} células dela não contam.',
    'heading-ambiguous':
      '{at}: o título "{found}" serve para mais de um campo ({fields}). A coluna não é usada; diga qual é, no mapeamento.',
    'heading-twice':
      '{at}: {what} já foi lido em {first}; "{found}" não é usado. Confira qual vale, ou mapeie a coluna.',
    'heading-unknown':
      '{at}: a coluna "{found}" não corresponde a nenhum campo e não é usada. Se for um termo ou número da lista, mapeie-a.',
    'personal-data': '{at}: a coluna "{found}" parece ter dados pessoais (CPF, e-mail, telefone). Ela não é lida.',
    'sheet-not-policy':
      '{at}: esta tabela não é usada como política, porque outra foi apontada. Aponte-a com --table se for ela.',
    'hidden-rows':
      '{at}: {count} linhas ou colunas ocultas foram lidas junto com as visíveis. Apague-as se não valem mais.',
    'profile-without-policy':
      '{at}: o perfil "{found}" não está em nenhuma das políticas. Inclua-o nelas ou corrija o nome.',
    'row-not-profile': '{at}: "{found}" parece uma observação, um subtítulo ou um total. Não é lido como perfil.',
    'row-without-name':
      '{at}: a linha tem termos ({found}) mas não diz de que perfil. Ela não é lida; escreva o nome do perfil.',
    'plan-unreadable': '{at}: "{found}" não é um número que o plano possa ter aqui e não é usado. Confira a célula.',
    'plan-number':
      '{at}: "{found}", no plano, pode ser {readings}. Responda qual vale para a tabela; até lá ela não é usada.',
    'plan-year':
      '{at}: os meses do plano ("{found}") não dizem o ano. Responda o ano do primeiro, por exemplo {readings}; até lá a tabela não é usada.',
    'plan-version':
      '{at}: há mais de uma versão do plano ({readings}) e nenhuma se diz consenso ou publicada. Responda qual vale; até lá estes números não são usados.',
    'plan-measure':
      '{at}: "{found}" tem meses como colunas e não diz o que conta. Responda o que é ({readings}); até lá a tabela não é usada.',
    'plan-stock':
      '{at}: "{found}" não diz se o estoque é do início ou do fim do mês, e as contas do plano não decidem. Responda {readings}; até lá não é usado.',
    'plan-bridge':
      '{at}: as partes da tabela perfil × família não somam 100% nem por linha nem por coluna. Responda o que são ({readings}); até lá a tabela não é usada.',
    'plan-twice':
      '{at}: o plano diz "{found}" aqui e outro número em {first}, para a mesma família e mês. Nenhum dos dois é usado; deixe só o que vale.',
    'plan-units':
      '{at}: esta linha do plano está em outra unidade que a demanda da família ({readings}). Ela não é comparada; ponha as duas na mesma unidade.',
    'plan-past':
      '{at}: o plano termina antes do mês da revisão ("{found}"). As regras do plano ficam sem nota até haver um plano vigente.',
    'plan-cut':
      '{at}: o plano "{found}" vai até a linha {rows}, e só as primeiras {read} foram lidas: o que falta não entra nas contas. Deixe o plano em uma planilha menor, por família e mês.',
    'lists-differ':
      '{at}: "{found}" tem pedidos aqui e em {first}, em listas com colunas diferentes, que não se somam. Cada medida vem da primeira lista que a tem; dê às duas as mesmas colunas para somá-las.',
    'far-rows':
      '{at}: "{found}" está mais de 10.000 linhas em branco abaixo do resto da planilha, e nada dali em diante é lido. Se faz parte de uma tabela, aproxime-a; se não, apague.',
    'setting-unreadable':
      '{at}: "{found}" não foi entendido ou não é possível aqui; vale o que valeria com a célula vazia. Escreva como diz a coluna "Como escrever".',
    'setting-ambiguous':
      '{at}: "{found}" pode ser {readings}. Escreva de uma destas formas; até lá vale o que valeria com a célula vazia.',
    'setting-refused': '{at}: "{found}" foi recusado, e o valor padrão continua valendo. Confira a ordem dos limites.',
    'exemption-incomplete':
      '{at}: para aceitar esta exceção preencha "Anotação" e "Prazo" (uma data); até lá a regra vale.',
    'exemption-expired': '{at}: a exceção venceu em {due}. A regra voltou a valer; renove a data ou resolva o desvio.',
    'due-ambiguous':
      '{at}: "{found}" pode ser {readings}, conforme a língua em que foi escrito. Escreva o prazo como ano-mês-dia; até lá a decisão fica sem prazo.',
    'exemption-orphaned':
      '{at}: a exceção não vale mais, porque o perfil "{profile}" não está nas políticas. Se ele mudou de nome, escreva a decisão na linha do nome novo e apague esta.',
    'planner-heading-lost':
      '{at}: a coluna "{found}" não foi encontrada, e nada do que estava nela é lido. Devolva este título à coluna que era dela ({headings}).',
    'own-sheet-unread':
      '{at}: esta planilha tem a marca do Accord, mas perdeu a tabela ou a coluna de códigos; o que foi digitado nela não é lido. Copie-o para a planilha que o Accord usa agora e apague esta.',
    'decision-without-id':
      '{at}: a linha de "{found}" tem uma decisão e perdeu o código ({count} no total); ela não é lida. Devolva o código ou escreva a decisão na linha nova.',
    'decision-unknown':
      '{at}: "{found}" não é uma decisão que o Accord conhece ({options}); o achado continua em aberto. Para isentá-lo até o prazo, escreva a primeira.',
    'finding-unknown': '{at}: "{found}" não é um achado desta revisão. A linha é mantida e não é usada.',
  },
  en: {
    unreadable:
      '{at}: "{found}" was not understood as {what} and is not used. Write {expected}, or "n/a" where the term does not exist.',
    'error-cell': '{at}: the formula gives the error {found}; {what} stays unknown. Repair the formula.',
    'out-of-range': '{at}: "{found}" is outside what {what} can be and is not used. Check the value.',
    negative: '{at}: "{found}" is negative, which {what} cannot be. Check the sign.',
    'shares-do-not-add-up':
      '{at}: the instalments of "{found}" add up to {sum}%, not 100%. The term stays unknown; correct the percentages.',
    'unit-mismatch':
      '{at}: "{found}" is in another unit or currency than its column and is not used. Write it in the unit of the column.',
    'ambiguous-number':
      '{at}: "{found}" can be read in more than one way ({readings}). Answer which one holds; until then {what} is unknown.',
    'ambiguous-date':
      '{at}: Excel stored a date ({found}) where {what} was expected. Answer what was typed, such as {readings}, and format the cell as text.',
    'ambiguous-term':
      '{at}: "{found}" has more than one meaning for {what} ({readings}). Answer which one holds; until then it is unknown.',
    'ambiguous-frequency': '{at}: "{found}" can be {readings}. Answer which frequency it is; until then it is unknown.',
    'ambiguous-unit':
      '{at}: "{found}" does not say the unit of {what} ({readings}). Answer it, or put it in the heading.',
    'currency-mixed':
      '{at}: the column of {what} is in {currency}, and the sums are in {main}. Answer which currency holds, or the rate of exchange; until then the amounts are unknown.',
    'erp-instalments':
      '{at}: "{found}" looks like a payment code of the ERP, not a list of days. Answer the days of each instalment, such as 30/60/90.',
    'availability-class': '{at}: "{found}" is a class, not a percentage. Answer what it promises, such as 97%.',
    'duplicate-profile':
      '{at}: profile "{found}" stands in more than one row ({readings}). Answer which row holds; until then its terms are unknown.',
    'profile-near-miss':
      '{at}: "{found}" is nearly "{other}" ({otherAt}) of the other policy. Answer whether they are the same profile; until then they are two.',
    'row-maybe-profile':
      '{at}: "{found}" has no terms and is not in the other policy. Answer whether it is a profile; until then it is left out.',
    'row-maybe-total':
      '{at}: "{found}" holds terms and is named like a total. Answer whether it is a profile; until then it is left out.',
    'list-ambiguous':
      '{at}: in column "{heading}", "{found}" can be read in more than one way ({readings}). Answer which one holds for the column; until then {count} of its cells do not count.',
    'heading-ambiguous':
      '{at}: the heading "{found}" fits more than one field ({fields}). The column is not used; say which it is, in the mapping.',
    'heading-twice':
      '{at}: {what} was already read in {first}; "{found}" is not used. Check which one holds, or map the column.',
    'heading-unknown':
      '{at}: the column "{found}" is none of the known fields and is not used. Map it if it is a term or figure of the list.',
    'personal-data': '{at}: the column "{found}" looks like personal data (tax id, e-mail, phone). It is not read.',
    'sheet-not-policy':
      '{at}: this table is not used as a policy, because another was named. Name it with --table if it is the one.',
    'hidden-rows':
      '{at}: {count} hidden rows or columns were read like the visible ones. Delete them if they no longer hold.',
    'profile-without-policy': '{at}: profile "{found}" stands in neither policy. Add it to them or correct the name.',
    'row-not-profile': '{at}: "{found}" looks like a remark, a subtitle or a total. It is not read as a profile.',
    'row-without-name':
      '{at}: the row holds terms ({found}) but does not say of which profile. It is not read; write the name of the profile.',
    'plan-unreadable': '{at}: "{found}" is no number the plan can have here and is not used. Check the cell.',
    'plan-number':
      '{at}: "{found}" in the plan can be {readings}. Answer which holds for the table; until then it is not used.',
    'plan-year':
      '{at}: the months of the plan ("{found}") do not say the year. Answer the year of the first, such as {readings}; until then the table is not used.',
    'plan-version':
      '{at}: the plan has more than one version ({readings}) and none calls itself consensus or published. Answer which one holds; until then these figures are not used.',
    'plan-measure':
      '{at}: "{found}" has months as columns and does not say what it counts. Answer what it is ({readings}); until then the table is not used.',
    'plan-stock':
      '{at}: "{found}" does not say whether the stock is that of the beginning or the end of the month, and the sums of the plan do not decide. Answer {readings}; until then it is not used.',
    'plan-bridge':
      '{at}: the shares of the table profile × family add up to 100% neither by row nor by column. Answer what they are ({readings}); until then the table is not used.',
    'plan-twice':
      '{at}: the plan says "{found}" here and another number in {first}, for the same family and month. Neither is used; keep the one that holds.',
    'plan-units':
      '{at}: this row of the plan is in another unit than the demand of the family ({readings}). They are not compared; put both in the same unit.',
    'plan-past':
      '{at}: the plan ends before the month of the review ("{found}"). The rules of the plan stay without a score until there is a current plan.',
    'plan-cut':
      '{at}: the plan "{found}" goes on to row {rows}, and only the first {read} were read: the rest does not count. Keep the plan on a smaller sheet, by family and month.',
    'lists-differ':
      '{at}: "{found}" has orders here and in {first}, in lists with different columns, which are not added up. Each figure comes from the first list that has it; give both the same columns to add them up.',
    'far-rows':
      '{at}: "{found}" stands more than 10,000 blank rows below the rest of the sheet, and nothing from there on is read. If it belongs to a table, move it up; if not, delete it.',
    'setting-unreadable':
      '{at}: "{found}" was not understood or is not possible here; what holds is what would hold with the cell empty. Write it as the column "How to write it" says.',
    'setting-ambiguous':
      '{at}: "{found}" can be {readings}. Write it in one of these ways; until then what holds is what would hold with the cell empty.',
    'setting-refused': '{at}: "{found}" was refused and the default stays in force. Check the order of the limits.',
    'exemption-incomplete':
      '{at}: to accept this exception fill in "Note" and "Due" (a date); until then the rule holds.',
    'exemption-expired':
      '{at}: the exception expired on {due}. The rule holds again; renew the date or settle the gap.',
    'due-ambiguous':
      '{at}: "{found}" can be {readings}, by the language in which it was written. Write the due date as year-month-day; until then the decision has none.',
    'exemption-orphaned':
      '{at}: the exception holds no longer, because profile "{profile}" is not in the policies. If its name changed, write the decision in the row of the new name and clear this one.',
    'planner-heading-lost':
      '{at}: the column "{found}" was not found, and nothing that stood in it is read. Give this heading back to the column it belonged to ({headings}).',
    'own-sheet-unread':
      '{at}: this sheet carries the mark of Accord but lost its table or its column of ids; nothing typed in it is read. Copy it to the sheet Accord uses now and delete this one.',
    'decision-without-id':
      '{at}: the row of "{found}" holds a decision and lost its id ({count} in all); it is not read. Put the id back, or write the decision in the new row.',
    'decision-unknown':
      '{at}: "{found}" is no decision Accord knows ({options}); the finding stays open. To exempt it until the due date, write the first.',
    'finding-unknown': '{at}: "{found}" is no finding of this review. The row is kept and not used.',
  },
  es: {
    unreadable:
      '{at}: "{found}" no se entendió como {what} y no se usa. Escriba {expected}, o "no aplica" donde el término no existe.',
    'error-cell': '{at}: la fórmula da el error {found}; {what} queda desconocido. Corrija la fórmula.',
    'out-of-range': '{at}: "{found}" está fuera de lo que {what} puede valer y no se usa. Revise el valor.',
    negative: '{at}: "{found}" es negativo, y {what} no puede serlo. Revise el signo.',
    'shares-do-not-add-up':
      '{at}: las cuotas de "{found}" suman {sum}%, no 100%. El plazo queda desconocido; corrija los porcentajes.',
    'unit-mismatch':
      '{at}: "{found}" está en otra unidad o moneda que su columna y no se usa. Escríbalo en la unidad de la columna.',
    'ambiguous-number':
      '{at}: "{found}" puede leerse de más de una manera ({readings}). Responda cuál vale; hasta entonces {what} queda desconocido.',
    'ambiguous-date':
      '{at}: Excel guardó una fecha ({found}) donde se esperaba {what}. Responda lo que se escribió, por ejemplo {readings}, y dé formato de texto a la celda.',
    'ambiguous-term':
      '{at}: "{found}" tiene más de un sentido para {what} ({readings}). Responda cuál vale; hasta entonces queda desconocido.',
    'ambiguous-frequency':
      '{at}: "{found}" puede ser {readings}. Responda cuál es la frecuencia; hasta entonces queda desconocida.',
    'ambiguous-unit':
      '{at}: "{found}" no dice la unidad de {what} ({readings}). Respóndala, o póngala en el encabezado.',
    'currency-mixed':
      '{at}: la columna de {what} está en {currency}, y las cuentas son en {main}. Responda qué moneda vale, o el tipo de cambio; hasta entonces los montos quedan desconocidos.',
    'erp-instalments':
      '{at}: "{found}" parece un código de condición del ERP, no una lista de días. Responda los días de cada cuota, por ejemplo 30/60/90.',
    'availability-class': '{at}: "{found}" es una clase, no un porcentaje. Responda cuánto promete, por ejemplo 97%.',
    'duplicate-profile':
      '{at}: el perfil "{found}" aparece en más de una fila ({readings}). Responda cuál fila vale; hasta entonces sus términos quedan desconocidos.',
    'profile-near-miss':
      '{at}: "{found}" es casi "{other}" ({otherAt}), de la otra política. Responda si es el mismo perfil; hasta entonces son dos.',
    'row-maybe-profile':
      '{at}: "{found}" no tiene ningún término y no está en la otra política. Responda si es un perfil; hasta entonces queda fuera.',
    'row-maybe-total':
      '{at}: "{found}" tiene términos y se llama como un total. Responda si es un perfil; hasta entonces queda fuera.',
    'list-ambiguous':
      '{at}: en la columna "{heading}", "{found}" puede leerse de más de una manera ({readings}). Responda cuál vale para la columna; hasta entonces {count} celdas de ella no cuentan.',
    'heading-ambiguous':
      '{at}: el encabezado "{found}" sirve para más de un campo ({fields}). La columna no se usa; indique cuál es, en el mapeo.',
    'heading-twice': '{at}: {what} ya se leyó en {first}; "{found}" no se usa. Revise cuál vale, o mapee la columna.',
    'heading-unknown':
      '{at}: la columna "{found}" no corresponde a ningún campo y no se usa. Si es un término o dato de la lista, mapéela.',
    'personal-data':
      '{at}: la columna "{found}" parece tener datos personales (documento, correo, teléfono). No se lee.',
    'sheet-not-policy':
      '{at}: esta tabla no se usa como política, porque se indicó otra. Indíquela con --table si es la correcta.',
    'hidden-rows': '{at}: {count} filas o columnas ocultas se leyeron junto con las visibles. Bórrelas si ya no valen.',
    'profile-without-policy':
      '{at}: el perfil "{found}" no está en ninguna de las políticas. Inclúyalo en ellas o corrija el nombre.',
    'row-not-profile': '{at}: "{found}" parece una observación, un subtítulo o un total. No se lee como perfil.',
    'row-without-name':
      '{at}: la fila tiene términos ({found}) pero no dice de qué perfil. No se lee; escriba el nombre del perfil.',
    'plan-unreadable': '{at}: "{found}" no es un número que el plan pueda tener aquí y no se usa. Revise la celda.',
    'plan-number':
      '{at}: "{found}", en el plan, puede ser {readings}. Responda cuál vale para la tabla; hasta entonces no se usa.',
    'plan-year':
      '{at}: los meses del plan ("{found}") no dicen el año. Responda el año del primero, por ejemplo {readings}; hasta entonces la tabla no se usa.',
    'plan-version':
      '{at}: hay más de una versión del plan ({readings}) y ninguna se dice consenso ni publicada. Responda cuál vale; hasta entonces estas cifras no se usan.',
    'plan-measure':
      '{at}: "{found}" tiene meses como columnas y no dice qué cuenta. Responda qué es ({readings}); hasta entonces la tabla no se usa.',
    'plan-stock':
      '{at}: "{found}" no dice si el inventario es del inicio o del fin del mes, y las cuentas del plan no lo deciden. Responda {readings}; hasta entonces no se usa.',
    'plan-bridge':
      '{at}: las partes de la tabla perfil × familia no suman 100% ni por fila ni por columna. Responda qué son ({readings}); hasta entonces la tabla no se usa.',
    'plan-twice':
      '{at}: el plan dice "{found}" aquí y otra cifra en {first}, para la misma familia y mes. Ninguna de las dos se usa; deje la que vale.',
    'plan-units':
      '{at}: esta fila del plan está en otra unidad que la demanda de la familia ({readings}). No se comparan; póngalas en la misma unidad.',
    'plan-past':
      '{at}: el plan termina antes del mes de la revisión ("{found}"). Las reglas del plan quedan sin nota hasta que haya un plan vigente.',
    'plan-cut':
      '{at}: el plan "{found}" llega a la fila {rows}, y solo se leyeron las primeras {read}: lo demás no entra en las cuentas. Deje el plan en una hoja menor, por familia y mes.',
    'lists-differ':
      '{at}: "{found}" tiene pedidos aquí y en {first}, en listas con columnas distintas, que no se suman. Cada medida viene de la primera lista que la tiene; dé a ambas las mismas columnas para sumarlas.',
    'far-rows':
      '{at}: "{found}" está más de 10.000 filas en blanco por debajo del resto de la hoja, y desde ahí no se lee nada. Si es parte de una tabla, acérquela; si no, bórrelo.',
    'setting-unreadable':
      '{at}: "{found}" no se entendió o no es posible aquí; vale lo que valdría con la celda vacía. Escríbalo como dice la columna "Cómo escribirlo".',
    'setting-ambiguous':
      '{at}: "{found}" puede ser {readings}. Escríbalo de una de estas formas; hasta entonces vale lo que valdría con la celda vacía.',
    'setting-refused':
      '{at}: "{found}" fue rechazado y el valor predeterminado sigue vigente. Revise el orden de los límites.',
    'exemption-incomplete':
      '{at}: para aceptar esta excepción complete "Anotación" y "Plazo" (una fecha); hasta entonces la regla vale.',
    'exemption-expired':
      '{at}: la excepción venció el {due}. La regla vale de nuevo; renueve la fecha o resuelva el desvío.',
    'due-ambiguous':
      '{at}: "{found}" puede ser {readings}, según el idioma en que se escribió. Escriba el plazo como año-mes-día; hasta entonces la decisión queda sin plazo.',
    'exemption-orphaned':
      '{at}: la excepción ya no vale, porque el perfil "{profile}" no está en las políticas. Si cambió de nombre, escriba la decisión en la fila del nombre nuevo y borre esta.',
    'planner-heading-lost':
      '{at}: la columna "{found}" no se encontró, y nada de lo que estaba en ella se lee. Devuelva este encabezado a la columna que era suya ({headings}).',
    'own-sheet-unread':
      '{at}: esta hoja lleva la marca de Accord, pero perdió su tabla o la columna de códigos; lo escrito en ella no se lee. Cópielo a la hoja que Accord usa ahora y elimine esta.',
    'decision-without-id':
      '{at}: la fila de "{found}" tiene una decisión y perdió su código ({count} en total); no se lee. Devuelva el código o escriba la decisión en la fila nueva.',
    'decision-unknown':
      '{at}: "{found}" no es una decisión que Accord conoce ({options}); el hallazgo sigue abierto. Para eximirlo hasta el plazo, escriba la primera.',
    'finding-unknown': '{at}: "{found}" no es un hallazgo de esta revisión. La fila se conserva y no se usa.',
  },
};

const isField = (name: unknown): name is FieldName => typeof name === 'string' && name in FIELDS;
const isParameter = (name: unknown): name is ParameterName => typeof name === 'string' && name in PARAMETER_UNITS;

/** How the value of a parameter is meant to be typed. */
function expectedOf(parameter: ParameterName, language: Language): string {
  const unit = PARAMETER_UNITS[parameter];
  const { tiered, tradeOff, cycle, fill } = WORDS[language].shownWords;
  if (unit === 'logic') return `${tiered ?? ''} / ${tradeOff ?? ''}`;
  if (unit === 'basis') return `${cycle ?? ''} / ${fill ?? ''}`;
  return KIND_UNITS[language][unit === 'perWeek' ? 'count' : unit];
}

/** An issue as a sentence, with its cell, fields and parameters named for people. */
export function issueSentence(issue: Issue, language: Language): string {
  const { field, parameter } = issue.details ?? {};
  const slots: Record<string, string | number> = { found: issue.found, at: issue.at ? toAddress(issue.at) : '–' };
  for (const key of Object.keys(issue.details ?? {})) {
    const value = issue.details?.[key] ?? '';
    // `fields` holds names separated by commas, for headings that fit several.
    slots[key] =
      key === 'fields'
        ? String(value)
            .split(',')
            .map((name) => (isField(name) ? FIELD_NAMES[language][name] : name))
            .join(' / ')
        : key === 'due'
          ? formatDay(String(value), language)
          : value;
  }
  if (isField(field)) {
    slots.what = FIELD_NAMES[language][field];
    slots.expected = KIND_UNITS[language][FIELDS[field].kind];
  } else if (isParameter(parameter)) {
    slots.what = WORDS[language].parameters[parameter];
    slots.expected = expectedOf(parameter, language);
  }
  return fillPlain(ISSUE_SENTENCES[language][issue.code], slots, language);
}
