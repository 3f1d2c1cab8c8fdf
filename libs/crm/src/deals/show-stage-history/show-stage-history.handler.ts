import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers, type Reader } from '@omni/platform';
import type { StageKind } from '../../pipelines/pipeline.values';
import { deals } from '../deal.resource';
import type { DealStatus } from '../deal.transitions';
import { ShowStageHistory } from './show-stage-history.query';

interface Values {
  stageId: string;
  pipelineId: string;
  status: DealStatus;
}

@QueryHandler(ShowStageHistory)
export class ShowStageHistoryHandler implements Answers<typeof ShowStageHistory> {
  async execute({ reader, input }: ShowStageHistory) {
    await reader.get(deals, input.id);
    const versions = await reader.versions(deals, input.id, ['stageId', 'pipelineId', 'status']);
    const names = await stageNames(
      reader,
      versions.map((v) => (v.values as unknown as Values).stageId),
    );
    const data = versions.map(({ values, validFrom, actorKind, actorId }, i) => {
      const { stageId, pipelineId, status } = values as unknown as Values;
      const leftAt = versions[i + 1]?.validFrom ?? null;
      const seconds = Math.round((Date.parse(leftAt ?? reader.now) - Date.parse(validFrom)) / 1000);
      const stage = names.get(stageId);
      return {
        stageId,
        stageName: stage?.name ?? null,
        kind: stage?.kind ?? null,
        pipelineId,
        status,
        enteredAt: validFrom,
        leftAt,
        seconds,
        actorKind,
        actorId,
      };
    });
    return { data };
  }
}

/** Names of stages, those since removed included. */
async function stageNames(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, { name: string; kind: StageKind }>> {
  const params = new Params();
  const rows = await reader.rows<{ id: string; name: string; kind: StageKind }>(
    `select t.id, t.name, t.kind from crm.pipeline_stages t
     where t.organization_id = ${params.add(reader.organization.id)} and t.id = any(${params.add(ids)})`,
    params,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
