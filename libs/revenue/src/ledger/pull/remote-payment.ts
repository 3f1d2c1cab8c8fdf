import type { Connection, LedgerChange } from '@omni/integrations';
import type { Unit } from '@omni/platform';
import { Bill } from '../../bills/bill.entity';
import { lockBills } from '../../bills/read-bill';
import { lockInvoices } from '../../invoices/read-invoice';
import { isLocked } from '../../open-books';
import { allocationKey, type Payable } from '../../payments/payable';
import { recordMoney } from '../../payments/record-payment/record-money';
import type { LedgerSync } from '../ledger-sync.entity';

const MARK = 'ledger:';

/** Whether a payment was recorded because the ledger told of it. */
export async function isFromLedger(unit: Unit, paymentId: string): Promise<boolean> {
  const [row] = await unit.sql<{ mark: string | null }>(
    'select p.provider_payment_id as mark from revenue.payments p where p.organization_id = $1 and p.id = $2',
    [unit.tenantId, paymentId],
  );
  return row?.mark?.startsWith(MARK) ?? false;
}

export async function documentOfMap(unit: Unit, map: LedgerSync): Promise<Payable | null> {
  const found =
    map.entityType === 'bill'
      ? await lockBills(unit, [map.entityId])
      : await lockInvoices(unit, [map.entityId]);
  return found.get(map.entityId) ?? null;
}

/**
 * Records what was paid there and is not known here. The document is locked and only the difference is recorded, so that
 * a change that is read twice, or our own payment that comes back, records nothing.
 */
export async function recordRemotePayment(
  unit: Unit,
  connection: Connection,
  document: Payable,
  change: LedgerChange,
): Promise<void> {
  if (!document.isOpen) return;
  const paidThere = change.paidMinor ?? (change.status === 'paid' ? document.totalMinor : 0);
  const missing = Math.min(document.balanceDueMinor, paidThere - document.amountPaidMinor);
  if (missing <= 0) return;
  const said = change.paidOn ?? unit.today;
  const receivedOn = said > unit.today || isLocked(unit, said) ? unit.today : said;
  const party = document instanceof Bill ? { vendorId: document.vendorId } : { clientId: document.clientId };
  await recordMoney(
    unit,
    {
      direction: document instanceof Bill ? 'outbound' : 'inbound',
      ...party,
      method: 'other',
      provider: connection.provider,
      providerPaymentId: `${MARK}${connection.id}:${change.externalId}:${String(document.amountPaidMinor + missing)}`,
      amountMinor: missing,
      currency: document.currency,
      fxRate: document.fxRate,
      receivedOn,
    },
    [{ [allocationKey(document)]: document.id, amountMinor: missing }],
    new Map([[document.id, document]]),
  );
}
