import { Injectable } from '@nestjs/common';
import { Errand, type ErrandRunner, type RunningErrand } from '@omni/platform';
import { purgeThreads } from '../threads/purge-threads';
import { Thread } from '../threads/thread.entity';

export const PURGE_ACCOUNT_MAIL = 'communications.purge-account-mail';
/** Threads of one transaction: locks are held for moments. */
const BATCH = 50;

/** Empties what a disconnected mailbox left behind, a batch at a time. */
@Injectable()
@Errand({ name: PURGE_ACCOUNT_MAIL, summary: 'Purges the mail of a mailbox that was disconnected.' })
export class PurgeAccountMail implements ErrandRunner<{ accountId: string } & Record<string, unknown>> {
  async run(errand: RunningErrand<{ accountId: string } & Record<string, unknown>>): Promise<void> {
    for (let left = true; left;) {
      left = await errand.unit(async (unit) => {
        const threads = await unit.rows(
          Thread,
          't.email_account_id = $2 and t.purged_at is null',
          [errand.data.accountId],
          `t.id limit ${String(BATCH)}`,
        );
        await purgeThreads(unit, threads);
        return threads.length === BATCH;
      });
    }
  }
}
