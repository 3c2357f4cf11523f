import { HostError } from '../../domain/issue';
import { LIMITS } from './limits';

/** Bytes of a part that is read as a whole, and so must not be as large as a sheet may be. */
export function smallPart(pkg: { bytes(part: string): Uint8Array }, part: string): Uint8Array {
  const bytes = pkg.bytes(part);
  if (bytes.length <= LIMITS.smallPartBytes) return bytes;
  throw new HostError('too-large', { part, kind: 'part', limit: `${LIMITS.smallPartBytes / 1024 / 1024} MB` });
}
