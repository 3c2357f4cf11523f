import type { Language } from '../../domain/language';
import type { Cell } from '../../domain/survey';
import type { DecimalMark } from '../grammar/decimal';

/** What the cells of a column of an order list are; each is read as one number. */
export type OrderCellKind = 'number' | 'money' | 'share' | 'date' | 'days' | 'payment';

/** What a person said of a column that does not say it itself. */
export interface OrderColumnAnswers {
  readonly mark?: DecimalMark;
  readonly isDayFirst?: boolean;
  /** Dates stored as serials have day and month in each other's place. */
  readonly isTurned?: boolean;
  /** Bare numbers of a share column: 12 for 12 %, or 0.12. */
  readonly scale?: 'percent' | 'share';
  readonly currency?: string;
}

export interface OrderColumnSpec {
  readonly kind: OrderCellKind;
  /** Its units count: `Valor (R$ mil)`, `Lead time (h)`, `Desc. %`. */
  readonly heading: string;
  /** First cells below the heading, with their formats; the column is decided by them. */
  readonly sample: readonly (Cell | null)[];
  readonly dateSystem: 1900 | 1904;
  /** Language of the headings; null where it is not known. */
  readonly language: Language | null;
  readonly answers?: OrderColumnAnswers;
}
