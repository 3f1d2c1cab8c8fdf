import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';

const YEARS = 1;
/** Runs that made documents of agreements or revenue are kept as long as those. */
const LONG_YEARS = 7;
/** At most so many at a run: the rest is next night's. */
const BATCH = 2_000;

/** Empties what went through runs that are long over; that they were, and how they ended, stays. */
@Injectable()
@Scheduled({
  name: 'workflow.purge-runs',
  cron: '23 3 * * *',
  summary: 'Empties workflow runs whose time is over.',
})
export class PurgeRuns implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const rows = await unit.sql<{ id: string }>(
      `update workflow.workflow_runs set context = '{}', waiting_for = null, error = null, result = null, purged_at = $2,
         version = version + 1, updated_at = $2
       where organization_id = $1 and id in (
         select id from workflow.workflow_runs where organization_id = $1 and phase = 'ended' and purged_at is null
           and finished_at < $2::timestamptz - make_interval(years => case when keep_long then $4::int else $3::int end)
         order by finished_at limit $5)
       returning id`,
      [unit.tenantId, unit.now, YEARS, LONG_YEARS, BATCH],
    );
    if (rows.length === 0) return;
    await unit.sql(
      `update workflow.workflow_actions set input = null, output = null, error = null, reason = null, purged_at = $3,
         version = version + 1, updated_at = $3
       where organization_id = $1 and workflow_run_id = any($2::uuid[])`,
      [unit.tenantId, rows.map(({ id }) => id), unit.now],
    );
  }
}
