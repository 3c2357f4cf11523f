import { LANGUAGES } from '../../src/domain/language';
import { FIELD_NAMES } from '../../src/i18n/fields';
import { localisedFormula } from '../../src/i18n/localised-formula';
import { wordedFormula, wordedHelper } from '../../src/i18n/worded-formula';
import { RULES } from '../../src/rules';

/** Called the same by Excel in all three languages. */
const SAME_EVERYWHERE = ['ABS', 'INT', 'MAX', 'MIN', 'CORREL'];

const printed = RULES.flatMap(({ formula, helpers = [] }) => [formula, ...helpers.map((helper) => helper.formula)]);

describe.each(LANGUAGES)('a printed formula in %s', (language) => {
  it.each(RULES.map((rule) => [rule.code, rule] as const))('%s has a word for every input', (_, rule) => {
    const worded = [
      wordedFormula(rule.formula, language),
      ...(rule.helpers ?? []).map(({ name, formula }) => wordedHelper(name, formula, language)),
    ].join('\n');
    // What is outside of brackets and quotes is functions, numbers and marks.
    const outside = worded.replace(/\[[^\]]*\]|"[^"]*"/g, '');
    expect(outside).not.toMatch(/[a-z]/);
    // A name of the code is written together with a capital in the middle; a word of a planner is not.
    expect(worded.replace(/WAPE|OTIF/g, '').match(/[a-z][A-Z]/)).toBeNull();
  });

  it('gives every input of one rule a name of its own', () => {
    for (const rule of RULES) {
      const names = (text: string): readonly string[] => [
        ...new Set(text.replace(/"[^"]*"/g, '').match(/\b[a-z][A-Za-z0-9]*/g) ?? []),
      ];
      const inputs = names([rule.formula, ...(rule.helpers ?? []).map(({ formula }) => formula)].join(' '));
      const words = inputs.map((name) => wordedFormula(name, language));
      expect({ rule: rule.code, words: new Set(words).size }).toEqual({ rule: rule.code, words: inputs.length });
    }
  });
});

it('speaks of terms as the sheets do, with Excel’s own functions and marks', () => {
  const formula = '=IF(paymentClock="delivery",0,MAX(0,transitDays-termAddedDays)/1.5)';
  expect(wordedFormula(formula, 'pt-BR')).toBe(
    `=SE([${FIELD_NAMES['pt-BR'].paymentClock}]="entrega";0;MÁXIMO(0;[Tempo de trânsito]-[Dias acrescidos ao prazo])/1,5)`,
  );
  expect(wordedFormula('=RANK.AVG(@packageCosts,packageCosts,1)', 'es')).toBe(
    '=JERARQUIA.MEDIA([@Costo de cada paquete];[Costo de cada paquete];1)',
  );
});

it.each(['pt-BR', 'es'] as const)('knows every function of the catalogue in Excel of %s', (language) => {
  const functions = new Set(printed.join(' ').match(/[A-Z][A-Z.]*(?=\()/g) ?? []);
  const unknown = [...functions].filter(
    (name) => !SAME_EVERYWHERE.includes(name) && localisedFormula(`${name}(`, language) === `${name}(`,
  );
  expect(unknown).toEqual([]);
});
