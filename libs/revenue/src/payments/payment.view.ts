import { viewOf } from '@omni/platform';
import { shortestOrNull } from '../decimals';
import type { Payment } from './payment.entity';
import type { PaymentAllocation, PaymentRefund } from './payment-parts.entity';

const allocationView = (row: PaymentAllocation) => ({
  id: row.id,
  invoiceId: row.invoiceId,
  billId: row.billId,
  creditNoteId: row.creditNoteId,
  amountMinor: row.amountMinor,
  fxGainLossMinor: row.fxGainLossMinor,
  appliedOn: row.appliedOn,
});

const refundView = (row: PaymentRefund) => ({
  id: row.id,
  amountMinor: row.amountMinor,
  reason: row.reason,
  providerRefundId: row.providerRefundId,
  status: row.status,
  refundedOn: row.refundedOn,
});

export const paymentView = (row: Payment) => ({
  ...viewOf(row),
  number: row.number,
  direction: row.direction,
  clientId: row.clientId,
  vendorId: row.vendorId,
  method: row.method,
  provider: row.provider,
  providerPaymentId: row.providerPaymentId,
  amountMinor: row.amountMinor,
  currency: row.currency,
  fxRate: shortestOrNull(row.fxRate),
  feeMinor: row.feeMinor,
  receivedOn: row.receivedOn,
  financialAccountId: row.financialAccountId,
  status: row.status,
  failureCode: row.failureCode,
  allocatedMinor: row.allocatedMinor,
  refundedMinor: row.refundedMinor,
  unappliedMinor: row.unappliedMinor,
  transactionId: row.transactionId,
  voidedAt: row.voidedAt,
  voidReason: row.voidReason,
  ...(row.allocations
    ? { allocations: row.allocations.filter((one) => !one.deletedAt).map(allocationView) }
    : {}),
  ...(row.refunds ? { refunds: row.refunds.map(refundView) } : {}),
});
