import { Injectable } from '@nestjs/common';
import { Errand, Mailer, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { Digest, Notification } from '../notifications/notification.entity';
import { NotificationDelivered } from '../notifications/notification.events';
import { digestOf } from './letter';
import { deliveredFacts } from './notifier';
import { People } from './people';
import { addressOf, reasonOf, senderTo, settle } from './send-email.errand';

export const SEND_DIGEST = 'notifications.send-digest';

interface Task extends Record<string, unknown> {
  digestId: string;
}

/** Sends a day's or a week's notifications in one mail. */
@Injectable()
@Errand({ name: SEND_DIGEST, summary: 'Sends gathered notifications in one mail.', backoffSeconds: 30 })
export class SendDigest implements ErrandRunner<Task> {
  constructor(
    private readonly mailer: Mailer,
    private readonly people: People,
  ) {}

  async run(errand: RunningErrand<Task>): Promise<void> {
    const { digestId } = errand.data;
    const ready = await errand.unit(async (unit) => {
      const found = await load(unit, digestId);
      const to = found && (await addressOf(this.people, unit, found.digest));
      if (!found) return null;
      if (!to) {
        finish(unit, found, 'failed', 'no longer here');
        return null;
      }
      const { organization } = unit;
      return {
        to,
        from: senderTo(found.digest, organization),
        letter: digestOf(found.items, found.digest.period, organization.name),
      };
    });
    if (!ready) return;
    await this.mailer.send({
      to: ready.to,
      ...ready.from,
      ...ready.letter,
      headers: { 'Message-ID': `<${digestId}@omnibusiness>`, 'Auto-Submitted': 'auto-generated' },
    });
    await errand.unit(async (unit) => {
      const found = await load(unit, digestId);
      if (!found) return;
      finish(unit, found, 'sent', null);
      for (const item of found.items)
        unit.emit(NotificationDelivered, item, { ...deliveredFacts(item), channel: 'email' });
    });
  }

  async givenUp(unit: Unit, { data }: Omit<RunningErrand<Task>, 'unit'>, error: unknown): Promise<void> {
    const found = await load(unit, data.digestId);
    if (found) finish(unit, found, 'failed', reasonOf(error));
  }
}

interface Loaded {
  digest: Digest;
  items: Notification[];
}

async function load(unit: Unit, id: string): Promise<Loaded | null> {
  const [digest] = await unit.rows(Digest, `t.id = $2 and t.status = 'queued'`, [id]);
  return digest ? { digest, items: await unit.rows(Notification, 't.digest_id = $2', [id]) } : null;
}

function finish(
  unit: Unit,
  { digest, items }: Loaded,
  status: 'sent' | 'failed',
  reason: string | null,
): void {
  digest.status = status;
  digest.error = reason;
  if (status === 'sent') digest.sentAt = unit.now;
  for (const item of items) settle(unit, item, status, reason);
}
