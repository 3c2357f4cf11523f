import { fold, wordsOf } from './text';

/** First words of rows that close or comment a list instead of naming a profile. */
const CLOSING =
  /^(sub ?total|total|totais|totales|grand total|medias?|averages?|promedios?|mean|consolidado|soma|sum|suma)( |$)/;
const COMMENT =
  /^(obs|observacao|observacoes|observacion|observaciones|nota|notas|note|notes|fonte|fuente|source|legenda|leyenda|legend)( |$)/;
/** Who wrote, checked or released the sheet, and when: "Elaborado por …", "Last updated …". */
const SIGNED =
  /^(elaborad|preparad|revisad|aprovad|aprobad|atualizad|actualizad|emitid|conferid|validad|criad|publicad|autorizad|prepared|reviewed|revised|approved|updated|issued|created|written|authorized|published)([ao]?s? (por|pel[ao]|em|el|in|by|on|at|a|ate|\d+)( |$)|[ao]?$)|^(last|ultim[ao]|proxim[ao]|next) (update|updated|review|revision|revisao|change|atualizacao|alteracao|actualizacion)( |$)/;
const LABELLED =
  /^(data|date|fecha|responsavel|responsable|owner|autor|author|versao|version|vigencia|validade|validez|validity|aprovacao|aprobacion|approval|elaboracao|contato|contact|contacto|atencao|atencion|importante|important|aviso|regra|rule|criterio|exemplo|example|ejemplo|ps|ref|referencia|moeda|currency|moneda|unidade|unit|unidad)s? ?:/;
const VALIDITY =
  /^(vigencia|vigente|validade|validez|valid[oa]?s?|effective|versao|version)( .*)? (\d+|desde|ate|a partir|from|until|to|through|hasta)( |$)/;
const EXPLAINING =
  /^(legendas?|leyendas?|legends?|glossario|glosario|glossary|siglas|abreviacoes|abreviaturas|abbreviations|resumo|resumen|summary|aprovacoes|approvals|historico|history|change log)( |$)/;
/** What sentences are made of and names are not. */
const VERBS =
  / (conta|seguem|segue|siguen|sigue|follows?|contam|cuenta|cuentan|counts?|considera|consideram|consideran|inclu[ie]m?|incluye|incluyen|includes?|excludes?|aplica|aplicam|aplican|applies|apply|deve|devem|debe|deben|must|may|pode|podem|puede|pueden|nao|not|vale|valem|valen|refere|referem|sao|son|are|is|sera|serao|seran|ver|vide|see|consulte|consultar|sujeit[oa]s?|sujet[oa]s?|subject|conforme|exceto|salvo|except|segundo|segun|somente|apenas|only|partir) /;
const SUBJECTS =
  /^(prazos?|plazos?|descontos?|descuentos?|discounts?|valores|values|amounts|montos|precos?|precios?|prices?|entregas?|deliver(y|ies)|pedidos?|orders?|politicas?|policy|policies|condicoes|condiciones|payments?|terms|verbas?|fretes?|fletes?) /;

/** False for blanks, totals, averages, signatures and notes: rows of a list that name no profile. */
export function isProfileName(text: string): boolean {
  const words = wordsOf(text);
  if (words === '' || CLOSING.test(words) || isSigned(text)) return false;
  // "Obs.: …" and "Note: …" comment; a profile may well be called "Notas fiscais" without a stop or colon.
  if (COMMENT.test(words) && (/^[a-z]+\s*\d*\s*[.:(*-]/.test(fold(text)) || /^(obs|observa\w+)$/.test(words)))
    return false;
  return !/^[*(¹²³#]/.test(fold(text)) && text.length <= 80;
}

/** Whether a text says who released a sheet, when, or until when it holds, whatever stands beside it. */
export function isSigned(text: string): boolean {
  return SIGNED.test(wordsOf(text)) || LABELLED.test(fold(text));
}

/** Whether a text that stands alone in its row is plainly a remark and no name. */
export function isRemark(text: string): boolean {
  const words = wordsOf(text);
  const count = words.split(' ').length;
  if (isSigned(text) || VALIDITY.test(words) || EXPLAINING.test(words) || text.indexOf('=') >= 0) return true;
  if (count >= 3 && (SUBJECTS.test(words) || VERBS.test(` ${words} `))) return true;
  return count >= 4 && /[.;!]\s*$/.test(text);
}
