import { CommandHandler } from '@nestjs/cqrs';
import { delist, enlist, type Handles } from '@omni/platform';
import { PURGE_ACCOUNT_MAIL } from '../../receiving/purge-account-mail.errand';
import { SYNC_ACCOUNT } from '../../receiving/sync-errand-name';
import type { EmailAccount } from '../email-account.entity';
import { EmailAccountDisconnected, accountFacts } from '../email-account.events';
import { emailAccounts } from '../email-account.resource';
import { DisconnectEmailAccount } from './disconnect-email-account.command';

@CommandHandler(DisconnectEmailAccount)
export class DisconnectEmailAccountHandler implements Handles<typeof DisconnectEmailAccount> {
  async execute({ unit, input }: DisconnectEmailAccount): Promise<EmailAccount> {
    const account = await unit.load(emailAccounts, input.id);
    const mail = input.mail ?? 'keep';
    account.disconnect();
    await delist(unit, SYNC_ACCOUNT, account.id);
    if (mail === 'purge')
      await enlist(unit, PURGE_ACCOUNT_MAIL, { accountId: account.id }, { key: account.id });
    unit.emit(EmailAccountDisconnected, account, { ...accountFacts(account), mail });
    return account;
  }
}
