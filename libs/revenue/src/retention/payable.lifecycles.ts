import type { Lifecycle, Unit } from '@omni/platform';
import { BillLine, type Bill } from '../bills/bill.entity';
import { emptyTemplate } from '../invoice-schedules/plan';
import { InvoiceScheduleItem, type InvoiceSchedule } from '../invoice-schedules/schedule.entity';
import { DOCUMENT_RETENTION_YEARS } from './retention';

/*
 * Bills and ended invoice schedules are emptied as invoices are: number, dates and sums stay. What is still owed or
 * decided on is kept.
 */

const PURGED = '(purged)';

export const billLifecycle: Lifecycle<Bill> = {
  purge: {
    after: { years: DOCUMENT_RETENTION_YEARS },
    clock: 'issued',
    due: 't.issue_date <= :untilDay',
    keep: { open: `t.status in ('pending_approval', 'approved', 'scheduled', 'partially_paid')` },
    run: purgeBills,
  },
};

export const scheduleLifecycle: Lifecycle<InvoiceSchedule> = {
  purge: {
    after: { years: DOCUMENT_RETENTION_YEARS },
    clock: 'ended',
    due: 't.closed_at <= :until',
    run: purgeSchedules,
  },
};

async function purgeBills(unit: Unit, bills: Bill[]): Promise<void> {
  const ids = bills.map((bill) => bill.id);
  const lines = await unit.rows(BillLine, 't.bill_id = any($2::uuid[])', [ids], 't.id');
  for (const line of lines)
    Object.assign(line, { description: PURGED, projectId: null, inventoryItemId: null });
  for (const bill of bills) {
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
    });
  }
}

async function purgeSchedules(unit: Unit, schedules: InvoiceSchedule[]): Promise<void> {
  const ids = schedules.map((schedule) => schedule.id);
  const items = await unit.rows(
    InvoiceScheduleItem,
    't.invoice_schedule_id = any($2::uuid[])',
    [ids],
    't.id',
  );
  for (const item of items) Object.assign(item, { label: PURGED, triggerRef: null });
  for (const schedule of schedules) {
    Object.assign(schedule, {
      name: null,
      contactId: null,
      projectId: null,
      contractId: null,
      template: emptyTemplate(),
      problem: null,
      custom: null,
    });
  }
}
