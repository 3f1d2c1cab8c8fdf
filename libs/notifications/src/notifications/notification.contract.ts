import { base, id } from '@omni/platform';
import { z } from 'zod';
import { channel } from '../preferences/choices';
import { NOTIFICATION_STATUSES } from './notification.transitions';

export const delivery = z
  .strictObject({
    channel,
    status: z
      .enum(['delivered', 'queued', 'sent', 'failed', 'off', 'suppressed'])
      .describe('off: nobody wants it; suppressed: it may not go out.'),
    at: z.iso.datetime(),
    source: z.string().nullable().describe('Which level decided how it goes.'),
    due: z.iso.datetime().nullable().describe('When it goes out at the earliest, where that is later.'),
    reason: z.string().nullable(),
  })
  .meta({ id: 'NotificationDelivery' });
export type Delivery = z.output<typeof delivery>;

export const notificationContract = {
  create: z
    .strictObject({
      memberId: id.optional().describe('Whom to tell: a member …'),
      contactId: id.optional().describe('… or a client’s contact.'),
      title: z.string().trim().min(1).max(300),
      body: z.string().trim().max(5000).nullable().optional(),
      entityType: z
        .string()
        .regex(/^[a-z_]{1,60}$/)
        .optional()
        .describe('The record that it is about, with entityId.'),
      entityId: id.optional(),
      key: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .optional()
        .describe('Sent again, the same key answers the notification that it made before.'),
    })
    .meta({ id: 'NotificationSend' }),
  view: z
    .strictObject({
      ...base,
      recipientKind: z.enum(['member', 'contact']),
      recipientId: id,
      type: z.string(),
      title: z.string(),
      body: z.string().nullable(),
      entityType: z.string().nullable(),
      entityId: id.nullable(),
      channels: z.array(channel),
      status: z.enum(NOTIFICATION_STATUSES).meta({ id: 'NotificationStatus' }),
      readAt: z.iso.datetime().nullable(),
      deliveries: z.array(delivery),
      digestId: id.nullable(),
    })
    .meta({ id: 'Notification' }),
};
