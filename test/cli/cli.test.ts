import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { Package } from '../../src/hosts/file/package';
import type { Review } from '../../src/review/model';
import { accord, temporaryFolder } from '../support/accord';
import { makeWorkbook, type Dialect, type SheetInput } from '../support/workbook';

const SAMPLE = 'assets/samples/sop-bebidas.xlsx';
const NORTHWIND = 'assets/samples/northwind.xlsx';
const file = temporaryFolder();

function copyOf(source: string, name: string): string {
  copyFileSync(source, file(name));
  return file(name);
}

const generated = (path: string): string[] =>
  Package.open(readFileSync(path)).names.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));

jest.setTimeout(60000);

describe('accord review', () => {
  it('writes a copy with four more sheets, prints the scoreboard, and leaves the input alone', async () => {
    const book = copyOf(SAMPLE, 'livro.xlsx');
    const before = readFileSync(book);
    const said = await accord('review', book);
    expect(said.code).toBe(0);
    expect(said.stdout).toMatch(/^livro\.xlsx: 12 perfis/);
    expect(said.stdout).toContain('Grandes Redes Nacionais');
    expect(said.stderr).toContain('Gravado:');
    expect(readFileSync(book).equals(before)).toBe(true);
    expect(generated(file('livro.accord.xlsx'))).toHaveLength(generated(book).length + 4);
  });

  it('gives the same bytes when run on its own output', async () => {
    const said = await accord('review', file('livro.accord.xlsx'), '--in-place');
    const once = readFileSync(file('livro.accord.xlsx'));
    expect(said.code).toBe(0);
    expect(said.stderr).toContain('Nada mudou');
    await accord('review', file('livro.accord.xlsx'), '--out', file('outra.xlsx'));
    expect(readFileSync(file('outra.xlsx')).equals(once)).toBe(true);
  });

  it('prints the model as JSON on standard output, and nothing else', async () => {
    const said = await accord('review', copyOf(NORTHWIND, 'n.xlsx'), '--json', '-', '--lang', 'en');
    const review = JSON.parse(said.stdout) as Review;
    expect(review.profiles.map(({ name }) => name)).toEqual(['A - Key account', 'B - Core', 'C - Tail']);
    expect(said.stderr).toContain('Written:');
  });

  it('writes the model into a file', async () => {
    const said = await accord('review', copyOf(NORTHWIND, 'm.xlsx'), '--json', file('m.json'), '--lang', 'es');
    expect(said.stdout).toContain('Portafolio:');
    expect(JSON.parse(readFileSync(file('m.json'), 'utf8'))).toMatchObject({ model: 1 });
  });

  it('names the copy as a workbook, whatever the input is called', async () => {
    expect((await accord('review', copyOf(NORTHWIND, 'falso.xls'))).stderr).toContain('falso.accord.xlsx');
    expect((await accord('review', copyOf(NORTHWIND, 'semnome'))).stderr).toContain('semnome.accord.xlsx');
  });

  it('replaces the JSON of an earlier review', async () => {
    const book = copyOf(NORTHWIND, 'j.xlsx');
    writeFileSync(file('j.json'), '{"model":1}');
    const said = await accord('review', book, '--json', file('j.json'));
    expect(said.code).toBe(0);
    expect(JSON.parse(readFileSync(file('j.json'), 'utf8'))).toHaveProperty('profiles');
  });

  it('fails under a limit and passes over it', async () => {
    const book = copyOf(NORTHWIND, 'f.xlsx');
    const under = await accord('review', book, '--fail-under', '90', '--lang', 'en');
    expect([under.code, under.stderr]).toEqual([1, expect.stringContaining('below 90')]);
    const close = await accord('review', book, '--in-place', '--fail-under', '90.125', '--lang', 'en');
    expect(close.stderr).toContain('below 90.125');
    const over = await accord('review', book, '--fail-under', '10');
    expect(over.code).toBe(0);
  });

  it('speaks the language of the headings unless told otherwise', async () => {
    const english = await accord('review', copyOf(NORTHWIND, 'e.xlsx'));
    expect(english.stdout).toContain('Portfolio:');
    const spanish = await accord('review', copyOf(NORTHWIND, 's.xlsx'), '--lang=es');
    expect(spanish.stdout).toContain('Cobertura');
  });

  it('leaves no temporary file behind', () => {
    expect(readdirSync(dirname(file('x'))).filter((name) => /tmp/.test(name))).toEqual([]);
  });
});

