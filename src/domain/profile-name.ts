import { fold, wordsOf } from './text';

/** First words of rows that close or comment a list instead of naming a profile. */
const CLOSING =
  /^(sub ?total|total|totais|totales|grand total|medias?|averages?|promedios?|mean|consolidado|soma|sum|suma)( |$)/;
const COMMENT =
  /^(obs|observacao|observacoes|observacion|observaciones|nota|notas|note|notes|fonte|fuente|source|legenda|leyenda|legend)( |$)/;

/** False for blanks, totals, averages and notes: rows of a list that name no profile. */
export function isProfileName(text: string): boolean {
  const words = wordsOf(text);
  if (words === '' || CLOSING.test(words)) return false;
  // "Obs.: …" and "Note: …" comment; a profile may well be called "Notas fiscais" without a stop or colon.
  if (COMMENT.test(words) && (/^[a-z]+\s*\d*\s*[.:(*-]/.test(fold(text)) || /^(obs|observa\w+)$/.test(words)))
    return false;
  return !/^[*(¹²³#]/.test(fold(text)) && text.length <= 80;
}
