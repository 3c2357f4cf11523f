import { printColumns } from '../../src/app/text/columns';
import { explainOutcome } from '../../src/app/text/explanation';
import { assumptionText, explanationText } from '../../src/sheets/outcome-text';
import { reviewToJson } from '../../src/app/text/json';
import { rulesList } from '../../src/app/text/rules-list';
import { PRINTED } from '../../src/app/text/words';
import { LANGUAGES } from '../../src/domain/language';
import type { Outcome, Scored } from '../../src/domain/outcome';
import type { Review } from '../../src/review/model';
import { ruleOf, RULES } from '../../src/rules';
import { grid } from '../support/grid';

const S03 = ruleOf('S03')!;
const scored: Scored = {
  kind: 'scored',
  x: 1.186813,
  score: 25.27,
  money: { kind: 'value', amount: 3269.23 },
  assumed: [{ what: 'daysLate', value: 0, unit: 'days' }],
  shown: {
    profile: { as: 'text', value: 'Redes' },
    freq: { as: 'perWeek', value: 2 },
    terms: { as: 'text', value: '28/42/56' },
    n: { as: 'integer', value: 16 },
    drop: { as: 'money', value: 3461.54 },
    exposure: { as: 'money', value: 41538.46 },
    limit: { as: 'money', value: 35000 },
  },
  remarks: [],
  sources: [{ field: 'paymentTerms', at: { sheet: 'Comercial', row: 4, column: 7 }, found: '28/42/56 ddl', marks: [] }],
};

it('prints columns by their widest cell, without spaces at line ends', () => {
  const rows = [
    { name: 'Ação', value: '7' },
    { name: 'B', value: '1.234' },
  ];
  expect(
    printColumns(
      [
        { heading: 'Perfil', align: 'left', cell: (row) => row.name },
        { heading: 'Nota', align: 'right', cell: (row) => row.value },
        { heading: '', align: 'left', cell: () => '' },
      ],
      rows,
    ),
  ).toBe('Perfil   Nota\nAção        7\nB       1.234');
});

const inPortuguese = { language: 'pt-BR', currency: 'R$', survey: { sheets: [] } } as const;

it('quotes a promise in hours, which is judged in days', () => {
  const at = { sheet: 'Logística', row: 4, column: 2 };
  const sources = (['24h', 'D+1'] as const).map((found) => ({ field: 'leadTime' as const, at, found, marks: [] }));
  const said = explanationText(S03, { ...scored, sources }, 'pt-BR', null);
  expect(said).toContain('Prazo de entrega: "24h".');
  expect(said).not.toContain('"D+1"');
});

it('quotes number cells as the reader writes numbers, and texts as they were typed', () => {
  const survey = grid({ Comercial: [[25000, '25,000', 0.955]] });
  const source = (column: number, found: string): Scored['sources'][number] => ({
    field: 'promoSupport',
    at: { sheet: 'Comercial', row: 0, column },
    found,
    marks: [],
  });
  const outcome = { ...scored, sources: [source(0, '25,000'), source(1, '25,000'), source(2, '95.5%')] };
  const said = (language: 'pt-BR' | 'en'): string =>
    explainOutcome(S03, outcome, S03.limits, { ...inPortuguese, language, survey });
  expect(said('pt-BR').match(/"[^"]*" \(Comercial![A-C]1\)/g)).toEqual([
    '"25.000" (Comercial!A1)',
    '"25,000" (Comercial!B1)',
    '"95,5%" (Comercial!C1)',
  ]);
  expect(said('en')).toContain('"25,000" (Comercial!A1)');
});

