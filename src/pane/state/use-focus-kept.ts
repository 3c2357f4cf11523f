import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus into a view when the button that led to it is gone: the first control, since Office itself moves the
 * focus on Tab and knows only what can be reached by it. Never takes it when the pane opens.
 */
export function useFocusKept(place: RefObject<HTMLElement>, view: string): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (document.activeElement === document.body) {
      place.current?.querySelector<HTMLElement>('button, select, input, textarea')?.focus();
    }
  }, [place, view]);
}
