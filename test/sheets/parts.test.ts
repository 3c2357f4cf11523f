import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../src/domain/language';
import type { Money, Scored } from '../../src/domain/outcome';
import { grid } from '../support/grid';
import {
  aRule,
  memory,
  NOT_APPLICABLE,
  OUT_OF_REACH,
  profile,
  reviewCase,
  scored,
  UNKNOWN,
  type Case,
} from '../review/literal';
import { findColumns } from '../../src/sheets/find-columns';
import { freeSheetName, freeTableName } from '../../src/sheets/free-names';
import { markText, readMark, type Mark } from '../../src/sheets/mark';
import { explanationText } from '../../src/sheets/outcome-text';
import { readMemory } from '../../src/sheets/own-sheets';
import { pageStarts, startsText } from '../../src/sheets/page-starts';
import type { CreateSheet } from '../../src/sheets/patch';
import { patchesFor } from '../../src/sheets/patches-for';
import { safeContent, safeText } from '../../src/sheets/safe-text';
import { holds } from '../../src/sheets/same-content';
import { BAND_COLOURS, SCORE_COLOURS } from '../../src/sheets/score-colours';
import { SHEET_NAMES } from '../../src/sheets/sheet-kinds';
import { SHEETS } from '../../src/sheets/sheets';
import { moneyStyle, STYLES } from '../../src/sheets/styles';
import { applyPatches } from '../support/apply-patches';
import { ruleOf } from '../../src/rules';
import { book } from '../review/literal';
import { look, sheetOf } from './planner';
import { TEAM } from './workbook';

describe('the name of a sheet', () => {
  it.each(LANGUAGES)('is one that Excel takes in %s, whatever the language of its menus', (language) => {
    for (const name of Object.values(SHEET_NAMES[language])) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$/);
      // Reserved for the list of tracked changes.
      expect(['history', 'histórico', 'historial', 'historique']).not.toContain(name.toLowerCase());
    }
  });
});

describe('the rows with which pages begin', () => {
  const beforeOf = (said: string): readonly number[] | undefined =>
    pageStarts({ rows: [], lines: [] }, new Map(), () => 0, said)?.before;

  it('are known again from few characters: all of a sheet of cards, and the first ones of any other', () => {
    const cards = Array.from({ length: 50 }, (_, nth) => 66 + nth * 63);
    expect(startsText(cards)).toBe('66.63.50');
    expect(beforeOf(startsText(cards))).toEqual(cards);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1_048_575), { maxLength: 60 }), (some) => {
        const rows = [...some].sort((a, b) => a - b);
        const text = startsText(rows);
        const known = beforeOf(text)!;
        expect(text.length).toBeLessThanOrEqual(60);
        expect(known).toEqual(rows.slice(0, known.length));
        if (rows.length <= 4) expect(known).toEqual(rows);
      }),
    );
  });

  it.each(['', 'x', '3', '3.1', '-4.2.3', '3.1.99999'])('are none in %p, which we never wrote', (text) => {
    expect(beforeOf(text)).toEqual([]);
  });
});

describe('a mark', () => {
  const mark: Mark = {
    kind: 'findings',
    format: 1,
    language: 'es',
    table: 'AccordFindings2',
    run: 12,
    time: '2026-11-22 16:21',
    cycle: '2026-11',
    inputs: 'b53d2706c49303b7',
    was: ['en'],
  };

  it('reads back as it was written', () => expect(readMark(markText(mark))).toEqual(mark));

  it('is one line without quotes, whatever the cycle is called', () => {
    fc.assert(
      fc.property(fc.string(), (cycle) => {
        const read = readMark(markText({ ...mark, cycle }));
        expect(read).toMatchObject({ kind: 'findings', table: mark.table, inputs: mark.inputs });
      }),
    );
  });

  it.each([
    ['', null],
    ['Accord alignment 1', null],
    ['accord', { kind: null, format: 1 }],
    ['accord;kind=invoices;format=1;language=en;table=T', { kind: null, format: 1 }],
    ['accord;kind=data;format=3;language=fr;table=T', { kind: null, format: 3 }],
    ['accord;kind=data;format=new;language=en;table=T', { kind: null, format: 1 }],
    [
      'accord;kind=data;format=1;language=en;table=T;run=x',
      { kind: 'data', format: 1, language: 'en', table: 'T', run: 0, time: '', cycle: '', inputs: '', was: [] },
    ],
  ])('%j says %j', (text, expected) => expect(readMark(text)).toEqual(expected));
});

