import { copyFileSync, readFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { accord, temporaryFolder } from '../support/accord';
import { reviewFile, SILENT } from '../support/review-file';

const SAMPLE = 'assets/samples/sop-bebidas.xlsx';
const file = temporaryFolder();

jest.setTimeout(60000);

describe('accord close and compare', () => {
  const book = file('ciclos.xlsx');
  beforeAll(() => copyFileSync(SAMPLE, book));

  it('closes a cycle once, and then refuses it without writing', async () => {
    const first = await accord('close', book, '--in-place', '--cycle', '2026-10');
    expect([first.code, first.stderr]).toEqual([0, expect.stringContaining('Ciclo 2026-10 fechado')]);
    const bytes = readFileSync(book);
    const again = await accord('close', book, '--in-place', '--cycle', '2026-10');
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('já está fechado')]);
    expect(readFileSync(book).equals(bytes)).toBe(true);
  });

  it.each([
    ['en', 'Cycle History'],
    ['es', 'Historial de Ciclos'],
  ])('makes its sheet in %s too', async (language, name) => {
    const out = file(`ciclos-${language}.xlsx`);
    expect((await accord('close', SAMPLE, '--out', out, '--cycle', '2026-10', '--lang', language)).code).toBe(0);
    const { sheets } = await (await openWorkbookFile(out)).survey(SILENT);
    expect(sheets.map((sheet) => sheet.name)).toContain(name);
  });

  it('says that no cycle is closed where none is', async () => {
    const said = await accord('compare', SAMPLE);
    expect([said.code, said.stderr]).toEqual([2, expect.stringContaining('Nenhum ciclo foi fechado')]);
  });

  it('finds nothing moved since, and refuses a cycle that was never closed', async () => {
    expect((await accord('compare', book)).stdout).toContain('Nada mudou.');
    const strange = await accord('compare', book, '1999-01', '--lang', 'en');
    expect([strange.code, strange.stderr]).toEqual([2, expect.stringContaining('no cycle "1999-01"')]);
  });

  it('does not replace a copy that holds a history', async () => {
    const source = file('origem.xlsx');
    copyFileSync(SAMPLE, source);
    expect((await accord('close', source)).code).toBe(0);
    expect((await accord('review', source)).code).toBe(2);
  });
});

describe('sheets for a meeting', () => {
  const book = file('reuniao.xlsx');
  beforeAll(() => copyFileSync(SAMPLE, book));
  const sheets = async (): Promise<readonly string[]> =>
    (await (await openWorkbookFile(book)).survey(SILENT)).sheets.map(({ name }) => name);

  it('are frozen once a cycle and day, and drawn', async () => {
    const frozen = await accord('freeze', book, '--in-place', '--cycle', '2026-10');
    expect([frozen.code, frozen.stderr]).toEqual([
      0,
      expect.stringMatching(/^Planilha Reunião 2026-10 \(.+\) gravada/),
    ]);
    const again = await accord('freeze', book, '--in-place', '--cycle', '2026-10');
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('não é reescrita')]);
    // The sheet is named as it stands, however the cycle was written.
    const spaced = await accord('freeze', book, '--in-place', '--cycle', '2026-10 |');
    expect([spaced.code, spaced.stderr]).toEqual([2, expect.stringMatching(/Reunião 2026-10 \(/)]);
    expect((await accord('charts', book, '--in-place')).stderr).toContain('Planilha Gráficos do Alinhamento gravada');
    expect((await sheets()).slice(-2)).toEqual([expect.stringMatching(/^Reunião/), 'Gráficos do Alinhamento']);
  });

  it('hold a scenario, which changes no score of the next check', async () => {
    const before = (await reviewFile(book)).review;
    const said = await accord('scenario', book, 'Grandes', 'Prazo de pagamento=28 dias', '--in-place');
    expect([said.code, said.stdout]).toEqual([0, expect.stringContaining('Nota: ')]);
    expect((await sheets()).slice(-1)).toEqual(['Cenário Grandes Redes Nacionais']);
    expect((await reviewFile(book)).review).toEqual(before);
  });
});

describe('accord cards', () => {
  it('writes the cards and the confirmations once, and every review keeps them', async () => {
    const book = file('fichas.xlsx');
    copyFileSync(SAMPLE, book);
    const first = await accord('cards', book, '--in-place');
    expect([first.code, first.stderr]).toEqual([
      0,
      expect.stringContaining('Fichas gravadas em Fichas do Pacote e Confirmações do Pacote.'),
    ]);
    const bytes = readFileSync(book);
    const again = await accord('cards', book, '--in-place', '--lang', 'en');
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('Nothing')]);
    expect(readFileSync(book).equals(bytes)).toBe(true);
    expect((await accord('review', book, '--in-place')).code).toBe(0);
    const { own } = await reviewFile(book);
    expect(own.tables.cards?.own.mark.language).toBe('pt-BR');
    expect(own.memory.confirmations).toBeUndefined();
  });
});

describe('accord scenario', () => {
  it('says score and rules before and after, and touches no byte', async () => {
    const before = readFileSync(SAMPLE);
    const said = await accord('scenario', SAMPLE, 'Grandes', 'Prazo de pagamento=28 dias');
    expect(said.stdout).toMatch(/^Grandes Redes Nacionais\n {4}Nota: .+ → .+/);
    expect(said.stdout).toMatch(/S03 .+: 25,3 → /);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  });

  it('refuses a term it does not know and a value it cannot read', async () => {
    expect((await accord('scenario', SAMPLE, 'Grandes', 'cor=azul')).stderr).toContain('Não sei que termo');
    expect((await accord('scenario', SAMPLE, 'Grandes', 'Disponibilidade=azul')).stderr).toContain(
      'Não entendi o valor',
    );
  });
});

describe('accord explain', () => {
  it('ends with what would align the profile, in score and money', async () => {
    const said = await accord('explain', SAMPLE, 'Grandes');
    expect(said.stdout.replace(/\u00a0/g, ' ')).toMatch(
      /Propostas para alinhar o perfil:\n {4}menor mudança.*nota 39,5 → \d.*; em jogo por mês R\$ [\d.]+ → R\$ [\d.]+\n/,
    );
  });

  it('says what each side could change as a number, before the words', async () => {
    const said = (await accord('explain', SAMPLE, 'Bares', 'S15')).stdout.replace(/\u00a0/g, ' ');
    expect(said).toMatch(
      /Comercial poderia: Antecedência da promoção \(dias\): de 5 dias para \d+ dias, nota 100.*\. Avisar/,
    );
    expect(said).toMatch(/Logística poderia: .+\. Formar estoque/);
  });
});
