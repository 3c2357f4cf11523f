import type { CellValue, Survey } from '../../src/domain/survey';
import { RULES } from '../../src/rules';
import { readMemory } from '../../src/sheets/own-sheets';
import { readExemptions } from '../../src/sheets/read-exemptions';
import { settingId, settingOf } from '../../src/sheets/setting-ids';
import { deleteRow, idsOf, look, put, reorder, rowOf, type, under } from './planner';
import { runOn, TEAM, TERMS } from './workbook';

const SETTINGS = 'Ajustes do Alinhamento';
const DATA = 'Dados do Alinhamento';
const first = runOn(TEAM).survey;

/** What is remembered after somebody wrote this beside a setting. */
function remembered(id: string, value: CellValue, format = '@', survey = first) {
  const run = runOn(type(survey, SETTINGS, id, 'Seu valor', value, format));
  expect(runOn(run.survey).patches).toEqual([]);
  return { ...run, said: (heading: string) => look(run.survey, SETTINGS, id, heading) };
}

describe('a setting typed in the yellow column', () => {
  it('tunes a limit of a rule, and shows it in force beside its default', () => {
    const run = remembered('limit:S03:bad', 1.4, 'General');
    expect(run.memory.limits).toEqual({ S03: { kind: 'max', ok: 1, bad: 1.4 } });
    expect([run.said('Valor em vigor'), run.said('Padrão'), run.said('Origem'), run.said('Seu valor')]).toEqual([
      1.4,
      1.25,
      'seu valor',
      1.4,
    ]);
    expect(look(run.survey, 'Achados de Alinhamento', 'S03:key account', 'Limites')).toBe(
      '100 até 1; 0 a partir de 1,4',
    );
  });

  it.each([
    ['95 %', '@', 0.95],
    ['95,5', '@', 0.955],
    [0.95, '0.0%', 0.95],
    [0.95, 'General', 0.95],
    [95, 'General', 0.95],
  ])('reads the limit %j in format %s of a rule that measures shares', (value, format, ok) => {
    const run = remembered('limit:S14:ok', value, format);
    expect(run.memory.limits.S14).toEqual({ kind: 'min', ok, bad: 0.9 });
    expect(run.said('Valor em vigor')).toBeCloseTo(ok, 12);
  });

  it('shows a parameter that the workbook itself gives, with its cell', () => {
    const at = { sheet: 'Premissas', row: 4, column: 1 };
    const reading = { kind: 'value', value: 0.21, at, found: '21%', marks: [] } as const;
    const run = runOn(TEAM, { book: (book) => ({ ...book, parameters: { costOfCapital: reading } }) });
    const said = (heading: string) => look(run.survey, SETTINGS, 'parameter:costOfCapital', heading);
    expect([said('Valor em vigor'), said('Padrão'), said('Origem'), said('Célula')]).toEqual([
      0.21,
      0.15,
      'lido na pasta',
      'Premissas!B5',
    ]);
  });

  it('tunes a band by one of its four limits', () => {
    expect(remembered('limit:S04:okTo', '1,75').memory.limits).toEqual({
      S04: { kind: 'band', zeroBelow: 0.25, okFrom: 0.5, okTo: 1.75, zeroAbove: 3 },
    });
  });

  it.each([
    ['12 %', '@', 0.12],
    ['12', '@', 0.12],
    [12, 'General', 0.12],
    [0.12, 'General', 0.12],
    [0.12, '0.0%', 0.12],
    ['0,12', '@', 0.12],
    [0, 'General', 0],
    [1, '0%', 1],
  ])('reads the share %j in format %s', (value, format, share) => {
    const run = remembered('parameter:costOfCapital', value, format);
    expect(run.memory.parameters).toEqual({ costOfCapital: share });
    expect(run.said('Valor em vigor')).toBeCloseTo(share, 12);
  });

  it('confirms a default, which is then no assumption any more', () => {
    expect(look(first, SETTINGS, 'parameter:costOfCapital', 'Destrava')).toContain('S03');
    const run = remembered('parameter:costOfCapital', 0.15, '0%');
    expect(run.memory.parameters).toEqual({ costOfCapital: 0.15 });
    expect(run.said('Destrava')).toBeNull();
    expect(look(run.survey, 'Achados de Alinhamento', 'S03:key account', 'Explicação')).not.toMatch(/Custo de capital/);
  });

  it.each([
    ['parameter:orderDaysPerWeek', 6, { orderDaysPerWeek: 6 }],
    ['parameter:customerCoverDays', '20', { customerCoverDays: 20 }],
    ['parameter:countOpenOrders', 'Sim', { countOpenOrders: true }],
    ['parameter:countOpenOrders', false, { countOpenOrders: false }],
    ['parameter:declaredLogic', 'compensação', { declaredLogic: 'tradeOff' }],
    ['parameter:declaredLogic', 'Trade-off', { declaredLogic: 'tradeOff' }],
    ['parameter:declaredLogic', 'tiered', { declaredLogic: 'tiered' }],
    ['parameter:availabilityBasis', 'atendimento', { availabilityBasis: 'fill' }],
    ['parameter:availabilityBasis', 'Fill rate', { availabilityBasis: 'fill' }],
    ['parameter:availabilityBasis', 'ciclo', { availabilityBasis: 'cycle' }],
    ['parameter:penaltyRate', '3%', { penaltyRate: 0.03 }],
  ])('reads %s = %j', (id, value, parameters) => {
    expect(remembered(id, value).memory.parameters).toEqual(parameters);
  });

  it('weighs a rule, 0 takes it out of the score', () => {
    const run = remembered('weight:S03', 0, 'General');
    expect(run.memory.weights).toEqual({ S03: 0 });
    expect(run.review.profiles[0]!.reach.rules).toBe(33);
  });

  it.each([
    ['não', false],
    ['n', false],
    ['no', false],
    [false, false],
    ['sim', true],
    ['yes', true],
  ])('switches a rule: %j', (value, isOn) => {
    const run = remembered('switch:S17', value);
    expect(run.memory.switches).toEqual({ S17: isOn });
    expect(run.said('Valor em vigor')).toBe(isOn ? 'sim' : 'não');
  });

  it('switched off, the findings of a rule are closed', () => {
    const run = remembered('switch:S17', 'não');
    expect(look(run.survey, 'Achados de Alinhamento', 'S17:atacado', 'Situação')).toMatch(/^encerrado/);
  });

  it('switched on without its data, a rule says what to type where no list would tell', () => {
    const run = remembered('switch:O09', 'sim');
    expect(look(run.survey, 'Dados do Alinhamento', 'reach:O09', 'O que fazer')).toMatch(
      /^Inclua uma coluna na política, ou preencha nos ajustes: Volume promocional entregue antes do início/,
    );
    expect(look(run.survey, SETTINGS, 'figure:promoDeliveredShare:atacado', 'Destrava')).toBe('O09');
  });

  it('names the cycle', () => {
    const run = remembered('cycle', 'Dez/26');
    expect(run.own.cycle).toBe('Dez/26');
    expect(run.survey.sheets[1]!.rows[1]![0]!.value).toMatch(/ciclo Dez\/26 /);
    expect([run.said('Valor em vigor'), run.said('Padrão')]).toEqual(['Dez/26', '2026-11']);
  });

  it.each([
    ['Limite de crédito', 'creditLimit'],
    ['credit limit', 'creditLimit'],
    ['LC', 'creditLimit'],
    ['Perfil', 'profile'],
    ['ignorar', 'ignore'],
    ['Do not use', 'ignore'],
  ])('maps a column to %s', (said, field) => {
    const at = { sheet: 'Policy', row: 3, column: 1 };
    const survey = runOn(TEAM, { book: (book) => ({ ...book, tables: [table(at)] }) }).survey;
    const id = 'mapping:Policy:lim r$';
    const run = runOn(type(survey, SETTINGS, id, 'Seu valor', said));
    expect(run.memory.mappings).toEqual([{ sheet: 'Policy', heading: 'lim r$', field }]);
  });

  const table = (
    at: { sheet: string; row: number; column: number },
    field: 'creditLimit' | null = null,
    by: 'none' | 'mapping' = 'none',
  ) => ({
    sheet: 'Policy',
    role: 'both' as const,
    headerRow: 3,
    rect: { top: 3, left: 0, bottom: 9, right: 2 },
    hiddenRows: 0,
    columns: [{ at, heading: 'Lim. (R$)', field, by }],
  });

  it('shows a column that is not used as not read, and one of parameters not at all', () => {
    const at = { sheet: 'Policy', row: 3, column: 1 };
    const tables = [
      table(at),
      { ...table({ ...at, sheet: 'Premissas' }), sheet: 'Premissas', role: 'parameters' as const },
    ];
    const { survey } = runOn(TEAM, { book: (book) => ({ ...book, tables }) });
    const said = ['Tipo', 'Lido como', 'Situação'].map((heading) =>
      look(survey, DATA, 'column:Policy:lim r$', heading),
    );
    expect(said).toEqual(['Coluna não usada', 'não usada', 'não lido']);
    expect(idsOf(survey, DATA)).not.toContain('column:Premissas:lim r$');
    expect(idsOf(survey, SETTINGS)).not.toContain('mapping:Premissas:lim r$');
  });

  it('shows a mapped column with what it was before', () => {
    const at = { sheet: 'Policy', row: 3, column: 1 };
    const before = { book: (book: Parameters<NonNullable<RunBook>>[0]) => ({ ...book, tables: [table(at)] }) };
    const after = {
      book: (book: Parameters<NonNullable<RunBook>>[0]) => ({ ...book, tables: [table(at, null, 'mapping')] }),
    };
    const survey = runOn(TEAM, before).survey;
    const id = 'mapping:Policy:lim r$';
    expect(look(survey, SETTINGS, id, 'Valor em vigor')).toBe('não usada');
    const run = runOn(type(survey, SETTINGS, id, 'Seu valor', 'ignorar'), after);
    expect([look(run.survey, SETTINGS, id, 'Valor em vigor'), look(run.survey, SETTINGS, id, 'Padrão')]).toEqual([
      'ignorada',
      'não usada',
    ]);
    expect(runOn(run.survey, after).patches).toEqual([]);
    const cleared = runOn(type(run.survey, SETTINGS, id, 'Seu valor', null), after);
    expect(cleared.memory.mappings).toEqual([]);
  });

  type RunBook = NonNullable<Parameters<typeof runOn>[1]>['book'];
});

