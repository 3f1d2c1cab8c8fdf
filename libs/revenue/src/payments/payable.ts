import type { Unit } from '@omni/platform';
import { Bill } from '../bills/bill.entity';
import { lockBills } from '../bills/read-bill';
import type { Invoice } from '../invoices/invoice.entity';
import { lockInvoices } from '../invoices/read-invoice';
import { targetOf, type WantedAllocation } from './payment.contract';

/** What a payment settles: an invoice when it comes in, a bill when it goes out. */
export type Payable = Invoice | Bill;
export type Documents = ReadonlyMap<string, Payable>;

type Target = Pick<WantedAllocation, 'invoiceId' | 'billId'>;

export const isBill = (document: Payable): document is Bill => document instanceof Bill;

/** The key by which an allocation names the document. */
export const allocationKey = (document: Payable): 'billId' | 'invoiceId' =>
  isBill(document) ? 'billId' : 'invoiceId';

/** Documents that are named, locked kind by kind in the order of their ids, so that no two payments wait in a ring. */
export async function lockDocuments(
  unit: Unit,
  targets: readonly { invoiceId?: string | null | undefined; billId?: string | null | undefined }[],
): Promise<Documents> {
  const invoices = await lockInvoices(
    unit,
    targets.flatMap((one) => one.invoiceId ?? []),
  );
  const bills = await lockBills(
    unit,
    targets.flatMap((one) => one.billId ?? []),
  );
  return new Map<string, Payable>([...invoices, ...bills]);
}

/** The document of an allocation, if it is there. */
export const documentOf = (documents: Documents, target: Target): Payable | undefined =>
  documents.get(targetOf(target));
