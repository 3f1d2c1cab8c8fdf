import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Pipeline } from '../pipeline.entity';
import { pipelineInUse, pipelineIsDefault } from '../pipeline.errors';
import { PipelineArchived } from '../pipeline.events';
import { pipelines } from '../pipeline.resource';
import { ArchivePipeline } from './archive-pipeline.command';

@CommandHandler(ArchivePipeline)
export class ArchivePipelineHandler implements Handles<typeof ArchivePipeline> {
  async execute({ unit, input }: ArchivePipeline): Promise<Pipeline> {
    const pipeline = await unit.load(pipelines, input.id);
    const [open] = await unit.sql<{ deals: number }>(
      `select count(*) as deals from crm.deals
       where organization_id = $1 and pipeline_id = $2 and status = 'open' and deleted_at is null`,
      [unit.tenantId, pipeline.id],
    );
    pipeline.move('archive');
    if (open && open.deals > 0) throw pipelineInUse(open.deals);
    if (pipeline.isDefault) throw pipelineIsDefault();
    unit.emit(PipelineArchived, pipeline, { id: pipeline.id, name: pipeline.name }, { status: 'active' });
    return pipeline;
  }
}
