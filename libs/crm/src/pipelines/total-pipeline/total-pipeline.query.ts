import { id, query } from '@omni/platform';
import { z } from 'zod';
import { stageKind } from '../pipeline.contract';
import { pipelines } from '../pipeline.resource';

export const dealSums = z.array(
  z
    .strictObject({
      currency: z.string(),
      count: z.int(),
      amountMinor: z.int(),
      weightedMinor: z.int().describe('Amounts times their probabilities, rounded half away from zero.'),
    })
    .meta({ id: 'DealSum' }),
);

export class TotalPipeline extends query({
  name: 'pipeline.totals',
  summary:
    'Deals of a pipeline by stage: how many, how much, how much weighted by probability, how many rotting',
  resource: pipelines,
  needs: 'read',
  input: z.strictObject({ id }),
  output: z
    .strictObject({
      pipelineId: id,
      open: dealSums.describe('All open deals, by currency.'),
      stages: z.array(
        z
          .strictObject({
            stageId: id,
            name: z.string(),
            kind: stageKind,
            probability: z.int(),
            count: z.int(),
            rotting: z.int().describe('Deals that stay longer than the stage allows.'),
            totals: dealSums,
          })
          .meta({ id: 'PipelineStageTotal' }),
      ),
    })
    .meta({ id: 'PipelineTotals' }),
}) {}
