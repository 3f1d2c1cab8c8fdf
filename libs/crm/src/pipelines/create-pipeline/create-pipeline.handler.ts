import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { takeDefault } from '../default-pipeline';
import type { Pipeline } from '../pipeline.entity';
import { pipelines } from '../pipeline.resource';
import { addStages } from '../stages';
import { CreatePipeline } from './create-pipeline.command';

@CommandHandler(CreatePipeline)
export class CreatePipelineHandler implements Handles<typeof CreatePipeline> {
  async execute({ unit, input }: CreatePipeline): Promise<Pipeline> {
    const { stages, ...own } = input;
    const pipeline = unit.create(pipelines, own);
    pipeline.stages = addStages(unit, pipeline, stages);
    if (pipeline.isDefault) await takeDefault(unit, pipeline);
    return pipeline;
  }
}
