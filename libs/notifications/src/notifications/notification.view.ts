import { viewOf } from '@omni/platform';
import type { Notification } from './notification.entity';

export const notificationView = (row: Notification) => ({
  ...viewOf(row),
  recipientKind: row.recipientKind,
  recipientId: row.recipientId,
  type: row.type,
  title: row.title,
  body: row.body,
  entityType: row.entityType,
  entityId: row.entityId,
  channels: row.channels,
  status: row.status,
  readAt: row.readAt,
  deliveries: row.deliveries,
  digestId: row.digestId,
});
