import { quoteSheet, toA1 } from '../domain/address';
import type { Cell } from '../domain/survey';
import type { Content } from './patch';

/** Whether a cell already holds what it should: by meaning, however the program that saved it writes formulas. */
export function holds(cell: Cell | null, content: Content): boolean {
  const value = cell?.value ?? null;
  if (content === null || content === '') return (value === null || value === '') && cell?.formula === undefined;
  if (typeof content === 'number') return typeof value === 'number' && isNear(value, content);
  if (typeof content !== 'object') return value === content;
  if ('formula' in content) {
    return plainFormula(cell?.formula) === plainFormula(content.formula) && hasValue(value, content.value);
  }
  const to = linkTarget(cell?.formula);
  const wanted = [
    `${quoteSheet(content.link.sheet)}!${toA1(content.link)}`,
    `${content.link.sheet}!${toA1(content.link)}`,
  ];
  return value === content.text && to !== null && wanted.includes(to);
}

const isNear = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

function hasValue(value: unknown, wanted: number | string): boolean {
  return typeof wanted === 'number' ? typeof value === 'number' && isNear(value, wanted) : value === wanted;
}

function plainFormula(formula: string | undefined): string {
  return formula === undefined ? '' : formula.replace(/[$\s]/g, '').toUpperCase();
}

/** Where a HYPERLINK formula of ours leads: `'Política'!D7`. */
function linkTarget(formula: string | undefined): string | null {
  const match = formula === undefined ? null : /^\s*HYPERLINK\s*\(\s*"#((?:[^"]|"")*)"/i.exec(formula);
  return match ? match[1]!.replace(/""/g, '"') : null;
}
