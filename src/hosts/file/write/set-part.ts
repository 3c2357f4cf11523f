import type { Package } from '../package';
import { splice, type Edit } from './splice';

/** Stores changes of an XML part. Parts are written in UTF-8, so one that called itself UTF-16 must no longer. */
export function setPart(pkg: Package, name: string, text: string, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  const changed = splice(text, edits);
  pkg.set(name, changed.replace(/^(<\?xml[^>]*?encoding=["'])utf-16[a-z]*(["'])/i, '$1UTF-8$2'));
}
