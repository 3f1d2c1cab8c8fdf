import { unprocessable, type Unit } from '@omni/platform';
import { vendorNamed } from '../../vendors/vendor-terms';
import { isBill, type Documents } from '../payable';
import type { PaymentDirection } from '../payment.choices';
import type { RecordedPayment } from './record-payment.command';

export interface Party {
  direction: PaymentDirection;
  clientId: string | null;
  vendorId: string | null;
}

/** Whose payment it is, as said or by the documents that it is for. */
export async function partyOf(unit: Unit, said: RecordedPayment, documents: Documents): Promise<Party> {
  if (said.clientId && said.vendorId) {
    throw unprocessable('revenue.payment.several_parties', 'A payment is of a client or of a vendor.', [
      { pointer: '/vendorId', code: 'not_both', message: 'is not said beside a client' },
    ]);
  }
  const [first] = documents.values();
  const outbound =
    said.direction === 'outbound' ||
    (said.direction === undefined && (said.vendorId !== undefined || (first ? isBill(first) : false)));
  if (!outbound) {
    const clientId = said.clientId ?? (first && !isBill(first) ? first.clientId : undefined);
    if (!clientId) throw missing('client', 'an invoice that it pays');
    return { direction: 'inbound', clientId, vendorId: null };
  }
  const vendorId = said.vendorId ?? (first && isBill(first) ? first.vendorId : undefined);
  if (!vendorId) throw missing('vendor', 'a bill that it pays');
  (await vendorNamed(unit, vendorId)).requirePayable();
  return { direction: 'outbound', clientId: null, vendorId };
}

const missing = (who: 'client' | 'vendor', what: string) =>
  unprocessable(`revenue.payment.${who}_missing`, `Say whose payment it is, or ${what}.`, [
    { pointer: `/${who}Id`, code: 'required', message: `is needed without ${what}` },
  ]);
