import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { engagementContract } from './engagement.contract';

export const engagementSample = {
  id: '7d1c9a54-6e2b-4f30-9b8c-0a1b2c3d4e5f',
  version: 1,
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  deletedAt: null,
  clientId: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
  dealId: 'c0a8e1d2-3b4c-4d5e-8f60-718293a4b5c6',
  name: 'Webshop relaunch',
  kind: 'project' as const,
  billingMode: 'fixed' as const,
  status: 'proposed' as const,
  startsOn: null,
  endsOn: null,
  ownerMemberId: '2c4e6a81-93b5-4d77-8f1e-5a6b7c8d9e0f',
  contractId: null,
  budgetMinor: 1_250_000,
  currency: 'EUR',
  portalEnabled: true,
  custom: null,
};

export const EngagementCreated = defineEvent({
  type: 'engagement.created',
  summary: 'An engagement was proposed.',
  data: engagementContract.view,
  sample: engagementSample,
  line: (d) => `Engagement ${d.name} proposed`,
});

const facts = z.strictObject({
  id,
  engagementId: id,
  clientId: id,
  dealId: id.nullable(),
  contractId: id.nullable(),
  name: z.string(),
  kind: engagementContract.view.shape.kind,
  billingMode: engagementContract.view.shape.billingMode,
  ownerMemberId: id,
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  currency: z.string(),
  portalEnabled: z.boolean(),
});
const {
  clientId,
  dealId,
  contractId,
  name,
  kind,
  billingMode,
  ownerMemberId,
  startsOn,
  endsOn,
  currency,
  portalEnabled,
} = engagementSample;
const sample = {
  id: engagementSample.id,
  engagementId: engagementSample.id,
  clientId,
  dealId,
  contractId,
  name,
  kind,
  billingMode,
  ownerMemberId,
  startsOn,
  endsOn,
  currency,
  portalEnabled,
};

const moved = (verb: string, summary: string) =>
  defineEvent({
    type: `engagement.${verb}`,
    summary,
    data: facts,
    sample,
    visibility: 'client',
    line: (d) => `Engagement ${d.name} ${verb}`,
  });

export const EngagementActivated = moved('activated', 'Work for a client begins.');
export const EngagementPaused = moved('paused', 'Work for a client rests.');
export const EngagementResumed = moved('resumed', 'Work for a client goes on.');
export const EngagementCompleted = moved('completed', 'Work for a client is done.');
export const EngagementCancelled = moved('cancelled', 'Work for a client will not be done.');
