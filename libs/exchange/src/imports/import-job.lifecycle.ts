import type { Lifecycle, Unit } from '@omni/platform';
import type { ImportJob } from './import-job.entity';

/** Ninety days after its last step the rows of the file go, and all that the file told; the counts stay. */
export const importLifecycle: Lifecycle<ImportJob> = {
  purge: {
    after: { days: 90 },
    clock: 'ended',
    due: `t.status not in ('validating', 'importing', 'reverting') and t.updated_at <= :until`,
    keep: { revertible: 't.revert_until > :now' },
    run: purgeImports,
  },
};

async function purgeImports(unit: Unit, jobs: ImportJob[]): Promise<void> {
  await unit.sql('delete from exchange.import_rows where organization_id = $1 and job_id = any($2::uuid[])', [
    unit.tenantId,
    jobs.map(({ id }) => id),
  ]);
  for (const job of jobs)
    Object.assign(job, { filename: null, headers: [], mapping: {}, columnFacts: {}, failure: null });
}
