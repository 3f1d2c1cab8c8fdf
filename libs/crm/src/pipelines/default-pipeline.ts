import type { Unit } from '@omni/platform';
import { Pipeline, type PipelineStage } from './pipeline.entity';
import { addStages } from './stages';

const STAGES = [
  { name: 'Qualified', kind: 'open', probability: 20, rotDays: 14 },
  { name: 'Meeting held', kind: 'open', probability: 40, rotDays: 14 },
  { name: 'Proposal sent', kind: 'open', probability: 60, rotDays: 10 },
  { name: 'Negotiation', kind: 'open', probability: 80, rotDays: 7 },
  { name: 'Won', kind: 'won', probability: 100 },
  { name: 'Lost', kind: 'lost', probability: 0 },
] as const;

/** The pipeline that an organization begins with, unless it has one. Answers its stages when it was made here. */
export async function seedPipeline(unit: Unit): Promise<PipelineStage[] | null> {
  if (await hasPipeline(unit)) return null;
  // A first deal may come in the same moment as the event that says the organization is there.
  await unit.sql(`select pg_advisory_xact_lock(hashtextextended('crm.pipelines ' || $1, 0))`, [
    unit.tenantId,
  ]);
  if (await hasPipeline(unit)) return null;
  const pipeline = unit.insert(Pipeline, { name: 'Sales', isDefault: true });
  pipeline.stages = addStages(unit, pipeline, STAGES);
  return pipeline.stages;
}

async function hasPipeline(unit: Unit): Promise<boolean> {
  const [known] = await unit.sql('select 1 from crm.pipelines where organization_id = $1 limit 1', [
    unit.tenantId,
  ]);
  return known !== undefined;
}

/** Another pipeline becomes the default: the one before steps back. */
export async function takeDefault(unit: Unit, pipeline: Pipeline): Promise<void> {
  for (const other of await unit.rows(Pipeline, 't.is_default and t.id <> $2', [pipeline.id]))
    other.isDefault = false;
}
