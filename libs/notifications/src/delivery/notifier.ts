import { Injectable } from '@nestjs/common';
import { cut, enlist, type Unit } from '@omni/platform';
import { Notification } from '../notifications/notification.entity';
import { NotificationDelivered, NotificationQueued } from '../notifications/notification.events';
import type { Channel } from '../preferences/choices';
import type { About } from '../preferences/preference.entity';
import { PreferencesOf } from '../preferences/preferences-of';
import { resolveMode, type Resolved } from '../preferences/resolve-mode';
import { afterQuietHours } from '../preferences/wall-clock';
import type { Rule } from '../rules/rule';
import type { Recipient } from './recipient';

export const SEND_EMAIL = 'notifications.send-email';

/** Something to be told to one recipient. */
export interface Telling {
  rule: Rule;
  recipient: Recipient;
  title: string;
  body: string | null;
  about: About | null;
  /** records that it concerns: a mute of any of them mutes it */
  concerns: readonly About[];
  sourceKey: string;
  sourceEventId?: string;
  clientId?: string | null;
  engagementId?: string | null;
}

/** Tells somebody something, the way they want it: at once, gathered, or not at all. The same source is told once. */
@Injectable()
export class Notifier {
  constructor(private readonly preferences: PreferencesOf) {}

  async tell(unit: Unit, telling: Telling): Promise<Notification> {
    const { rule, recipient } = telling;
    const title = cut(telling.title, 500);
    const known =
      (await this.told(unit, telling)) ?? (rule.once && (await this.unread(unit, telling, title)));
    if (known) {
      unit.notes.existing = true;
      return known;
    }
    const choices = await this.preferences.choices(unit, recipient, telling.concerns);
    const notification = unit.insert(Notification, {
      recipientKind: recipient.kind,
      recipientId: recipient.id,
      type: rule.type,
      title,
      body: telling.body,
      entityType: telling.about?.type ?? null,
      entityId: telling.about?.id ?? null,
      sourceKey: telling.sourceKey,
      sourceEventId: telling.sourceEventId ?? null,
      clientId: telling.clientId ?? null,
      engagementId: telling.engagementId ?? null,
    });
    this.tellInApp(unit, notification, telling, resolveMode(rule, 'in_app', choices));
    await this.tellByMail(unit, notification, telling, resolveMode(rule, 'email', choices));
    if (notification.channels.length === 0) notification.move('suppress');
    return notification;
  }

  /** What the same source has told already. */
  private async told(unit: Unit, { rule, recipient, sourceKey }: Telling): Promise<Notification | undefined> {
    const [known] = await unit.rows(
      Notification,
      't.recipient_id = $2 and t.type = $3 and t.source_key = $4',
      [recipient.id, rule.type, sourceKey],
    );
    return known;
  }

  /** What says the same and still waits to be read. */
  private async unread(
    unit: Unit,
    { rule, recipient }: Telling,
    title: string,
  ): Promise<Notification | undefined> {
    // Two at once must not both find none.
    await unit.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `told once ${recipient.id} ${rule.type} ${title}`,
    ]);
    const [known] = await unit.rows(
      Notification,
      `t.id = (select n.id from notifications.notifications n where n.organization_id = $1 and n.recipient_id = $2
         and n.type = $3 and n.title = $4 and n.status in ('queued', 'delivered') limit 1)`,
      [recipient.id, rule.type, title],
    );
    return known;
  }

  private tellInApp(
    unit: Unit,
    notification: Notification,
    { recipient }: Telling,
    { mode, source }: Resolved,
  ): void {
    if (mode === 'off') return void log(unit, notification, 'in_app', 'off', source);
    notification.channels = [...notification.channels, 'in_app'];
    log(unit, notification, 'in_app', 'delivered', source);
    unit.emit(NotificationDelivered, notification, { ...deliveredFacts(notification), channel: 'in_app' });
    if (recipient.kind === 'contact') queuePortalMessage(unit, notification, recipient);
  }

  private async tellByMail(
    unit: Unit,
    notification: Notification,
    telling: Telling,
    resolved: Resolved,
  ): Promise<void> {
    const { rule, recipient } = telling;
    const { mode, source } = resolved;
    if (mode === 'off') return void log(unit, notification, 'email', 'off', source);
    const barred = whyNoMail(recipient);
    if (barred) return void log(unit, notification, 'email', 'suppressed', source, { reason: barred });
    notification.channels = [...notification.channels, 'email'];
    notification.emailMode = mode;
    if (mode !== 'instant')
      return void log(unit, notification, 'email', 'queued', source, { reason: `${mode} digest` });
    const quiet = rule.security
      ? null
      : await this.preferences.quietHours(unit, recipient, unit.organization.timezone);
    const due = afterQuietHours(unit.now, quiet);
    await enlist(unit, SEND_EMAIL, { notificationId: notification.id }, { key: notification.id, at: due });
    log(
      unit,
      notification,
      'email',
      'queued',
      source,
      due === unit.now ? {} : { due, reason: 'quiet hours' },
    );
  }
}

/** A person who asked not to be contacted finds it in the portal, where they come of their own accord. */
const whyNoMail = (recipient: Recipient): string | null =>
  !recipient.email
    ? 'no address'
    : recipient.kind === 'contact' && recipient.doNotContact
      ? 'do not contact'
      : null;

function queuePortalMessage(
  unit: Unit,
  notification: Notification,
  recipient: Extract<Recipient, { kind: 'contact' }>,
): void {
  const clientId = notification.clientId ?? recipient.clientId;
  if (!clientId) return;
  unit.emit(NotificationQueued, notification, {
    ...deliveredFacts(notification),
    recipientKind: 'contact',
    channel: 'portal',
    title: notification.title,
    body: notification.body,
    clientId,
    engagementId: notification.engagementId,
  });
}

export const deliveredFacts = (notification: Notification) => ({
  notificationId: notification.id,
  recipientKind: notification.recipientKind,
  recipientId: notification.recipientId,
  type: notification.type,
  entityType: notification.entityType,
  entityId: notification.entityId,
});

function log(
  unit: Unit,
  notification: Notification,
  channel: Channel,
  status: 'delivered' | 'queued' | 'off' | 'suppressed',
  source: string,
  more: { due?: string; reason?: string } = {},
): void {
  const { due = null, reason = null } = more;
  notification.log({ channel, status, at: unit.now, source, due, reason });
}
