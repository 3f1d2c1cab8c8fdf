import { command, id, instantString, query } from '@omni/platform';
import { z } from 'zod';
import { notificationContract } from '../notification.contract';
import { notifications } from '../notification.resource';

export class ReadNotification extends command({
  name: 'notification.read',
  summary: 'Marks a notification of yours as read.',
  resource: notifications,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ReadNotificationInput' }),
  output: notificationContract.view,
  effect: 'reversible',
  undoneBy: 'notification.unread',
}) {}

export class UnreadNotification extends command({
  name: 'notification.unread',
  summary: 'Marks a notification of yours as not read yet.',
  resource: notifications,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'UnreadNotificationInput' }),
  output: notificationContract.view,
  effect: 'reversible',
  undoneBy: 'notification.read',
}) {}

export class ReadAllNotifications extends command({
  name: 'notification.read_all',
  summary: 'Marks all of your notifications as read, or those up to a moment.',
  resource: notifications,
  needs: 'update',
  input: z
    .strictObject({
      until: instantString.optional().describe('What came after this moment stays unread; now unless told.'),
    })
    .meta({ id: 'ReadAllNotificationsInput' }),
  output: z.strictObject({ read: z.int() }).meta({ id: 'ReadAllNotifications' }),
  effect: 'irreversible',
}) {}

export class CountUnread extends query({
  name: 'notification.count_unread',
  summary: 'How many of your notifications you have not read',
  resource: notifications,
  needs: 'read',
  input: z.strictObject({}),
  output: z.strictObject({ unread: z.int() }).meta({ id: 'UnreadCount' }),
}) {}
