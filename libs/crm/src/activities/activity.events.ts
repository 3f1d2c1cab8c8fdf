import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { activityContract, activityKind, activitySource } from './activity.contract';

const facts = z.strictObject({
  id,
  kind: activityKind,
  subject: z.string(),
  occurredAt: z.iso.datetime(),
  entityType: z.string(),
  entityId: id,
  clientId: id.nullable(),
  contactIds: z.array(id),
  memberId: id,
  messageId: id.nullable(),
  appointmentId: id.nullable(),
  source: activitySource,
});
const sample = {
  id: '3f5b7d91-1c2e-4a60-8b9d-7e6f5a4b3c2d',
  kind: 'call' as const,
  subject: 'Asked for a quote',
  occurredAt: '2026-03-02T09:00:00.000Z',
  entityType: 'deal',
  entityId: 'c0a8e1d2-3b4c-4d5e-8f60-718293a4b5c6',
  clientId: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
  contactIds: ['0f6ad3b4-94f6-4a1b-8c57-4b9b6a1f6d21'],
  memberId: '2c4e6a81-93b5-4d77-8f1e-5a6b7c8d9e0f',
  messageId: null,
  appointmentId: null,
  source: 'manual' as const,
};

const WORDS = { call: 'Call', email: 'E-mail', meeting: 'Meeting', note: 'Note' };

export const ActivityLogged = defineEvent({
  type: 'crm_activity.logged',
  summary: 'Somebody logged a call, mail, meeting or note.',
  data: facts,
  sample,
  line: (d) => `${WORDS[d.kind]}: ${d.subject}`,
});

export const ActivityUpdated = defineEvent({
  type: 'crm_activity.updated',
  summary: 'A logged activity was corrected; the version before is kept.',
  data: activityContract.view,
  sample: {
    ...sample,
    version: 2,
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T10:00:00.000Z',
    deletedAt: null,
    body: null,
    durationMinutes: 15,
    direction: 'inbound',
    outcome: 'connected',
    correctedAt: '2026-03-02T10:00:00.000Z',
  },
  line: (d) => `${WORDS[d.kind]} corrected: ${d.subject}`,
});
