import { Injectable } from '@nestjs/common';
import { Facts, Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { runDue } from '../generate';
import { schedulesWhere } from '../read-schedule';

/** At most so many at a run: the rest is done by the next one. */
const BATCH = 100;

/** Drafts the invoices that are due by the day in the organization's zone; what was missed is made up for. */
@Injectable()
@Scheduled({
  name: 'revenue.run-invoice-schedules',
  cron: '*/5 * * * *',
  summary: 'Drafts, issues and sends invoices that are due by plan.',
})
export class RunInvoiceSchedules implements ScheduledJob {
  constructor(private readonly facts: Facts) {}

  async run(unit: Unit): Promise<void> {
    const due = await schedulesWhere(
      unit,
      `t.status = 'active' and t.next_run_on <= $2::date and t.id in (
         select s.id from revenue.invoice_schedules s
         where s.organization_id = $1 and s.status = 'active' and s.next_run_on <= $2::date
         order by s.next_run_on, s.id limit ${String(BATCH)})`,
      [unit.today],
    );
    for (const schedule of due) await runDue(unit, this.facts, schedule);
  }
}
