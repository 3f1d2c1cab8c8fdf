import { cut, type Unit } from '@omni/platform';
import type { EmailAccount } from './email-account.entity';
import {
  EmailAccountNeedsReauth,
  EmailAccountSyncCompleted,
  EmailAccountSyncFailed,
  accountFacts,
} from './email-account.events';

/** The server takes the password no more: nothing is tried until somebody gives a new one. Told once. */
export function lockOut(unit: Unit, account: EmailAccount, error: string): void {
  if (!account.works) return;
  account.move('lock_out');
  account.lastError = cut(error, 1000);
  unit.emit(EmailAccountNeedsReauth, account, { ...accountFacts(account), error: account.lastError });
}

/** Something else went wrong; it is tried again. Told when it begins, not at each try. */
export function stumble(unit: Unit, account: EmailAccount, error: string): void {
  if (!account.works) return;
  const first = account.status === 'active';
  account.move('stumble');
  account.lastError = cut(error, 1000);
  if (first)
    unit.emit(EmailAccountSyncFailed, account, { ...accountFacts(account), error: account.lastError });
}

/**
 * Keeps how far a mailbox was read. An account that is well is written past the row's
 * history: a mailbox that is looked at every few minutes would else have a version for each look.
 */
export async function noteProgress(
  unit: Unit,
  account: EmailAccount,
  cursor: string | null,
  done: boolean,
): Promise<void> {
  if (account.status === 'active' && account.lastError === null) {
    await unit.sql(
      `update communications.email_accounts set sync_cursor = coalesce($3, sync_cursor),
         cursor_moved_at = case when $3::text is null then cursor_moved_at else $4::timestamptz end,
         last_synced_at = case when $5 then $4::timestamptz else last_synced_at end
       where organization_id = $1 and id = $2`,
      [unit.tenantId, account.id, cursor, unit.now, done],
    );
    return;
  }
  if (cursor !== null) [account.syncCursor, account.cursorMovedAt] = [cursor, unit.now];
  if (done) account.lastSyncedAt = unit.now;
}

/** Told where there was something new, or where an error is over. */
export function tellCompleted(
  unit: Unit,
  account: EmailAccount,
  { received, sent, bounced }: { received: number; sent: number; bounced: number },
): void {
  const recovered = account.status === 'error';
  if (recovered || account.lastError !== null) {
    account.move('recover');
    account.lastError = null;
  }
  if (recovered || received + sent + bounced > 0)
    unit.emit(EmailAccountSyncCompleted, account, { ...accountFacts(account), received, sent, bounced });
}
