import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { EMPTY_SNAPSHOT } from '../forget-snapshots';

const KEPT_AFTER = "interval '30 days'";

/** Snapshots hold whole rows of people: they go once no undo can need them. The summary stays. */
@Injectable()
@Scheduled({
  name: 'crm.purge-merge-snapshots',
  cron: '40 3 * * *',
  summary: 'Empties the snapshots of merges that can no longer be undone',
})
export class PurgeMergeSnapshots implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    // Without a new version of the row: its history would keep what is to be forgotten.
    await unit.sql(
      `update crm.merge_records set snapshot = '${EMPTY_SNAPSHOT}'
       where organization_id = $1 and undo_until < $2::timestamptz - ${KEPT_AFTER} and snapshot->'before' <> '{}'::jsonb`,
      [unit.tenantId, unit.now],
    );
  }
}
