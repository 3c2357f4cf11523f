/**
 * Functions younger than the file format: a file writes a sign before their names, which neither people nor the grid do
 * ([MS-XLSX] 2.2.2, future functions). LET and LAMBDA are left out, since a file marks their parameters too.
 */
const LATER =
  'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT ' +
  'BITXOR CEILING.MATH CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T ' +
  'COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST F.INV F.TEST FLOOR.MATH ' +
  'FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM ' +
  'LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST ' +
  'NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI ' +
  'POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY ' +
  'STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE ' +
  'UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST';
/** Two have a sign of their own. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...LATER.split(' ').map((name) => [name, '_xlfn.'] as const),
  ...['FILTER', 'SORT'].map((name) => [name, '_xlfn._xlws.'] as const),
]);

/** Texts and names of sheets, or the name of a function. */
const QUOTED_OR_CALLED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*(?=\()/g;

/** A formula of a file as people write it. */
export function formulaInGrid(formula: string): string {
  if (!formula.includes('_xlfn.')) return formula;
  return formula.replace(QUOTED_OR_CALLED, (found) => {
    const name = found.replace(/^_xlfn\.(?:_xlws\.)?/, '');
    return SIGNS.has(name) ? name : found;
  });
}

/** A formula that a person typed as a file writes it. */
export function formulaInFile(formula: string): string {
  return formula.replace(QUOTED_OR_CALLED, (found) => `${SIGNS.get(found.toUpperCase()) ?? ''}${found}`);
}
