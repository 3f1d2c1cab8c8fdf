import { Injectable } from '@nestjs/common';
import { Scheduled, enlist, type ScheduledJob, type Unit } from '@omni/platform';
import { SYNC_ACCOUNT } from '../receiving/sync-errand-name';

/** Lists each mailbox to be read; one that is being read is read once more after. */
@Injectable()
@Scheduled({
  name: 'communications.sync-accounts',
  summary: 'Reads what is new in every connected mailbox.',
  cron: '*/3 * * * *',
})
export class SyncAccounts implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const accounts = await unit.sql<{ id: string }>(
      `select a.id from communications.email_accounts a where a.organization_id = $1 and a.status in ('active', 'error')
         and (a.imap is not null or a.provider not in ('imap', 'smtp')) and a.deleted_at is null order by a.id`,
      [unit.tenantId],
    );
    for (const { id } of accounts) await enlist(unit, SYNC_ACCOUNT, { accountId: id }, { key: id });
  }
}
