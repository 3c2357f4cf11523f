import type { DecimalMark } from './grammar/decimal';
import type { Source } from './profiles';

/**
 * The decimal mark that all columns with proof agree on, for those without: `$ 2.500.000` in one column says what
 * `$ 50.000` is in the next. Only where the language leaves it open, as Spanish does.
 */
export function withSharedMark(sources: readonly Source[]): readonly Source[] {
  const proven = new Set(
    sources.flatMap(({ columns }) =>
      columns.flatMap(({ evidence: { mark } }): DecimalMark[] =>
        mark.isFirm && mark.mark !== null ? [mark.mark] : [],
      ),
    ),
  );
  const [mark, other] = proven;
  if (mark === undefined || other !== undefined) return sources;
  return sources.map(({ table, columns }) => ({
    table,
    columns: columns.map((column) =>
      column.evidence.mark.mark === null
        ? { ...column, evidence: { ...column.evidence, mark: { mark, isFirm: false } } }
        : column,
    ),
  }));
}
