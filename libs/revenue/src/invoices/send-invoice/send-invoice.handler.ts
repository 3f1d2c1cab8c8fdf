import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { partiesOfInvoice } from '../../facts/parties';
import type { Invoice } from '../invoice.entity';
import { loadInvoice } from '../read-invoice';
import { sendBound } from './send-bound';
import { SendInvoice } from './send-invoice.command';

@CommandHandler(SendInvoice)
export class SendInvoiceHandler implements Handles<typeof SendInvoice> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: SendInvoice): Promise<Invoice> {
    const [invoice, parties] = await Promise.all([
      loadInvoice(unit, input.id),
      partiesOfInvoice(unit, input.id),
    ]);
    await sendBound(unit, this.facts, invoice, parties, input);
    return invoice;
  }
}