describe('text of a cell', () => {
  it('survives every host: no control characters, half characters or endless texts', () => {
    expect(safeText('a\r\nb\rc\td\u0007e\ud800f\uffffg😀')).toBe('a\nb\nc\td e\ufffdf\ufffdg😀');
    expect(safeText('x'.repeat(40000)).length).toBeLessThan(32767);
  });

  it('is the same when made safe twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(safeText(safeText(text))).toBe(safeText(text))),
    );
  });

  it('of an infinite measure is a sign, of an empty text nothing', () => {
    expect([Infinity, -Infinity, '', 1.5, true, null].map(safeContent)).toEqual(['∞', '−∞', null, 1.5, true, null]);
  });
});

describe('a cell holds what it should', () => {
  const cell = (value: number | string | boolean | null, formula?: string) =>
    formula === undefined ? { value, format: 'General' } : { value, format: 'General', formula };
  const link = { link: { sheet: "D'Ávila", row: 6, column: 3 }, text: "D'Ávila!D7" };

  it.each([
    [null, null, true],
    [cell(null), null, true],
    [cell(''), null, true],
    [cell('', '""'), null, false],
    [cell(0), null, false],
    [cell(0.1 + 0.2), 0.3, true],
    [cell(0.31), 0.3, false],
    [cell('1'), 1, false],
    [cell(true), true, true],
    [cell('a'), 'a', true],
    [cell('a'), 'A', false],
    [cell(6, 'sum( $K$4:K6 )'), { formula: 'SUM(K4:K6)', value: 6 }, true],
    [cell(5, 'SUM(K4:K6)'), { formula: 'SUM(K4:K6)', value: 6 }, false],
    [cell(6), { formula: 'SUM(K4:K6)', value: 6 }, false],
    [cell('x', 'A1'), { formula: 'A1', value: 'x' }, true],
    [cell(link.text, `HYPERLINK("#'D''Ávila'!D7","D'Ávila!D7")`), link, true],
    [cell(link.text, `HYPERLINK("#'D''Ávila'!D8","D'Ávila!D7")`), link, false],
    [cell(link.text), link, false],
  ])('%j · %j: %j', (found, content, expected) => expect(holds(found, content)).toBe(expected));
});

describe('names', () => {
  it('takes the first that is free, ignoring case', () => {
    const survey = grid({ ALIGNMENT: [], 'Alignment (2)': [] });
    expect(freeSheetName('alignment', 'en', survey)).toBe('Alignment (3)');
    expect(freeTableName('data', { ...survey, tableNames: ['accorddata', 'AccordData2'] })).toBe('AccordData3');
  });

  it.each(Object.entries(SHEETS))('no two columns of %s share a heading in any languages', (_, { columns }) => {
    const owners = new Map<string, string>();
    for (const { key, heading } of columns) {
      for (const language of LANGUAGES) {
        const text = heading[language].toLowerCase();
        expect([text, owners.get(text) ?? key]).toEqual([text, key]);
        owners.set(text, key);
      }
    }
  });
});

describe('columns are found', () => {
  const { columns } = SHEETS.findings;
  const headings = (language: Language) => columns.map(({ heading }) => heading[language]);

  it.each(LANGUAGES)('by heading in %s, whatever their order', (language) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(headings(language), { minLength: 1 }), (shuffled) => {
        const { positions, guessed } = findColumns(columns, shuffled);
        expect(guessed.size).toBe(0);
        for (const [key, index] of positions) {
          expect(shuffled[index]).toBe(columns.find((one) => one.key === key)!.heading[language]);
        }
        expect(positions.size).toBe(shuffled.length);
      }),
    );
  });

  it('by place where several neighbours were reworded at once', () => {
    const reworded = headings('en').map((text, index) => (index >= 18 && index <= 20 ? `Our ${index}` : text));
    const { positions, guessed } = findColumns(columns, reworded);
    expect([...guessed]).toEqual(['decision', 'owner', 'due']);
    expect(positions.get('owner')).toBe(19);
  });

  it('and one that says the same as two others is left alone', () => {
    const { positions, unknown } = findColumns(columns, ['Id', 'Decision note', 'Decision and note']);
    expect([...positions.keys()]).toEqual(['id']);
    expect(unknown).toEqual([1, 2]);
  });
});

