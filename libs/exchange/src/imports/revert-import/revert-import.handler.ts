import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { revertExpired } from '../import-job.errors';
import type { ImportJob } from '../import-job.entity';
import { ImportStepDue } from '../import-job.events';
import { imports } from '../import-job.resource';
import { RevertImport } from './revert-import.command';

@CommandHandler(RevertImport)
export class RevertImportHandler implements Handles<typeof RevertImport> {
  async execute({ unit, input }: RevertImport): Promise<ImportJob> {
    const job = await unit.load(imports, input.id);
    job.move('revert');
    if (job.revertUntil !== null && job.revertUntil < unit.now) throw revertExpired();
    job.counts = { ...job.counts, processed: 0, reverted: 0 };
    // Newest first, so that what leans on an earlier row goes before it.
    unit.emit(ImportStepDue, job, { id: job.id, phase: 'revert', afterRow: job.counts.total + 1 });
    return job;
  }
}
