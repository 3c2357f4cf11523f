import { HostError, type RefusalCode } from '../../domain/issue';

/** An error as it crosses between two threads, which carry data and no classes. */
export type CrossedError =
  | { readonly kind: 'refusal'; readonly code: RefusalCode; readonly details: HostError['details'] }
  | { readonly kind: 'other'; readonly name: string; readonly message: string };

export function crossedError(error: unknown): CrossedError {
  if (error instanceof HostError) return { kind: 'refusal', code: error.code, details: error.details };
  if (error instanceof Error) return { kind: 'other', name: error.name, message: error.message };
  return { kind: 'other', name: 'Error', message: String(error) };
}

/** The error on the other side: a refusal with code and details, or an error of the same name and message. */
export function arrivedError(crossed: CrossedError): Error {
  if (crossed.kind === 'refusal') return new HostError(crossed.code, crossed.details);
  const error = new Error(crossed.message);
  error.name = crossed.name;
  return error;
}