describe('colours', () => {
  const channel = (hex: string, at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const lightness = (hex: string): number =>
    0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [lightness(a), lightness(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(Object.entries(BAND_COLOURS))('of %s have a contrast of at least 4.5 : 1', (_, { fill, color }) => {
    expect(contrast(fill, color)).toBeGreaterThanOrEqual(4.5);
  });

  it('of styles have a contrast of at least 4.5 : 1', () => {
    for (const { color, fill } of Object.values(STYLES)) {
      if (color) expect(contrast(color, fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('grow lighter from broken to aligned, for greyscale print and red-green blindness', () => {
    const order = [BAND_COLOURS.broken, BAND_COLOURS.misaligned, BAND_COLOURS.watch, BAND_COLOURS.aligned];
    const steps = order.map(({ fill }) => lightness(fill));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('never come alone: every band carries its symbol, and the bands leave no gap', () => {
    const numbers = SCORE_COLOURS.filter(({ when }) => !('beginsWith' in when));
    expect(numbers.map(({ numberFormat }) => numberFormat?.charAt(1))).toEqual(['✖', '▼', '◆', '●']);
    expect(numbers.map(({ when }) => when)).toEqual([
      { below: 50 },
      { from: 50, below: 70 },
      { from: 70, below: 85 },
      { from: 85 },
    ]);
  });

  it.each([
    ['R$', '"R$" #,##0_)'],
    ['US$', '"US$" #,##0_)'],
    ['$', '"$" #,##0_)'],
    ['€', '"€" #,##0_)'],
    ['£', '"£" #,##0_)'],
    ['CLP', '#,##0'],
    [null, '#,##0'],
  ])('of money in %s use its sign', (currency, format) => {
    expect(STYLES[moneyStyle(currency)].numberFormat).toBe(format);
  });
});

describe('outcomes that are rarer', () => {
  /** The sheets of a literal review, made with real rule codes. */
  function sheetsOf(said: Case) {
    const survey = TEAM;
    const own = readMemory(survey);
    const inBook = book(said.profiles ?? [profile('a')]);
    const review = reviewCase(said);
    const typed = said.memory ?? own.memory;
    const patches = patchesFor({ review, book: inBook, memory: typed, own, survey, language: 'pt-BR', time: '' });
    return { survey: applyPatches(survey, patches), patches: patches as readonly CreateSheet[], review };
  }
  const SCORES = 'Alinhamento';
  const FINDINGS = 'Achados de Alinhamento';
  const DATA = 'Dados do Alinhamento';
  const three = ['S01', 'S02', 'S03'].map((code) => aRule(code));

  it('a workbook where nothing applies says so, and still has its four sheets', () => {
    const { survey } = sheetsOf({ rules: [aRule('S01')], said: { S01: [NOT_APPLICABLE] } });
    const rows = sheetOf(survey, SCORES).rows;
    expect(rows[2]!.slice(1, 3).map((cell) => cell?.value)).toEqual(['–', expect.stringMatching(/^não se aplica/)]);
    expect(rows[3]![2]?.value).toBe('nada pôde ser valorado');
    expect(rows[4]![2]?.value).toBe('nenhum perfil tem nota');
    expect(rows[5]![2]?.value).toBe('nenhum achado em aberto');
    expect(look(survey, SCORES, 'A', 'Nota')).toBe('–');
    expect(look(survey, SCORES, 'A', 'Melhor reparo')).toBeNull();
  });

  it('a profile with too little to go by has an interval and no score', () => {
    const { survey } = sheetsOf({ rules: three, said: { S01: [scored(50)], S02: [UNKNOWN], S03: [OUT_OF_REACH] } });
    expect(look(survey, SCORES, 'A', 'Nota')).toBe('?');
    expect(look(survey, SCORES, 'A', 'Faixa')).toBe('sem nota');
    expect(look(survey, SCORES, 'A', 'Mínimo')).toBeCloseTo(25, 1);
  });

  it('says the share of sales that has no score', () => {
    const { survey } = sheetsOf({
      rules: three,
      profiles: [profile('a', 900), profile('b', 100)],
      said: { S01: [scored(50), scored(50)], S02: [scored(60), UNKNOWN], S03: [scored(90), UNKNOWN] },
    });
    expect(sheetOf(survey, SCORES).rows[2]![2]?.value).toMatch(/10.% das vendas sem nota$/);
  });

  it('writes the money of the portfolio as a value where its own rules see more than the profiles', () => {
    const { survey } = sheetsOf({
      rules: [
        aRule('S01', { bucket: 'DELIV' }),
        aRule('P01', { level: 'portfolio', scope: 'portfolio', bucket: 'DELIV' }),
      ],
      said: { S01: [scored(50, 100)], P01: scored(50, 500) },
    });
    const cell = sheetOf(survey, SCORES).rows[3]![1];
    expect([cell?.value, cell?.formula]).toEqual([500, undefined]);
    expect(look(survey, FINDINGS, 'P01:*', 'Perfil')).toBe('Toda a pasta');
  });

  it('an exempt rule that could not be judged says why it exists, and no measure', () => {
    const at = { sheet: FINDINGS, row: 3, column: 18 };
    const decisions = { 'S03:a': { decision: 'aceitar', owner: '', due: '2026-12-31', note: 'sim', at } };
    const { survey } = sheetsOf({
      rules: three,
      said: { S01: [scored(90)], S02: [scored(90)], S03: [UNKNOWN] },
      memory: memory({ decisions }),
    });
    expect(look(survey, FINDINGS, 'S03:a', 'Medida')).toBe('desconhecida');
    expect(look(survey, FINDINGS, 'S03:a', 'Explicação')).toBe(ruleOf('S03')!.texts['pt-BR'].why);
    expect(look(survey, FINDINGS, 'S03:a', 'Nota')).toBeNull();
    expect(look(survey, FINDINGS, 'S03:a', 'Situação')).toBe('isento até 31/12/2026');
  });

  it('a rule that cannot tell for another cause than a field says which, and who decides', () => {
    const { survey } = sheetsOf({
      rules: [aRule('S01'), aRule('P02', { level: 'portfolio', scope: 'portfolio' })],
      said: {
        S01: [{ kind: 'unknown', missing: [], because: 'a cause of its own', sources: [] }],
        P02: { kind: 'unknown', missing: [], because: 'too-few-profiles', sources: [] },
      },
    });
    expect(look(survey, DATA, 'missing:P02:*', 'Lido como')).toBe(
      'não pôde ser avaliada: há perfis de menos com dados para comparar',
    );
    expect(look(survey, DATA, 'missing:S01:a', 'Lido como')).toMatch(/a cause of its own$/);
  });

  it('two issues without a cell are told apart by what they are about', () => {
    const own = readMemory(TEAM);
    const said: Case = { rules: three, said: { S01: [scored(1)], S02: [scored(1)], S03: [scored(1)] } };
    const issues = [
      { code: 'setting-refused', found: '9', details: { rule: 'S03', what: 'weight' } },
      { code: 'setting-refused', found: '9', details: { rule: 'S04', what: 'weight' } },
      { code: 'heading-ambiguous', found: 'Prazo', details: { fields: 'paymentTerms,leadTime,toString' } },
      { code: 'finding-unknown', found: 'x' },
    ] as const;
    const inBook = { ...book([profile('a')]), issues };
    const patches = patchesFor({
      review: reviewCase(said),
      book: inBook,
      memory: own.memory,
      own,
      survey: TEAM,
      language: 'en',
      time: '',
    });
    const survey = applyPatches(TEAM, patches);
    expect(look(survey, 'Alignment Data', 'issue:setting-refused:9 S04 weight', 'Where')).toBeNull();
    expect(
      look(survey, 'Alignment Data', 'issue:heading-ambiguous:Prazo paymentTerms,leadTime,toString', 'Read as'),
    ).toBe('Payment terms and Lead time');
  });

  it.each(LANGUAGES)('explains wording, remarks, assumptions and how cells were read in %s', (language) => {
    const money: Money = { kind: 'notValued' };
    const outcome: Scored = {
      kind: 'scored',
      x: 1,
      score: 50,
      money,
      assumed: [
        { what: 'customerCoverDays', value: 15, unit: 'days' },
        { what: 'costOfCapital', value: 0.15, unit: 'share' },
        { what: 'countOpenOrders', value: true, unit: 'yesNo' },
        { what: 'paymentClock', value: 'invoice', unit: 'word' },
        { what: 'daysLate', value: 0, unit: 'days' },
        { what: 'countOpenOrders', value: false, unit: 'yesNo' },
      ],
      shown: { profile: { as: 'text', value: 'Key' }, drop: { as: 'money', value: 100 } },
      remarks: ['cash', 'minimum-unknown'],
      sources: [
        {
          field: 'discount',
          at: { sheet: 'P', row: 1, column: 1 },
          found: '5',
          marks: ['worst-case', 'percent-inferred'],
        },
      ],
    };
    const text = explanationText(ruleOf('S03')!, outcome, language, 'R$');
    expect(text).not.toMatch(/\{|\}|undefined/);
    expect(text).toMatch(/^Key/);
    expect(text.match(/(Assumido|Assumed|Supuesto): /g)).toHaveLength(6);
    expect(text).toMatch(/(Desconto|Discount|Descuento): /);
  });
});
