import { Injectable } from '@nestjs/common';
import { Scheduled, diffDays, tableOf, type ScheduledJob, type Unit } from '@omni/platform';
import { Bill } from '../bill.entity';
import { BillOverdue, billFacts } from '../bill.events';

/** At most so many at a run: the rest is told by the next one. */
const BATCH = 500;

/** Tells of bills whose due date has passed, once per bill and due date. The bill itself stays as it is. */
@Injectable()
@Scheduled({
  name: 'revenue.announce-overdue-bills',
  cron: '10 * * * *',
  summary: 'Tells of bills that became overdue.',
})
export class AnnounceOverdueBills implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const table = tableOf(Bill);
    const due = await unit.sql<Bill>(
      `select ${table.select} from ${table.sql} t
       where t.organization_id = $1 and t.due_date < $2::date and t.status in ('approved', 'scheduled', 'partially_paid')
         and t.deleted_at is null and not exists (select 1 from revenue.bill_overdue_notices n
           where n.organization_id = t.organization_id and n.bill_id = t.id and n.due_date = t.due_date)
       order by t.due_date, t.id limit ${String(BATCH)}`,
      [unit.tenantId, unit.today],
    );
    if (due.length === 0) return;
    // Another run that came to the same bill waits here, and then finds its notice taken.
    const taken = await unit.sql<{ billId: string }>(
      `insert into revenue.bill_overdue_notices (organization_id, bill_id, due_date)
       select $1, x.id, x.due_date from jsonb_to_recordset($2::jsonb) as x (id uuid, due_date date)
       on conflict do nothing returning bill_id as "billId"`,
      [unit.tenantId, JSON.stringify(due.map((bill) => ({ id: bill.id, due_date: bill.dueDate })))],
    );
    const ours = new Set(taken.map(({ billId }) => billId));
    for (const bill of due) {
      if (!ours.has(bill.id)) continue;
      unit.emit(BillOverdue, bill, { ...billFacts(bill), daysOverdue: diffDays(bill.dueDate, unit.today) });
    }
  }
}
