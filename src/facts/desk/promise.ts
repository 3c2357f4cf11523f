import type { Profile } from '../../domain/book';
import type { DeskMissing, DeskReason, DeskSource, DeskTopic } from '../../domain/order-desk';
import { FIELDS, type FieldName, type FieldValue } from '../../domain/terms';

/** What the package says of a term: a value, that it does not apply, nothing that can be used, or no place for it at all. */
export type Promised<F extends FieldName> =
  | { readonly kind: 'value'; readonly value: FieldValue<F>; readonly source: DeskSource }
  | { readonly kind: 'notApplicable'; readonly source: DeskSource }
  | { readonly kind: 'unclear'; readonly source: DeskSource }
  | { readonly kind: 'absent' };

export function promised<F extends FieldName>({ readings }: Profile, field: F): Promised<F> {
  const reading = readings[field];
  if (!reading) return { kind: 'absent' };
  const source = { field, at: reading.at, found: reading.found };
  if (reading.kind === 'value') return { kind: 'value', value: reading.value, source };
  return { kind: reading.kind === 'notApplicable' ? 'notApplicable' : 'unclear', source };
}

/** The value of a term, where the package has one. */
export function valueOf<F extends FieldName>(profile: Profile, field: F): FieldValue<F> | null {
  const said = promised(profile, field);
  return said.kind === 'value' ? said.value : null;
}

export function sourcesOf(profile: Profile, ...fields: readonly FieldName[]): readonly DeskSource[] {
  return fields.flatMap((field) => {
    const said = promised(profile, field);
    return said.kind === 'absent' ? [] : [said.source];
  });
}

/** The policy does not say what it promises: whoever owns the term has to. */
export function policyMissing(topic: DeskTopic, field: FieldName, profile: Profile): DeskReason {
  return {
    topic,
    state: 'unknown',
    code: 'policy-missing',
    ask: FIELDS[field].side === 'commercial' ? 'commercial' : 'logistics',
    shown: { field: { as: 'field', value: field } },
    sources: sourcesOf(profile, field),
  };
}

/** The order does not say what the promise is measured by. */
export function orderMissing(topic: DeskTopic, missing: DeskMissing, sources: readonly DeskSource[]): DeskReason {
  return { topic, state: 'unknown', code: 'order-missing', ask: null, shown: {}, missing, sources };
}