describe('figures', () => {
  it('takes a bare number for hours where the settings ask for hours', () => {
    const run = remembered('figure:pickingHours:atacado', 6);
    expect(run.memory.figures.atacado?.pickingHours).toMatchObject({ kind: 'value', value: 6 });
  });

  const id = 'figure:stopCost:key account';

  it('typed for one profile make a place, unlock rules, and are asked of the others', () => {
    const run = remembered(id, 180, '#,##0.00');
    expect(run.memory.figures['key account']?.stopCost).toMatchObject({
      kind: 'value',
      value: 180,
      marks: ['typed-in-settings'],
    });
    expect([run.said('Valor em vigor'), run.said('Origem'), run.said('Célula')]).toEqual([180, 'seu valor', null]);
    expect(look(run.survey, SETTINGS, 'figure:stopCost:atacado', 'Origem')).toBe('a preencher');
  });

  it.each([
    ['12', '@'],
    [12, 'General'],
    [0.12, '0.0%'],
    ['12%', '@'],
    ['0,12', '@'],
    [0.12, 'General'],
  ])('reads the margin %j in format %s as 12 %%', (value, format) => {
    const run = remembered('figure:netMargin:atacado', value, format);
    expect(run.memory.figures.atacado?.netMargin).toMatchObject({ kind: 'value', value: 0.12 });
    expect(run.said('Valor em vigor')).toBeCloseTo(0.12, 12);
  });

  it('of one column are read on one scale: 0.5 beside 12 is asked, not taken for 50 %', () => {
    const twelve = type(first, SETTINGS, 'figure:netMargin:atacado', 'Seu valor', 12, 'General');
    const run = runOn(type(twelve, SETTINGS, 'figure:netMargin:key account', 'Seu valor', 0.5, 'General'));
    expect(run.memory.issues).toMatchObject([
      { code: 'setting-ambiguous', found: '0.5', details: { field: 'netMargin', readings: '0,5% | 50%' } },
    ]);
    expect(run.memory.figures['key account']).toBeUndefined();
    const issue = idsOf(run.survey, DATA).find((one) => (one ?? '').startsWith('issue:setting-ambiguous'));
    expect(look(run.survey, DATA, issue ?? '', 'O que fazer')).toContain('pode ser 0,5% | 50%.');
  });

  it.each([
    ['2', '@', 0.2, 'General'],
    [2, 'General', '0,2', '@'],
    ['2', '@', '0,2', '@'],
  ] as const)(
    '%j beside %j: how they are typed does not hide that one of them is on another scale',
    (two, as, fifth, format) => {
      const typed = type(first, SETTINGS, 'figure:stockCostShare:atacado', 'Seu valor', two, as);
      const run = runOn(type(typed, SETTINGS, 'figure:stockCostShare:key account', 'Seu valor', fifth, format));
      expect(run.memory.figures.atacado?.stockCostShare).toMatchObject({ kind: 'value', value: 0.02 });
      expect(run.memory.figures['key account']).toBeUndefined();
      expect(run.memory.issues).toMatchObject([
        { code: 'setting-ambiguous', details: { field: 'stockCostShare', readings: '0,2% | 20%' } },
      ]);
    },
  );

  it.each([
    ['limit:S14:ok', '1% | 100%'],
    ['parameter:costOfCapital', '1% | 100%'],
  ])('a bare 1 for the share %s is asked with both readings, and the default stays in force', (id, readings) => {
    const run = remembered(id, 1, 'General');
    expect(run.memory.issues).toMatchObject([{ code: 'setting-ambiguous', found: '1', details: { readings } }]);
    expect(run.said('Valor em vigor')).toEqual(look(first, SETTINGS, id, 'Valor em vigor'));
  });

  it('that do not apply are remembered as such, and dashes as nothing', () => {
    expect(remembered('figure:transitDays:atacado', 'não se aplica').memory.figures.atacado?.transitDays?.kind).toBe(
      'notApplicable',
    );
    expect(remembered('figure:transitDays:atacado', '-').memory.figures).toEqual({});
  });

  it('typed in text keep their text: a transit time of D+2', () => {
    const run = remembered('figure:transitDays:atacado', 'D+2');
    expect(run.memory.figures.atacado?.transitDays).toMatchObject({ value: { days: 2, working: true }, found: 'D+2' });
    expect(run.said('Valor em vigor')).toBe('D+2');
  });

  it('typed without need keep their row when no rule waits for them any more', () => {
    const survey = remembered('figure:transitDays:atacado', 1, 'General').survey;
    const off = runOn(type(survey, SETTINGS, 'switch:S06', 'Seu valor', 'não'));
    expect(off.memory.figures.atacado?.transitDays).toBeDefined();
    expect(runOn(off.survey).patches).toEqual([]);
  });

  it('of a profile that left the policies stay, and say so', () => {
    const survey = remembered(id, 180, 'General').survey;
    const run = runOn(survey, { terms: { Atacado: TERMS.Atacado! } });
    expect(look(run.survey, SETTINGS, id, 'Célula')).toBe('não está mais na pasta');
    expect(look(run.survey, SETTINGS, id, 'Seu valor')).toBe(180);
  });

  it('what is typed wins over the team’s own sheet, until it is cleared', () => {
    const customers = 'figure:customers:key account';
    const said = (survey: Survey) =>
      ['Valor em vigor', 'Origem'].map((heading) => look(survey, SETTINGS, customers, heading));
    expect(said(first)).toEqual([40, 'lido na pasta']);
    const run = remembered(customers, 80, 'General');
    expect(said(run.survey)).toEqual([80, 'seu valor']);
    // 3,269.23 for 40 customers.
    expect(look(run.survey, 'Achados de Alinhamento', 'S03:key account', 'Em jogo por mês')).toBeCloseTo(6538.46, 1);
    const cleared = runOn(type(run.survey, SETTINGS, customers, 'Seu valor', null)).survey;
    expect(said(cleared)).toEqual([40, 'lido na pasta']);
    expect(look(cleared, SETTINGS, customers, 'Célula')).toMatch(/^Logistics!/);
  });
});

