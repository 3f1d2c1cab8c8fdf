import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { nothingMapped, nothingUploaded } from '../import-job.errors';
import type { ImportJob } from '../import-job.entity';
import { ImportStepDue } from '../import-job.events';
import { imports } from '../import-job.resource';
import { ValidateImport } from './validate-import.command';

@CommandHandler(ValidateImport)
export class ValidateImportHandler implements Handles<typeof ValidateImport> {
  async execute({ unit, input }: ValidateImport): Promise<ImportJob> {
    const job = await unit.load(imports, input.id);
    if (job.headers.length === 0) throw nothingUploaded();
    if (Object.keys(job.mapping).length === 0) throw nothingMapped();
    job.move('validate');
    job.counts = { ...job.counts, processed: 0, valid: 0, invalid: 0 };
    job.failure = null;
    unit.emit(ImportStepDue, job, { id: job.id, phase: 'validate', afterRow: 0 });
    return job;
  }
}
