import type { ICellData } from '@univerjs/core';
import type { Content } from '../../app/port';
import { linkFormula } from '../file/write/formula-text';
import { dayInGrid, type DateSystem } from './calendar';
import { contentOf } from './snapshot/sheet-cells';

/** What a cell of ours holds, as the grid takes it; `format` says whether its number is a day. */
export function toGrid(content: Content, format: string, dateSystem: DateSystem): ICellData {
  if (content === null || content === '') return {};
  if (typeof content !== 'object') return contentOf(dayInGrid(content, format, dateSystem));
  if ('formula' in content) return contentOf(dayInGrid(content.value, format, dateSystem), content.formula);
  return contentOf(content.text, linkFormula(content.link, content.text));
}
