import { CommandHandler } from '@nestjs/cqrs';
import { enlist, type Handles } from '@omni/platform';
import { accountCannotReceive } from '../../communications.errors';
import { SYNC_ACCOUNT } from '../../receiving/sync-errand-name';
import type { EmailAccount } from '../email-account.entity';
import { emailAccounts } from '../email-account.resource';
import { PauseEmailAccount, ResumeEmailAccount, SyncEmailAccount } from './pause-email-account.commands';

@CommandHandler(PauseEmailAccount)
export class PauseEmailAccountHandler implements Handles<typeof PauseEmailAccount> {
  async execute({ unit, input }: PauseEmailAccount): Promise<EmailAccount> {
    const account = await unit.load(emailAccounts, input.id);
    account.move('pause');
    return account;
  }
}

@CommandHandler(ResumeEmailAccount)
export class ResumeEmailAccountHandler implements Handles<typeof ResumeEmailAccount> {
  async execute({ unit, input }: ResumeEmailAccount): Promise<EmailAccount> {
    const account = await unit.load(emailAccounts, input.id);
    account.move('resume');
    if (account.canReceive) await enlist(unit, SYNC_ACCOUNT, { accountId: account.id }, { key: account.id });
    return account;
  }
}

@CommandHandler(SyncEmailAccount)
export class SyncEmailAccountHandler implements Handles<typeof SyncEmailAccount> {
  async execute({ unit, input }: SyncEmailAccount): Promise<EmailAccount> {
    const account = await unit.load(emailAccounts, input.id);
    if (!account.canReceive) throw accountCannotReceive();
    await enlist(unit, SYNC_ACCOUNT, { accountId: account.id }, { key: account.id });
    return account;
  }
}
