import type { Survey } from '../../src/domain/survey';
import { FINDINGS_COLUMNS } from '../../src/sheets/findings-columns';
import { LANGUAGES } from '../../src/domain/language';
import { HostError } from '../../src/domain/issue';
import { readMark } from '../../src/sheets/mark';
import type { SheetPatch, UpdateSheet } from '../../src/sheets/patch';
import { SHEET_KINDS, SHEET_NAMES } from '../../src/sheets/sheet-kinds';
import {
  change,
  copySheet,
  deleteColumn,
  deleteRow,
  hide,
  idsOf,
  insertColumn,
  insertRow,
  look,
  put,
  renameHeading,
  reorder,
  rowOf,
  sheetOf,
  tableOf,
  type,
  under,
} from './planner';
import { runOn, TEAM, TERMS, TODAY } from './workbook';

const SCORES = 'Alinhamento';
const FINDINGS = 'Achados de Alinhamento';
const DATA = 'Dados do Alinhamento';
const S03 = 'S03:key account';

const first = runOn(TEAM).survey;
/** A decision typed into the findings: a date as spreadsheets store it. */
function decided(survey: Survey, id = S03): Survey {
  const steps: readonly [string, string | number, string?][] = [
    ['Decisão', 'aceitar'],
    ['Responsável', 'Ana'],
    ['Prazo', 46387, 'yyyy-mm-dd'],
    ['Anotação', 'contrato até dezembro'],
  ];
  return steps.reduce((all, [heading, value, format]) => type(all, FINDINGS, id, heading, value, format), survey);
}

const updates = (patches: readonly SheetPatch[]): readonly UpdateSheet[] =>
  patches.filter((patch): patch is UpdateSheet => patch.kind === 'update');
const decisionOf = (survey: Survey, id = S03) => runOn(survey).memory.decisions[id];
const DECISION = { decision: 'aceitar', owner: 'Ana', due: '2026-12-31', note: 'contrato até dezembro' };

