import type { Unit } from '@omni/platform';
import { seedPipeline } from '../pipelines/default-pipeline';
import type { StageKind } from '../pipelines/pipeline.values';
import type { StageFacts } from './deal.entity';
import { noPipeline, stageNotOpen, unknownStage } from './deal.errors';

export interface Stage extends StageFacts {
  name: string;
  kind: StageKind;
  /** the pipeline's currency */
  currency: string | null;
}

const SELECT = `select s.id, s.pipeline_id as "pipelineId", s.name, s.kind, s.probability, p.currency
  from crm.pipeline_stages s join crm.pipelines p on p.organization_id = s.organization_id and p.id = s.pipeline_id
  where s.organization_id = $1 and s.deleted_at is null`;

/** A living stage of an active pipeline; held until commit, so that it is not taken away meanwhile. */
export async function stageById(unit: Unit, stageId: string): Promise<Stage> {
  const [stage] = await unit.sql<Stage>(`${SELECT} and s.id = $2 and p.status = 'active' for share of s`, [
    unit.tenantId,
    stageId,
  ]);
  if (!stage) throw unknownStage();
  return stage;
}

/** The first stage of a kind in a pipeline, archived or not: what is closed there may still be told so. */
export async function firstStage(unit: Unit, pipelineId: string, kind: StageKind): Promise<Stage | null> {
  const [stage] = await unit.sql<Stage>(
    `${SELECT} and s.pipeline_id = $2 and s.kind = $3 order by s.position, s.id limit 1 for share of s`,
    [unit.tenantId, pipelineId, kind],
  );
  return stage ?? null;
}

/** Where a new deal stands: the stage named, else the first open one of the pipeline named, else of the default. */
export async function startingStage(
  unit: Unit,
  given: { pipelineId?: string; stageId?: string },
): Promise<Stage> {
  if (given.stageId) {
    const stage = await stageById(unit, given.stageId);
    if (given.pipelineId && stage.pipelineId !== given.pipelineId) throw unknownStage();
    if (stage.kind !== 'open') throw stageNotOpen();
    return stage;
  }
  const stage = (await firstOpen(unit, given.pipelineId)) ?? (given.pipelineId ? null : await seeded(unit));
  if (!stage) throw noPipeline();
  return stage;
}

async function firstOpen(unit: Unit, pipelineId?: string): Promise<Stage | null> {
  const [stage] = await unit.sql<Stage>(
    `${SELECT} and s.kind = 'open' and p.status = 'active' and ${pipelineId ? 'p.id = $2' : 'p.is_default and $2::uuid is null'}
     order by s.position, s.id limit 1 for share of s`,
    [unit.tenantId, pipelineId ?? null],
  );
  return stage ?? null;
}

/** An organization that is minutes old may not have its first pipeline yet, or have been given it this very moment. */
async function seeded(unit: Unit): Promise<Stage | null> {
  const first = (await seedPipeline(unit))?.[0];
  if (!first) return firstOpen(unit);
  const { id, pipelineId, name, kind, probability } = first;
  return { id, pipelineId, name, kind, probability, currency: null };
}
