import { LANGUAGES, type Language } from '../domain/language';
import { fillPlain } from '../i18n/format';
import type { Texts } from '../i18n/texts';
import { CellError, type CellErrorCode } from './cell-error';

export type MessageCode =
  | 'unreadable'
  | 'ambiguous'
  | 'error-in-cell'
  | 'does-not-apply'
  | 'not-stated'
  | 'not-a-number'
  | 'out-of-range'
  | 'no-policy'
  | 'only-commercial'
  | 'only-logistics'
  | 'two-candidates'
  | 'no-such-profile'
  | 'no-such-rule'
  | 'rule-beyond'
  | 'no-such-part'
  | 'part-needs-profile'
  | 'not-settings'
  | 'too-large'
  | 'not-scored'
  | 'nothing-found'
  | 'no-orders'
  | 'order-without-profile'
  | 'too-many-orders'
  | 'no-profile-column'
  | 'no-policy-range'
  | 'no-such-metric'
  | 'metric-without-data';

type Slots = Readonly<Record<string, string | number>>;

/** An error for a cell. Where nothing tells the language of whoever reads it, the sentence stands in all three. */
export function cellError(
  code: CellErrorCode,
  message: MessageCode,
  slots: Slots = {},
  language: Language | null = null,
): CellError {
  const spoken = language === null ? LANGUAGES : [language];
  return new CellError(code, spoken.map((one) => fillPlain(MESSAGES[one][message], slots, one)).join(' | '));
}

