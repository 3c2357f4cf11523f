import type { Piece } from './write-piece';
import { ACTION_BYTES } from './write-piece';

/** The filters of tables that have to change their extent: taken off before the write, put on again after it. */
export interface TableFilters {
  /** Reads the criteria before anything is written. */
  readonly track: (context: Excel.RequestContext) => void;
  readonly off: readonly Piece[];
  readonly on: readonly Piece[];
}

export function tableFilters(ids: readonly string[]): TableFilters {
  const filters = new Map<string, Excel.AutoFilter>();
  return {
    track: ({ workbook }) => {
      for (const id of ids) {
        const { autoFilter } = workbook.tables.getItem(id);
        autoFilter.load('criteria');
        filters.set(id, autoFilter);
      }
    },
    off: ids.map((id) => ({
      bytes: 3 * ACTION_BYTES,
      queue: ({ workbook }) => {
        workbook.tables.getItem(id).clearFilters();
        return null;
      },
    })),
    on: ids.map((id) => ({
      bytes: 20 * ACTION_BYTES,
      queue: ({ workbook }) => {
        const { columns } = workbook.tables.getItem(id);
        for (const [column, criteria] of (filters.get(id)?.criteria ?? []).entries()) {
          if (isFiltering(criteria)) columns.getItemAt(column).filter.apply(filledIn(criteria));
        }
        return null;
      },
    })),
  };
}

/** Excel lists every column, also those without a filter. */
function isFiltering(criteria: Excel.FilterCriteria | null): criteria is Excel.FilterCriteria {
  return criteria !== null && Boolean(criteria.filterOn);
}

/** Excel answers what is not set as null and does not take it back. */
function filledIn(criteria: Excel.FilterCriteria): Excel.FilterCriteria {
  const set = Object.entries(criteria).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(set) as unknown as Excel.FilterCriteria;
}
