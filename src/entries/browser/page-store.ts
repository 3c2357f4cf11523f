import type { UiStore } from '../../pane/state/ui-state';

/** The state of the pane lives as long as the page: what is opened next is another workbook. */
export function pageStore(): UiStore {
  let kept: string | null = null;
  return {
    read: () => kept,
    write: (text) => {
      kept = text;
    },
  };
}
