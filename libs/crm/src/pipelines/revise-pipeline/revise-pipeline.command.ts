import { command, id } from '@omni/platform';
import { pipelineContract } from '../pipeline.contract';
import { pipelines } from '../pipeline.resource';

export class RevisePipeline extends command({
  name: 'pipeline.revise',
  summary: 'Revises a pipeline; stages replace the whole list',
  resource: pipelines,
  needs: 'update',
  input: pipelineContract.revise.extend({ id }).meta({ id: 'PipelineRevise' }),
  output: pipelineContract.view,
  effect: 'reversible',
  errors: ['crm.pipeline.name_taken', 'crm.pipeline.stage_in_use', 'crm.pipeline.is_default'],
}) {}
