import { Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { Channel, Mode, PreferenceScope } from './choices';

/** How somebody wants to be told of one kind of thing by one channel: an organization's default, their own, or a record's. */
@Table('notifications.notification_preferences', 'notification_preference')
export class NotificationPreference extends TenantEntity {
  @Text() scope!: PreferenceScope;
  /** whose and about what, as one key: see `placeOf` */
  @Text() place!: string;
  @Uuid({ nullable: true }) memberId: string | null = null;
  @Uuid({ nullable: true }) contactId: string | null = null;
  @Text({ nullable: true }) entityType: string | null = null;
  @Uuid({ nullable: true }) entityId: string | null = null;
  @Text() type!: string;
  @Text() channel!: Channel;
  @Text() mode!: Mode;
}

/** When somebody wants no mail, by the clock on their wall. */
@Table('notifications.quiet_hours', 'quiet_hours')
export class QuietHours extends TenantEntity {
  @Text() place!: string;
  /** `22:00` */
  @Text() begins!: string;
  @Text() ends!: string;
  /** IANA; the organization's where null */
  @Text({ nullable: true }) timezone: string | null = null;
}

export interface Someone {
  kind: 'member' | 'contact';
  id: string;
}

export interface About {
  type: string;
  id: string;
}

/** The key of a level: the organization's, somebody's, or somebody's for one record. */
export const placeOf = (who: Someone | null, about: About | null = null): string =>
  who === null ? 'organization' : [who.kind, who.id, ...(about ? [about.type, about.id] : [])].join(':');
