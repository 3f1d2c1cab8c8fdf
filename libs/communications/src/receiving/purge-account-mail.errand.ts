import { Inject, Injectable, Optional } from '@nestjs/common';
import { Errand, LegalHolds, Params, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { purgeThreads } from '../threads/purge-threads';
import { Thread } from '../threads/thread.entity';
import { threads } from '../threads/thread.resource';

export const PURGE_ACCOUNT_MAIL = 'communications.purge-account-mail';
/** Threads of one transaction: locks are held for moments. */
const BATCH = 50;

type Data = { accountId: string } & Record<string, unknown>;

/** Empties what a disconnected mailbox left behind, a batch at a time; what a legal hold covers stays. */
@Injectable()
@Errand({ name: PURGE_ACCOUNT_MAIL, summary: 'Purges the mail of a mailbox that was disconnected.' })
export class PurgeAccountMail implements ErrandRunner<Data> {
  constructor(@Optional() @Inject(LegalHolds) private readonly holds?: LegalHolds) {}

  async run(errand: RunningErrand<Data>): Promise<void> {
    for (let left = true; left;) left = await errand.unit((unit) => this.batch(unit, errand.data.accountId));
  }

  private async batch(unit: Unit, accountId: string): Promise<boolean> {
    const params = new Params();
    params.add(unit.tenantId);
    const account = params.add(accountId);
    const held = this.holds ? await this.holds.heldSql(unit, threads, params) : 'false';
    const rows = await unit.rows(
      Thread,
      `t.email_account_id = ${account} and t.purged_at is null and not coalesce(${held}, false)`,
      params.values.slice(1),
      `t.id limit ${String(BATCH)}`,
    );
    await purgeThreads(unit, rows);
    return rows.length === BATCH;
  }
}
