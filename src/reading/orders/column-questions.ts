import type { Question } from '../../domain/issue';
import type { ListColumn } from '../../domain/order-list';
import { wordsOf } from '../../domain/text';
import { questionId } from '../findings';
import type { OrderDoubt } from '../order-cells/column-options';
import type { OrderColumn } from '../order-cells/order-column';
import type { OrderCellKind, OrderColumnAnswers } from '../order-cells/order-column-spec';

/** What may be answered; a person finds the same forms in the drop-down of the cell. */
const OPTIONS: Readonly<Record<Exclude<OrderDoubt, 'currency'>, readonly string[]>> = {
  'decimal-mark': ['1.500 = 1500', '1.500 = 1,5'],
  'day-month': ['31/12', '12/31'],
  'day-turned': ['2025-04-03 = 2025-03-04', '2025-04-03 = 2025-04-03'],
  'share-scale': ['12 = 12%', '0.12 = 12%'],
};

/** One question a doubt about a whole column: until it is answered the cells that depend on it count for nothing. */
export function columnQuestions(column: ListColumn, cells: OrderColumn): readonly Question[] {
  const { asked } = cells;
  if (asked.count === 0) return [];
  return [...cells.doubts].map((doubt) => {
    const options = doubt === 'currency' ? cells.currencies : OPTIONS[doubt];
    return {
      id: idOf(column, doubt),
      issue: {
        code: 'list-ambiguous',
        found: asked.found,
        at: column.at,
        details: { readings: options.join(' | '), heading: column.heading, count: asked.count },
      },
      options,
    };
  });
}

/** What people answered about a column. */
export function columnAnswers(
  column: ListColumn,
  kind: OrderCellKind,
  answers: Readonly<Record<string, string>>,
): OrderColumnAnswers {
  const answerTo = (doubt: OrderDoubt): string => (answers[idOf(column, doubt)] ?? '').replace(/\s/g, '');
  const mark = answerTo('decimal-mark');
  const order = answerTo('day-month');
  const turned = answerTo('day-turned');
  const scale = answerTo('share-scale');
  const currency = answerTo('currency');
  return {
    ...(/^1\.500=1500$/.test(mark) ? { mark: ',' as const } : {}),
    ...(/^1\.500=1[.,]50*$/.test(mark) ? { mark: '.' as const } : {}),
    ...(kind === 'date' && /^31\D12/.test(order) ? { isDayFirst: true } : {}),
    ...(kind === 'date' && /^12\D31/.test(order) ? { isDayFirst: false } : {}),
    ...(kind === 'date' && /^[\d-]+=[\d-]+$/.test(turned)
      ? { isTurned: turned.split('=')[0] !== turned.split('=')[1] }
      : {}),
    ...(/^12=/.test(scale) ? { scale: 'percent' as const } : {}),
    ...(/^0[.,]12=/.test(scale) ? { scale: 'share' as const } : {}),
    ...(currency === '' ? {} : { currency }),
  };
}

const idOf = ({ at, heading }: ListColumn, doubt: OrderDoubt): string =>
  questionId('list-ambiguous', wordsOf(at.sheet), wordsOf(heading), doubt);
