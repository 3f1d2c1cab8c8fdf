import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { dealContract, lostReason } from './deal.contract';

export const dealSample = {
  id: 'c0a8e1d2-3b4c-4d5e-8f60-718293a4b5c6',
  version: 1,
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  deletedAt: null,
  pipelineId: 'e7c1f6a2-2b8d-4c4b-9d0f-5f8f3f6c7a21',
  stageId: '1a6e0c34-8a5b-4ac8-9e6e-4c39a6f4d9b0',
  stageEnteredAt: '2026-03-02T09:00:00.000Z',
  name: 'Webshop relaunch',
  clientId: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
  contactId: '0f6ad3b4-94f6-4a1b-8c57-4b9b6a1f6d21',
  ownerMemberId: '2c4e6a81-93b5-4d77-8f1e-5a6b7c8d9e0f',
  amountMinor: 1_250_000,
  currency: 'EUR',
  probability: 40,
  probabilityOverridden: false,
  status: 'open' as const,
  expectedCloseOn: '2026-04-30',
  closedAt: null,
  lostReason: null,
  lostNote: null,
  sourceLeadId: null,
  engagementId: null,
  closeScore: null,
  closeExplanation: null,
  archivedAt: null,
  custom: null,
};

const standard = (verb: string, summary: string) =>
  defineEvent({
    type: `deal.${verb}`,
    summary,
    data: dealContract.view,
    sample: dealSample,
    line: (d) => `Deal ${d.name} ${verb}`,
  });

export const DealCreated = standard('created', 'A deal was opened.');
export const DealUpdated = standard('updated', 'Facts about a deal changed.');

const facts = {
  id,
  name: z.string(),
  clientId: id.nullable(),
  contactId: id.nullable(),
  pipelineId: id,
  ownerMemberId: id,
  amountMinor: z.int().nullable(),
  currency: z.string(),
};
const factsSample = {
  id: dealSample.id,
  name: dealSample.name,
  clientId: dealSample.clientId,
  contactId: dealSample.contactId,
  pipelineId: dealSample.pipelineId,
  ownerMemberId: dealSample.ownerMemberId,
  amountMinor: dealSample.amountMinor,
  currency: dealSample.currency,
};

export const DealStageChanged = defineEvent({
  type: 'deal.stage_changed',
  summary: 'A deal moved to another stage.',
  data: z.strictObject({
    ...facts,
    fromStageId: id,
    toStageId: id,
    stageName: z.string(),
    probability: z.int().nullable(),
  }),
  sample: {
    ...factsSample,
    fromStageId: dealSample.stageId,
    toStageId: '5b7d9f10-2a4c-4e68-8b0d-1f2e3d4c5b6a',
    stageName: 'Proposal sent',
    probability: 60,
  },
  line: (d) => `Deal ${d.name} moved to ${d.stageName}`,
  besideUpdated: true,
});

export const DealWon = defineEvent({
  type: 'deal.won',
  summary: 'A deal was won; an engagement is proposed for it.',
  data: z.strictObject({ ...facts, engagementId: id.nullable() }),
  sample: { ...factsSample, engagementId: '7d1c9a54-6e2b-4f30-9b8c-0a1b2c3d4e5f' },
  line: (d) => `Deal ${d.name} won`,
});

export const DealLost = defineEvent({
  type: 'deal.lost',
  summary: 'A deal was lost, and why.',
  data: z.strictObject({ ...facts, lostReason, lostNote: z.string().nullable() }),
  sample: { ...factsSample, lostReason: 'timing', lostNote: 'Back in autumn' },
  line: (d) => `Deal ${d.name} lost (${d.lostReason})`,
});

export const DealReopened = defineEvent({
  type: 'deal.reopened',
  summary: 'A closed deal is open again.',
  data: z.strictObject(facts),
  sample: factsSample,
  line: (d) => `Deal ${d.name} reopened`,
});

export const DealArchived = defineEvent({
  type: 'deal.archived',
  summary: 'A deal closed long ago left the everyday lists.',
  data: z.strictObject(facts),
  sample: factsSample,
  line: (d) => `Deal ${d.name} archived`,
});
