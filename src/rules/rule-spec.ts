import type { Assumption, Bucket, Shown } from '../domain/outcome';
import type { FieldName } from '../domain/terms';
import type { Given, InputName, InputValues } from './input-values';
import type { Unlock } from './reach';
import type { Rule, RuleExample } from './rule';

type Known<N extends InputName> = { readonly [K in N]: InputValues[K] };
type Perhaps<N extends InputName> = { readonly [K in N]: InputValues[K] | null };

/** Which policies the workbook has. */
export interface KnownPolicies {
  readonly commercial: boolean;
  readonly logistics: boolean;
}

/** The limits in force as the arithmetic of money needs them (ERRATA 17). */
export interface Bounds {
  /** The 100-limit; of a band the upper one. */
  readonly ok: number;
  /** Where a band begins to be 100; −∞ for one-sided limits. */
  readonly okFrom: number;
}

/** The measure cannot be taken after all: inputs it turned out to need, or a cause worded in the rule's remarks. */
export interface CannotTell {
  readonly needs: readonly InputName[];
  /** Fields missing in profiles that the rule compares. */
  readonly missing?: readonly FieldName[];
  readonly because?: string;
  /** What can be shown all the same. */
  readonly shown?: Readonly<Record<string, Shown>>;
}

/** Says that the measure cannot be taken. */
export function cannotTell(cannot: Partial<CannotTell>): CannotTell {
  return { needs: [], ...cannot };
}

/** What the measure found; rules add what money and explanation need beside x. */
export interface Found {
  readonly x: number;
}

/** What is at stake a month. */
export interface MoneySpec<
  R extends InputName,
  S extends InputName,
  O extends InputName,
  M extends InputName,
  F extends Found,
> {
  readonly reads: readonly M[];
  /** Money that is decided before any money input is asked for. */
  readonly settled?: (given: Known<R> & Perhaps<S | O>, found: F, limits: Bounds) => number | 'notValued' | null;
  readonly amount: (given: Known<R | M> & Perhaps<Exclude<S | O, M>>, found: F, limits: Bounds) => number;
}

export type WorkedExample = RuleExample & { readonly given: Given };

/** Everything one file says of one rule. A rule can touch only the inputs that it names. */
export interface RuleSpec<
  R extends InputName,
  S extends InputName,
  O extends InputName,
  M extends InputName,
  F extends Found,
> extends Omit<Rule, 'examples' | 'isExtended' | 'scope'> {
  readonly scope?: Rule['scope'];
  readonly isExtended?: boolean;
  /** Inputs that x needs. */
  readonly reads: readonly R[];
  /** Inputs that x needs in some cases only; they decide reach, and the measure says when they are missing. */
  readonly sometimes?: readonly S[];
  /** Inputs that x can do without; they never decide reach. */
  readonly optional?: readonly O[];
  /** Inputs whose "não se aplica" means nothing to pay, not a rule that does not apply. */
  readonly waivedIsZero?: readonly (R | S | O)[];
  /** Reach where it is not a matter of columns. */
  readonly unlock?: (known: KnownPolicies) => Unlock;
  /** The field, or a cause worded in the remarks, for which the rule says nothing of this profile, whatever else is blank. */
  readonly excludes?: (given: Perhaps<R | S | O>) => string | null;
  /** The 100-limit of this profile, where it has one of its own. */
  readonly okOf?: (given: Perhaps<O>) => number | null;
  readonly measure: (given: Known<R> & Perhaps<S | O>) => F | CannotTell;
  readonly money?: MoneySpec<R, S, O, M, F>;
  /** Money of the other side of the rule, where that asks for other inputs or belongs to another bucket (ERRATA 34). */
  readonly otherMoney?: MoneySpec<R, S, O, M, F> & {
    readonly when: (given: Known<R> & Perhaps<S | O>, found: F) => boolean;
    readonly bucket: Bucket;
  };
  /** What fills the texts; a fresh object, for the name of the profile is added to it. */
  readonly shown: (given: Known<R> & Perhaps<S | O>, found: F, limits: Bounds) => Record<string, Shown>;
  /** Codes of the wordings and sentences of `texts` that this result calls for. */
  readonly remarks?: (given: Known<R> & Perhaps<S | O>, found: F, limits: Bounds) => readonly string[];
  /** Defaults of the rule itself, beside the company's parameters. */
  readonly assumes?: (given: Known<R> & Perhaps<S | O>) => readonly Assumption[];
  readonly examples: readonly WorkedExample[];
}

/** A rule whose inputs are no longer told apart by their types. */
export type AnySpec = RuleSpec<InputName, InputName, InputName, InputName, Found>;
