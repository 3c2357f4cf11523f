import type { CellRef } from '../domain/address';
import type { Language } from '../domain/language';
import { PARAMETER_UNITS } from '../domain/parameters';
import type { Cell } from '../domain/survey';
import { parseParameter } from '../reading/read-parameter';
import type { Setting } from './setting-ids';
import { isShareUnit, readNumber } from './setting-values';

/**
 * What a setting that was not taken may mean, each as it can be typed plainly: a bare 1 is one per cent as well as the
 * whole. Empty where it means nothing.
 */
export function settingDoubt(setting: Setting, cell: Cell, at: CellRef, language: Language): readonly string[] {
  if (setting.kind === 'parameter' && PARAMETER_UNITS[setting.name] === 'share') {
    const parsed = parseParameter({ name: setting.name, label: '', at, cell, unit: '' }, language);
    return parsed.kind === 'asked' ? parsed.options : [];
  }
  if (setting.kind !== 'limit' || !isShareUnit(setting.rule.unit)) return [];
  const number = readNumber(cell);
  if (number === null || Math.abs(number) !== 1) return [];
  return number < 0 ? ['-1%', '-100%'] : ['1%', '100%'];
}
