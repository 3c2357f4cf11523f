import { readFileSync } from 'node:fs';
import { betweenMarkers } from '../../src/build/between-markers';
import { ruleTable } from '../../src/build/rule-table';
import { SAMPLE_SHEETS } from '../../src/build/sample';
import { newWorkbook } from '../../src/hosts/file/blank';
import { RULES } from '../../src/rules';

it('keeps the rule table of the README as the catalogue says', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(betweenMarkers(readme, 'rules', ruleTable(RULES))).toBe(readme);
});

it('keeps the sample workbook as its script makes it', () => {
  expect(readFileSync('assets/samples/sop-bebidas.xlsx').equals(newWorkbook(SAMPLE_SHEETS))).toBe(true);
});

it('has one row a rule', () => {
  expect(ruleTable(RULES).split('\n')).toHaveLength(RULES.length + 2);
});

it('says which markers are missing', () => {
  expect(() => betweenMarkers('no markers', 'rules', '')).toThrow('<!-- rules -->');
  expect(() => betweenMarkers('<!-- /rules --><!-- rules -->', 'rules', '')).toThrow('<!-- rules -->');
});
