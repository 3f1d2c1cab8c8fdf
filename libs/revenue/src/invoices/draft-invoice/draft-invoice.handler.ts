import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { startDraft } from '../drafting/start-draft';
import type { Invoice } from '../invoice.entity';
import { lineSources } from '../drafting/line-sources';
import { knownParties } from '../../facts/parties';
import { DraftInvoice } from './draft-invoice.command';

@CommandHandler(DraftInvoice)
export class DraftInvoiceHandler implements Handles<typeof DraftInvoice> {
  async execute({ unit, input }: DraftInvoice): Promise<Invoice> {
    const { lines, ...header } = input;
    // The client matters only for what the caller left out; whether it exists, its foreign key says.
    const asksClient = header.currency === undefined || lines.some((line) => line.productId);
    const [sources, parties] = await Promise.all([
      lineSources(unit, lines),
      asksClient ? knownParties(unit, [header.clientId]) : null,
    ]);
    return startDraft(unit, { header, lines, sources, client: parties?.client ?? null });
  }
}
