import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles, type Unit } from '@omni/platform';
import { Deal } from '../../deals/deal.entity';
import { takeDefault } from '../default-pipeline';
import type { Pipeline, PipelineStage } from '../pipeline.entity';
import { pipelineIsDefault } from '../pipeline.errors';
import { pipelines } from '../pipeline.resource';
import { replaceStages, stagesOf } from '../stages';
import { RevisePipeline } from './revise-pipeline.command';

@CommandHandler(RevisePipeline)
export class RevisePipelineHandler implements Handles<typeof RevisePipeline> {
  async execute({ unit, input }: RevisePipeline): Promise<Pipeline> {
    const [pipeline, held] = await Promise.all([unit.load(pipelines, input.id), stagesOf(unit, input.id)]);
    const { stages, ...patch } = input;
    if (pipeline.isDefault && patch.isDefault === false) throw pipelineIsDefault();
    applyPatch(pipeline, patch);
    pipeline.stages = held;
    if (stages) {
      const were = new Map(held.map((stage) => [stage.id, stage.probability]));
      pipeline.stages = await replaceStages(unit, pipeline, held, stages);
      await passOn(
        unit,
        pipeline.stages.filter((stage) => were.has(stage.id) && were.get(stage.id) !== stage.probability),
      );
      unit.touch(pipeline);
    }
    if (patch.isDefault) await takeDefault(unit, pipeline);
    return pipeline;
  }
}

/** Open deals follow their stage's probability unless they have one of their own. */
async function passOn(unit: Unit, stages: readonly PipelineStage[]): Promise<void> {
  for (const stage of stages) {
    const deals = await unit.rows(
      Deal,
      `t.stage_id = $2 and t.status = 'open' and not t.probability_overridden`,
      [stage.id],
    );
    for (const deal of deals) deal.probability = stage.probability;
  }
}
