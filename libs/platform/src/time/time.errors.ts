export type TimeErrorCode =
  | 'platform.time.malformed_date'
  | 'platform.time.malformed_instant'
  | 'platform.time.unknown_zone'
  | 'platform.time.range_reversed'
  | 'platform.time.too_many_periods';

/** A date, moment or range that does not exist. */
export class TimeError extends Error {
  override readonly name = 'TimeError';

  constructor(
    readonly code: TimeErrorCode,
    message: string,
  ) {
    super(message);
  }
}
