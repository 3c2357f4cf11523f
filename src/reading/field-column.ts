import type { FieldName } from '../domain/terms';
import type { Column } from './column';
import type { Evidence } from './evidence';

/** A column that holds a field, with the evidence for its cells. */
export interface FieldColumn {
  readonly field: FieldName;
  readonly column: Column;
  readonly evidence: Evidence;
}
