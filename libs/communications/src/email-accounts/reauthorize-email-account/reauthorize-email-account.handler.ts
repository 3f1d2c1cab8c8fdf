import { CommandHandler } from '@nestjs/cqrs';
import { enlist, type Handles } from '@omni/platform';
import { SYNC_ACCOUNT } from '../../receiving/sync-errand-name';
import type { EmailAccount } from '../email-account.entity';
import { EmailAccountConnected, accountFacts } from '../email-account.events';
import { emailAccounts } from '../email-account.resource';
import { Mailboxes } from '../mailboxes';
import { ReauthorizeEmailAccount } from './reauthorize-email-account.command';

@CommandHandler(ReauthorizeEmailAccount)
export class ReauthorizeEmailAccountHandler implements Handles<typeof ReauthorizeEmailAccount> {
  constructor(private readonly mailboxes: Mailboxes) {}

  async execute({ unit, input }: ReauthorizeEmailAccount): Promise<EmailAccount> {
    const account = await unit.load(emailAccounts, input.id);
    account.move('reauthorize');
    account.lastError = null;
    if (account.byConnection) await this.mailboxes.assertConnected(unit, account.connectionId);
    this.mailboxes.seal(account, input);
    unit.emit(EmailAccountConnected, account, accountFacts(account));
    if (account.canReceive) await enlist(unit, SYNC_ACCOUNT, { accountId: account.id }, { key: account.id });
    return account;
  }
}
