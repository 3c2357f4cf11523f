import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RULES } from '../../src/rules';
import { formulaSheet, type FormulaCell, type FormulaSheet } from './formula-sheet';

/*
 * Recalculates every printed formula of every worked example in LibreOffice and compares the measure with ours.
 * Prints one line; a difference makes the exit code 1. Run as `node -r @swc-node/register`, it is too slow for jest.
 */
const cases = RULES.flatMap((rule) =>
  rule.examples.map((example, index) => {
    const outcome = rule.check(example.given);
    if (outcome.kind !== 'scored') throw new Error(`${rule.code} does not score its example ${index}`);
    return { name: `${rule.code} example ${index + 1}`, x: outcome.x, sheet: formulaSheet(rule, example.given) };
  }),
);
const answers = recalculate(cases.map(({ sheet }) => sheet));
const wrong = cases.filter(({ x }, index) => !agrees(x, answers[index] ?? ''));

if (wrong.length > 0) {
  const told = wrong.map(
    ({ name, x }) => `${name}: ours ${x}, theirs ${answers[cases.findIndex((one) => one.name === name)]}`,
  );
  process.stderr.write(`${told.join('\n')}\n`);
  process.exitCode = 1;
}
process.stdout.write(
  `LibreOffice agrees with ${cases.length - wrong.length} of ${cases.length} examples of ${RULES.length} rules\n`,
);

function agrees(x: number, shown: string): boolean {
  if (!Number.isFinite(x)) return shown === '∞';
  return shown !== '' && Math.abs(Number(shown) - x) <= 1e-9;
}

/** What the cell of the measure holds on each sheet, as the file that LibreOffice writes back says it. */
function recalculate(sheets: readonly FormulaSheet[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'accord-formulas-'));
  try {
    const source = join(folder, 'formulas.fods');
    writeFileSync(source, flatDocument(sheets));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const target = ['--convert-to', 'fods', '--outdir', join(folder, 'out'), source];
    execFileSync('soffice', [profile, '--headless', ...target], { stdio: 'pipe', timeout: 180_000 });
    return answersIn(readFileSync(join(folder, 'out', 'formulas.fods'), 'utf8'), sheets.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One table a sheet, after a table that gathers the measures. Formulas are marked as Excel's. */
function flatDocument(sheets: readonly FormulaSheet[]): string {
  const gathered = sheets.map(({ answer }, index): FormulaCell[] => [{ formula: `S${index}!${answer}` }]);
  const tables = [table('answers', gathered), ...sheets.map(({ rows }, index) => table(`S${index}`, rows))];
  const names = 'urn:oasis:names:tc:opendocument:xmlns';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<office:document xmlns:office="${names}:office:1.0" xmlns:table="${names}:table:1.0" xmlns:text="${names}:text:1.0"`,
    ' xmlns:msoxl="http://schemas.microsoft.com/office/excel/formula" office:version="1.3"',
    ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
    `<office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document>`,
  ].join('');
}

function table(name: string, rows: readonly (readonly (FormulaCell | null)[])[]): string {
  const body = rows.map((row) => `<table:table-row>${row.map(cellXml).join('')}</table:table-row>`);
  return `<table:table table:name="${name}">${body.join('')}</table:table>`;
}

function cellXml(cell: FormulaCell | null): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'number') return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
  if (typeof cell === 'boolean') {
    return `<table:table-cell office:value-type="boolean" office:boolean-value="${String(cell)}"/>`;
  }
  if (typeof cell === 'string') {
    return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  }
  // Files write functions that came after Excel 2007 with a prefix.
  const formula = cell.formula.replace(/RANK\.AVG/g, '_xlfn.RANK.AVG');
  return `<table:table-cell table:formula="msoxl:=${escaped(formula)}"/>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The values of the first table, one a row: the number in full, or the text. */
function answersIn(document: string, count: number): string[] {
  const first = /<table:table table:name="answers".*?<\/table:table>/s.exec(document)?.[0] ?? '';
  const cells = [...first.matchAll(/<table:table-cell[^>]*table:formula[^>]*?(?:\/>|>(.*?)<\/table:table-cell>)/gs)];
  if (cells.length !== count) throw new Error(`LibreOffice wrote ${cells.length} answers of ${count}`);
  return cells.map(([cell, content = '']) => {
    const value = /office:value="([^"]*)"/.exec(cell)?.[1];
    return value ?? content.replace(/<[^>]*>/g, '').trim();
  });
}
