import { Injectable } from '@nestjs/common';
import { Scheduled, diffDays, tableOf, type ScheduledJob, type Unit } from '@omni/platform';
import { Invoice } from '../invoice.entity';
import { InvoiceOverdue, invoiceFacts } from '../invoice.events';

/** At most so many at a run: the rest is told by the next one. */
const BATCH = 500;

/** Tells of invoices whose due date has passed, once per invoice and due date. The invoice itself stays as it is. */
@Injectable()
@Scheduled({
  name: 'revenue.announce-overdue',
  cron: '5 * * * *',
  summary: 'Tells of invoices that became overdue.',
})
export class AnnounceOverdue implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const table = tableOf(Invoice);
    const due = await unit.sql<Invoice>(
      `select ${table.select} from ${table.sql} t
       where t.organization_id = $1 and t.due_date < $2::date and t.status in ('issued', 'partially_paid') and t.deleted_at is null
         and not exists (select 1 from revenue.overdue_notices n
           where n.organization_id = t.organization_id and n.invoice_id = t.id and n.due_date = t.due_date)
       order by t.due_date, t.id limit ${String(BATCH)}`,
      [unit.tenantId, unit.today],
    );
    if (due.length === 0) return;
    // Another run that came to the same invoice waits here, and then finds its notice taken.
    const taken = await unit.sql<{ invoiceId: string }>(
      `insert into revenue.overdue_notices (organization_id, invoice_id, due_date)
       select $1, x.id, x.due_date from jsonb_to_recordset($2::jsonb) as x (id uuid, due_date date)
       on conflict do nothing returning invoice_id as "invoiceId"`,
      [unit.tenantId, JSON.stringify(due.map((invoice) => ({ id: invoice.id, due_date: invoice.dueDate })))],
    );
    const ours = new Set(taken.map(({ invoiceId }) => invoiceId));
    for (const invoice of due) {
      const { dueDate } = invoice;
      if (!ours.has(invoice.id) || dueDate === null) continue;
      unit.emit(InvoiceOverdue, invoice, {
        ...invoiceFacts(invoice),
        dueDate,
        daysOverdue: diffDays(dueDate, unit.today),
      });
    }
  }
}
