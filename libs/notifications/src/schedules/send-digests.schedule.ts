import { Injectable } from '@nestjs/common';
import { Scheduled, enlist, type ScheduledJob, type Unit } from '@omni/platform';
import { SEND_DIGEST } from '../delivery/send-digest.errand';
import { Digest, Notification } from '../notifications/notification.entity';
import { PreferencesOf } from '../preferences/preferences-of';
import { lastDigestTime } from '../preferences/wall-clock';

type Period = 'daily' | 'weekly';
type Waiting = Pick<Notification, 'recipientKind' | 'recipientId'> & { emailMode: Period; oldest: string };

/** Gathers what waits: each morning at eight, on Mondays for the week, by the clock where the recipient is. */
@Injectable()
@Scheduled({
  name: 'notifications.send-digests',
  summary: 'Gathers notifications into daily and weekly mails.',
  cron: '*/15 * * * *',
})
export class SendDigests implements ScheduledJob {
  constructor(private readonly preferences: PreferencesOf) {}

  async run(unit: Unit): Promise<void> {
    const waiting = await unit.sql<Waiting>(
      `select n.recipient_kind as "recipientKind", n.recipient_id as "recipientId", n.email_mode as "emailMode",
         min(n.created_at) as oldest
       from notifications.notifications n
       where n.organization_id = $1 and n.email_mode in ('daily', 'weekly') and n.digest_id is null
       group by 1, 2, 3 order by 4 limit 1000`,
      [unit.tenantId],
    );
    for (const one of waiting) await this.gather(unit, one);
  }

  private async gather(
    unit: Unit,
    { recipientKind, recipientId, emailMode: period, oldest }: Waiting,
  ): Promise<void> {
    const who = { kind: recipientKind, id: recipientId };
    const quiet = await this.preferences.quietHours(unit, who, unit.organization.timezone);
    const dueAt = lastDigestTime(unit.now, period, quiet?.timezone ?? unit.organization.timezone);
    if (new Date(oldest).toISOString() >= dueAt) return;
    // Before its items are looked at: the unit writes in the order of touch, and they point to it.
    const digest = unit.insert(Digest, { recipientKind, recipientId, period, dueAt });
    const items = await unit.rows(
      Notification,
      't.recipient_id = $2 and t.email_mode = $3 and t.digest_id is null and t.created_at < $4::timestamptz',
      [recipientId, period, dueAt],
    );
    for (const item of items) item.digestId = digest.id;
    await enlist(unit, SEND_DIGEST, { digestId: digest.id }, { key: digest.id });
  }
}
