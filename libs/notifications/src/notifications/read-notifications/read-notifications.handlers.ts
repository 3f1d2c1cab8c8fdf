import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers, type Handles } from '@omni/platform';
import { askerOf } from '../../preferences/asker';
import type { Notification } from '../notification.entity';
import { notifications } from '../notification.resource';
import {
  CountUnread,
  ReadAllNotifications,
  ReadNotification,
  UnreadNotification,
} from './read-notifications.messages';

@CommandHandler(ReadNotification)
export class ReadNotificationHandler implements Handles<typeof ReadNotification> {
  async execute({ unit, input }: ReadNotification): Promise<Notification> {
    const notification = await unit.load(notifications, input.id);
    notification.read(unit.now);
    return notification;
  }
}

@CommandHandler(UnreadNotification)
export class UnreadNotificationHandler implements Handles<typeof UnreadNotification> {
  async execute({ unit, input }: UnreadNotification): Promise<Notification> {
    const notification = await unit.load(notifications, input.id);
    notification.unread();
    return notification;
  }
}

@CommandHandler(ReadAllNotifications)
export class ReadAllNotificationsHandler implements Handles<typeof ReadAllNotifications> {
  /** One statement: somebody back from holiday has thousands, and none of them has a history. */
  async execute({ unit, input }: ReadAllNotifications) {
    const who = askerOf(unit.principal);
    const rows = await unit.sql(
      `update notifications.notifications n
       set status = 'read', read_at = $4::timestamptz, updated_at = $4::timestamptz, version = n.version + 1
       where n.organization_id = $1 and n.recipient_kind = $2 and n.recipient_id = $3 and n.read_at is null
         and n.status in ('queued', 'delivered') and 'in_app' = any(n.channels) and n.created_at <= $5::timestamptz
       returning 1 as one`,
      [unit.tenantId, who.kind, who.id, unit.now, input.until ?? unit.now],
    );
    return { read: rows.length };
  }
}

@QueryHandler(CountUnread)
export class CountUnreadHandler implements Answers<typeof CountUnread> {
  async execute({ reader }: CountUnread) {
    const params = new Params();
    const scope = reader.scope(notifications, params);
    const [row] = await reader.rows<{ unread: number }>(
      `select count(*)::int as unread from notifications.notifications t
       where ${scope} and t.read_at is null and t.status in ('queued', 'delivered')`,
      params,
    );
    return { unread: row?.unread ?? 0 };
  }
}
