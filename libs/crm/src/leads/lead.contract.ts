import { base, id } from '@omni/platform';
import { z } from 'zod';
import { custom, emailAddress, phoneText } from '../shared/fields';
import { leadSources } from './lead.values';
import { leadStatuses } from './lead.transitions';

export const leadSource = z.enum(leadSources).meta({ id: 'LeadSource' });
export const leadStatus = z.enum(leadStatuses).meta({ id: 'LeadStatus' });

const fields = {
  name: z.string().trim().min(1).max(200),
  email: emailAddress.nullable().optional(),
  phone: phoneText.nullable().optional(),
  companyName: z.string().trim().min(1).max(200).nullable().optional(),
  source: leadSource.optional(),
  campaignId: id.nullable().optional(),
  ownerMemberId: id.nullable().optional(),
  custom: custom.nullable().optional(),
};

export const scoreExplanation = z
  .strictObject({
    model: z.string(),
    factors: z.array(
      z
        .strictObject({
          factor: z.string(),
          weight: z.int().describe('The most points this factor can give.'),
          value: z.union([z.string(), z.number()]).describe('The fact as it was read.'),
          contribution: z.int().describe('Points given; all contributions add up to the score.'),
          refs: z.array(id).describe('Rows that the fact was read from.'),
        })
        .meta({ id: 'LeadScoreFactor' }),
    ),
  })
  .meta({ id: 'LeadScoreExplanation' });

export const leadContract = {
  create: z.strictObject(fields).meta({ id: 'LeadCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'LeadRevise' }),
  view: z
    .strictObject({
      ...base,
      name: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      companyName: z.string().nullable(),
      source: leadSource,
      campaignId: id.nullable(),
      status: leadStatus,
      unqualifiedReason: z.string().nullable(),
      score: z.int().nullable(),
      scoreExplanation: scoreExplanation.nullable(),
      scoreModel: z.string().nullable(),
      ownerMemberId: id.nullable(),
      convertedContactId: id.nullable(),
      convertedClientId: id.nullable(),
      convertedDealId: id.nullable(),
      convertedAt: z.iso.datetime().nullable(),
      custom: custom.nullable(),
    })
    .meta({ id: 'Lead' }),
};
