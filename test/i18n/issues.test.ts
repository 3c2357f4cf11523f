import { ISSUE_CODES, type Issue } from '../../src/domain/issue';
import { LANGUAGES } from '../../src/domain/language';
import { FIELDS, READING_MARKS } from '../../src/domain/terms';
import { FIELD_NAMES, KIND_UNITS } from '../../src/i18n/fields';
import { ISSUE_SENTENCES, issueSentence } from '../../src/i18n/issues';
import { READING_NOTES } from '../../src/i18n/notes';
import { WORDS } from '../../src/i18n/words';

const at = { sheet: 'Política Comercial', row: 6, column: 3 };
const DETAILS = {
  rows: 6002,
  read: 200,
  field: 'paymentTerms',
  fields: 'paymentTerms,leadTime',
  readings: '7/14 | 14/7',
  first: 'Comercial!C1',
  other: 'Redes',
  currency: 'US$',
  main: 'R$',
  otherAt: 'Logística!A2',
  count: 3,
  sum: 90.5,
  due: '2026-10-01',
  profile: 'Redes',
  heading: 'Data do pedido',
  options: 'aceitar, adiar',
  headings: 'Extra, Veredito',
};

describe.each(LANGUAGES)('issues in %s', (language) => {
  it.each(ISSUE_CODES)('%s says where it is and leaves no slot open', (code) => {
    const sentence = issueSentence({ code, found: 'xyz', at, details: DETAILS }, language);
    expect(sentence).toMatch(/^Política Comercial!D7: .+\.$/);
    expect(sentence).not.toMatch(/[{}]|undefined/);
  });

  it('names fields and parameters in the language', () => {
    const issue: Issue = { code: 'unreadable', found: 'muito', at, details: { field: 'discount' } };
    expect(issueSentence(issue, language)).toContain(FIELD_NAMES[language].discount);
    const parameter = (name: string): string => issueSentence({ ...issue, details: { parameter: name } }, language);
    expect(parameter('costOfCapital')).toContain(WORDS[language].parameters.costOfCapital);
    expect(parameter('declaredLogic')).toContain(WORDS[language].shownWords.tradeOff);
    expect(parameter('daysLate')).toContain(KIND_UNITS[language].days);
    expect(parameter('orderDaysPerWeek')).toContain(KIND_UNITS[language].count);
    const ambiguous: Issue = {
      code: 'heading-ambiguous',
      found: 'Prazo',
      at,
      details: { fields: 'paymentTerms,leadTime' },
    };
    expect(issueSentence(ambiguous, language)).toContain(
      `${FIELD_NAMES[language].paymentTerms} / ${FIELD_NAMES[language].leadTime}`,
    );
  });

  it('says every code and mark in other words', () => {
    const sentences = Object.values(ISSUE_SENTENCES[language]);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(new Set(READING_MARKS.map((mark) => READING_NOTES[language][mark])).size).toBe(READING_MARKS.length);
  });

  it('names every field in other words, short enough for a heading', () => {
    const names = Object.keys(FIELDS).map((field) => FIELD_NAMES[language][field as keyof typeof FIELDS]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 52)).toEqual([]);
  });
});

it('manages without a cell', () =>
  expect(issueSentence({ code: 'finding-unknown', found: 'S99' }, 'en')).toBe(
    '–: "S99" is no finding of this review. The row is kept and not used.',
  ));
