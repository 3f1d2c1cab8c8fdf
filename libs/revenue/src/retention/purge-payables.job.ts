import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { Bill, BillLine } from '../bills/bill.entity';
import { InvoiceSchedule, InvoiceScheduleItem } from '../invoice-schedules/schedule.entity';
import { emptyTemplate } from '../invoice-schedules/plan';
import { keptSince, notHeld } from './retention';

/** At most so many at a run: locks are held for moments, and the next day goes on. */
const BATCH = 200;
const PURGED = '(purged)';

/**
 * Empties bills and ended invoice schedules that were kept long enough, as invoices are emptied: number, dates and sums
 * stay. What is still owed or decided on is kept.
 */
@Injectable()
@Scheduled({
  name: 'revenue.purge-payables',
  cron: '50 3 * * *',
  summary: 'Empties bills and invoice schedules after their retention.',
})
export class PurgePayables implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    await purgeBills(unit, keptSince(unit.today, unit.organization, 'bill'));
    await purgeSchedules(unit, keptSince(unit.today, unit.organization, 'invoice_schedule'));
  }
}

async function purgeBills(unit: Unit, until: string): Promise<void> {
  const due = await unit.rows(
    Bill,
    `t.id in (select b.id from revenue.bills b where b.organization_id = $1 and b.issue_date <= $2::date and b.purged_at is null
       and ${notHeld('b', 'vendor_id')}
       and b.status not in ('pending_approval', 'approved', 'scheduled', 'partially_paid')
       order by b.issue_date limit ${String(BATCH)})`,
    [until],
    't.id',
  );
  if (due.length === 0) return;
  const lines = await unit.rows(
    BillLine,
    't.bill_id = any($2::uuid[])',
    [due.map((bill) => bill.id)],
    't.id',
  );
  for (const line of lines)
    Object.assign(line, { description: PURGED, projectId: null, inventoryItemId: null });
  for (const bill of due) {
    Object.assign(bill, {
      vendorReference: null,
      purchaseOrderId: null,
      engagementId: null,
      projectId: null,
      fileId: null,
      extraction: null,
      rejectionReason: null,
      notes: null,
      voidReason: null,
      custom: null,
      purgedAt: unit.now,
      deletedAt: bill.deletedAt ?? unit.now,
    });
    unit.audit('bill.purge', bill, 'silent');
  }
}

async function purgeSchedules(unit: Unit, until: string): Promise<void> {
  const due = await unit.rows(
    InvoiceSchedule,
    `t.id in (select s.id from revenue.invoice_schedules s where s.organization_id = $1 and s.closed_at < $2::date + 1
       and s.purged_at is null and ${notHeld('s', 'client_id')} order by s.closed_at limit ${String(BATCH)})`,
    [until],
    't.id',
  );
  if (due.length === 0) return;
  const items = await unit.rows(
    InvoiceScheduleItem,
    't.invoice_schedule_id = any($2::uuid[])',
    [due.map((schedule) => schedule.id)],
    't.id',
  );
  for (const item of items) Object.assign(item, { label: PURGED, triggerRef: null });
  for (const schedule of due) {
    Object.assign(schedule, {
      name: null,
      contactId: null,
      projectId: null,
      contractId: null,
      template: emptyTemplate(),
      problem: null,
      custom: null,
      purgedAt: unit.now,
      deletedAt: schedule.deletedAt ?? unit.now,
    });
    unit.audit('invoice_schedule.purge', schedule, 'silent');
  }
}
