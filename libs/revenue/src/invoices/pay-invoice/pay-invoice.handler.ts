import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import { documentNumber } from '../../document-number';
import { documentSettings } from '../../document-settings';
import { Payment } from '../../payments/payment.entity';
import { PaymentRecorded, paymentFacts } from '../../payments/payment.events';
import { PaymentAllocation } from '../../payments/payment-parts.entity';
import type { Invoice } from '../invoice.entity';
import { exceedsBalance } from '../invoice.errors';
import { loadInvoice } from '../read-invoice';
import { PayInvoice } from './pay-invoice.command';

type Input = PayInvoice['input'];

@CommandHandler(PayInvoice)
export class PayInvoiceHandler implements Handles<typeof PayInvoice> {
  async execute({ unit, input }: PayInvoice) {
    const invoice = await loadInvoice(unit, input.id);
    invoice.requireOpen();
    const { method, amountMinor = invoice.balanceDueMinor } = input;
    if (amountMinor > invoice.balanceDueMinor) throw exceedsBalance(invoice.id, invoice.balanceDueMinor);
    const payment =
      (await announcedBefore(unit, invoice, method, amountMinor)) ??
      (await announce(unit, invoice, method, amountMinor));
    const { sellerSnapshot: seller } = invoice;
    return {
      paymentId: payment.id,
      number: payment.number,
      status: 'pending' as const,
      invoiceId: invoice.id,
      method,
      amountMinor,
      currency: invoice.currency,
      reference: invoice.number ?? payment.number,
      payee: seller?.legalName ?? seller?.name ?? unit.organization.name,
      paymentInstructions: seller?.paymentInstructions ?? documentSettings(unit.organization).footer ?? null,
    };
  }
}

/** The same announcement, made before: it is not made twice. Any other of theirs for this invoice is superseded. */
async function announcedBefore(
  unit: Unit,
  invoice: Invoice,
  method: Input['method'],
  amountMinor: number,
): Promise<Payment | undefined> {
  const pending = await unit.rows(
    Payment,
    `t.status = 'pending' and t.created_by_kind = 'client' and t.client_id = $2 and exists (
       select 1 from revenue.payment_allocations a
       where a.organization_id = t.organization_id and a.payment_id = t.id and a.invoice_id = $3 and a.deleted_at is null)`,
    [invoice.clientId, invoice.id],
  );
  const same = pending.find((one) => one.method === method && one.amountMinor === amountMinor);
  for (const one of pending) if (one !== same) one.cancel();
  return same;
}

async function announce(
  unit: Unit,
  invoice: Invoice,
  method: Input['method'],
  amountMinor: number,
): Promise<Payment> {
  const payment = unit.insert(Payment, {
    number: await documentNumber(unit, 'payment', 'PAY'),
    clientId: invoice.clientId,
    method,
    amountMinor,
    currency: invoice.currency,
    receivedOn: unit.today,
  });
  unit.insert(PaymentAllocation, { paymentId: payment.id, invoiceId: invoice.id, amountMinor });
  unit.emit(PaymentRecorded, payment, paymentFacts(payment));
  unit.notes.subject = { type: 'payment', id: payment.id };
  return payment;
}
