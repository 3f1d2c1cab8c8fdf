import { all, defineResource, may } from '@omni/platform';
import { pipelineContract } from './pipeline.contract';
import { Pipeline, PipelineStage } from './pipeline.entity';
import { pipelineView } from './pipeline.view';

export const pipelines = defineResource<Pipeline>({
  module: 'crm',
  name: 'pipelines',
  summary: 'The stages that deals pass, each with its chance of winning.',
  kind: 'aggregate',
  entity: Pipeline,
  contract: pipelineContract,
  view: pipelineView,
  access: { owner: all, manager: may('read create update'), staff: may('read') },
  softDelete: false,
  parts: { stages: { entity: PipelineStage, of: 'pipelineId', order: 'position' } },
  matchOn: ['name'],
  list: {
    filter: ['status', 'isDefault', 'name'],
    sort: ['position', 'name'],
    defaultSort: 'position',
  },
});
