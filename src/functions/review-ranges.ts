import type { Book } from '../domain/book';
import type { Language } from '../domain/language';
import { EMPTY_MEMORY, type Memory } from '../domain/memory';
import { HostError } from '../domain/issue';
import type { Survey } from '../domain/survey';
import { readPolicies } from '../reading/read-policies';
import type { Review } from '../review/model';
import { reviewBy } from '../review/review';
import { RULES as POLICY_RULES } from '../rules/policy-rules';
import { CellError } from './cell-error';
import { isSameGrid, sheetOf, usedPart } from './grid';
import { cellError } from './messages';
import { COMMERCIAL, LOGISTICS } from './range-names';
import { settingsOf } from './settings-range';
import type { Argument, Grid } from './sheet-function';

/** Two ranges as reviewed, and the language in which to speak of them. */
export interface RangesReview {
  /** The policies as read, for functions that ask about one of their terms. */
  readonly book: Book;
  readonly review: Review;
  readonly limits: Memory['limits'];
  readonly language: Language;
}

interface Kept {
  readonly grids: readonly [Grid, Grid, Grid];
  readonly result: RangesReview | CellError;
}

/** The last ranges reviewed: a dozen cells that ask about the same policies cost one review. Held by content, never by place. */
let last: Kept | null = null;

/** The review of a commercial and a logistics range, read exactly as sheets are, under the given settings. */
export function reviewRanges(commercial: Argument, logistics: Argument, settings: Argument): RangesReview | CellError {
  const grids: Kept['grids'] = [usedPart(commercial), usedPart(logistics), usedPart(settings)];
  if (last && last.grids.every((grid, index) => isSameGrid(grid, grids[index]!))) return last.result;
  last = { grids, result: reviewed(grids) };
  return last.result;
}

function reviewed([commercial, logistics, settings]: Kept['grids']): RangesReview | CellError {
  const typed = settings.length === 0 ? {} : settingsOf(settings);
  if (typed instanceof CellError) return typed;
  const memory: Memory = { ...EMPTY_MEMORY, ...typed };
  try {
    const book = readPolicies(surveyOf(commercial, logistics), memory, {}, null);
    const language = memory.language ?? book.language ?? 'pt-BR';
    // A formula knows no day: an exception in the settings holds until a check takes it out of them.
    const judged = reviewBy(POLICY_RULES, book, { strangers: [], today: '' }, memory);
    return { book, review: judged, limits: memory.limits, language };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return refusal(error, memory.language);
  }
}

function surveyOf(commercial: Grid, logistics: Grid): Survey {
  // One table may hold both policies; given twice it is still one.
  const isOne = isSameGrid(commercial, logistics);
  const sheets = [sheetOf(COMMERCIAL, commercial), sheetOf(LOGISTICS, logistics)];
  return {
    sheets: isOne ? [sheetOf('', commercial)] : sheets,
    dateSystem: 1900,
    isStructureLocked: false,
    tableNames: [],
    notices: [],
    fingerprint: '',
  };
}

function refusal({ code }: HostError, language: Language | null): CellError {
  switch (code) {
    case 'only-commercial':
    case 'only-logistics':
    case 'two-candidates':
      return cellError('#VALUE!', code, {}, language);
    default:
      return cellError('#VALUE!', 'no-policy', {}, language);
  }
}
