import { useCallback, useState } from 'react';

/** The views of a result. */
export type AfterCheck = typeof import('../after-check');

/** The views of a result, apart from the first screen. `load` waits for them, and tries again where they did not come. */
export function useAfterCheck(): { readonly later: AfterCheck | null; readonly load: () => Promise<AfterCheck> } {
  const [later, setLater] = useState<AfterCheck | null>(null);
  const load = useCallback(async () => {
    const loaded = await import(/* webpackChunkName: "views" */ '../after-check');
    setLater(loaded);
    return loaded;
  }, []);
  return { later, load };
}
