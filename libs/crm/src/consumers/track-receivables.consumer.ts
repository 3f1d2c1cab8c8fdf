import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { canonicalClient } from '../client-companies/canonical';
import { idIn, textIn } from './event-data';

const OPEN = new Set(['issued', 'partially_paid']);
const CLOSED = new Set(['paid', 'credited', 'voided', 'written_off']);

/** Counts each client's unpaid invoices, so that lists and deletions need not ask the module that owns invoices. */
@Injectable()
@Consumes(
  'crm.track-receivables',
  'invoice.issued',
  'invoice.partially_paid',
  'invoice.paid',
  'invoice.credited',
  'invoice.voided',
  'invoice.written_off',
  // A refund or a recovery reopens an invoice without a fact of its own.
  'invoice.updated',
)
export class TrackReceivables implements EventConsumer {
  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const told = idIn(event.data, 'clientId');
    const open = isOpen(event);
    const clientId = told && open !== null ? await canonicalClient(unit, told) : null;
    if (!clientId) return;
    // An invoice that is known already stays with the client that a merge turned it to.
    await unit.sql(
      `insert into crm.client_receivables (organization_id, client_id, invoice_id, open) values ($1, $2, $3, $4)
       on conflict (organization_id, invoice_id) do update set open = excluded.open, updated_at = now()`,
      [unit.tenantId, clientId, event.aggregate.id, open],
    );
    await unit.sql(
      `update crm.client_companies c set open_invoice_count = n.open
       from (select r.client_id, count(*) filter (where r.open) as open from crm.client_receivables r
         where r.organization_id = $1 and r.client_id = (
           select k.client_id from crm.client_receivables k where k.organization_id = $1 and k.invoice_id = $2)
         group by r.client_id) n
       where c.organization_id = $1 and c.id = n.client_id and c.open_invoice_count <> n.open`,
      [unit.tenantId, event.aggregate.id],
    );
  }
}

/** Null where the event says nothing of what is owed: a draft, or a change of something else. */
function isOpen({ type, data }: EventEnvelope): boolean | null {
  const status = textIn(data, 'status') ?? type.split('.')[1] ?? '';
  if (OPEN.has(status)) return true;
  return CLOSED.has(status) ? false : null;
}
