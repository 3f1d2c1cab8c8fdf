import { DomainModule } from '@omni/platform';
import { Notify } from './consumers/notify.consumer';
import { Notifier } from './delivery/notifier';
import { People } from './delivery/people';
import { RecipientsOf } from './delivery/recipients-of';
import { SendDigest } from './delivery/send-digest.errand';
import { SendEmail } from './delivery/send-email.errand';
import { NotificationDelivered, NotificationQueued } from './notifications/notification.events';
import { notifications } from './notifications/notification.resource';
import {
  NotificationsController,
  PortalNotificationsController,
} from './notifications/notifications.controllers';
import {
  CountUnreadHandler,
  ReadAllNotificationsHandler,
  ReadNotificationHandler,
  UnreadNotificationHandler,
} from './notifications/read-notifications/read-notifications.handlers';
import {
  CountUnread,
  ReadAllNotifications,
  ReadNotification,
  UnreadNotification,
} from './notifications/read-notifications/read-notifications.messages';
import { SendNotification } from './notifications/send-notification/send-notification.command';
import { SendNotificationHandler } from './notifications/send-notification/send-notification.handler';
import { Levels } from './preferences/levels';
import { notificationPreferences } from './preferences/preference.resource';
import { PreferencesOf } from './preferences/preferences-of';
import {
  NotificationPreferencesController,
  PortalNotificationPreferencesController,
} from './preferences/preferences.controllers';
import {
  EffectivePreferencesHandler,
  GetEntityPreferencesHandler,
  GetMyPreferencesHandler,
  GetOrganizationPreferencesHandler,
} from './preferences/read-preferences/read-preferences.handlers';
import {
  EffectivePreferences,
  GetEntityPreferences,
  GetMyPreferences,
  GetOrganizationPreferences,
} from './preferences/read-preferences/read-preferences.queries';
import {
  SetEntityPreferences,
  SetMyPreferences,
  SetOrganizationPreferences,
} from './preferences/set-preferences/set-preferences.commands';
import {
  SetEntityPreferencesHandler,
  SetMyPreferencesHandler,
  SetOrganizationPreferencesHandler,
} from './preferences/set-preferences/set-preferences.handlers';
import { PurgeDigests } from './schedules/purge-digests.schedule';
import { SendDigests } from './schedules/send-digests.schedule';

@DomainModule({
  name: 'notifications',
  summary: 'What members and clients are told, and how they want to be told.',
  resources: [notifications, notificationPreferences],
  commands: [
    SendNotification,
    ReadNotification,
    UnreadNotification,
    ReadAllNotifications,
    SetOrganizationPreferences,
    SetMyPreferences,
    SetEntityPreferences,
  ],
  queries: [
    CountUnread,
    GetOrganizationPreferences,
    GetMyPreferences,
    GetEntityPreferences,
    EffectivePreferences,
  ],
  events: [NotificationDelivered, NotificationQueued],
  consumers: [Notify],
  schedules: [SendDigests, PurgeDigests],
  errands: [SendEmail, SendDigest],
  controllers: [
    NotificationsController,
    NotificationPreferencesController,
    PortalNotificationsController,
    PortalNotificationPreferencesController,
  ],
  handlers: [
    SendNotificationHandler,
    ReadNotificationHandler,
    UnreadNotificationHandler,
    ReadAllNotificationsHandler,
    CountUnreadHandler,
    SetOrganizationPreferencesHandler,
    SetMyPreferencesHandler,
    SetEntityPreferencesHandler,
    GetOrganizationPreferencesHandler,
    GetMyPreferencesHandler,
    GetEntityPreferencesHandler,
    EffectivePreferencesHandler,
  ],
  providers: [Levels, Notifier, People, PreferencesOf, RecipientsOf],
})
export class NotificationsModule {}
