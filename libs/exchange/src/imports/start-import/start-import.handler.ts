import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { ImportJob } from '../import-job.entity';
import { imports } from '../import-job.resource';
import { Targets } from '../mapping/targets';
import { StartImport } from './start-import.command';

@CommandHandler(StartImport)
export class StartImportHandler implements Handles<typeof StartImport> {
  constructor(private readonly targets: Targets) {}

  execute({ unit, input }: StartImport): Promise<ImportJob> {
    const resource = this.targets.importable(input.entityType, unit.principal);
    this.targets.checkMatch(resource, input.matchOn ?? []);
    const job = unit.create(imports, {
      entityType: input.entityType,
      filename: input.filename ?? null,
      mode: input.mode ?? 'upsert',
      matchOn: input.matchOn ?? [...resource.matchOn],
      duplicatePolicy: input.duplicatePolicy ?? 'skip',
      createMissing: input.createMissing ?? false,
      memberId: unit.principal.memberId,
    });
    return Promise.resolve(job);
  }
}