describe('accord explain', () => {
  it('explains one rule with its measure, limits, cells and formula', async () => {
    const said = await accord('explain', SAMPLE, 'grandes redes', 'S03');
    expect(said.code).toBe(0);
    expect(said.stdout).toContain('Política Comercial!');
    expect(said.stdout).toContain('Fórmula: =');
    expect(existsSync('assets/samples/sop-bebidas.accord.xlsx')).toBe(false);
  });

  it('explains all rules of a profile, also by the id of a rule', async () => {
    const all = await accord('explain', NORTHWIND, 'B - Core', '--lang', 'en');
    for (const code of ['S01', 'S04', 'S19', 'P02']) expect(all.stdout).toContain(`${code} `);
    expect(all.stdout).toContain('Missing: ');
  });

  it('names the profiles it knows, or the command that lists the rules', async () => {
    const profile = await accord('explain', NORTHWIND, 'Z', '--lang', 'en');
    expect([profile.code, profile.stderr]).toEqual([2, expect.stringContaining('A - Key account')]);
    const rule = await accord('explain', NORTHWIND, 'B - Core', 'S99', '--lang', 'en');
    expect([rule.code, rule.stderr]).toEqual([2, expect.stringContaining('"S99"')]);
  });
});

it('helps in the language asked for', async () => {
  const help = await accord('review', '--help', '--lang', 'pt-BR');
  expect(help.stdout).toContain('Uso: accord review [opções] <pasta>');
  expect((await accord('--help')).stdout).toMatch(/Uso: accord \[opções\] \[comando\]/);
});

describe('accord template and rules', () => {
  it('writes an empty pair of policies once', async () => {
    const said = await accord('template', file('modelo.xlsx'));
    expect(said.code).toBe(0);
    expect(generated(file('modelo.xlsx'))).toHaveLength(2);
    const empty = await accord('review', file('modelo.xlsx'));
    expect([empty.code, empty.stderr]).toEqual([
      2,
      expect.stringMatching(/ainda não têm perfis \(Política Comercial, Política Logística\)/),
    ]);
    const again = await accord('template', file('modelo.xlsx'));
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('já existe')]);
  });

  it.each(['pt-BR', 'en', 'es'])('lists the rules in %s', async (language) => {
    const said = await accord('rules', '--lang', language);
    expect(said.code).toBe(0);
    expect(said.stdout.split('\n').filter((line) => /^[STOP]\d\d /.test(line))).toHaveLength(41);
  });
});

