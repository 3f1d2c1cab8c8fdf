import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { Invoice } from '../invoices/invoice.entity';
import { InvoiceLine } from '../invoices/invoice-line.entity';
import { Payment } from '../payments/payment.entity';
import { PaymentRefund } from '../payments/payment-parts.entity';
import { keptSince, notHeld } from './retention';

/** At most so many at a run: locks are held for moments, and the next day goes on. */
const BATCH = 200;
const PURGED = '(purged)';

/**
 * Empties invoices and payments that were kept long enough. What is said of people and goods goes; number, dates and
 * sums stay, for they prove that the series has no gap and that closed years add up. What is still owed is kept.
 */
@Injectable()
@Scheduled({
  name: 'revenue.purge-documents',
  cron: '40 3 * * *',
  summary: 'Empties documents after their retention.',
})
export class PurgeDocuments implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    await purgeInvoices(unit, keptSince(unit.today, unit.organization, 'invoice'));
    await purgePayments(unit, keptSince(unit.today, unit.organization, 'payment'));
  }
}

async function purgeInvoices(unit: Unit, until: string): Promise<void> {
  const due = await unit.rows(
    Invoice,
    `t.id in (select i.id from revenue.invoices i where i.organization_id = $1 and i.issue_date <= $2::date
       and i.purged_at is null and ${notHeld('i', 'client_id')} and i.status not in ('issued', 'partially_paid') order by i.issue_date limit ${String(BATCH)})`,
    [until],
    't.id',
  );
  if (due.length === 0) return;
  const lines = await unit.rows(
    InvoiceLine,
    't.invoice_id = any($2::uuid[])',
    [due.map((invoice) => invoice.id)],
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
  for (const invoice of due) {
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
      purgedAt: unit.now,
      deletedAt: invoice.deletedAt ?? unit.now,
    });
    unit.audit('invoice.purge', invoice, 'silent');
  }
}

async function purgePayments(unit: Unit, until: string): Promise<void> {
  const due = await unit.rows(
    Payment,
    `t.id in (select p.id from revenue.payments p where p.organization_id = $1 and p.received_on <= $2::date
       and p.purged_at is null and ${notHeld('p', 'client_id', 'vendor_id')} and p.unapplied_minor = 0 order by p.received_on limit ${String(BATCH)})`,
    [until],
    't.id',
  );
  if (due.length === 0) return;
  const refunds = await unit.rows(
    PaymentRefund,
    't.payment_id = any($2::uuid[])',
    [due.map((payment) => payment.id)],
    't.id',
  );
  for (const refund of refunds) Object.assign(refund, { reason: null, providerRefundId: null });
  for (const payment of due) {
    Object.assign(payment, {
      provider: null,
      providerPaymentId: null,
      failureCode: null,
      voidReason: null,
      purgedAt: unit.now,
      deletedAt: payment.deletedAt ?? unit.now,
    });
    unit.audit('payment.purge', payment, 'silent');
  }
}
