import { BooleanNumber, ICommandService, type IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat } from '../../app/port';
import type { Grid } from './grid';

type Rule = ConditionalFormat['rules'][number];

/** Adds the conditional formats of a new sheet; the first rule that fits wins. */
export function addConditionalFormats(grid: Grid, sheetId: string, formats: readonly ConditionalFormat[]): void {
  const commands = grid.injector.get(ICommandService);
  formats.forEach(({ rect, rules }, place) => {
    const ranges = [{ startRow: rect.top, startColumn: rect.left, endRow: rect.bottom, endColumn: rect.right }];
    // The newest rule stands first in the grid.
    [...rules].reverse().forEach((rule, index) => {
      const added: IConditionFormattingRule = {
        cfId: `${sheetId}-${place}-${index}`,
        ranges,
        stopIfTrue: true,
        rule: {
          type: CFRuleType.highlightCell,
          style: styleOf(rule),
          ...testOf(rule.when),
        } as IConditionFormattingRule['rule'],
      };
      commands.syncExecuteCommand(AddConditionalRuleMutation.id, {
        unitId: grid.workbook.getUnitId(),
        subUnitId: sheetId,
        rule: added,
      });
    });
  });
}

function styleOf({ fill, color, bold, numberFormat }: Rule): IStyleBase {
  return {
    bg: { rgb: `#${fill}` },
    cl: { rgb: `#${color}` },
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
  };
}

/** Bands are by the number as shown, with one decimal: a twentieth below a bound counts as the bound (ERRATA 101). */
const HALF_A_TENTH = 0.05;

function testOf(when: Rule['when']): object {
  const number = { subType: CFSubRuleType.number };
  if ('beginsWith' in when) {
    return { subType: CFSubRuleType.text, operator: CFTextOperator.beginsWith, value: when.beginsWith };
  }
  if ('from' in when && 'below' in when) {
    // "Between" takes in both ends.
    const value = [when.from - HALF_A_TENTH, when.below - HALF_A_TENTH - Number.EPSILON * 128];
    return { ...number, operator: CFNumberOperator.between, value };
  }
  if ('from' in when) {
    return { ...number, operator: CFNumberOperator.greaterThanOrEqual, value: when.from - HALF_A_TENTH };
  }
  return { ...number, operator: CFNumberOperator.lessThan, value: when.below - HALF_A_TENTH };
}
