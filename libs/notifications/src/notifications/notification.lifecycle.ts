import type { Lifecycle } from '@omni/platform';
import type { Notification } from './notification.entity';

/** Notifications are about rows and are none of the business's own: after 90 days they go outright. */
export const notificationLifecycle: Lifecycle<Notification> = {
  purge: { after: { days: 90 }, clock: 'created', due: 't.created_at <= :until', outright: true },
};