/** What is wrong with which argument, and what is expected. Shown beside the error in the cell: short. */
const MESSAGES: Texts<Readonly<Record<MessageCode, string>>> = {
  'pt-BR': {
    unreadable: 'Linha {row}: "{found}" não foi entendido; escreva {expected}.',
    ambiguous: 'Linha {row}: "{found}" pode ser {readings}; escreva um deles.',
    'error-in-cell': 'Linha {row}: a célula tem o erro {found}.',
    'does-not-apply': 'Linha {row}: o termo não se aplica.',
    'not-stated': 'Linha {row}: "{found}" não diz isso.',
    'not-a-number': '{name}: falta um número.',
    'out-of-range': '{name}: {found} está fora do possível ({expected}).',
    'no-policy': 'commercial, logistics: nenhuma política nos intervalos; inclua a linha de títulos.',
    'only-commercial': 'logistics: não há termos logísticos com perfis; inclua a linha de títulos.',
    'only-logistics': 'commercial: não há termos comerciais com perfis; inclua a linha de títulos.',
    'two-candidates': 'Duas tabelas dos intervalos têm o mesmo termo; selecione uma tabela em cada.',
    'no-such-profile': 'profile: "{found}" não está nas políticas ({known}).',
    'no-such-rule': 'rule: não existe "{found}"; use um código, como S03.',
    'rule-beyond': '{rule} compara com o plano, os pedidos ou as carteiras: use Conferir no painel do Accord.',
    'no-such-part': 'part: "{found}" não é nível nem par; use, por exemplo, PAY×FREQ ou estratégico.',
    'part-needs-profile': 'profile: um nível ou par é de um perfil; informe qual.',
    'not-settings': 'settings: use a tabela inteira, AccordSettings[#Tudo].',
    'too-large': 'O resultado passa de {limit} linhas; informe profile ou top.',
    'not-scored': 'Sem nota: cobertura de {coverage}, intervalo de {low} a {high}.',
    'nothing-found': '{rule}: {found}.',
    'no-orders': 'order: nenhum pedido no intervalo; inclua a linha de títulos.',
    'order-without-profile': 'profile: o pedido não diz o perfil; informe um ({known}).',
    'no-profile-column': 'orders: falta a coluna do perfil de cliente.',
    'no-policy-range': 'policy: nenhuma política no intervalo; inclua a linha de títulos.',
    'too-many-orders': 'orders: mais de {limit} linhas; use Conferir no painel do Accord, que lê a lista inteira.',
    'no-such-metric': 'metric: não existe "{found}"; use uma destas: {known}.',
    'metric-without-data': '{found}: os pedidos não o dizem; falta uma coluna da lista ou o termo da política.',
  },
  en: {
    unreadable: 'Row {row}: "{found}" was not understood; write {expected}.',
    ambiguous: 'Row {row}: "{found}" may be {readings}; write one of them.',
    'error-in-cell': 'Row {row}: the cell holds the error {found}.',
    'does-not-apply': 'Row {row}: the term does not apply.',
    'not-stated': 'Row {row}: "{found}" does not say that.',
    'not-a-number': '{name}: a number is missing.',
    'out-of-range': '{name}: {found} is out of range ({expected}).',
    'no-policy': 'commercial, logistics: no policy in the ranges; include the row of headings.',
    'only-commercial': 'logistics: no logistics terms with profiles; include the row of headings.',
    'only-logistics': 'commercial: no commercial terms with profiles; include the row of headings.',
    'two-candidates': 'Two tables of the ranges hold the same term; select one table in each.',
    'no-such-profile': 'profile: "{found}" is not in the policies ({known}).',
    'no-such-rule': 'rule: there is no "{found}"; use a code such as S03.',
    'rule-beyond': '{rule} compares with the plan, orders or portfolios: use Check in the Accord pane.',
    'no-such-part': 'part: "{found}" is neither a level nor a pairing; use PAY×FREQ or strategic, for example.',
    'part-needs-profile': 'profile: a level or pairing is of one profile; say which.',
    'not-settings': 'settings: use the whole table, AccordSettings[#All].',
    'too-large': 'The result is longer than {limit} rows; give profile or top.',
    'not-scored': 'Not scored: coverage {coverage}, interval {low} to {high}.',
    'nothing-found': '{rule}: {found}.',
    'no-orders': 'order: no order in the range; include the row of headings.',
    'order-without-profile': 'profile: the order names no profile; give one ({known}).',
    'no-profile-column': 'orders: the column of the customer profile is missing.',
    'no-policy-range': 'policy: no policy in the range; include the row of headings.',
    'too-many-orders': 'orders: more than {limit} rows; use Check in the Accord pane, which reads the whole list.',
    'no-such-metric': 'metric: there is no "{found}"; use one of these: {known}.',
    'metric-without-data': '{found}: the orders do not say; a column of the list or the term of the policy is missing.',
  },
  es: {
    unreadable: 'Fila {row}: no se entendió "{found}"; escriba {expected}.',
    ambiguous: 'Fila {row}: "{found}" puede ser {readings}; escriba uno de ellos.',
    'error-in-cell': 'Fila {row}: la celda tiene el error {found}.',
    'does-not-apply': 'Fila {row}: el término no se aplica.',
    'not-stated': 'Fila {row}: "{found}" no dice eso.',
    'not-a-number': '{name}: falta un número.',
    'out-of-range': '{name}: {found} está fuera de lo posible ({expected}).',
    'no-policy': 'commercial, logistics: ninguna política en los rangos; incluya la fila de títulos.',
    'only-commercial': 'logistics: no hay términos logísticos con perfiles; incluya la fila de títulos.',
    'only-logistics': 'commercial: no hay términos comerciales con perfiles; incluya la fila de títulos.',
    'two-candidates': 'Dos tablas de los rangos tienen el mismo término; seleccione una tabla en cada uno.',
    'no-such-profile': 'profile: "{found}" no está en las políticas ({known}).',
    'no-such-rule': 'rule: no existe "{found}"; use un código, como S03.',
    'rule-beyond': '{rule} compara con el plan, los pedidos o las carteras: use Revisar en el panel de Accord.',
    'no-such-part': 'part: "{found}" no es nivel ni par; use, por ejemplo, PAY×FREQ o estratégico.',
    'part-needs-profile': 'profile: un nivel o par es de un perfil; indique cuál.',
    'not-settings': 'settings: use la tabla completa, AccordSettings[#Todo].',
    'too-large': 'El resultado pasa de {limit} filas; indique profile o top.',
    'not-scored': 'Sin nota: cobertura de {coverage}, intervalo de {low} a {high}.',
    'nothing-found': '{rule}: {found}.',
    'no-orders': 'order: ningún pedido en el rango; incluya la fila de títulos.',
    'order-without-profile': 'profile: el pedido no dice el perfil; indique uno ({known}).',
    'no-profile-column': 'orders: falta la columna del perfil de cliente.',
    'no-policy-range': 'policy: ninguna política en el rango; incluya la fila de títulos.',
    'too-many-orders': 'orders: más de {limit} filas; use Revisar en el panel de Accord, que lee la lista entera.',
    'no-such-metric': 'metric: no existe "{found}"; use una de estas: {known}.',
    'metric-without-data':
      '{found}: los pedidos no lo dicen; falta una columna de la lista o el término de la política.',
  },
};
