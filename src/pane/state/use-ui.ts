import { useCallback, useState } from 'react';
import { uiStateFrom, type UiChange, type UiState, type UiStore } from './ui-state';

/** The state of the pane, kept as it changes: the pane may vanish at any time. */
export function useUi(store: UiStore): { readonly ui: UiState; readonly change: (what: UiChange) => void } {
  const [ui, setUi] = useState(() => uiStateFrom(store.read()));
  const change = useCallback(
    (what: UiChange) => {
      setUi((before) => {
        const after = { ...before, ...what };
        store.write(JSON.stringify(after));
        return after;
      });
    },
    [store],
  );
  return { ui, change };
}
