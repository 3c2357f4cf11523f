import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { accord, runNode, temporaryFolder } from '../support/accord';

const file = temporaryFolder();
jest.setTimeout(60000);

/** `npm run build` comes first: these run the one file that `npx accord` runs. */
describe('the built command line', () => {
  it('was built, and begins as a program', () => {
    expect(existsSync('dist/accord.js')).toBe(true);
    expect(readFileSync('dist/accord.js', 'utf8').slice(0, 20)).toBe('#!/usr/bin/env node\n');
  });

  it('prints and writes what the sources print and write', async () => {
    copyFileSync('assets/samples/sop-bebidas.xlsx', file('a.xlsx'));
    const built = await runNode('dist/accord.js', 'review', file('a.xlsx'), '--out', file('built.xlsx'));
    const source = await accord('review', file('a.xlsx'), '--out', file('source.xlsx'));
    expect([built.code, built.stdout]).toEqual([0, source.stdout]);
    expect(built.stdout).toContain('Grandes Redes Nacionais');
  });

  it('lists the rules without any workbook', async () => {
    const said = await runNode('dist/accord.js', 'rules', '--lang', 'en');
    expect(said.code).toBe(0);
    expect(said.stdout).toContain('S03 ');
  });
});