describe('what is refused: one sentence, exit code 2, nothing written', () => {
  const bytes = (name: string, content: string | Uint8Array): string => {
    writeFileSync(file(name), content);
    return file(name);
  };
  const commercial = (name: string): SheetInput => ({
    name,
    cells: [
      ['Perfil de cliente', 'Desconto', 'Prazo de pagamento'],
      ['Atacado', 0.1, '28 ddl'],
      ['Varejo', 0.05, '14 ddl'],
    ],
  });
  const logistics: SheetInput = {
    name: 'Logística',
    cells: [
      ['Perfil de cliente', 'Frequência de entrega', 'Lead time'],
      ['Atacado', 'semanal', 'D+2'],
      ['Varejo', '2x/semana', 'D+1'],
    ],
  };
  const made = (name: string, sheets: readonly SheetInput[], dialect: Dialect = {}): string =>
    bytes(name, makeWorkbook(sheets, dialect));
  const COMPOUND_FILE = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
  ]);
  const json = (name: string): string => bytes(name, readFileSync(SAMPLE));
  const cases: [string, () => string[], RegExp][] = [
    ['an .xls', () => ['review', bytes('antigo.xls', COMPOUND_FILE)], /\.xls ou \.xlsb/],
    [
      'a workbook whose structure is locked',
      () => [
        'review',
        made('trancado.xlsx', [commercial('Comercial'), logistics], {
          workbookBefore: '<workbookProtection lockStructure="1"/>',
        }),
      ],
      /estrutura/,
    ],
    [
      'no policy',
      () => ['review', made('nada.xlsx', [{ name: 'Notas', cells: [['olá']] }])],
      /Nenhuma política foi encontrada em "nada\.xlsx"/,
    ],
    [
      'only the commercial one',
      () => ['review', made('so-c.xlsx', [commercial('Comercial')])],
      /Só a política comercial/,
    ],
    ['only the logistics one', () => ['review', made('so-l.xlsx', [logistics])], /Só a política logística/],
    [
      'two candidates for one policy: both are named, with the option',
      () => ['review', made('duas.xlsx', [commercial('2025'), commercial('2026'), logistics])],
      /política comercial: 2025!A1.*2026!A1.*--table/,
    ],
    [
      'entities',
      () => [
        'review',
        made('entidades.xlsx', [commercial('Comercial'), logistics], {
          parts: [],
          workbookBefore: '',
          encoding: 'utf-8',
          workbookBehind: '&bomba;',
        }),
      ],
      /malformada|entidades/,
    ],
    ['a missing file', () => ['review', file('nenhum.xlsx')], /não existe/],
    ['an empty file', () => ['review', bytes('vazio.xlsx', '')], /vazio/],
    ['text', () => ['review', bytes('texto.xlsx', 'perfil;prazo\nA;28\n')], /não é uma pasta/],
    ['a .csv', () => ['review', bytes('lista.csv', 'perfil;prazo\n')], /não é uma pasta/],
    ['a truncated file', () => ['review', bytes('meio.xlsx', readFileSync(SAMPLE).subarray(0, 9000))], /incompleto/],
    ['an unknown command', () => ['conferir', SAMPLE], /"conferir"/],
    ['an unknown option', () => ['review', SAMPLE, '--rapido'], /"--rapido"/],
    ['a missing argument', () => ['review'], /Falta pasta\./],
    ['an argument too many', () => ['rules', 'extra'], /"extra"/],
    ['an argument too many behind others', () => ['template', file('y.xlsx'), 'sobra'], /"sobra"/],
    ['a limit that is no number', () => ['review', SAMPLE, '--fail-under', 'dez'], /"dez"/],
    ['a table that is no cell', () => ['review', SAMPLE, '--table', 'Política'], /"Política"/],
    ['a table that is not there', () => ['review', SAMPLE, '--table', 'Política Comercial!Z99'], /Z99/],
    ['a language we do not speak', () => ['review', SAMPLE, '--lang', 'fr'], /"fr"/],
    ['two targets', () => ['review', SAMPLE, '--out', file('a.xlsx'), '--in-place'], /não os dois/],
    ['another kind of target', () => ['review', SAMPLE, '--out', file('a.ods')], /terminar em \.xlsx; recebi "a\.ods"/],
    ['a target without an ending', () => ['review', SAMPLE, '--out', file('semfim')], /terminar em \.xlsx/],
    ['no target at all', () => ['review', SAMPLE, '--out', ''], /terminar em \.xlsx; recebi ""/],
    ['a folder as target', () => ['review', SAMPLE, '--out', dirname(file('x'))], /é um diretório/],
    [
      'a target in no folder',
      () => ['review', SAMPLE, '--out', file('nenhuma/z.xlsx')],
      /O diretório .*nenhuma" não existe/,
    ],
    ['a folder as workbook', () => ['review', dirname(file('x'))], /é um diretório/],
    ['a template without its ending', () => ['template', file('t.xls')], /terminar em \.xlsx/],
    ['a template in no folder', () => ['template', file('nenhuma/t.xlsx')], /não existe/],
    ['JSON over the input', () => ['review', json('i.xlsx'), '--json', json('i.xlsx')], /--json aponta para "i\.xlsx"/],
    [
      'JSON over the review',
      () => ['review', SAMPLE, '--json', file('novo.xlsx'), '--out', file('novo.xlsx')],
      /--json aponta para "novo\.xlsx"/,
    ],
    ['JSON over another file', () => ['review', SAMPLE, '--json', bytes('ata.txt', 'ata da reunião')], /não é JSON/],
    ['JSON into a folder', () => ['review', SAMPLE, '--json', dirname(file('x'))], /é um diretório/],
    ['JSON in no folder', () => ['review', SAMPLE, '--json', file('nenhuma/j.json')], /não existe/],
    ['the input as target', () => ['review', SAMPLE, '--out', SAMPLE], /--in-place/],
  ];

  it.each(cases)('%s', async (_, args, sentence) => {
    const before = readdirSync(dirname(file('x'))).length;
    const said = await accord(...args());
    expect(said.code).toBe(2);
    expect(said.stdout).toBe('');
    expect(said.stderr).toMatch(sentence);
    expect(said.stderr.trim().split('\n')).toHaveLength(1);
    expect(
      readdirSync(dirname(file('x'))).filter(
        (name) => /\.accord\.|tmp/.test(name) && !/^(livro|n|m|f|e|s|j|falso|semnome)\./.test(name),
      ),
    ).toEqual([]);
    expect(readdirSync(dirname(file('x'))).length - before).toBeLessThanOrEqual(1);
  });

  it('a target that is another workbook, another file or the input by another name', async () => {
    const other = copyOf(NORTHWIND, 'outra-pasta.xlsx');
    writeFileSync(file('nota.xlsx'), 'nota');
    symlinkSync(copyOf(SAMPLE, 'entrada.xlsx'), file('atalho.xlsx'));
    for (const [out, sentence] of [
      [other, /não é uma revisão desta pasta/],
      [file('nota.xlsx'), /não é uma revisão desta pasta/],
      [file('atalho.xlsx'), /é o próprio arquivo de entrada/],
    ] as const) {
      const before = readFileSync(out);
      const said = await accord('review', file('entrada.xlsx'), '--out', out);
      expect([said.code, said.stderr]).toEqual([2, expect.stringMatching(sentence)]);
      expect(readFileSync(out).equals(before)).toBe(true);
    }
  });

  it('a read-only workbook stays as it is', async () => {
    const book = copyOf(SAMPLE, 'trancada.xlsx');
    chmodSync(book, 0o444);
    const said = await accord('review', book, '--in-place');
    expect([said.code, said.stderr]).toEqual([2, expect.stringContaining('somente leitura')]);
    expect(readFileSync(book).equals(readFileSync(SAMPLE))).toBe(true);
  });

  describe('a copy in which somebody worked is not replaced', () => {
    const sheetOf = (pkg: Package, words: string): string =>
      pkg.names.find((name) => /worksheets\/sheet\d+\.xml$/.test(name) && pkg.text(name).includes(words))!;
    const change = (pkg: Package, part: string, from: RegExp | string, to: string): void => {
      const text = pkg.text(part).replace(from, to);
      if (text === pkg.text(part)) throw new Error(`nothing changed in ${part}`);
      pkg.set(part, text);
    };
    const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const works: [string, (pkg: Package) => void][] = [
      ['a corrected policy cell', (pkg) => change(pkg, sheetOf(pkg, 'Prazo de pagamento'), '28/42/56 ddl', '21 ddl')],
      [
        'a new sheet',
        (pkg) => {
          const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
          pkg.set(
            'xl/worksheets/sheet99.xml',
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
          );
          change(pkg, 'xl/workbook.xml', '</sheets>', '<sheet name="Reunião" sheetId="99" r:id="rId99"/></sheets>');
          change(
            pkg,
            'xl/_rels/workbook.xml.rels',
            '</Relationships>',
            `<Relationship Id="rId99" Type="${office}/worksheet" Target="worksheets/sheet99.xml"/></Relationships>`,
          );
        },
      ],
      [
        'a note below the findings',
        (pkg) =>
          change(pkg, sheetOf(pkg, 'S03:'), '</sheetData>', `<row r="900">${cell('A900', 'ver')}</row></sheetData>`),
      ],
      ['a text in a machine cell', (pkg) => change(pkg, sheetOf(pkg, 'S03:'), 'Estratégico', 'Tático')],
      ['a comment', (pkg) => pkg.set('xl/comments1.xml', '<comments/>')],
      [
        'nothing but being saved by another program',
        (pkg) => change(pkg, sheetOf(pkg, 'S03:'), '<sheetData>', '<sheetData >'),
      ],
    ];

    it.each(works)('%s', async (_, work) => {
      const book = copyOf(SAMPLE, 'trabalho.xlsx');
      const result = file('trabalho.accord.xlsx');
      rmSync(result, { force: true });
      expect((await accord('review', book)).code).toBe(0);
      const pkg = Package.open(readFileSync(result));
      work(pkg);
      const worked = pkg.toBytes();
      writeFileSync(result, worked);
      const said = await accord('review', book);
      expect([said.code, said.stderr]).toEqual([2, expect.stringContaining('trabalho.accord.xlsx')]);
      expect(said.stderr).toContain('--in-place');
      expect(readFileSync(result).equals(worked)).toBe(true);
    });
  });

  it('a copy nobody touched gives way to a review of the corrected original', async () => {
    const book = copyOf(SAMPLE, 'corrigido.xlsx');
    expect((await accord('review', book)).code).toBe(0);
    const first = readFileSync(file('corrigido.accord.xlsx'));
    const pkg = Package.open(readFileSync(book));
    const policy = pkg.names.find((name) => name.endsWith('.xml') && pkg.text(name).includes('28/42/56 ddl'))!;
    pkg.set(policy, pkg.text(policy).replace('28/42/56 ddl', '21 ddl'));
    writeFileSync(book, pkg.toBytes());
    expect((await accord('review', book)).code).toBe(0);
    expect(readFileSync(file('corrigido.accord.xlsx')).equals(first)).toBe(false);
    expect((await accord('review', book)).code).toBe(0);
  });

  it('a copy of a copy carries a seal of its own', async () => {
    const book = copyOf(SAMPLE, 'fonte.xlsx');
    await accord('review', book);
    const pkg = Package.open(readFileSync(file('fonte.accord.xlsx')));
    const policy = pkg.names.find((name) => name.endsWith('.xml') && pkg.text(name).includes('28/42/56 ddl'))!;
    pkg.set(policy, pkg.text(policy).replace('28/42/56 ddl', '21 ddl'));
    writeFileSync(file('fonte.accord.xlsx'), pkg.toBytes());
    const out = ['--out', file('segunda.xlsx')];
    expect((await accord('review', file('fonte.accord.xlsx'), ...out)).code).toBe(0);
    expect((await accord('review', file('fonte.accord.xlsx'), ...out)).code).toBe(0);
  });

  it('a result that holds decisions is not replaced', async () => {
    const book = copyOf(SAMPLE, 'decisao.xlsx');
    expect((await accord('review', book)).code).toBe(0);
    const result = file('decisao.accord.xlsx');
    const pkg = Package.open(readFileSync(result));
    const findings = pkg.names.find(
      (name) =>
        name.includes('worksheets/') &&
        pkg.text(name).includes('AccordFindings') === false &&
        pkg.text(name).includes('S03:'),
    )!;
    const typed = pkg
      .text(findings)
      .replace(/(<c r="S\d+"[^>/]*)(\/>)/, '$1 t="inlineStr"><is><t>levar ao S&amp;OP</t></is></c>');
    expect(typed.includes('levar ao S&amp;OP')).toBe(true);
    pkg.set(findings, typed);
    writeFileSync(result, pkg.toBytes());
    const said = await accord('review', book);
    expect([said.code, said.stderr]).toEqual([2, expect.stringContaining(basename(result))]);
    expect(said.stderr).toContain('--in-place');
  });
});

describe('accord sql', () => {
  it('prints the query with the promises of the workbook, and nothing else', async () => {
    const { stdout, stderr, code } = await accord(
      'sql',
      'assets/samples/northwind.xlsx',
      '--dialect',
      'duckdb',
      '--from',
      'sales.lines',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('FROM sales.lines');
    expect(stdout).toMatch(/'A - Key account' AS profile, CAST\(28 AS DOUBLE\)/);
  });

  it.each([
    [['--dialect', 'oracle'], /duckdb, bigquery, snowflake/],
    [['--dialect', 'spark', '--from', 'x; DROP TABLE y'], /DROP TABLE/],
    [[], /dialect/],
  ])('refuses %j in one sentence', async (more, sentence) => {
    const { code, stderr, stdout } = await accord('sql', 'assets/samples/northwind.xlsx', ...more);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });
});
