import { Decimal, unprocessable, type Unit } from '@omni/platform';
import { stored } from './decimals';

const ONE = Decimal.from(1);

/**
 * A caller's rate as its column holds it. The base currency is worth itself: any other rate of it would go into the
 * books as if it were one.
 *
 * @throws Fault 422 for a rate of the base currency that is not 1
 */
export function storedRate(
  { organization: { baseCurrency } }: Pick<Unit, 'organization'>,
  type: 'invoice' | 'bill' | 'payment',
  currency: string,
  said: string | null | undefined,
): string | null {
  if (said === null || said === undefined) return null;
  if (currency === baseCurrency && !Decimal.parse(said).equals(ONE)) {
    throw unprocessable(
      `revenue.${type}.fx_rate_of_base`,
      'An amount in the base currency has no exchange rate but 1.',
      [
        {
          pointer: '/fxRate',
          code: 'not_one',
          message: `${baseCurrency} is the base currency: must be 1 or null`,
        },
      ],
    );
  }
  return stored(said, 10);
}

/** The rate of a document that is changed: one that was said of another currency is of no use any more. */
export function revisedRate(
  unit: Pick<Unit, 'organization'>,
  type: 'invoice' | 'bill',
  kept: { currency: string; fxRate: string | null },
  said: { currency?: string | undefined; fxRate?: string | null | undefined },
): string | null {
  const currency = said.currency ?? kept.currency;
  if (said.fxRate !== undefined) return storedRate(unit, type, currency, said.fxRate);
  return currency === kept.currency ? kept.fxRate : null;
}
