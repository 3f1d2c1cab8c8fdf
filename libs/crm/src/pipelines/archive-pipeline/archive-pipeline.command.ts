import { command, id } from '@omni/platform';
import { z } from 'zod';
import { pipelineContract } from '../pipeline.contract';
import { pipelines } from '../pipeline.resource';

export class ArchivePipeline extends command({
  name: 'pipeline.archive',
  summary: 'Archives a pipeline that has no open deals',
  resource: pipelines,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ArchivePipelineInput' }),
  output: pipelineContract.view,
  effect: 'reversible',
  undoneBy: 'pipeline.unarchive',
  errors: ['crm.pipeline.in_use', 'crm.pipeline.is_default'],
}) {}
