import type { ICellData } from '@univerjs/core';
import type { Content } from '../../app/port';
import { linkFormula } from '../file/write/formula-text';
import { contentOf } from './snapshot/sheet-cells';

/** What a cell of ours holds, as the grid takes it. */
export function toGrid(content: Content): ICellData {
  if (content === null || content === '') return {};
  if (typeof content !== 'object') return contentOf(content);
  if ('formula' in content) return contentOf(content.value, content.formula);
  return contentOf(content.text, linkFormula(content.link, content.text));
}
