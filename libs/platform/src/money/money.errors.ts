import { Fault } from '../errors';

export type MoneyErrorCode =
  | 'platform.money.unknown_currency'
  | 'platform.money.currency_mismatch'
  | 'platform.money.out_of_range'
  | 'platform.money.malformed_decimal'
  | 'platform.money.too_many_decimals'
  | 'platform.money.division_by_zero'
  | 'platform.money.invalid_weights';

/** A sum that must not be computed. The message names no customer data, so it may be shown. */
export class MoneyError extends Fault {
  constructor(code: MoneyErrorCode, message: string) {
    super(422, code, message);
    this.name = 'MoneyError';
  }
}
