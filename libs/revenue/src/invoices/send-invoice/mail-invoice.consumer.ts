import { Injectable, Logger } from '@nestjs/common';
import {
  Consumes,
  Mailer,
  formatMoney,
  mailBody,
  notFound,
  sender,
  type EventConsumer,
  type EventData,
  type EventEnvelope,
  type Unit,
} from '@omni/platform';
import { partiesOfInvoice } from '../../facts/parties';
import type { InvoiceSent } from '../invoice.events';
import { invoices } from '../invoice.resource';
import type { InvoicePdfModel } from '../pdf';
import { pdfModel } from '../pdf-model';
import { fileName, printInvoice } from '../print-invoice';
import { readLines } from '../read-invoice';

/** Mails what was sent, as it stands when the mail leaves. */
@Injectable()
@Consumes('revenue.mail-invoice', 'invoice.sent')
export class MailInvoice implements EventConsumer {
  private readonly log = new Logger(MailInvoice.name);

  constructor(private readonly mailer: Mailer) {}

  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const data = event.data as EventData<typeof InvoiceSent>;
    const model = await this.model(unit, data.id);
    if (!model) {
      this.log.warn({ invoiceId: data.id, event: event.id }, 'a sent invoice is no longer there');
      return;
    }
    await this.mailer.send({
      to: data.to,
      cc: data.cc,
      // In the name that the invoice bears; answers go where the organization is reached now.
      ...sender({ ...unit.organization, name: model.seller.name }),
      ...letter(model, data.message),
      attachments: [
        { filename: fileName(model), content: await printInvoice(model), contentType: 'application/pdf' },
      ],
      // Delivered again after a crash, the mail is recognised by whoever got it before.
      headers: { 'Message-ID': `<${event.id}@invoices.omnibusiness>` },
    });
  }

  private async model(unit: Unit, id: string): Promise<InvoicePdfModel | null> {
    try {
      const [invoice, lines, parties] = await Promise.all([
        unit.read(invoices, id),
        readLines(unit, id),
        partiesOfInvoice(unit, id),
      ]);
      return pdfModel(invoice, lines, unit.organization, parties);
    } catch (error) {
      // Purged meanwhile: there will never be anything to send.
      if (error instanceof Error && error.message === notFound('invoice').message) return null;
      throw error;
    }
  }
}

function letter(model: InvoicePdfModel, message: string | null) {
  const amount = formatMoney(model.balanceDueMinor, model.currency, model.locale);
  const number = model.number ?? '';
  const said = [
    message ?? `Please find attached invoice ${number}.`,
    `Amount due: ${amount}${model.dueDate ? `, by ${model.dueDate}` : ''}.`,
    ...(model.paymentInstructions ? [model.paymentInstructions] : []),
    model.seller.name,
  ];
  return { subject: `Invoice ${number} from ${model.seller.name}`, ...mailBody(said) };
}
