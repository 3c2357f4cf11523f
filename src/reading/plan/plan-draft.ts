import type { CellRef, Rect } from '../../domain/address';
import type { Language } from '../../domain/language';
import type { PlanMeasure, PlanPromotion, PlanUnit } from '../../domain/plan';
import type { ReadingMark } from '../../domain/terms';
import type { Findings } from '../findings';

/** What all tables of a plan share. */
export interface PlanRun {
  readonly answers: Readonly<Record<string, string>>;
  readonly dateSystem: 1900 | 1904;
  readonly language: Language | null;
  readonly findings: Findings;
}

/** A figure as its table gives it, before versions are chosen and lines are summed. */
export interface PlanDraft {
  readonly measure: PlanMeasure;
  /** As written. */
  readonly family: string | null;
  readonly profile: string | null;
  readonly month: string | null;
  readonly value: number;
  readonly unit: PlanUnit;
  readonly scale: number;
  readonly at: CellRef;
  readonly found: string;
  /** As written; null where neither row nor title names one. */
  readonly version: string | null;
  /** The cell that names the measure, for *Alignment Data*. */
  readonly named: { readonly at: CellRef; readonly found: string };
  /** Lines of one family and month part it further, by depot or article: they add up. */
  readonly isPart: boolean;
  readonly marks: readonly ReadingMark[];
}

/** What one table of the plan says. */
export interface PlanTable {
  readonly sheet: string;
  readonly rect: Rect;
  readonly drafts: readonly PlanDraft[];
  readonly promotions: readonly PlanPromotion[];
}
