import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers, type Reader } from '@omni/platform';
import { deals } from '../../deals/deal.resource';
import { ROTTING, WEIGHTED } from '../../deals/deal-sql';
import type { StageKind } from '../pipeline.values';
import { pipelines } from '../pipeline.resource';
import { TotalPipeline } from './total-pipeline.query';

interface StageRow {
  stageId: string;
  name: string;
  kind: StageKind;
  probability: number;
}

interface SumRow {
  stageId: string;
  currency: string;
  count: number;
  rotting: number;
  amountMinor: number;
  weightedMinor: number;
}

@QueryHandler(TotalPipeline)
export class TotalPipelineHandler implements Answers<typeof TotalPipeline> {
  async execute({ reader, input }: TotalPipeline) {
    await reader.get(pipelines, input.id);
    const [stages, sums] = await Promise.all([stageRows(reader, input.id), sumRows(reader, input.id)]);
    const byStage = stages.map((stage) => {
      const own = sums.filter((sum) => sum.stageId === stage.stageId);
      return {
        ...stage,
        count: own.reduce((total, sum) => total + sum.count, 0),
        rotting: own.reduce((total, sum) => total + sum.rotting, 0),
        totals: own.map(({ currency, count, amountMinor, weightedMinor }) => ({
          currency,
          count,
          amountMinor,
          weightedMinor,
        })),
      };
    });
    return {
      pipelineId: input.id,
      open: addUp(byStage.filter((s) => s.kind === 'open').flatMap((s) => s.totals)),
      stages: byStage,
    };
  }
}

function stageRows(reader: Reader, pipelineId: string): Promise<StageRow[]> {
  const params = new Params();
  return reader.rows<StageRow>(
    `select t.id as "stageId", t.name, t.kind, t.probability from crm.pipeline_stages t
     where t.organization_id = ${params.add(reader.organization.id)} and t.pipeline_id = ${params.add(pipelineId)}
       and t.deleted_at is null order by t.position, t.id`,
    params,
  );
}

function sumRows(reader: Reader, pipelineId: string): Promise<SumRow[]> {
  const params = new Params();
  const now = params.add(reader.now);
  return reader.rows<SumRow>(
    `select t.stage_id as "stageId", t.currency, count(*) as count,
       count(*) filter (where ${ROTTING.replaceAll(':now', `${now}::timestamptz`)}) as rotting,
       coalesce(sum(t.amount_minor), 0)::bigint as "amountMinor", ${WEIGHTED} as "weightedMinor"
     from crm.deals t
     where ${reader.scope(deals, params)} and t.pipeline_id = ${params.add(pipelineId)}
       and t.deleted_at is null and t.archived_at is null
     group by t.stage_id, t.currency order by t.currency`,
    params,
  );
}

type Sum = Omit<SumRow, 'stageId' | 'rotting'>;

function addUp(sums: readonly Sum[]): Sum[] {
  const totals = new Map<string, Sum>();
  for (const sum of sums) {
    const total = totals.get(sum.currency) ?? {
      currency: sum.currency,
      count: 0,
      amountMinor: 0,
      weightedMinor: 0,
    };
    total.count += sum.count;
    total.amountMinor += sum.amountMinor;
    total.weightedMinor += sum.weightedMinor;
    totals.set(sum.currency, total);
  }
  return [...totals.values()].sort((a, b) => a.currency.localeCompare(b.currency));
}
