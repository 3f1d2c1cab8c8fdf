import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Pipeline } from '../pipeline.entity';
import { pipelines } from '../pipeline.resource';
import { UnarchivePipeline } from './unarchive-pipeline.command';

@CommandHandler(UnarchivePipeline)
export class UnarchivePipelineHandler implements Handles<typeof UnarchivePipeline> {
  async execute({ unit, input }: UnarchivePipeline): Promise<Pipeline> {
    const pipeline = await unit.load(pipelines, input.id);
    pipeline.move('unarchive');
    return pipeline;
  }
}
