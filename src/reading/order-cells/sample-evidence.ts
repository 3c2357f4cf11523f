import type { FieldName } from '../../domain/terms';
import { columnEvidence } from '../column-evidence';
import type { Evidence } from '../evidence';
import { nameOf } from '../grammar/currency';
import { headingUnits } from '../headings/heading-units';
import { matchHeading } from '../headings/match-heading';
import type { OrderCellKind, OrderColumnSpec } from './order-column-spec';

/** The field of policies by whose grammar a cell of each kind is read; dates have none there. */
export const FIELD_OF: Readonly<Record<OrderCellKind, FieldName>> = {
  number: 'customers',
  money: 'packageValue',
  share: 'discountMax',
  date: 'cutoff',
  days: 'daysLate',
  payment: 'paymentTerms',
};

/** What the first cells of a column say, as policies would be told: mark, scale, currency, units. */
export function evidenceOfSample({ kind, heading, sample, language, answers = {} }: OrderColumnSpec): Evidence {
  const at = { sheet: '', row: 0, column: 0 };
  const column = {
    at,
    heading,
    field: null,
    by: 'none',
    raw: { at, heading, group: '', spelling: heading, cells: sample.map((cell) => ({ at, cell })) },
    match: matchHeading(heading),
    units: headingUnits(heading),
    isPersonal: false,
    undecided: [],
  } as const;
  const { currencyDoubt, ...evidence } = columnEvidence(column, FIELD_OF[kind], language);
  return {
    ...evidence,
    ...(answers.mark ? { mark: { mark: answers.mark, isFirm: true } } : {}),
    ...(answers.currency !== undefined
      ? { currency: nameOf(answers.currency) }
      : currencyDoubt
        ? { currencyDoubt }
        : {}),
  };
}
