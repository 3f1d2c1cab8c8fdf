import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { InvoiceScheduleItem } from '../schedule.entity';

/** An instalment is invoiced when its invoice is issued, and left out when that is deleted or voided. */
@Injectable()
@Consumes(
  'revenue.follow-invoices',
  'invoice.issued',
  'invoice.voided',
  'invoice.deleted',
  'invoice.restored',
)
export class FollowInvoices implements EventConsumer {
  async handle(unit: Unit, { type, aggregate }: EventEnvelope): Promise<void> {
    const items = await unit.rows(InvoiceScheduleItem, 't.invoice_id = $2 and t.deleted_at is null', [
      aggregate.id,
    ]);
    for (const item of items) {
      if (type === 'invoice.issued' && item.status === 'drafted') item.invoice();
      if (type === 'invoice.restored' && item.status === 'skipped') item.draft(aggregate.id);
      // It does not come again by itself: whoever took it back knows why.
      if (type !== 'invoice.issued' && type !== 'invoice.restored' && item.status !== 'skipped') item.skip();
    }
  }
}
