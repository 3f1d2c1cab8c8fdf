import { base, businessDateString, currencyCode, id, moneyMinor } from '@omni/platform';
import { z } from 'zod';
import { custom } from '../shared/fields';
import { lostReasons } from './deal.values';
import { dealStatuses } from './deal.transitions';

export const dealStatus = z.enum(dealStatuses).meta({ id: 'DealStatus' });
export const lostReason = z.enum(lostReasons).meta({ id: 'DealLostReason' });

const fields = {
  name: z.string().trim().min(1).max(200),
  clientId: id.nullable().optional(),
  contactId: id.nullable().optional(),
  ownerMemberId: id.optional(),
  amountMinor: moneyMinor.min(0).nullable().optional(),
  currency: currencyCode.optional(),
  probability: z
    .int()
    .min(0)
    .max(100)
    .nullable()
    .optional()
    .describe("Percent of one's own; null goes back to the stage's."),
  expectedCloseOn: businessDateString.nullable().optional(),
  sourceLeadId: id.nullable().optional(),
  custom: custom.nullable().optional(),
};

const closeExplanation = z
  .strictObject({
    model: z.string(),
    bias: z.number(),
    factors: z.array(
      z
        .strictObject({
          factor: z.string(),
          value: z.union([z.string(), z.number()]),
          weight: z.number(),
          contribution: z.number().describe('Bias and contributions add up to the logit.'),
          refs: z.array(id),
        })
        .meta({ id: 'DealCloseFactor' }),
    ),
    logit: z.number().describe('The score is 1 / (1 + e^-logit).'),
  })
  .meta({ id: 'DealCloseExplanation' });

export const dealContract = {
  create: z
    .strictObject({
      ...fields,
      pipelineId: id.optional().describe('The default pipeline unless told.'),
      stageId: id.optional().describe('The first open stage unless told.'),
    })
    .meta({ id: 'DealCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'DealRevise' }),
  view: z
    .strictObject({
      ...base,
      pipelineId: id,
      stageId: id,
      stageEnteredAt: z.iso.datetime(),
      name: z.string(),
      clientId: id.nullable(),
      contactId: id.nullable(),
      ownerMemberId: id,
      amountMinor: z.int().nullable(),
      currency: z.string(),
      probability: z.int().nullable(),
      probabilityOverridden: z.boolean(),
      status: dealStatus,
      expectedCloseOn: z.iso.date().nullable(),
      closedAt: z.iso.datetime().nullable(),
      lostReason: lostReason.nullable(),
      lostNote: z.string().nullable(),
      sourceLeadId: id.nullable(),
      engagementId: id.nullable(),
      closeScore: z.string().nullable().describe('Chance to close, 0 to 1 with four decimals.'),
      closeExplanation: closeExplanation.nullable(),
      archivedAt: z.iso.datetime().nullable(),
      custom: custom.nullable(),
    })
    .meta({ id: 'Deal' }),
};
