import { useEffect, useState } from 'react';

/** Whether the program around the pane is dark, also when it changes while the pane is open. */
export function useDark(isDark: () => boolean): boolean {
  const [isNow, setNow] = useState(isDark);
  useEffect(() => {
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    const changed = (): void => setNow(isDark());
    scheme.addEventListener('change', changed);
    return () => scheme.removeEventListener('change', changed);
  }, [isDark]);
  return isNow;
}
