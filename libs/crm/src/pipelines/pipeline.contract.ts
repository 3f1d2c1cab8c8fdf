import { base, currencyCode, id } from '@omni/platform';
import { z } from 'zod';
import { stageKinds } from './pipeline.values';
import { pipelineStatuses } from './pipeline.transitions';

export const stageKind = z.enum(stageKinds).meta({ id: 'PipelineStageKind' });
const pipelineStatus = z.enum(pipelineStatuses).meta({ id: 'PipelineStatus' });

const stageFields = {
  name: z.string().trim().min(1).max(80),
  kind: stageKind,
  probability: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe('Chance of winning in percent; 100 for won and 0 for lost.'),
  rotDays: z
    .int()
    .min(1)
    .max(3650)
    .nullable()
    .optional()
    .describe('Days after which a deal that stays here counts as rotting.'),
};
const newStage = z.strictObject(stageFields).meta({ id: 'PipelineStageCreate' });
const givenStage = z
  .strictObject({ id: id.optional().describe('Absent makes a new stage.'), ...stageFields })
  .meta({ id: 'PipelineStageRevise' });
export type GivenStage = z.output<typeof givenStage>;

const fields = {
  name: z.string().trim().min(1).max(100),
  isDefault: z
    .boolean()
    .optional()
    .describe('Where deals go that name no pipeline; the one before steps back.'),
  currency: currencyCode.nullable().optional(),
  position: z.int().min(0).max(10_000).optional(),
};

const stagesText = 'In their order. Exactly one is won, at least one lost, at least one open.';

export const pipelineContract = {
  create: z
    .strictObject({ ...fields, stages: z.array(newStage).max(50).describe(stagesText) })
    .meta({ id: 'PipelineCreate' }),
  revise: z
    .strictObject({
      ...fields,
      stages: z.array(givenStage).max(50).describe(`The whole list. ${stagesText}`),
    })
    .partial()
    .meta({ id: 'PipelineRevise' }),
  view: z
    .strictObject({
      ...base,
      name: z.string(),
      isDefault: z.boolean(),
      currency: z.string().nullable(),
      position: z.int(),
      status: pipelineStatus,
      stages: z
        .array(
          z
            .strictObject({
              id,
              name: z.string(),
              position: z.int(),
              kind: stageKind,
              probability: z.int(),
              rotDays: z.int().nullable(),
            })
            .meta({ id: 'PipelineStage' }),
        )
        .optional()
        .describe('Always with one pipeline, in lists with include=stages.'),
    })
    .meta({ id: 'Pipeline' }),
};
