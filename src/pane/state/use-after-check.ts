import { useCallback, useState } from 'react';

/** The larger part of the pane, or null until it is here. */
export type AfterCheck = typeof import('../after-check');

/** The larger part of the pane, apart from its first screen. `load` waits for it, and tries again where it did not come. */
export function useAfterCheck(): { readonly later: AfterCheck | null; readonly load: () => Promise<AfterCheck> } {
  const [later, setLater] = useState<AfterCheck | null>(null);
  const load = useCallback(async () => {
    const loaded = await import('../after-check');
    setLater(loaded);
    return loaded;
  }, []);
  return { later, load };
}
