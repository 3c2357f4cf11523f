import { SQL_DIALECTS } from '../../src/facts/sql/dialects';
import { executionSql } from '../../src/facts/sql/execution-sql';
import { POLICIES } from './generated-lines';

const named = { ...POLICIES[0]!, name: "Bar d'Água \\ Centro" };

it.each([
  ['duckdb', "'Bar d''Água \\ Centro'", /FILTER \(WHERE/, /COUNTIF|datediff\(/],
  ['bigquery', "'Bar d\\'Água \\\\ Centro'", /COUNTIF\(.*LOGICAL_OR|LOGICAL_OR/, /FILTER|VARCHAR|bool_or/],
  ['snowflake', "'Bar d\\'Água \\\\ Centro'", /COUNT_IF\(/, /FILTER|COUNTIF|bool_or/],
  ['spark', "'Bar d\\'Água \\\\ Centro'", /date_add\(/, /FILTER|VARCHAR|BOOLOR/],
] as const)('%s is written in its own words', (dialect, literal, own, foreign) => {
  const sql = executionSql(dialect, [named, ...POLICIES.slice(1, 3)], 'vendas.linhas');
  expect(sql).toContain(literal);
  expect(sql).toMatch(own);
  expect(sql).not.toMatch(foreign);
  expect(sql).toContain('FROM vendas.linhas');
  expect(sql).not.toMatch(/undefined|NaN|\[object/);
});

it('balances its brackets in every dialect', () => {
  for (const dialect of SQL_DIALECTS) {
    const sql = executionSql(dialect, POLICIES, 'order_lines').replace(/--.*|'[^']*'/g, '');
    expect(sql.split('(').length).toBe(sql.split(')').length);
  }
});
