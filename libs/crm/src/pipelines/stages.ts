import type { Unit } from '@omni/platform';
import type { GivenStage } from './pipeline.contract';
import { PipelineStage, type Pipeline } from './pipeline.entity';
import type { StageKind } from './pipeline.values';
import { stageInUse, stageUnknown, stagesInvalid } from './pipeline.errors';

const FIXED: Partial<Record<StageKind, number>> = { won: 100, lost: 0 };
const UNSAID = 50;

/** Won is certain and lost is hopeless; an open stage that says nothing is even. */
export const probabilityOf = ({ kind, probability }: Pick<GivenStage, 'kind' | 'probability'>): number =>
  FIXED[kind] ?? probability ?? UNSAID;

/** A pipeline that cannot end, or that ends in two victories, says nothing about the business. */
export function requireSoundStages(stages: readonly Pick<GivenStage, 'kind' | 'name'>[]): void {
  const count = (kind: StageKind): number => stages.filter((stage) => stage.kind === kind).length;
  if (count('won') !== 1) throw stagesInvalid('A pipeline has exactly one won stage.');
  if (count('lost') < 1) throw stagesInvalid('A pipeline has at least one lost stage.');
  if (count('open') < 1) throw stagesInvalid('A pipeline has at least one open stage.');
  const names = new Set(stages.map((stage) => stage.name.toLowerCase()));
  if (names.size < stages.length) throw stagesInvalid('Stages of one pipeline have different names.');
}

export function addStages(unit: Unit, pipeline: Pipeline, given: readonly GivenStage[]): PipelineStage[] {
  requireSoundStages(given);
  return given.map((stage, position) => addStage(unit, pipeline.id, stage, position));
}

const addStage = (unit: Unit, pipelineId: string, stage: GivenStage, position: number): PipelineStage =>
  unit.insert(PipelineStage, {
    pipelineId,
    name: stage.name,
    position,
    kind: stage.kind,
    probability: probabilityOf(stage),
    rotDays: stage.rotDays ?? null,
  });

export const stagesOf = (unit: Unit, pipelineId: string): Promise<PipelineStage[]> =>
  unit.rows(PipelineStage, 't.pipeline_id = $2 and t.deleted_at is null', [pipelineId], 't.position, t.id');

/** Makes the stages what is given, in this order. A stage that holds deals neither goes nor changes its kind. */
export async function replaceStages(
  unit: Unit,
  pipeline: Pipeline,
  held: readonly PipelineStage[],
  given: readonly GivenStage[],
): Promise<PipelineStage[]> {
  requireSoundStages(given);
  const foreign = given.find((stage) => stage.id && !held.some((h) => h.id === stage.id));
  if (foreign?.id) throw stageUnknown(foreign.id);
  const gone = held.filter((h) => !given.some((stage) => stage.id === h.id));
  const changedKind = held.filter((h) => given.some((stage) => stage.id === h.id && stage.kind !== h.kind));
  await requireEmpty(unit, [...gone, ...changedKind]);
  for (const stage of gone) stage.deletedAt = unit.now;
  return given.map((stage, position) => {
    const row = held.find((h) => h.id === stage.id);
    if (!row) return addStage(unit, pipeline.id, stage, position);
    const { name, kind } = stage;
    const probability =
      stage.probability === undefined && kind === row.kind ? row.probability : probabilityOf(stage);
    const rotDays = stage.rotDays === undefined ? row.rotDays : stage.rotDays;
    return Object.assign(row, { name, kind, position, probability, rotDays });
  });
}

async function requireEmpty(unit: Unit, stages: readonly PipelineStage[]): Promise<void> {
  if (stages.length === 0) return;
  const [used] = await unit.sql<{ id: string; deals: number }>(
    `select stage_id as id, count(*) as deals from crm.deals
     where organization_id = $1 and stage_id = any($2) and deleted_at is null and archived_at is null
     group by stage_id order by stage_id limit 1`,
    [unit.tenantId, stages.map((stage) => stage.id)],
  );
  if (used) throw stageInUse(used.id, used.deals);
}
