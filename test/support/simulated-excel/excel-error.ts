/** An error as the simulated Excel answers it: by code, with a message that nobody may rely on. */
export class SimulatedError extends Error {
  override readonly name = 'SimulatedError';

  constructor(
    readonly code: string,
    readonly status = STATUS[code] ?? 400,
  ) {
    super(`(localised) ${code}`);
  }
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  ActivityLimitReached: 429,
  ServiceNotAvailable: 503,
};
