import type { CellRef } from '../../domain/address';
import type { FoldedReadings } from '../../domain/book';
import type { FieldName, FieldValue, Reading, ReadingMark } from '../../domain/terms';

/** The cell a folded value stands for, and its text. */
export interface PlanSource {
  readonly at: CellRef;
  readonly found: string;
  readonly marks: readonly ReadingMark[];
}

/** What a fold of the plan says, field by field, while it is being made. */
export interface PlanReadings {
  readonly say: <F extends FieldName>(profile: string, field: F, value: FieldValue<F>, from: PlanSource) => void;
  /** The plan has a place for the field, and no value for this profile. */
  readonly blank: (profile: string, field: FieldName, from: PlanSource) => void;
  readonly done: () => FoldedReadings;
}

export function planReadings(): PlanReadings {
  const profiles: Record<string, Record<string, Reading>> = {};
  const places: { [F in FieldName]?: CellRef[] } = {};
  const put = (profile: string, field: FieldName, reading: Reading): void => {
    (profiles[profile] ??= {})[field] = reading;
    const known = (places[field] ??= []);
    if (known.length === 0) known.push(reading.at);
  };
  return {
    say: (profile, field, value, { at, found, marks }) => {
      put(profile, field, { kind: 'value', value, at, found, marks: [...new Set(marks)] });
    },
    blank: (profile, field, { at }) => {
      put(profile, field, { kind: 'blank', at, found: '' });
    },
    done: () => ({
      profiles,
      places,
    }),
  };
}
