import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { ImportJob } from '../import-job.entity';
import { ImportStepDue } from '../import-job.events';
import { imports } from '../import-job.resource';
import { CommitImport } from './commit-import.command';

@CommandHandler(CommitImport)
export class CommitImportHandler implements Handles<typeof CommitImport> {
  async execute({ unit, input }: CommitImport): Promise<ImportJob> {
    const job = await unit.load(imports, input.id);
    job.move('commit');
    job.completedAt = null;
    job.revertUntil = null;
    job.counts = { ...job.counts, processed: 0, created: 0, updated: 0, skipped: 0, failed: 0, reverted: 0 };
    unit.emit(ImportStepDue, job, { id: job.id, phase: 'import', afterRow: 0 });
    return job;
  }
}
