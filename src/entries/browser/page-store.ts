import { UI_AT_FIRST, uiStateFrom, type UiStore } from '../../pane/state/ui-state';

/** The state of the pane in a page, in which one workbook follows the other. */
export interface PageStore {
  /** What is kept for the workbook of this number; the numbers rise. */
  of(book: number): UiStore;
}

/** Lives as long as the page. A workbook that is opened next is shown as the planner likes it, and with nothing of the last one. */
export function pageStore(): PageStore {
  let kept: string | null = null;
  let owner = 0;
  return {
    of: (book) => ({
      read: () => {
        if (book > owner) {
          owner = book;
          const { theme, language } = uiStateFrom(kept);
          kept = JSON.stringify({ ...UI_AT_FIRST, theme, language });
        }
        return kept;
      },
      write: (text) => {
        if (book === owner) kept = text;
      },
    }),
  };
}
