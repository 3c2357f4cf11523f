import { HostError } from '../../domain/issue';

/** True for the entry of a folder, which is no part. */
export function isFolder(name: string): boolean {
  return name.endsWith('/');
}

/** Names are compared without regard to case, as OPC does (ECMA-376 part 2, 6.2.2.3). */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

/** Refuses names that could mean another place than they seem to. */
export function checkName(name: string): void {
  const segments = name.split('/');
  const isOdd =
    name === '' ||
    name.startsWith('/') ||
    name.includes('\\') ||
    name.includes('\0') ||
    /^[A-Za-z]:/.test(name) ||
    segments.includes('..') ||
    segments.includes('.');
  if (isOdd) throw new HostError('malformed', { part: printable(name), kind: 'name' });
}

/** A name fit for a sentence: control characters shown as dots, and not longer than a line. */
function printable(name: string): string {
  let text = '';
  for (const letter of name.slice(0, 80)) text += letter < ' ' ? '·' : letter;
  return text;
}
