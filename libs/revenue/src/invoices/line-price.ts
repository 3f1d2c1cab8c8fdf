import { Decimal } from '@omni/platform';
import type { InvoiceLine } from './invoice-line.entity';

/** Quantity × price less discount, in whole minor units: gross where the rate is inclusive, net where it is not. */
export function priceOf(line: Pick<InvoiceLine, 'quantity' | 'unitAmount' | 'discountPct'>): number {
  const share = Decimal.from(100).minus(Decimal.parse(line.discountPct ?? '0'));
  const hundredfold = Decimal.parse(line.quantity).times(Decimal.parse(line.unitAmount)).times(share);
  return hundredfold.dividedByRounded(Decimal.from(100), 0).toMinorRounded();
}
