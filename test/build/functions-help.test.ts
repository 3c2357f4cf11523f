import { functionsHelp } from '../../src/build/functions-help';
import { localisedFormula, localisedValue } from '../../src/i18n/localised-formula';
import { LANGUAGES } from '../../src/domain/language';
import { FUNCTIONS } from '../../src/functions';

describe('a formula as its user types it', () => {
  it.each([
    ['SAFETYSTOCK(97%,1200,7,8)', 'SAFETYSTOCK(97%;1200;7;8)'],
    ['POCKETMARGIN(25%,3%,28,95,850,4%,0.6%,0.4%)', 'POCKETMARGIN(25%;3%;28;95;850;4%;0,6%;0,4%)'],
    ['DISCOUNT({12;10.5;5})', 'DISCOUNT({12;10,5;5})'],
    ['AVAILABILITY({0.95,0.98})', 'AVAILABILITY({0,95\\0,98})'],
    ['PAYMENTDAYS("28,42;5.5")', 'PAYMENTDAYS("28,42;5.5")'],
  ])('%s in Portuguese and Spanish', (formula, typed) => {
    expect(localisedFormula(formula, 'pt-BR')).toBe(typed);
    expect(localisedFormula(formula, 'es')).toBe(typed);
    expect(localisedFormula(formula, 'en')).toBe(formula);
  });

  it('names Excel’s own functions in the language, and nothing in quotes', () => {
    const formula = '=IF(OR(x>0.5,MAX(IF)>1),SUMPRODUCT(shares,days),"IF(")';
    expect(localisedFormula(formula, 'pt-BR')).toBe('=SE(OU(x>0,5;MÁXIMO(IF)>1);SOMARPRODUTO(shares;days);"IF(")');
    expect(localisedFormula(formula, 'es')).toBe('=SI(O(x>0,5;MAX(IF)>1);SUMAPRODUCTO(shares;days);"IF(")');
  });

  it('shows errors and numbers as its Excel does', () => {
    expect(['#VALUE!', '#N/A', 0.1621].map((value) => localisedValue(value, 'pt-BR'))).toEqual([
      '#VALOR!',
      '#N/D',
      '0,1621',
    ]);
    expect(['#VALUE!', '#N/A', 41.5].map((value) => localisedValue(value, 'es'))).toEqual(['#¡VALOR!', '#N/D', '41,5']);
    expect(['#VALUE!', 0.1 + 0.2].map((value) => localisedValue(value, 'en'))).toEqual(['#VALUE!', '0.3']);
  });
});

describe.each(LANGUAGES)('the help page in %s', (language) => {
  const page = functionsHelp(FUNCTIONS, language);

  it('has a place for each function, where its metadata points, with all its examples', () => {
    for (const { name, examples } of FUNCTIONS) {
      expect(page).toContain(`<section id="${name}">`);
      for (const formula of Object.keys(examples)) {
        const typed = `=ACCORD.${localisedFormula(formula, language)}`.replace(/"/g, '&quot;');
        expect(page).toContain(`<code>${typed}</code>`);
      }
    }
  });

  it('says its language, loads nothing and closes what it opens', () => {
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/<script|src=|https?:/);
    for (const tag of ['section', 'table', 'tr', 'td', 'th', 'ul', 'li', 'div', 'code', 'dl', 'main']) {
      const count = (pattern: RegExp): number => page.match(pattern)?.length ?? 0;
      expect([tag, count(new RegExp(`<${tag}[ >]`, 'g'))]).toEqual([tag, count(new RegExp(`</${tag}>`, 'g'))]);
    }
  });
});
