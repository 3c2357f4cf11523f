import { FUNCTIONS } from '../../src/functions';
import { EXAMPLE_RANGES } from '../../src/functions/example-ranges';
import { asExcelGives, expected, functionCall, shown } from './function-call';

describe.each(FUNCTIONS.map((declared) => [declared.name, declared] as const))('%s', (name, declared) => {
  const { params, run, examples } = declared;

  it.each(Object.entries(examples))('%s', (formula, example) => {
    const call = functionCall(formula, EXAMPLE_RANGES);
    expect(call.name).toBe(name);
    expect(call.given.length).toBeLessThanOrEqual(params.length);
    const answer = run(...asExcelGives(call.given, (index) => params[index]?.isRange === true));
    expect(shown(answer)).toEqual(expected(example));
  });

  it('shows what it gives and what it refuses', () => {
    const answers = Object.values(examples).flat(2);
    expect(answers.length).toBeGreaterThanOrEqual(2);
    expect(answers.some((answer) => typeof answer === 'string' && answer.startsWith('#'))).toBe(true);
    expect(answers.some((answer) => typeof answer !== 'string' || !answer.startsWith('#'))).toBe(true);
  });

  it('has a name that Excel takes for no cell and no more arguments than a person remembers', () => {
    expect(name).toMatch(/^[A-Z][A-Z]{2,}$/);
    expect(params.length).toBeLessThanOrEqual(9);
    const firstOptional = params.findIndex(({ isOptional }) => isOptional);
    expect(firstOptional < 0 || params.slice(firstOptional).every(({ isOptional }) => isOptional)).toBe(true);
    for (const { texts } of params)
      for (const text of Object.values(texts)) expect(text.length).toBeLessThanOrEqual(120);
  });

  it('answers without arguments, with blanks and with errors, and throws nothing', () => {
    for (const given of [
      [],
      params.map(() => null),
      params.map(() => [['']]),
      params.map(() => ({ error: '#REF!' })),
      params.map(() => [[{ error: '#N/A' }]]),
      params.map(() => -1),
      params.map(() => 1e308),
      params.map(() => 'x'),
    ]) {
      expect(() => run(...given)).not.toThrow();
    }
  });
});
