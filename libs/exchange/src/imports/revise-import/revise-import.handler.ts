import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { unknownHeader } from '../import-job.errors';
import type { ImportJob } from '../import-job.entity';
import { imports } from '../import-job.resource';
import { Targets } from '../mapping/targets';
import { ReviseImport } from './revise-import.command';

@CommandHandler(ReviseImport)
export class ReviseImportHandler implements Handles<typeof ReviseImport> {
  constructor(private readonly targets: Targets) {}

  async execute({ unit, input }: ReviseImport): Promise<ImportJob> {
    const job = await unit.load(imports, input.id);
    job.move('revise');
    const resource = this.targets.importable(job.entityType, unit.principal);
    if (input.mapping) {
      const foreign = Object.keys(input.mapping).find((header) => !job.headers.includes(header));
      if (foreign !== undefined) throw unknownHeader(foreign);
      this.targets.checkMapping(resource, input.mapping);
      job.mapping = input.mapping;
    }
    if (input.matchOn) {
      this.targets.checkMatch(resource, input.matchOn);
      job.matchOn = input.matchOn;
    }
    if (input.filename !== undefined) job.filename = input.filename;
    if (input.mode) job.mode = input.mode;
    if (input.duplicatePolicy) job.duplicatePolicy = input.duplicatePolicy;
    if (input.createMissing !== undefined) job.createMissing = input.createMissing;
    return job;
  }
}
