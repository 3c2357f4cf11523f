/**
 * Two 32-bit FNV-1a sums of a text (Fowler, Noll, Vo: the 32-bit prime and offset), the second begun elsewhere: enough to
 * tell that something changed, not to keep secrets.
 */
export function fingerprintOf(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => fnv1a(text, start).toString(16).padStart(8, '0')).join('');
}

function fnv1a(text: string, start: number): number {
  let sum = start;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
