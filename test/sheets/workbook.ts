import type { Book, Facts } from '../../src/domain/book';
import type { Language } from '../../src/domain/language';
import type { Memory } from '../../src/domain/memory';
import type { Survey } from '../../src/domain/survey';
import { withTypedFigures } from '../../src/reading/typed-figures';
import { readMemory, type OwnSheets } from '../../src/sheets/own-sheets';
import type { SheetPatch } from '../../src/sheets/patch';
import { patchesFor } from '../../src/sheets/patches-for';
import type { Review } from '../../src/review/model';
import { review } from '../../src/review/review';
import { applyPatches } from '../support/apply-patches';
import { grid } from '../support/grid';
import { literalBook, type LiteralTerms } from '../support/literal-book';

/** A team's workbook: one policy sheet whose content does not matter here, because the book is literal. */
export const TEAM: Survey = grid({
  Policy: [
    ['Profile', 'Discount'],
    ['Key Account', 0.1],
  ],
});

const instalments = (...days: readonly number[]) => ({
  instalments: days.map((day) => ({ share: 1 / days.length, days: day })),
});

const KEY: LiteralTerms = {
  paymentTerms: instalments(28, 42, 56),
  deliveryFrequency: { perWeek: 2 },
  creditLimit: 35000,
  salesPerCustomer: 30000,
  customers: 40,
  minOrder: { amount: 0, unit: 'money' },
  discount: 0.12,
  availability: 0.95,
  leadTime: { days: 2, working: true },
  promoSupport: { money: 12000 },
  specialOrderRule: { isAllowed: true, quotaPerMonth: 2 },
};

/** Three profiles: one in conflict, one clean, one with blanks. */
export const TERMS: Readonly<Record<string, LiteralTerms>> = {
  'Key Account': KEY,
  Atacado: { ...KEY, creditLimit: 90000, discount: 0.05, paymentTerms: instalments(28) },
  'Bar & Café': { ...KEY, paymentTerms: null, creditLimit: null, promoSupport: 'n/a' },
};

export const TODAY: Facts = { strangers: [], today: '2026-11-22' };

export interface Ran {
  readonly survey: Survey;
  readonly patches: readonly SheetPatch[];
  readonly review: Review;
  readonly own: OwnSheets;
  readonly memory: Memory;
}

export interface RunOptions {
  readonly terms?: Readonly<Record<string, LiteralTerms>>;
  readonly book?: (book: Book) => Book;
  readonly facts?: Facts;
  readonly language?: Language;
  readonly time?: string;
}

/** One run as `app` makes it: read our sheets back, review, write. Figures typed are merged as `reading` does. */
export function runOn(survey: Survey, options: RunOptions = {}): Ran {
  const { terms = TERMS, facts = TODAY, language = 'pt-BR', time = '2026-11-22T16:21:40Z' } = options;
  const own = readMemory(survey);
  const { memory } = own;
  const plain = literalBook(terms);
  const book = withFigures(options.book ? options.book(plain) : plain, memory);
  const result = review(book, facts, memory);
  const patches = patchesFor({
    review: result,
    book,
    memory,
    own,
    survey,
    language: memory.language ?? own.language ?? language,
    time,
  });
  return { survey: applyPatches(survey, patches), patches, review: result, own, memory };
}

function withFigures(book: Book, { figures }: Memory): Book {
  return { ...book, ...withTypedFigures(book.profiles, book.places, figures) };
}
