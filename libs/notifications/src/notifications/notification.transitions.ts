import type { Transitions } from '@omni/platform';

export const NOTIFICATION_STATUSES = ['queued', 'delivered', 'read', 'suppressed'] as const;
export type NotificationStatus = (typeof NOTIFICATION_STATUSES)[number];

export const notificationTransitions: Transitions<NotificationStatus> = {
  deliver: { from: ['queued', 'delivered'], to: 'delivered' },
  suppress: { from: ['queued'], to: 'suppressed' },
  read: { from: ['queued', 'delivered'], to: 'read' },
  unread: { from: ['read'], to: 'delivered' },
};