describe('what cannot be read', () => {
  const unreadable: readonly (readonly [id: string, value: CellValue, format?: string])[] = [
    ['limit:S03:bad', 'muito'],
    ['limit:S14:ok', 'quase tudo'],
    ['limit:S14:ok', 'meio %'],
    ['weight:S03', -1],
    ['weight:S03', 'alto'],
    ['weight:S03', 10.5],
    ['weight:S03', '1.500'],
    ['limit:S03:bad', '1.500'],
    ['limit:S03:bad', '1,500'],
    ['limit:S14:ok', 98, '0.0%'],
    ['limit:S14:ok', '120 %'],
    ['figure:netMargin:key account', 98, '0.0%'],
    ['switch:S03', 'talvez'],
    ['parameter:costOfCapital', 'SELIC'],
    ['parameter:costOfCapital', 250],
    ['parameter:declaredLogic', 'mista'],
    ['parameter:orderDaysPerWeek', 9],
    ['parameter:countOpenOrders', 'depende'],
    ['language', 'Klingon'],
    ['cycle', 'x'.repeat(41)],
    ['figure:stopCost:key account', 'caro'],
    ['figure:stopCost:key account', -5],
    ['figure:netMargin:key account', 250],
  ];

  it.each(
    unreadable.map(([id, value, format = typeof value === 'number' ? 'General' : '@']) => [id, value, format] as const),
  )('%s = %j is an issue with its cell; the default stays in force', (id, value, format) => {
    const run = remembered(id, value, format);
    const row = rowOf(run.survey, SETTINGS, id);
    const column = under(run.survey, SETTINGS, 'Seu valor');
    expect(run.memory.issues).toMatchObject([{ code: 'setting-unreadable', at: { sheet: SETTINGS, row, column } }]);
    expect(run.said('Valor em vigor')).toEqual(look(first, SETTINGS, id, 'Valor em vigor'));
    expect(run.said('Seu valor')).toBe(value);
    const asked = idsOf(run.survey, DATA).filter((one) => (one ?? '').startsWith('issue:setting-unreadable'));
    expect(asked).toHaveLength(1);
  });

  it('limits in the wrong order are refused, with the cell', () => {
    const run = remembered('limit:S03:bad', 0.9, 'General');
    expect(run.memory.limits).toEqual({});
    expect(run.memory.issues).toMatchObject([{ code: 'setting-refused', found: '0.9', details: { rule: 'S03' } }]);
    expect([run.said('Valor em vigor'), run.said('Origem')]).toEqual([1.25, 'padrão']);
  });

  it('is settled once it is corrected', () => {
    const wrong = remembered('weight:S03', 'alto').survey;
    const run = runOn(type(wrong, SETTINGS, 'weight:S03', 'Seu valor', 2, 'General'));
    const issue = idsOf(run.survey, DATA).find((id) => (id ?? '').startsWith('issue:setting-unreadable'));
    expect(look(run.survey, DATA, issue ?? '', 'Situação')).toBe('resolvido');
  });
});

