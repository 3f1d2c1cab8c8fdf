import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { leadContract, leadSource } from './lead.contract';

export const leadSample = {
  id: '4d9e2c55-8f0e-4a3b-9a2d-6a1b0c7d5e11',
  version: 1,
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  deletedAt: null,
  name: 'Grace Hopper',
  email: 'grace@navy.example',
  phone: null,
  companyName: 'Navy Yard',
  source: 'web_form' as const,
  campaignId: null,
  status: 'new' as const,
  unqualifiedReason: null,
  score: null,
  scoreExplanation: null,
  scoreModel: null,
  ownerMemberId: null,
  convertedContactId: null,
  convertedClientId: null,
  convertedDealId: null,
  convertedAt: null,
  custom: null,
};

const standard = (verb: string, summary: string) =>
  defineEvent({
    type: `lead.${verb}`,
    summary,
    data: leadContract.view,
    sample: leadSample,
    line: (d) => `Lead ${d.name} ${verb}`,
  });

export const LeadCreated = standard('created', 'A lead came in.');
export const LeadUpdated = standard('updated', 'Facts about a lead changed.');

const facts = { id, name: z.string(), source: leadSource, ownerMemberId: id.nullable() };
const factsSample = {
  id: leadSample.id,
  name: leadSample.name,
  source: leadSample.source,
  ownerMemberId: null,
};

export const LeadScored = defineEvent({
  type: 'lead.scored',
  summary: 'A lead got a score and the reasons for it.',
  data: z.strictObject({ ...facts, score: z.int(), scoreModel: z.string() }),
  sample: { ...factsSample, score: 68, scoreModel: 'crm-lead-1' },
  line: (d) => `Lead ${d.name} scored ${String(d.score)} of 100`,
});

export const LeadQualified = defineEvent({
  type: 'lead.qualified',
  summary: 'A lead is worth pursuing.',
  data: z.strictObject(facts),
  sample: factsSample,
  line: (d) => `Lead ${d.name} qualified`,
});

export const LeadUnqualified = defineEvent({
  type: 'lead.unqualified',
  summary: 'A lead was turned down, and why.',
  data: z.strictObject({ ...facts, reason: z.string() }),
  sample: { ...factsSample, reason: 'No budget before next year' },
  line: (d) => `Lead ${d.name} turned down: ${d.reason}`,
});

export const LeadConverted = defineEvent({
  type: 'lead.converted',
  summary: 'A lead became a contact of a client with a deal.',
  data: z.strictObject({ ...facts, contactId: id, clientId: id, dealId: id }),
  sample: {
    ...factsSample,
    contactId: '0f6ad3b4-94f6-4a1b-8c57-4b9b6a1f6d21',
    clientId: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
    dealId: 'c0a8e1d2-3b4c-4d5e-8f60-718293a4b5c6',
  },
  line: (d) => `Lead ${d.name} converted`,
});
