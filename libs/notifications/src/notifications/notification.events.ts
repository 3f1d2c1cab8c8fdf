import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

const facts = {
  notificationId: id,
  recipientKind: z.enum(['member', 'contact']),
  recipientId: id,
  type: z.string(),
  entityType: z.string().nullable(),
  entityId: id.nullable(),
};
const sample = {
  notificationId: '5a4b3c2d-1e0f-4a9b-8c7d-6e5f4a3b2c10',
  recipientKind: 'member' as const,
  recipientId: 'd4c2f3a1-7b5e-4c9d-8f0a-1b2c3d4e5f60',
  type: 'task.assigned',
  entityType: 'task',
  entityId: '2b9c8d7e-6f50-4a41-9382-7c6d5e4f3a21',
};

export const NotificationDelivered = defineEvent({
  type: 'notification.delivered',
  summary: 'Somebody was told something by a channel.',
  data: z.strictObject({ ...facts, channel: z.enum(['in_app', 'email']) }),
  sample: { ...sample, channel: 'in_app' as const },
});

/** Carries what is to be said: whoever keeps the portal's messages writes it there. */
export const NotificationQueued = defineEvent({
  type: 'notification.queued',
  summary: 'A client’s contact is to be told something in the portal.',
  data: z.strictObject({
    ...facts,
    channel: z.literal('portal'),
    title: z.string(),
    body: z.string().nullable(),
    clientId: id,
    engagementId: id.nullable(),
  }),
  sample: {
    ...sample,
    recipientKind: 'contact' as const,
    type: 'project.completed',
    entityType: 'project',
    channel: 'portal' as const,
    title: 'Your project “New website” is completed',
    body: null,
    clientId: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
    engagementId: null,
  },
});