describe('a decision', () => {
  it('exempts the rule, is kept, and the row says until when', () => {
    const run = runOn(decided(first));
    expect(run.memory.decisions[S03]).toMatchObject(DECISION);
    expect(look(run.survey, FINDINGS, S03, 'Situação')).toBe('isento até 31/12/2026');
    expect(look(run.survey, FINDINGS, S03, 'Explicação')).toMatch(/Key Account/);
    expect(look(run.survey, FINDINGS, S03, 'Anotação')).toBe('contrato até dezembro');
    expect(runOn(run.survey).patches).toEqual([]);
  });

  const moved: readonly [string, (survey: Survey) => Survey][] = [
    ['sorting', (s) => reorder(s, FINDINGS, (count) => [...Array(count).keys()].reverse())],
    ['filtering', (s) => hide(s, FINDINGS, [3, 4, 5])],
    ['a row inserted above the table', (s) => insertRow(s, FINDINGS, 0)],
    ['a row inserted inside the table', (s) => insertRow(s, FINDINGS, 4)],
    ['a column inserted at the left', (s) => insertColumn(s, FINDINGS, 0, '')],
    ['a column inserted among the machine columns', (s) => insertColumn(s, FINDINGS, 5, 'Minha conta')],
    ['a column inserted among the planner columns', (s) => insertColumn(s, FINDINGS, 19, 'Diretoria')],
    ['another row deleted', (s) => deleteRow(s, FINDINGS, rowOf(s, FINDINGS, 'S17:atacado'))],
    ['a machine column deleted', (s) => deleteColumn(s, FINDINGS, 'Limites')],
    ['a machine heading renamed', (s) => renameHeading(s, FINDINGS, 'Situação', 'Como está')],
    ['the decision heading renamed', (s) => renameHeading(s, FINDINGS, 'Decisão', 'Deliberação')],
    ['the note heading renamed', (s) => renameHeading(s, FINDINGS, 'Anotação', 'Anotação do comitê')],
    ['the id heading renamed', (s) => renameHeading(s, FINDINGS, 'Código', 'Chave')],
    ['the sheet renamed', (s) => change(s, FINDINGS, (sheet) => ({ ...sheet, name: 'Pauta da reunião' }))],
  ];

  it.each(moved)('survives %s, and so does a third run', (_, planner) => {
    const before = planner(decided(first));
    const run = runOn(before);
    expect(run.memory.decisions[S03]).toMatchObject(DECISION);
    expect(updates(run.patches)).toHaveLength(run.patches.length);
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it.each([
    ['a date serial', 46387, 'yyyy-mm-dd', '2026-12-31'],
    ['a serial whose format was lost', 46387, 'General', '2026-12-31'],
    ['a Brazilian date as text', '31/12/2026', '@', '2026-12-31'],
    ['a short year', '31.12.26', '@', '2026-12-31'],
    ['an ISO date as text', '2026-12-31', '@', '2026-12-31'],
    ['a day the month has not', '31/02/2026', '@', null],
    ['the 29th of February of a common year', '29/02/2026', '@', null],
    ['the 29th of February of a leap year', '29/02/2028', '@', '2028-02-29'],
    ['a month-first date that can only be one', '12/31/2026', '@', '2026-12-31'],
    ['words', 'até o Natal', '@', null],
    ['a count', 30, 'General', null],
  ])('reads %s as a due date', (_, value, format, due) => {
    expect(decisionOf(type(decided(first), FINDINGS, S03, 'Prazo', value, format))?.due).toBe(due);
  });

  it('does not guess whether 03/04 is in March or April on an English sheet', () => {
    const english = runOn(TEAM, { language: 'en' }).survey;
    const typed = type(english, 'Alignment Findings', S03, 'Due', '03/04/2027', '@');
    expect(runOn(typed).memory.decisions[S03]?.due).toBeNull();
    expect(decisionOf(type(first, FINDINGS, S03, 'Prazo', '03/04/2027', '@'))?.due).toBe('2027-04-03');
  });

  describe('typed as a text that can be two days', () => {
    const SETTINGS = 'Ajustes do Alinhamento';
    const speak = (survey: Survey, language: string): Survey =>
      type(survey, SETTINGS, 'language', 'Seu valor', language);
    const inPortuguese = type(decided(first), FINDINGS, S03, 'Prazo', '10/12/2026', '@');

    it('keeps its day when the sheets change their language, in every later run', () => {
      const run1 = runOn(speak(inPortuguese, 'English'));
      expect(look(run1.survey, FINDINGS, S03, 'Status')).toBe('exempt until 2026-12-10');
      const run2 = runOn(run1.survey);
      expect(run2.memory.decisions[S03]?.due).toBe('2026-12-10');
      expect(run2.patches).toEqual([]);
      const back = runOn(type(run2.survey, SETTINGS, 'language', 'Your value', 'Español'));
      expect(look(back.survey, FINDINGS, S03, 'Estado')).toBe('exento hasta 10/12/2026');
      expect(runOn(back.survey).memory.decisions[S03]?.due).toBe('2026-12-10');
    });

    it('and then turned round, is asked about instead of keeping the old day', () => {
      const english = runOn(speak(inPortuguese, 'English')).survey;
      const run = runOn(type(english, FINDINGS, S03, 'Due', '12/10/2026', '@'));
      expect(run.memory.decisions[S03]).toMatchObject({ due: null, isDueAsked: true });
    });

    it('on a sheet that speaks English or ever spoke it, is asked about with both days and exempts nothing', () => {
      const english = runOn(TEAM, { language: 'en' }).survey;
      const typed = (
        [
          ['Decision', 'accept'],
          ['Note', 'until the contract ends'],
          ['Due', '10/12/2026'],
        ] as const
      ).reduce((all, [heading, value]) => type(all, 'Alignment Findings', S03, heading, value, '@'), english);
      const asked = [{ code: 'due-ambiguous', found: '10/12/2026', details: { readings: '2026-12-10 | 2026-10-12' } }];
      const run = runOn(typed);
      expect([...run.memory.issues, ...run.review.issues]).toMatchObject(asked);
      expect(look(run.survey, 'Alignment Findings', S03, 'Status')).toBe('open');
      const portuguese = runOn(type(run.survey, 'Alignment Settings', 'language', 'Your value', 'Português'));
      const later = runOn(portuguese.survey);
      expect([...later.memory.issues, ...later.review.issues]).toMatchObject(asked);
      const settled = runOn(type(later.survey, 'Alignment Findings', S03, 'Prazo', '2026-10-12', '@'));
      expect(settled.memory.issues).toEqual([]);
      expect(settled.memory.decisions[S03]?.due).toBe('2026-10-12');
    });
  });

  it('by a word we do not know, with due date and note, is asked about', () => {
    const run = runOn(type(decided(first), FINDINGS, S03, 'Decisão', 'talvez'));
    expect(run.memory.issues).toMatchObject([
      {
        code: 'decision-unknown',
        found: 'talvez',
        details: { options: expect.stringMatching(/^aceitar, /) as string },
      },
    ]);
    expect(look(run.survey, FINDINGS, S03, 'Situação')).toBe('aberto');
    expect(runOn(run.survey).patches).toEqual([]);
    const known = ['adiar', 'Change commercial', 'posponer', ''];
    for (const word of known) {
      expect(runOn(type(decided(first), FINDINGS, S03, 'Decisão', word)).memory.issues).toEqual([]);
    }
    const noted = type(type(decided(first), FINDINGS, S03, 'Decisão', 'talvez'), FINDINGS, S03, 'Prazo', null);
    expect(runOn(noted).memory.issues).toEqual([]);
  });

  it.each(['accept', 'aceitar', 'aceptar'])('%s exempts in whatever language the sheets speak now', (word) => {
    const english = runOn(type(decided(first), 'Ajustes do Alinhamento', 'language', 'Seu valor', 'English')).survey;
    const run = runOn(type(english, FINDINGS, S03, 'Decision', word));
    expect(look(run.survey, FINDINGS, S03, 'Status')).toBe('exempt until 2026-12-31');
    expect(sheetOf(run.survey, FINDINGS).rows[1]?.[0]?.value).toContain(`"${word}"`);
  });

  it('of a row that was copied only the first counts, and the copy is pointed out', () => {
    const survey = decided(first);
    const from = sheetOf(survey, FINDINGS).rows[rowOf(survey, FINDINGS, S03)]!;
    const copied = change(survey, FINDINGS, (sheet) => ({
      ...sheet,
      rows: [...sheet.rows, from],
      tables: sheet.tables.map((table) => ({ ...table, rect: { ...table.rect, bottom: table.rect.bottom + 1 } })),
    }));
    const run = runOn(copied);
    expect(run.memory.issues).toMatchObject([{ code: 'finding-unknown', found: S03 }]);
    expect(sheetOf(run.survey, FINDINGS).rows).toHaveLength(sheetOf(copied, FINDINGS).rows.length);
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it('beside an id that is no finding is pointed out and left alone', () => {
    const { rect } = tableOf(first, FINDINGS);
    const row = insertRow(first, FINDINGS, rect.top + 2);
    const typed = put(put(row, FINDINGS, rect.top + 2, 0, 'meu assunto'), FINDINGS, rect.top + 2, 21, 'ver com Ana');
    const run = runOn(typed);
    expect(run.memory.issues).toMatchObject([{ code: 'finding-unknown', found: 'meu assunto' }]);
    expect(sheetOf(run.survey, FINDINGS).rows[rect.top + 2]).toEqual(sheetOf(typed, FINDINGS).rows[rect.top + 2]);
  });
});

describe('a pairing without a score', () => {
  const PAY_FREQ = 'Pagamento × Frequência';
  const said = (survey: Survey) => look(survey, SCORES, 'Key Account', PAY_FREQ);

  it('says that its rules are exempt', () => {
    const run = runOn(decided(decided(first), 'S04:key account'));
    expect(said(run.survey)).toBe('isento');
    expect(look(run.survey, SCORES, 'Atacado', PAY_FREQ)).not.toBe('isento');
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it.each([
    ['weight', 0, 'sem peso'],
    ['switch', 'não', 'desligado'],
  ])('says that its rules have %s %s', (kind, value, word) => {
    const set = ['S03', 'S04', 'S08', 'S09'].reduce(
      (all, code) => type(all, 'Ajustes do Alinhamento', `${kind}:${code}`, 'Seu valor', value, 'General'),
      first,
    );
    expect(said(runOn(set).survey)).toBe(word);
  });
});

describe('columns', () => {
  it('a deleted planner column comes back at the right, empty, and the sheet of data says so for good', () => {
    const run = runOn(deleteColumn(decided(first), FINDINGS, 'Decisão'));
    const { columns } = tableOf(run.survey, FINDINGS);
    expect(columns.slice(-4)).toEqual(['Responsável', 'Prazo', 'Anotação', 'Decisão']);
    expect(under(run.survey, FINDINGS, 'Decisão')).toBe(columns.length - 1);
    expect(sheetOf(run.survey, FINDINGS).rows[2]![columns.length - 1]?.value).toBe('Decisão');
    expect(look(run.survey, FINDINGS, S03, 'Decisão')).toBeNull();
    expect(look(run.survey, FINDINGS, S03, 'Anotação')).toBe('contrato até dezembro');
    const notice = 'notice:restored:findings:decision';
    expect(look(run.survey, DATA, notice, 'O que fazer')).toMatch(/"Decisão" tinha sido apagada/);
    // As when the sheet was new, it is as wide as a decision and offers the words for one.
    const looks = run.patches.flatMap((patch) => (patch.kind === 'update' ? (patch.restored ?? []) : []));
    expect(looks).toMatchObject([
      {
        column: columns.length - 1,
        width: FINDINGS_COLUMNS.find(({ key }) => key === 'decision')!.width,
        validations: [
          {
            rect: { top: 3, left: columns.length - 1, right: columns.length - 1 },
            list: expect.arrayContaining(['aceitar']) as string[],
          },
        ],
      },
    ]);
    expect(runOn(run.survey).patches).toEqual([]);
    const again = runOn(type(run.survey, FINDINGS, S03, 'Decisão', 'aceitar'));
    expect(look(again.survey, FINDINGS, S03, 'Situação')).toBe('isento até 31/12/2026');
    expect(look(again.survey, DATA, notice, 'Situação')).toBe('lido');
  });

  it('a deleted planner column whose place beside the table is taken is asked for', () => {
    const deleted = deleteColumn(first, FINDINGS, 'Decisão');
    const { rect } = tableOf(deleted, FINDINGS);
    const run = runOn(put(deleted, FINDINGS, rect.bottom + 3, rect.right + 1, 'minhas contas'));
    expect(tableOf(run.survey, FINDINGS).rect.right).toBe(rect.right);
    expect(run.memory.issues).toMatchObject([{ code: 'planner-heading-lost', found: 'Decisão' }]);
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it('the columns of answers and of own values come back too, and are read again', () => {
    const bare = deleteColumn(deleteColumn(first, DATA, 'Resposta'), 'Ajustes do Alinhamento', 'Seu valor');
    const run = runOn(bare);
    const typed = type(run.survey, 'Ajustes do Alinhamento', 'weight:S03', 'Seu valor', 2, 'General');
    expect(runOn(typed).memory.weights).toEqual({ S03: 2 });
    expect(tableOf(run.survey, DATA).columns).toContain('Resposta');
  });

  it('a renamed heading is never renamed back, and its column still updated', () => {
    const renamed = renameHeading(first, SCORES, 'Nota', 'Nota geral');
    const worse = { ...TERMS, Atacado: { ...TERMS.Atacado!, creditLimit: 10000 } };
    const run = runOn(renamed, { terms: worse });
    expect(tableOf(run.survey, SCORES).columns[1]).toBe('Nota geral');
    const score = run.review.profiles.find(({ name }) => name === 'Atacado')!.score.point!;
    expect(look(run.survey, SCORES, 'Atacado', 'Nota geral')).toBeCloseTo(score, 1);
  });

  it('where a heading is renamed and a column inserted beside it, nothing is guessed and the heading is asked for', () => {
    const unclear = insertColumn(renameHeading(decided(first), FINDINGS, 'Decisão', 'Veredito'), FINDINGS, 18, 'Extra');
    const run = runOn(unclear);
    expect(run.memory.decisions[S03]?.decision).toBe('');
    expect(run.memory.issues).toMatchObject([
      { code: 'planner-heading-lost', found: 'Decisão', details: { headings: 'Extra, Veredito' } },
    ]);
    expect(tableOf(run.survey, FINDINGS).columns.slice(-5)).toEqual([
      'Extra',
      'Veredito',
      'Responsável',
      'Prazo',
      'Anotação',
    ]);
    const asked = idsOf(run.survey, DATA).find((id) => id?.startsWith('issue:planner-heading-lost'))!;
    expect(look(run.survey, DATA, asked, 'O que fazer')).toMatch(/Devolva este título/);
    expect(runOn(run.survey).patches).toEqual([]);
    const back = runOn(renameHeading(run.survey, FINDINGS, 'Veredito', 'Decisão'));
    expect(back.memory.decisions[S03]).toMatchObject(DECISION);
  });

  it('without our decision column the other three still count', () => {
    const run = runOn(deleteColumn(decided(first), FINDINGS, 'Decisão'));
    expect(run.memory.decisions[S03]).toMatchObject({ decision: '', owner: 'Ana', note: 'contrato até dezembro' });
    expect(look(run.survey, FINDINGS, S03, 'Situação')).toBe('aberto');
  });

  it('a table whose heading row was switched off is read by the names it still has', () => {
    const { rect } = tableOf(first, FINDINGS);
    const bare = change(decided(first), FINDINGS, (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) => (row === rect.top ? [] : cells)),
      tables: sheet.tables.map((table) => ({ ...table, hasHeader: false, rect: { ...rect, top: rect.top + 1 } })),
    }));
    const run = runOn(type(bare, 'Ajustes do Alinhamento', 'language', 'Seu valor', 'English'));
    expect(run.memory.decisions[S03]).toMatchObject(DECISION);
    expect(sheetOf(run.survey, FINDINGS).rows[rect.top]).toEqual([]);
  });

  it('a machine column whose heading and values all changed is left alone: nobody can tell whose it is', () => {
    const renamed = renameHeading(first, FINDINGS, 'Regra', 'Nossa regra da casa');
    const column = under(renamed, FINDINGS, 'Nossa regra da casa');
    const { rect } = tableOf(renamed, FINDINGS);
    let filled = renamed;
    for (let row = rect.top + 1; row <= rect.bottom; row += 1) filled = put(filled, FINDINGS, row, column, 'nosso');
    expect(runOn(filled).patches).toEqual([]);
  });

  it('the total stays a number when the column it sums was deleted', () => {
    const run = runOn(put(deleteColumn(first, SCORES, 'Em jogo por mês'), SCORES, 3, 1, { error: '#REF!' }));
    const cell = sheetOf(run.survey, SCORES).rows[3]![1];
    expect([cell?.formula, cell?.value]).toEqual([undefined, expect.closeTo(3269.23, 2)]);
    expect(runOn(run.survey).patches).toEqual([]);
  });

  const unread = (survey: Survey) => runOn(survey).memory.issues.filter(({ code }) => code === 'own-sheet-unread');

  it('rows whose column of ids is gone cannot be told: a new sheet is made beside, and the old one pointed out', () => {
    const run = runOn(deleteColumn(decided(first), FINDINGS, 'Código'));
    expect(run.survey.sheets.map(({ name }) => name)).toContain(`${FINDINGS} (2)`);
    expect(run.memory.issues).toMatchObject([{ code: 'own-sheet-unread', found: FINDINGS }]);
    expect(runOn(run.survey).patches).toEqual([]);
    expect(unread(run.survey)).toHaveLength(1);
  });

  it('a table that was made a range is pointed out in every run, until its sheet is gone', () => {
    const range = change(decided(first), FINDINGS, (sheet) => ({ ...sheet, tables: [] }));
    const run = runOn(range);
    expect(run.memory.issues).toMatchObject([{ code: 'own-sheet-unread', found: FINDINGS }]);
    const asked = `issue:own-sheet-unread:${FINDINGS}!A1`;
    expect(look(run.survey, DATA, asked, 'Situação')).toBe('em aberto');
    expect(runOn(run.survey).patches).toEqual([]);
    const gone = { ...run.survey, sheets: run.survey.sheets.filter(({ name }) => name !== FINDINGS) };
    expect(look(runOn(gone).survey, DATA, asked, 'Situação')).toBe('resolvido');
  });

  it('a copy of a sheet of ours is the planner’s, and nothing to point out', () => {
    expect(unread(copySheet(decided(first), FINDINGS, 'Cópia'))).toEqual([]);
  });

  it('cleared ids lose the decisions beside them, which is said once', () => {
    const before = type(decided(first), FINDINGS, 'S17:atacado', 'Anotação', 'ver');
    const { rect } = tableOf(before, FINDINGS);
    let cleared = before;
    for (let row = rect.top + 1; row <= rect.bottom; row += 1) cleared = put(cleared, FINDINGS, row, rect.left, null);
    const run = runOn(cleared);
    expect(run.memory.decisions).toEqual({});
    expect(run.memory.issues).toMatchObject([{ code: 'decision-without-id', details: { count: 2 } }]);
    expect(run.memory.issues[0]!.found).toMatch(/S\d\d /);
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it('a profile renamed in the policies leaves its exception without effect, which is said until it expires', () => {
    const { 'Key Account': key, ...others } = TERMS;
    const renamed = { terms: { 'Contas-chave': key!, ...others } };
    const run = runOn(decided(first), renamed);
    expect(run.review.issues).toMatchObject([{ code: 'exemption-orphaned', details: { profile: 'key account' } }]);
    expect(look(run.survey, FINDINGS, 'S03:contas chave', 'Situação')).toBe('aberto');
    expect(runOn(run.survey, renamed).patches).toEqual([]);
    const later = runOn(run.survey, { ...renamed, facts: { ...TODAY, today: '2027-01-01' } });
    expect(later.review.issues).toEqual([]);
  });
});

describe('rows', () => {
  it('a deleted finding comes back at the end, without its note', () => {
    const survey = decided(first);
    const run = runOn(deleteRow(survey, FINDINGS, rowOf(survey, FINDINGS, S03)));
    const ids = idsOf(run.survey, FINDINGS);
    expect(ids[ids.length - 1]).toBe(S03);
    expect(look(run.survey, FINDINGS, S03, 'Anotação')).toBeNull();
    expect(look(run.survey, FINDINGS, S03, 'Situação')).toBe('aberto');
  });

  const better = { ...TERMS, 'Key Account': { ...TERMS['Key Account']!, creditLimit: 90000 } };

  it('a finding no longer raised is closed with its cycle, keeps its note, and opens again when it comes back', () => {
    const noted = type(first, FINDINGS, S03, 'Anotação', 'ver limite');
    const closed = runOn(noted, { terms: better, facts: { ...TODAY, today: '2026-12-03' } });
    expect(look(closed.survey, FINDINGS, S03, 'Situação')).toBe('encerrado · 2026-12');
    expect(look(closed.survey, FINDINGS, S03, 'Ordem')).toBeNull();
    expect(look(closed.survey, FINDINGS, S03, 'Anotação')).toBe('ver limite');
    expect(look(closed.survey, FINDINGS, S03, 'Medida')).toBe('1,19');
    const later = { terms: better, facts: { ...TODAY, today: '2027-01-10' } };
    expect(runOn(closed.survey, later).patches).toEqual([]);
    const again = runOn(closed.survey, { facts: { ...TODAY, today: '2027-02-01' } });
    expect(look(again.survey, FINDINGS, S03, 'Situação')).toBe('aberto');
    expect(look(again.survey, FINDINGS, S03, 'Anotação')).toBe('ver limite');
    expect(idsOf(again.survey, FINDINGS).filter((id) => id === S03)).toHaveLength(1);
  });

  it('closed stays closed in its cycle when a later run closes another', () => {
    const closed = runOn(first, { terms: better, facts: { ...TODAY, today: '2026-12-03' } }).survey;
    const best = { ...better, Atacado: { ...TERMS.Atacado!, leadTime: { days: 5, working: true } } };
    const later = runOn(closed, { terms: best, facts: { ...TODAY, today: '2027-01-10' } }).survey;
    expect(look(later, FINDINGS, S03, 'Situação')).toBe('encerrado · 2026-12');
    expect(look(later, FINDINGS, 'S17:atacado', 'Situação')).toBe('encerrado · 2027-01');
  });

  it('new findings are appended into empty rows, and the table grows with them', () => {
    const small = { Atacado: TERMS.Atacado! };
    const before = runOn(TEAM, { terms: small }).survey;
    const run = runOn(before, {});
    const update = updates(run.patches).find(({ sheet }) => sheet === FINDINGS)!;
    expect(update.shifts).toEqual([]);
    expect(idsOf(run.survey, FINDINGS).filter((id) => id !== null)).toHaveLength(run.review.findings.length);
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it('what stands below the table moves down, cell by cell, before new rows are written', () => {
    const before = runOn(TEAM, { terms: { Atacado: TERMS.Atacado! } }).survey;
    const { rect } = tableOf(before, FINDINGS);
    const noted = put(before, FINDINGS, rect.bottom + 1, 2, 'meu total');
    const run = runOn(noted);
    const update = updates(run.patches).find(({ sheet }) => sheet === FINDINGS)!;
    const grown = tableOf(run.survey, FINDINGS).rect.bottom - rect.bottom;
    expect(update.shifts).toEqual([
      { table: 'AccordFindings', before: rect.bottom + 1, count: grown, left: rect.left, right: rect.right },
    ]);
    expect(sheetOf(run.survey, FINDINGS).rows[rect.bottom + 1 + grown]?.[2]?.value).toBe('meu total');
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it('a merge or another table below is moved out of the way even where its cells are blank', () => {
    const before = runOn(TEAM, { terms: { Atacado: TERMS.Atacado! } }).survey;
    const { rect } = tableOf(before, FINDINGS);
    const below = { top: rect.bottom + 2, left: 0, bottom: rect.bottom + 3, right: 2 };
    const shiftsOn = (how: Parameters<typeof change>[2]) =>
      updates(runOn(change(before, FINDINGS, how)).patches).find(({ sheet }) => sheet === FINDINGS)!.shifts;
    expect(shiftsOn((sheet) => ({ ...sheet, merges: [below] }))).toHaveLength(1);
    const other = { ...tableOf(before, FINDINGS), name: 'Mine', rect: below, columns: ['a', 'b', 'c'] };
    expect(shiftsOn((sheet) => ({ ...sheet, tables: [...sheet.tables, other] }))).toHaveLength(1);
    expect(shiftsOn((sheet) => sheet)).toEqual([]);
  });

  it('a row of totals stays the last', () => {
    const before = runOn(TEAM, { terms: { Atacado: TERMS.Atacado! } }).survey;
    const { rect } = tableOf(before, FINDINGS);
    const totals = change(put(before, FINDINGS, rect.bottom + 1, 0, 'Total'), FINDINGS, (sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        hasTotals: true,
        rect: { ...table.rect, bottom: table.rect.bottom + 1 },
      })),
    }));
    const run = runOn(totals);
    const ids = idsOf(run.survey, FINDINGS);
    expect(ids[ids.length - 1]).toBe('Total');
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it('a table made without findings uses its blank row first', () => {
    const none = runOn(TEAM, { terms: {} }).survey;
    const { rect } = tableOf(none, FINDINGS);
    expect(rect.bottom).toBe(rect.top + 1);
    const run = runOn(none);
    expect(idsOf(run.survey, FINDINGS)[0]).toBe(run.review.findings[0]!.id);
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it('a profile that left the policies keeps its row, says so, and loses its scores', () => {
    const run = runOn(first, { terms: { Atacado: TERMS.Atacado! } });
    expect(look(run.survey, SCORES, 'Key Account', 'Faixa')).toBe('não está mais nas políticas');
    expect(look(run.survey, SCORES, 'Key Account', 'Nota')).toBeNull();
    expect(runOn(run.survey, { terms: { Atacado: TERMS.Atacado! } }).patches).toEqual([]);
    const back = runOn(run.survey);
    expect(look(back.survey, SCORES, 'Key Account', 'Faixa')).toBe('▼ Desalinhado');
  });

  it("a planner's own row in the scores is no profile of ours", () => {
    const { rect } = tableOf(first, SCORES);
    const own = put(
      put(insertRow(first, SCORES, rect.top + 2), SCORES, rect.top + 2, 0, 'Meta 2027'),
      SCORES,
      rect.top + 2,
      1,
      90,
    );
    const run = runOn(own);
    expect(run.patches.map(({ sheet }) => sheet)).toEqual([SCORES]);
    expect(look(run.survey, SCORES, 'Meta 2027', 'Nota')).toBe(90);
    expect(runOn(run.survey).patches).toEqual([]);
  });

  it('a question answered keeps its answer and is settled when nobody asks any more', () => {
    const at = { sheet: 'Policy', row: 4, column: 2 };
    const issue = { code: 'ambiguous-number', found: '1.500', at } as const;
    const asking = {
      book: (book: Parameters<NonNullable<Parameters<typeof runOn>[1]>['book'] & object>[0]) => ({
        ...book,
        questions: [{ id: 'number:limite:key account', issue, options: ['1500', '1,5'] }],
      }),
    };
    const asked = runOn(TEAM, asking).survey;
    const id = 'question:number:limite:key account';
    const answered = runOn(type(asked, DATA, id, 'Resposta', '1500'));
    expect(answered.memory.answers).toEqual({ 'number:limite:key account': '1500' });
    expect(look(answered.survey, DATA, id, 'Situação')).toBe('resolvido');
    expect(look(answered.survey, DATA, id, 'Resposta')).toBe('1500');
    expect(runOn(answered.survey).memory.answers).toEqual({ 'number:limite:key account': '1500' });
    expect(runOn(answered.survey).patches).toEqual([]);
  });
});

describe('machine cells', () => {
  it('that somebody changed are repaired, in a new run that says so', () => {
    const spoilt = type(first, SCORES, 'Atacado', 'Nota', 99);
    const run = runOn(spoilt, { time: '2026-11-25T09:00:00Z' });
    expect(run.patches.map(({ sheet }) => sheet)).toEqual([SCORES]);
    expect(look(run.survey, SCORES, 'Atacado', 'Nota')).toBeCloseTo(80.1, 1);
    expect(sheetOf(run.survey, SCORES).rows[1]?.[0]?.value).toMatch(/^Rodada 2 · 2026-11-25 09:00/);
  });

  it('of a repaired sheet and its neighbours carry the run that last changed them', () => {
    const run = runOn(type(first, FINDINGS, S03, 'Regra', 'x'));
    expect(run.patches.map(({ sheet }) => sheet)).toEqual([SCORES, FINDINGS]);
    const runs = run.survey.sheets.slice(1).map(({ mark }) => (readMark(mark!) as { run: number }).run);
    expect(runs).toEqual([2, 2, 1, 1]);
  });

  it('above the table come back where they were made, and nowhere else', () => {
    const wiped = put(put(first, SCORES, 1, 0, null), SCORES, 2, 1, null);
    expect(sheetOf(runOn(wiped).survey, SCORES).rows.slice(0, 7)).toEqual(
      sheetOf(runOn(type(first, SCORES, 'Atacado', 'Nota', 1)).survey, SCORES).rows.slice(0, 7),
    );
    const moved = put(insertRow(first, SCORES, 0), SCORES, 2, 0, 'minha linha');
    const run = runOn(moved, { terms: { Atacado: TERMS.Atacado! } });
    expect(sheetOf(run.survey, SCORES).rows[2]?.[0]?.value).toBe('minha linha');
    expect(sheetOf(run.survey, SCORES).rows[0]).toEqual([]);
  });

  it('hold under a link written by another program', () => {
    const row = rowOf(first, FINDINGS, S03);
    const column = under(first, FINDINGS, 'Célula comercial');
    const resaved = change(first, FINDINGS, (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, index) =>
        index === row
          ? cells.map((cell, at) =>
              at === column ? { ...cell!, formula: ' hyperlink( "#Commercial!D5" , "Commercial!D5" )' } : cell,
            )
          : cells,
      ),
    }));
    expect(runOn(resaved).patches).toEqual([]);
  });
});

describe('language', () => {
  it.each(LANGUAGES.filter((language) => language !== 'pt-BR'))(
    'chosen in the settings (%s) rewords headings and texts, keeps sheet names and everything typed',
    (language) => {
      const word = { en: 'English', es: 'espanhol' }[language];
      const chosen = type(decided(first), 'Ajustes do Alinhamento', 'language', 'Seu valor', word);
      const renamed = renameHeading(chosen, FINDINGS, 'Anotação', 'Comentário nosso');
      const run = runOn(renamed);
      expect(run.survey.sheets.map(({ name }) => name)).toEqual([
        'Policy',
        ...SHEET_KINDS.map((kind) => SHEET_NAMES['pt-BR'][kind]),
      ]);
      const headings = tableOf(run.survey, FINDINGS).columns;
      expect(headings[18]).toBe(language === 'en' ? 'Decision' : 'Decisión');
      expect(headings[21]).toBe('Comentário nosso');
      expect(sheetOf(run.survey, FINDINGS).rows[2]!.map((cell) => cell?.value)).toEqual(headings);
      expect(sheetOf(run.survey, SCORES).rows[0]?.[0]?.value).toMatch(language === 'en' ? /alignment/ : /^Alineación/);
      expect(decisionOf(run.survey)).toMatchObject(DECISION);
      expect(runOn(run.survey).patches).toEqual([]);
      const same = runOn(TEAM, { language }).survey;
      const fresh = look(same, SHEET_NAMES[language].findings, 'S17:atacado', headings[16]!);
      expect(look(run.survey, FINDINGS, 'S17:atacado', headings[16]!)).toBe(fresh);
    },
  );

  it('leaves a heading alone whose new name a planner already uses', () => {
    const chosen = type(first, 'Ajustes do Alinhamento', 'language', 'Seu valor', 'English');
    const used = insertColumn(chosen, FINDINGS, 22 - 1, 'Note');
    const run = runOn(used);
    const { columns } = tableOf(run.survey, FINDINGS);
    expect(new Set(columns.map((one) => one.toLowerCase())).size).toBe(columns.length);
    expect(runOn(run.survey).patches).toEqual([]);
  });
});

describe('sheets that are not ours', () => {
  it('a copy of a generated sheet is never written, and is no policy either', () => {
    const copied = copySheet(decided(first), FINDINGS, 'Cópia para a reunião');
    const run = runOn(type(copied, SCORES, 'Atacado', 'Nota', 1));
    expect(run.patches.map(({ sheet }) => sheet)).not.toContain('Cópia para a reunião');
    expect(run.own.teamSheets.sheets.map(({ name }) => name)).toEqual(['Policy']);
  });

  it('a sheet with our name and no mark is read as the team’s and never written', () => {
    const named = change(TEAM, 'Policy', (sheet) => ({ ...sheet, name: SCORES }));
    const run = runOn(named);
    expect(run.own.teamSheets.sheets).toHaveLength(1);
    expect(run.survey.sheets[1]?.name).toBe('Alinhamento (2)');
  });

  it('a format newer than ours is read and refused for writing', () => {
    const newer = change(decided(first), FINDINGS, (sheet) => ({
      ...sheet,
      mark: sheet.mark!.replace('format=1', 'format=2'),
    }));
    expect(() => runOn(newer)).toThrow(HostError);
    expect(() => runOn(newer)).toThrow(/newer-format/);
  });

  it('a sheet of a kind we do not know yet is left alone', () => {
    const cards = change(first, DATA, (sheet) => ({ ...sheet, mark: 'accord;kind=cards;format=1' }));
    const run = runOn(cards);
    expect(run.own.teamSheets.sheets).toHaveLength(1);
    expect(run.survey.sheets.map(({ name }) => name)).toContain(`${DATA} (2)`);
  });

  it('a deleted sheet is made again', () => {
    const without = { ...first, sheets: first.sheets.filter(({ name }) => name !== DATA) };
    const run = runOn(without);
    expect(run.patches.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['update', SCORES],
      ['create', DATA],
    ]);
    expect(runOn(run.survey).patches).toEqual([]);
  });
});
