import type { Book, Facts } from '../domain/book';
import type { Language } from '../domain/language';
import type { Survey } from '../domain/survey';
import type { Review } from '../review/model';
import type { OwnSheets } from '../sheets/own-sheets';

/** A workbook as reviewed: everything the views and `writeReview` need. Nothing was changed yet. */
export interface Reviewed {
  readonly survey: Survey;
  readonly own: OwnSheets;
  readonly book: Book;
  readonly facts: Facts;
  readonly review: Review;
  readonly language: Language;
}