describe('explanations', () => {
  it('says what was found, with every slot filled', () => {
    for (const language of LANGUAGES) {
      const text = explanationText(S03, scored, language, 'R$');
      expect(text).toContain('Redes');
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it('chooses the wording of a remark and adds its sentence', () => {
    const fits = explanationText(S03, { ...scored, remarks: ['fits', 'minimum-unknown'] }, 'en', null);
    expect(fits).toContain('within the limit');
    expect(fits).toContain('the average drop is used');
  });

  it('shows measure, limits, money, assumptions, levers, cells and formula', () => {
    const text = explainOutcome(S03, scored, S03.limits, inPortuguese).split('\u00a0').join(' ');
    expect(text).toContain('S03 Entregas em aberto cabem no limite de crédito: 25,3 (Crítica, Finanças)');
    expect(text).toContain('100 até 1; 0 a partir de 1,25');
    expect(text).toContain('Em jogo/mês: R$ 3.269\n');
    expect(text).toContain('[Exposição de crédito]/[Limite de crédito]');
    expect(text).toContain('Assumido: Atraso médio de pagamento 0 dias');
    expect(text).toContain('Comercial poderia: ');
    expect(text).toContain('"28/42/56 ddl" (Comercial!H5)');
    expect(text).toContain('Fórmula: =SE([Limite de crédito]>0;');
    expect(text).toContain('[Exposição de crédito] =[Valor por entrega]*');
    const tuned = explainOutcome(S03, scored, { kind: 'max', ok: 1.1, bad: 1.4 }, inPortuguese);
    expect(tuned).toContain('100 até 1,1; 0 a partir de 1,4');
  });

  it.each<[string, Outcome, RegExp]>([
    ['unknown money', { ...scored, money: { kind: 'unknown', missing: ['customers'] } }, /unknown \(Missing: /],
    ['money not valued', { ...scored, money: { kind: 'notValued' } }, /not valued/],
    ['a perfect score: no levers', { ...scored, score: 100 }, /^((?!could:)[\s\S])*$/],
    ['no cells', { ...scored, sources: [] }, /^((?!Cells:)[\s\S])*$/],
    ['unknown', { kind: 'unknown', missing: ['creditLimit'], sources: [] }, /Missing: Credit limit/i],
    ['unknown for another cause', { kind: 'unknown', missing: [], because: 'no-data', sources: [] }, /: unknown \(/],
    ['out of reach', { kind: 'outOfReach', unlock: [['netSales', 'averageDrop'], ['creditLimit']] }, / or .*; /],
    ['not applicable', { kind: 'notApplicable', because: 'creditLimit', sources: [] }, /not applicable/],
    ['off', { kind: 'off' }, /: off/],
    [
      'exempt',
      { kind: 'exempt', until: '2026-12-31', reason: 'strategic account', would: scored },
      /2026-12-31: strategic account[\s\S]*Measure/,
    ],
  ])('words %s', (_, outcome, pattern) =>
    expect(
      explainOutcome(S03, outcome, S03.limits, { language: 'en', currency: null, survey: { sheets: [] } }),
    ).toMatch(pattern),
  );

  it.each([
    [{ what: 'countOpenOrders', value: false, unit: 'yesNo' }, 'Assumed: Count open orders in the exposure: no'],
    [{ what: 'countOpenOrders', value: true, unit: 'yesNo' }, 'Assumed: Count open orders in the exposure: yes'],
    [{ what: 'costOfCapital', value: 0.15, unit: 'share' }, 'Assumed: Cost of capital (a year) 15%'],
    [{ what: 'declaredLogic', value: 'tiered', unit: 'word' }, 'Assumed: Declared logic (tiered or trade-off): tiered'],
    [{ what: 'processingDays', value: 2, unit: 'days' }, /^Assumed: .+ 2.days$/],
  ] as const)('words the assumption %j', (assumption, text) => {
    const said = assumptionText(assumption, 'en');
    if (typeof text === 'string') expect(said).toBe(text);
    else expect(said).toMatch(text);
  });
});

it('writes infinity in JSON as a word', () => {
  const review = {
    model: 1,
    findings: [{ outcome: { x: Infinity } }, { outcome: { x: -Infinity } }],
  } as unknown as Review;
  expect(JSON.parse(reviewToJson(review))).toEqual({
    model: 1,
    findings: [{ outcome: { x: 'Infinity' } }, { outcome: { x: '-Infinity' } }],
  });
});

it.each(LANGUAGES)('lists every rule in %s', (language) => {
  const lines = rulesList(language).split('\n');
  expect(lines).toHaveLength(RULES.length + 1);
  for (const rule of RULES)
    expect(lines.some((line) => line.startsWith(`${rule.code} ${rule.texts[language].title}`))).toBe(true);
});

it('has all printed words in all languages, with the same slots', () => {
  const slots = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
  for (const language of LANGUAGES) {
    for (const [key, text] of Object.entries(PRINTED[language])) {
      expect([key, slots(text as string)]).toEqual([key, slots(PRINTED.en[key as keyof typeof PRINTED.en])]);
    }
  }
});
