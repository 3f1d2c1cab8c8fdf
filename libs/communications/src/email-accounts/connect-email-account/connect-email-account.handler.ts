import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import { enlist, type Handles, type Unit } from '@omni/platform';
import { accountServerMissing } from '../../communications.errors';
import { SYNC_ACCOUNT } from '../../receiving/sync-errand-name';
import type { EmailAccountConnect } from '../email-account.contract';
import type { EmailAccount } from '../email-account.entity';
import { EmailAccountConnected, accountFacts } from '../email-account.events';
import { emailAccounts } from '../email-account.resource';
import { Mailboxes } from '../mailboxes';
import { rulesOf, serverOf } from '../settings-of';
import { ConnectEmailAccount } from './connect-email-account.command';

@CommandHandler(ConnectEmailAccount)
export class ConnectEmailAccountHandler implements Handles<typeof ConnectEmailAccount> {
  constructor(private readonly mailboxes: Mailboxes) {}

  async execute({ unit, input }: ConnectEmailAccount): Promise<EmailAccount> {
    const account = unit.create(emailAccounts, {
      id: randomUUID(),
      address: input.address,
      displayName: input.displayName ?? null,
      provider: input.provider,
      connectionId: await this.connectionOf(unit, input),
      ownerMemberId: input.ownerMemberId === undefined ? unit.principal.memberId : input.ownerMemberId,
      isShared: input.isShared ?? false,
      imap: serverOf(input.imap),
      smtp: serverOf(input.smtp),
      matchRules: rulesOf(input.matchRules),
      syncFrom: input.syncFrom ?? unit.now,
    });
    this.mailboxes.seal(account, input);
    unit.emit(EmailAccountConnected, account, accountFacts(account));
    if (account.canReceive) await enlist(unit, SYNC_ACCOUNT, { accountId: account.id }, { key: account.id });
    return account;
  }

  /** Providers with an API are reached by a connection, others by their servers. */
  private async connectionOf(unit: Unit, input: EmailAccountConnect): Promise<string | null> {
    const { provider, imap, smtp, connectionId = null } = input;
    if (provider === 'imap' && !imap) throw accountServerMissing('imap');
    if (provider === 'smtp' && !smtp) throw accountServerMissing('smtp');
    if (provider === 'imap' || provider === 'smtp') return null;
    return this.mailboxes.assertConnected(unit, connectionId);
  }
}
