import type { UiStore } from '../../pane/state/ui-state';
import { hash } from '../../review/hash';

/** A text in this browser, one a workbook: known by a fingerprint of its address, not by its name. */
export function keptState(what: 'pane' | 'sheets'): UiStore {
  // On the web, storage is shared by all add-ins of a publisher and parted by this key.
  const key = `${Office.context.partitionKey ?? ''}accord:${what === 'pane' ? '' : `${what}:`}${hash([Office.context.document.url ?? ''])}`;
  return {
    read: () => attempt(() => localStorage.getItem(key)),
    write: (text) => void attempt(() => localStorage.setItem(key, text)),
  };
}

/** Where the browser keeps nothing for embedded pages the pane begins anew each time, and works all the same. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
