import { id, query } from '@omni/platform';
import { z } from 'zod';
import { stageKind } from '../../pipelines/pipeline.contract';
import { dealStatus } from '../deal.contract';
import { deals } from '../deal.resource';

export class ShowStageHistory extends query({
  name: 'deal.stage_history',
  summary: 'The stages that a deal stood in, from the first on, and how long',
  resource: deals,
  needs: 'read',
  input: z.strictObject({ id }),
  output: z
    .strictObject({
      data: z.array(
        z
          .strictObject({
            stageId: id,
            stageName: z.string().nullable(),
            kind: stageKind.nullable(),
            pipelineId: id,
            status: dealStatus,
            enteredAt: z.iso.datetime(),
            leftAt: z.iso.datetime().nullable(),
            seconds: z.int().describe('How long it stood there, until now for the last one.'),
            actorKind: z.string(),
            actorId: id.nullable(),
          })
          .meta({ id: 'DealStageStay' }),
      ),
    })
    .meta({ id: 'DealStageHistory' }),
}) {}
