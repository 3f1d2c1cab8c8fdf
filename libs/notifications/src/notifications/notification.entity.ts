import { Instant, Json, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import type { Channel, Mode } from '../preferences/choices';
import type { Delivery } from './notification.contract';
import { notificationTransitions, type NotificationStatus } from './notification.transitions';

/** One thing that one member or client's contact is told, and what became of the telling. */
@Table('notifications.notifications', 'notification', { history: false })
export class Notification extends TenantEntity {
  @Text() recipientKind!: 'member' | 'contact';
  @Uuid() recipientId!: string;
  @Text() type!: string;
  @Text() title!: string;
  @Text({ nullable: true }) body: string | null = null;
  @Text({ nullable: true }) entityType: string | null = null;
  @Uuid({ nullable: true }) entityId: string | null = null;
  @Text({ array: true }) channels: Channel[] = [];
  @Text() status: NotificationStatus = 'queued';
  @Instant({ nullable: true }) readAt: string | null = null;
  @Json() deliveries: Delivery[] = [];
  /** how mail about it goes; null where none does */
  @Text({ nullable: true }) emailMode: Exclude<Mode, 'off'> | null = null;
  @Uuid({ nullable: true }) digestId: string | null = null;
  @Uuid({ nullable: true }) sourceEventId: string | null = null;
  /** the event's id, or the key of whoever sent it: the same key is told once */
  @Text() sourceKey!: string;
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;

  /** Writes down what became of a channel; each channel has one line, the latest. */
  log(delivery: Delivery): void {
    this.deliveries = [...this.deliveries.filter(({ channel }) => channel !== delivery.channel), delivery];
    if ((delivery.status === 'delivered' || delivery.status === 'sent') && this.status !== 'read')
      this.move('deliver');
  }

  read(now: string): void {
    if (this.status === 'read') return;
    this.move('read');
    this.readAt = now;
  }

  unread(): void {
    if (this.status !== 'read') return;
    this.move('unread');
    this.readAt = null;
  }

  move(verb: string): void {
    this.status = transition('notification', notificationTransitions, this.status, verb);
  }
}

/** Several things told in one mail. */
@Table('notifications.digests', 'notification_digest', { history: false })
export class Digest extends TenantEntity {
  @Text() recipientKind!: 'member' | 'contact';
  @Uuid() recipientId!: string;
  @Text() period!: 'daily' | 'weekly';
  @Instant() dueAt!: string;
  @Text() status: 'queued' | 'sent' | 'failed' = 'queued';
  @Instant({ nullable: true }) sentAt: string | null = null;
  @Text({ nullable: true }) error: string | null = null;
}
