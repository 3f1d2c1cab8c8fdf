import type { Lifecycle, Unit } from '@omni/platform';
import type { Invoice } from '../invoices/invoice.entity';
import { InvoiceLine } from '../invoices/invoice-line.entity';
import type { Payment } from '../payments/payment.entity';
import { PaymentRefund } from '../payments/payment-parts.entity';
import { DOCUMENT_RETENTION_YEARS } from './retention';

/*
 * Invoices and payments that were kept long enough are emptied. What is said of people and goods goes; number, dates and
 * sums stay, for they prove that the series has no gap and that closed years add up. What is still owed is kept.
 */

const PURGED = '(purged)';

export const invoiceLifecycle: Lifecycle<Invoice> = {
  purge: {
    after: { years: DOCUMENT_RETENTION_YEARS },
    clock: 'issued',
    due: 't.issue_date <= :untilDay',
    keep: { owed: `t.status in ('issued', 'partially_paid')` },
    run: purgeInvoices,
  },
};

export const paymentLifecycle: Lifecycle<Payment> = {
  purge: {
    after: { years: DOCUMENT_RETENTION_YEARS },
    clock: 'issued',
    due: 't.received_on <= :untilDay',
    keep: { unapplied: 't.unapplied_minor <> 0' },
    run: purgePayments,
  },
};

async function purgeInvoices(unit: Unit, invoices: Invoice[]): Promise<void> {
  const lines = await unit.rows(
    InvoiceLine,
    't.invoice_id = any($2::uuid[])',
    [invoices.map((invoice) => invoice.id)],
    't.id',
  );
  for (const line of lines) {
    Object.assign(line, {
      description: PURGED,
      taskId: null,
      milestoneId: null,
      timeEntryIds: [],
      usageWindow: null,
    });
  }
  for (const invoice of invoices) {
    Object.assign(invoice, {
      contactId: null,
      engagementId: null,
      projectId: null,
      poNumber: null,
      notes: null,
      terms: null,
      voidReason: null,
      sellerSnapshot: null,
      buyerSnapshot: null,
      pdfFileId: null,
      custom: null,
    });
  }
}

async function purgePayments(unit: Unit, payments: Payment[]): Promise<void> {
  const refunds = await unit.rows(
    PaymentRefund,
    't.payment_id = any($2::uuid[])',
    [payments.map((payment) => payment.id)],
    't.id',
  );
  for (const refund of refunds) Object.assign(refund, { reason: null, providerRefundId: null });
  for (const payment of payments) {
    Object.assign(payment, {
      provider: null,
      providerPaymentId: null,
      failureCode: null,
      voidReason: null,
    });
  }
}
