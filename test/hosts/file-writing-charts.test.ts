import type { ChartSpec, CreateSheet } from '../../src/app/port';
import { Package } from '../../src/hosts/file/package';
import { relationshipsOf } from '../../src/hosts/file/relationships';
import { applyPatches } from '../../src/hosts/file/write/apply-patches';
import { elements, richPackage, rootOf } from './file-writing-fixture';

const SPECS: readonly ChartSpec[] = (['span', 'bars', 'stacked', 'line'] as const).map((kind, nth) => ({
  name: `Accord ${kind}`,
  kind,
  title: `Título & <${kind}>`,
  about: 'O que se vê "aqui"',
  data: { top: 30, left: 0, bottom: 32, right: 3 },
  numberFormat: '0.0',
  ...(nth === 0 ? { axis: [0, 100] as const } : {}),
  place: { top: 2, left: nth, bottom: 20, right: nth },
}));

const HEADINGS = ['Perfil', 'Mínimo', 'Nota', 'Máximo'];

const sheet = (charts: readonly ChartSpec[]): CreateSheet => ({
  kind: 'create',
  sheet: "Gráficos d'água",
  mark: 'accord;kind=charts;format=1;language=pt-BR;table=AccordCharts',
  cells: [
    ...HEADINGS.map((content, column) => ({ row: 30, column, content })),
    ...[1, 2].flatMap((nth) => HEADINGS.map((_, column) => ({ row: 30 + nth, column, content: column || `P${nth}` }))),
  ],
  columnWidths: [10, 10, 10, 10],
  tables: [{ name: 'AccordCharts', rect: { top: 30, left: 0, bottom: 32, right: 3 }, columns: HEADINGS }],
  conditionalFormats: [],
  validations: [],
  freeze: { rows: 0, columns: 0 },
  repeatRows: [30, 30],
  tabColor: '1F3A5F',
  charts,
});

const partsLike = (pkg: Package, word: string): readonly string[] => pkg.names.filter((name) => name.includes(word));
const referencesIn = (pkg: Package, part: string): readonly string[] =>
  elements(rootOf(pkg, part), 'f').map(({ text }) => text);

describe('charts of a sheet of ours in a file', () => {
  const made = richPackage();
  const before = new Set(made.names);
  const untouched = new Map(partsLike(made, 'chart').map((name) => [name, made.text(name)]));
  applyPatches(made, [sheet(SPECS)]);
  const charts = partsLike(made, 'charts/').filter((name) => !before.has(name));

  it('are four parts behind one drawing, each of its own cells, and nothing of the team changes', () => {
    expect(charts).toHaveLength(4);
    for (const part of charts) {
      const references = referencesIn(made, part);
      expect(references.slice(0, 3)).toEqual([
        "'Gráficos d''água'!$B$31",
        "'Gráficos d''água'!$A$32:$A$33",
        "'Gráficos d''água'!$B$32:$B$33",
      ]);
      expect(references).toHaveLength(9);
    }
    for (const [name, text] of untouched) expect(made.text(name)).toBe(text);
  });

  it('are told to people who do not see them, and are named and numbered once', () => {
    const drawing = partsLike(made, 'drawings/').find((name) => !before.has(name) && !name.includes('_rels'))!;
    const named = elements(rootOf(made, drawing), 'cNvPr').map(({ attributes }) => attributes);
    expect(named.map(({ name }) => name)).toEqual(SPECS.map(({ name }) => name));
    expect(new Set(named.map(({ id }) => id)).size).toBe(4);
    expect(named.every(({ descr }) => descr === 'O que se vê "aqui"')).toBe(true);
  });

  const update = (chart: ChartSpec, to: Package): void => {
    applyPatches(to, [
      {
        kind: 'update',
        sheet: "Gráficos d'água",
        mark: 'accord;kind=charts;format=1;language=pt-BR;table=AccordCharts;run=2',
        shifts: [],
        cells: HEADINGS.map((_, column) => ({ row: 33, column, content: column || 'P3' })),
        tables: [{ name: 'AccordCharts', rect: { top: 30, left: 0, bottom: 33, right: 3 } }],
        charts: [chart],
      },
    ]);
  };
  const longer = (spec: ChartSpec): ChartSpec => ({ ...spec, data: { ...spec.data, bottom: 33 } });

  it('draw more rows where they stand, as people left them, without a second part', () => {
    const grown = Package.open(made.toBytes());
    const part = charts[1]!;
    grown.set(part, grown.text(part).replace('1F3A5F', 'ABCDEF'));
    update(longer(SPECS[1]!), grown);
    expect(grown.names).toEqual(made.names);
    expect(grown.text(part)).toContain('ABCDEF');
    expect(referencesIn(grown, part).slice(0, 3)).toEqual([
      "'Gráficos d''água'!$B$31",
      "'Gráficos d''água'!$A$32:$A$34",
      "'Gráficos d''água'!$B$32:$B$34",
    ]);
    expect(grown.text(charts[0]!)).toBe(made.text(charts[0]!));
  });

  it('come beside what people drew, and bring a drawing where there is none', () => {
    const one = richPackage();
    applyPatches(one, [sheet(SPECS.slice(0, 1))]);
    update(SPECS[2]!, one);
    const plain = richPackage();
    applyPatches(plain, [sheet([])]);
    const drawings = partsLike(plain, 'drawings/').length;
    update(SPECS[2]!, plain);
    expect(partsLike(plain, 'drawings/').length).toBe(drawings + 2);
    for (const [pkg, count] of [
      [one, 2],
      [plain, 1],
    ] as const) {
      const own = pkg.names.find((name) => name.includes('worksheets/sheet') && pkg.text(name).includes('A31'))!;
      const { target } = relationshipsOf(pkg, own).find(({ type }) => type === 'drawing')!;
      expect(elements(rootOf(pkg, target), 'graphicFrame')).toHaveLength(count);
      expect(relationshipsOf(pkg, target).every((one) => pkg.has(one.target))).toBe(true);
    }
  });
});
