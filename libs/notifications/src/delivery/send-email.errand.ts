import { Injectable } from '@nestjs/common';
import {
  Errand,
  Mailer,
  cut,
  sender,
  type ErrandRunner,
  type OrganizationFacts,
  type RunningErrand,
  type Sender,
  type Unit,
} from '@omni/platform';
import { Notification } from '../notifications/notification.entity';
import { NotificationDelivered } from '../notifications/notification.events';
import { letterOf } from './letter';
import { SEND_EMAIL, deliveredFacts } from './notifier';
import { People } from './people';
import type { Recipient } from './recipient';

interface Task extends Record<string, unknown> {
  notificationId: string;
}

/** Sends one notification by mail. Twice after a crash at worst, and then under the same Message-ID. */
@Injectable()
@Errand({ name: SEND_EMAIL, summary: 'Sends a notification by mail.', backoffSeconds: 30 })
export class SendEmail implements ErrandRunner<Task> {
  constructor(
    private readonly mailer: Mailer,
    private readonly people: People,
  ) {}

  async run(errand: RunningErrand<Task>): Promise<void> {
    const { notificationId } = errand.data;
    const ready = await errand.unit(async (unit) => {
      const notification = await load(unit, notificationId);
      if (!notification) return null;
      const to = await addressOf(this.people, unit, notification);
      if (!to) {
        settle(unit, notification, 'suppressed', 'no longer here');
        return null;
      }
      const { organization } = unit;
      return {
        to,
        letter: letterOf(notification, organization.name),
        from: senderTo(notification, organization),
      };
    });
    if (!ready) return;
    await this.mailer.send({
      to: ready.to,
      ...ready.from,
      ...ready.letter,
      headers: { 'Message-ID': `<${notificationId}@omnibusiness>`, 'Auto-Submitted': 'auto-generated' },
    });
    await errand.unit(async (unit) => {
      const notification = await load(unit, notificationId);
      if (!notification) return;
      settle(unit, notification, 'sent', null);
      unit.emit(NotificationDelivered, notification, { ...deliveredFacts(notification), channel: 'email' });
    });
  }

  async givenUp(unit: Unit, { data }: Omit<RunningErrand<Task>, 'unit'>, error: unknown): Promise<void> {
    const notification = await load(unit, data.notificationId);
    if (notification) settle(unit, notification, 'failed', reasonOf(error));
  }
}

/** What a client answers is for the business. Members are told by the house, which reads no answers. */
export const senderTo = (
  { recipientKind }: Pick<Notification, 'recipientKind'>,
  { name, email }: OrganizationFacts,
): Sender => sender({ name, email: recipientKind === 'contact' ? email : null });

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? cut(error.message, 300) : 'unknown error';

async function load(unit: Unit, id: string): Promise<Notification | undefined> {
  const [notification] = await unit.rows(Notification, 't.id = $2', [id]);
  const mail = notification?.deliveries.find(({ channel }) => channel === 'email');
  return mail?.status === 'queued' ? notification : undefined;
}

/** What became of the mail, with the level that had decided on it. */
export function settle(
  unit: Unit,
  notification: Notification,
  status: 'sent' | 'failed' | 'suppressed',
  reason: string | null,
): void {
  const before = notification.deliveries.find(({ channel }) => channel === 'email');
  notification.log({
    channel: 'email',
    status,
    at: unit.now,
    source: before?.source ?? null,
    due: before?.due ?? null,
    reason,
  });
}

/** The recipient's address as it is now; null for who left, or wants no mail any more. */
export async function addressOf(
  people: People,
  unit: Unit,
  { recipientKind, recipientId }: Pick<Notification, 'recipientKind' | 'recipientId'>,
): Promise<string | null> {
  const [someone]: Recipient[] =
    recipientKind === 'member'
      ? await people.members(unit, [recipientId])
      : await people.contacts(unit, [recipientId]);
  if (!someone || (someone.kind === 'contact' && someone.doNotContact)) return null;
  return someone.email;
}
