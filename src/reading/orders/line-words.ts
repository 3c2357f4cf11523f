import { isCellError, type CellValue } from '../../domain/survey';
import { wordsOf } from '../../domain/text';

/** Answers a number for the text of a cell; wordings repeat, so each is looked at once. */
export interface WordReader {
  readonly read: (value: CellValue) => number;
}

const YES =
  /^(s|sim|si|y|yes|x|1|true|verdadeiro|v)$|especial|special|urgen|encaixe|rush|expres|expedi|extra|fora (de|da) rota|emergen|avuls/;
const NO = /^(n|nao|no|0|false|falso|f|normal|regular|padrao|standard|rotina|programad[oa]|estandar|comum)$/;
const CANCELLED =
  /cancel|rejeit|reject|rechaz|recus|refus|bloque|blocked|on hold|cortad|perdid|lost|anulad|void|negad|denied|declin/;
/** A rule of the policies: credit, minimum, cut-off, route, quota, price, term. */
const POLICY =
  /credit|inadimpl|limite|limit|minim|cut ?off|corte|horario|hora |fora (de|da) rota|fuera de ruta|out of route|off route|rota|route|ruta|cota|quota|cupo|prazo|plazo|payment term|term |desconto|descuento|discount|preco|price|precio|politica|policy|calendari|dia de entrega|delivery day|agenda|pagamento|pago|past due|atraso de pagamento|bloqueio financeiro/;
/** What is no rule although a word of a rule stands in it. */
const NOT_POLICY =
  /estoque|stock|ruptura|falta de produto|sem produto|inventory|shortage|desist|duplic|erro|error|cliente (cancelou|desistiu)|customer cancel|arrepend|avaria|damage|devolu/;

/** 1 for a special order, 0 for an ordinary one. */
export const specialWords = (): WordReader => wordReader((words) => (NO.test(words) ? 0 : YES.test(words) ? 1 : NaN));
/** 1 for a line cancelled, refused or blocked. */
export const statusWords = (): WordReader => wordReader((words) => (CANCELLED.test(words) ? 1 : 0));
/** 1 where a rule of the policies stopped the line. */
export const reasonWords = (): WordReader =>
  wordReader((words) => (POLICY.test(words) && !NOT_POLICY.test(words) ? 1 : 0));

/** 1 for the currency that most of the first cells name. */
export function currencyWords(sample: readonly CellValue[]): WordReader {
  const counts = new Map<string, number>();
  for (const value of sample) {
    const words = typeof value === 'string' ? wordsOf(value) : '';
    if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const [main] = [...counts].sort((a, b) => b[1] - a[1]);
  return wordReader((words) => (main === undefined || words === main[0] ? 1 : 0));
}

function wordReader(meaning: (words: string) => number): WordReader {
  const known = new Map<CellValue, number>();
  return {
    read(value) {
      if (value === null || isCellError(value)) return NaN;
      let answer = known.get(value);
      if (answer === undefined) {
        const words = wordsOf(String(value));
        answer = words === '' ? NaN : meaning(words);
        if (known.size < 5000) known.set(value, answer);
      }
      return answer;
    },
  };
}
