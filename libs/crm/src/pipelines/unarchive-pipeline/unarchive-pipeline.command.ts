import { command, id } from '@omni/platform';
import { z } from 'zod';
import { pipelineContract } from '../pipeline.contract';
import { pipelines } from '../pipeline.resource';

export class UnarchivePipeline extends command({
  name: 'pipeline.unarchive',
  summary: 'Takes an archived pipeline back into use',
  resource: pipelines,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'UnarchivePipelineInput' }),
  output: pipelineContract.view,
  effect: 'reversible',
  undoneBy: 'pipeline.archive',
}) {}
