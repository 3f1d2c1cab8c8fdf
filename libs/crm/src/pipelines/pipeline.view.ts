import { viewOf } from '@omni/platform';
import type { Pipeline, PipelineStage } from './pipeline.entity';

const stageView = (row: PipelineStage) => ({
  id: row.id,
  name: row.name,
  position: row.position,
  kind: row.kind,
  probability: row.probability,
  rotDays: row.rotDays,
});

export const pipelineView = (row: Pipeline) => ({
  ...viewOf(row),
  name: row.name,
  isDefault: row.isDefault,
  currency: row.currency,
  position: row.position,
  status: row.status,
  ...(row.stages ? { stages: row.stages.map(stageView) } : {}),
});
