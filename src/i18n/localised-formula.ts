import type { Language } from '../domain/language';
import type { Texts } from './texts';

/** Excel's own functions that our formulas use, as Excel in each language calls them. */
const NATIVE: Texts<Readonly<Record<string, string>>> = {
  en: {},
  'pt-BR': {
    AND: 'E',
    COUNT: 'CONT.NÚM',
    COUNTIF: 'CONT.SE',
    IF: 'SE',
    ISNUMBER: 'ÉNÚM',
    MAX: 'MÁXIMO',
    MIN: 'MÍNIMO',
    NA: 'NÃO.DISP',
    NORMSINV: 'INV.NORMP',
    OR: 'OU',
    'RANK.AVG': 'ORDEM.MÉD',
    SQRT: 'RAIZ',
    SUM: 'SOMA',
    SUMPRODUCT: 'SOMARPRODUTO',
  },
  es: {
    AND: 'Y',
    CORREL: 'COEF.DE.CORREL',
    COUNT: 'CONTAR',
    COUNTIF: 'CONTAR.SI',
    IF: 'SI',
    INT: 'ENTERO',
    ISNUMBER: 'ESNUMERO',
    NA: 'NOD',
    NORMSINV: 'DISTR.NORM.ESTAND.INV',
    OR: 'O',
    'RANK.AVG': 'JERARQUIA.MEDIA',
    SQRT: 'RAIZ',
    SUM: 'SUMA',
    SUMPRODUCT: 'SUMAPRODUCTO',
  },
};

interface Marks {
  readonly argument: string;
  readonly decimal: string;
  /** Between the cells of one row of an array, and between its rows. */
  readonly column: string;
  readonly row: string;
  readonly errors: Readonly<Record<string, string>>;
}

const COMMA = { argument: ';', decimal: ',', column: '\\', row: ';' };

/** How Excel in each language writes formulas and errors; copying the English sample is a known first failure (B4). */
const MARKS: Readonly<Record<Language, Marks>> = {
  en: { argument: ',', decimal: '.', column: ',', row: ';', errors: {} },
  'pt-BR': { ...COMMA, errors: { '#VALUE!': '#VALOR!', '#N/A': '#N/D', '#NUM!': '#NÚM!', '#NAME?': '#NOME?' } },
  es: { ...COMMA, errors: { '#VALUE!': '#¡VALOR!', '#N/A': '#N/D', '#NUM!': '#¡NUM!', '#NAME?': '#¿NOMBRE?' } },
};

/**
 * A formula as English Excel writes it, as a user of the language types it: marks and names of Excel's functions; texts
 * in quotes and names that are none of Excel's stay as they are.
 */
export function localisedFormula(formula: string, language: Language): string {
  const { argument, decimal, column, row } = MARKS[language];
  let depth = 0;
  const tokens = formula.match(/"(?:[^"]|"")*"|[A-Za-z][A-Za-z.]*(?=\()|\d+\.\d+|[\s\S]/g) ?? [];
  const written = tokens.map((token) => {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (token === ',') return depth > 0 ? column : argument;
    if (token === ';') return row;
    if (/^\d/.test(token)) return token.replace('.', decimal);
    return NATIVE[language][token] ?? token;
  });
  return written.join('');
}

/** A value as a cell of the language shows it, numbers with at most nine digits behind the mark. */
export function localisedValue(value: number | string | boolean, language: Language): string {
  const { decimal, errors } = MARKS[language];
  if (typeof value === 'number') return String(Number(value.toFixed(9))).replace('.', decimal);
  return errors[String(value)] ?? String(value);
}

/** What stands between two arguments. */
export function argumentMark(language: Language): string {
  return MARKS[language].argument;
}
