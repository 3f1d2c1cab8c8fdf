import { viewOf } from '@omni/platform';
import type { ImportJob } from './import-job.entity';

export const importView = (job: ImportJob) => ({
  ...viewOf(job),
  entityType: job.entityType,
  format: job.format,
  filename: job.filename,
  encoding: job.encoding,
  delimiter: job.delimiter,
  source: job.source,
  headers: job.headers,
  mapping: job.mapping,
  mode: job.mode,
  matchOn: job.matchOn,
  duplicatePolicy: job.duplicatePolicy,
  createMissing: job.createMissing,
  status: job.status,
  counts: job.counts,
  progress:
    job.counts.total === 0
      ? 0
      : Math.min(1, Math.round((job.counts.processed / job.counts.total) * 1000) / 1000),
  failure: job.failure,
  completedAt: job.completedAt,
  revertUntil: job.revertUntil,
});