describe('a value in force that somebody types over', () => {
  const over = (id: string, value: CellValue) => type(first, SETTINGS, id, 'Valor em vigor', value);

  it('counts like the yellow column, and stays', () => {
    const run = runOn(over('parameter:costOfCapital', 0.18));
    expect(run.memory.parameters).toEqual({ costOfCapital: 0.18 });
    expect(look(run.survey, SETTINGS, 'parameter:costOfCapital', 'Valor em vigor')).toBe(0.18);
    expect(look(run.survey, SETTINGS, 'parameter:costOfCapital', 'Origem')).toBe('alterado aqui');
    expect(runOn(run.survey).patches).toEqual([]);
    expect(runOn(run.survey).memory.parameters).toEqual({ costOfCapital: 0.18 });
  });

  it('cleared, returns to the default', () => {
    const run = runOn(over('parameter:costOfCapital', 0.18)).survey;
    const cleared = runOn(type(run, SETTINGS, 'parameter:costOfCapital', 'Valor em vigor', null));
    expect(cleared.memory.parameters).toEqual({});
    expect(look(cleared.survey, SETTINGS, 'parameter:costOfCapital', 'Valor em vigor')).toBe(0.15);
  });

  it('unreadable, is left standing so that nobody has to guess what it was', () => {
    const run = runOn(over('switch:S03', 'talvez'));
    expect(run.memory.issues).toHaveLength(1);
    expect(look(run.survey, SETTINGS, 'switch:S03', 'Valor em vigor')).toBe('talvez');
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it('fills a figure too', () => {
    const run = runOn(over('figure:stopCost:atacado', 150));
    expect(run.memory.figures.atacado?.stopCost).toMatchObject({ value: 150 });
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it('is not what is left of a yellow cell that was cleared', () => {
    const typed = remembered('limit:S03:bad', 1.4, 'General').survey;
    const run = runOn(type(typed, SETTINGS, 'limit:S03:bad', 'Seu valor', null));
    expect(run.memory.limits).toEqual({});
    expect(look(run.survey, SETTINGS, 'limit:S03:bad', 'Valor em vigor')).toBe(1.25);
  });

  it('chooses the language', () => {
    const run = runOn(over('language', 'English'));
    expect(run.memory.language).toBe('en');
    expect(runOn(run.survey).patches).toEqual([]);
  });
});

describe('an accepted exception', () => {
  const FINDINGS = 'Achados de Alinhamento';
  const ID = 'exemption:S03:key account';
  const decided = (survey: Survey, note = 'contrato até dezembro', id = 'S03:key account'): Survey => {
    const cells: readonly [string, CellValue][] = [
      ['Decisão', 'aceitar'],
      ['Prazo', '2026-12-31'],
      ['Anotação', note],
    ];
    return cells.reduce((all, [heading, value]) => type(all, FINDINGS, id, heading, value), survey);
  };
  const said = (survey: Survey, headings: readonly string[], id = ID) =>
    headings.map((heading) => look(survey, SETTINGS, id, heading));

  it('is repeated among the settings, with its day, its reason and where it is decided', () => {
    expect(idsOf(first, SETTINGS)).not.toContain(ID);
    const { survey } = runOn(decided(first));
    expect(said(survey, ['Tipo', 'Perfil', 'Valor em vigor', 'Como escrever', 'Origem', 'Seu valor'])).toEqual([
      'Exceção aceita',
      'Key Account',
      'até 31/12/2026',
      'decide-se em Achados de Alinhamento, não aqui',
      'Achados de Alinhamento',
      null,
    ]);
    expect(said(survey, ['O que é'])[0]).toMatch(/^S03 .*: contrato até dezembro$/);
    expect(runOn(survey).patches).toEqual([]);
  });

  it('of the whole workbook names no profile', () => {
    // A profile that one policy alone knows costs rule S02 its score.
    const options: NonNullable<Parameters<typeof runOn>[1]> = {
      book: (book) => ({ ...book, profiles: book.profiles.map((one, nth) => ({ ...one, inLogistics: nth > 0 })) }),
    };
    const { survey } = runOn(decided(runOn(TEAM, options).survey, 'em revisão', 'S02:*'), options);
    expect(said(survey, ['Perfil', 'Valor em vigor'], 'exemption:S02:*')).toEqual(['Toda a pasta', 'até 31/12/2026']);
    expect(Object.keys(readExemptions(readMemory(survey).tables.settings!))).toEqual(['S02:*']);
  });

  it('is marked when the decision goes, and comes back in the same row', () => {
    const { survey } = runOn(decided(first));
    const row = rowOf(survey, SETTINGS, ID);
    const withdrawn = runOn(type(survey, FINDINGS, 'S03:key account', 'Decisão', null)).survey;
    expect(said(withdrawn, ['Valor em vigor', 'Célula'])).toEqual([null, 'não vale mais']);
    expect(runOn(withdrawn).patches).toEqual([]);
    const back = runOn(decided(withdrawn)).survey;
    expect(said(back, ['Valor em vigor', 'Célula'])).toEqual(['até 31/12/2026', null]);
    expect(rowOf(back, SETTINGS, ID)).toBe(row);
  });

  it('follows a new day and a new note', () => {
    const { survey } = runOn(decided(first));
    const moved = type(decided(survey, 'renovado: até junho'), FINDINGS, 'S03:key account', 'Prazo', '2027-06-30');
    const run = runOn(moved);
    expect(said(run.survey, ['Valor em vigor'])).toEqual(['até 30/06/2027']);
    expect(said(run.survey, ['O que é'])[0]).toMatch(/: renovado: até junho$/);
  });

  it('is decided in the findings alone: what is typed beside it is asked about and changes nothing', () => {
    const { survey } = runOn(decided(first));
    const typed = runOn(type(survey, SETTINGS, ID, 'Seu valor', 'não'));
    expect(typed.memory.issues).toMatchObject([{ code: 'setting-unreadable', found: 'não' }]);
    expect(typed.review.findings.find(({ id }) => id === 'S03:key account')?.state).toBe('exempt');
    expect(said(typed.survey, ['Valor em vigor'])).toEqual(['até 31/12/2026']);

    const over = runOn(type(survey, SETTINGS, ID, 'Valor em vigor', 'até 31/12/2099'));
    expect(over.review.findings.find(({ id }) => id === 'S03:key account')?.outcome).toMatchObject({
      until: '2026-12-31',
    });
    expect(said(over.survey, ['Valor em vigor'])).toEqual(['até 31/12/2026']);
  });

  it('typed into a row that lapsed exempts nothing', () => {
    const withdrawn = runOn(type(runOn(decided(first)).survey, FINDINGS, 'S03:key account', 'Decisão', null)).survey;
    const run = runOn(type(withdrawn, SETTINGS, ID, 'Valor em vigor', 'até 31/12/2099'));
    expect(run.review.findings.find(({ id }) => id === 'S03:key account')?.state).toBe('open');
    expect(said(run.survey, ['Valor em vigor'])).toEqual([null]);
  });

  it('is read back from the settings in any language, with the reason', () => {
    const run = runOn(type(runOn(decided(first)).survey, SETTINGS, 'language', 'Seu valor', 'English'));
    for (const survey of [runOn(decided(first)).survey, run.survey]) {
      const table = readMemory(survey).tables.settings!;
      expect(readExemptions(table)).toMatchObject({
        'S03:key account': { decision: 'accept', due: '2026-12-31', note: 'contrato até dezembro' },
      });
    }
    expect(idsOf(run.survey, SETTINGS)).toContain(ID);
  });

  it('without a reason or a day that can be read back says what it can, or nothing', () => {
    const { survey } = runOn(decided(first));
    const read = (heading: string, value: CellValue) =>
      readExemptions(readMemory(type(survey, SETTINGS, ID, heading, value)).tables.settings!);
    expect(read('O que é', 'combinado')).toMatchObject({ 'S03:key account': { note: 'combinado' } });
    expect(read('O que é', null)).toMatchObject({ 'S03:key account': { note: 'até 31/12/2026' } });
    expect(read('Valor em vigor', 'sempre')).toEqual({});
    expect(read('Valor em vigor', null)).toEqual({});
  });
});

describe('rows of settings', () => {
  it('are found wherever they were sorted to', () => {
    const typed = type(first, SETTINGS, 'weight:S03', 'Seu valor', 2, 'General');
    const run = runOn(reorder(typed, SETTINGS, (count) => [...Array(count).keys()].reverse()));
    expect(run.memory.weights).toEqual({ S03: 2 });
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it('that were deleted come back, without what was typed', () => {
    const typed = type(first, SETTINGS, 'weight:S03', 'Seu valor', 2, 'General');
    const run = runOn(deleteRow(typed, SETTINGS, rowOf(typed, SETTINGS, 'weight:S03')));
    expect(run.memory.weights).toEqual({});
    expect(look(run.survey, SETTINGS, 'weight:S03', 'Seu valor')).toBeNull();
  });

  it('of a planner are ignored', () => {
    const { rows } = first.sheets[4]!;
    const noted = put(first, SETTINGS, rows.length, 3, 'lembrete');
    expect(runOn(noted).patches).toEqual([]);
  });

  it('have ids that are read back as the setting they name, and as nothing else', () => {
    const settings = idsOf(first, SETTINGS).map((id) => settingOf(id ?? ''));
    for (const id of ['exemption:S03:key account', 'exemption:S02:*']) expect(settingId(settingOf(id)!)).toBe(id);
    expect(settings.map((setting) => setting && settingId(setting))).toEqual(idsOf(first, SETTINGS));
    for (const id of [
      '',
      'limit:S03:okFrom',
      'limit:S99:ok',
      'exemption:S03:',
      'exemption:S99:a',
      'weight:X',
      'figure:nothing:a',
      'figure:stopCost:',
      'parameter:toString',
      'mapping:a',
      'x',
    ]) {
      expect([id, settingOf(id)]).toEqual([id, null]);
    }
    expect(RULES.length).toBeGreaterThan(20);
  });
});
