import { Fault } from '../errors';

export type TimeErrorCode =
  | 'platform.time.malformed_date'
  | 'platform.time.malformed_instant'
  | 'platform.time.unknown_zone'
  | 'platform.time.range_reversed'
  | 'platform.time.too_many_periods';

/** A date, moment or range that does not exist. */
export class TimeError extends Fault {
  constructor(code: TimeErrorCode, message: string) {
    super(422, code, message);
    this.name = 'TimeError';
  }
}
