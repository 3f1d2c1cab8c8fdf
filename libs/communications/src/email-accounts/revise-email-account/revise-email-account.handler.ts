import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { accountServerMissing, notYourMailbox } from '../../communications.errors';
import type { EmailAccount } from '../email-account.entity';
import type { MailServer } from '../email-account.values';
import { emailAccounts } from '../email-account.resource';
import { rulesOf, serverOf } from '../settings-of';
import { ReviseEmailAccount } from './revise-email-account.command';

@CommandHandler(ReviseEmailAccount)
export class ReviseEmailAccountHandler implements Handles<typeof ReviseEmailAccount> {
  async execute({ unit, input }: ReviseEmailAccount): Promise<EmailAccount> {
    const account = await unit.load(emailAccounts, input.id);
    const shares = input.isShared === true && !account.isShared;
    // Owner and Managers may keep a colleague's mailbox in order, and not open it to themselves.
    if (shares && account.ownerMemberId !== null && account.ownerMemberId !== unit.principal.memberId)
      throw notYourMailbox();
    if (input.displayName !== undefined) account.displayName = input.displayName;
    if (input.isShared !== undefined) account.isShared = input.isShared;
    if (input.matchRules !== undefined) account.matchRules = rulesOf(input.matchRules);
    if (input.imap !== undefined) {
      const imap = serverOf(input.imap);
      // A password is for the server that it was given for: it must not be shown to another.
      if (imap?.host !== account.imap?.host) account.imapPasswordSealed = null;
      if (!sameMailbox(imap, account.imap)) account.syncCursor = null;
      account.imap = imap;
    }
    if (input.smtp !== undefined) {
      const smtp = serverOf(input.smtp);
      if (smtp?.host !== account.smtp?.host) account.smtpPasswordSealed = null;
      account.smtp = smtp;
    }
    if (account.provider === 'imap' && !account.imap) throw accountServerMissing('imap');
    if (account.provider === 'smtp' && !account.smtp) throw accountServerMissing('smtp');
    return account;
  }
}

const sameMailbox = (a: MailServer | null, b: MailServer | null): boolean =>
  a?.host === b?.host && a?.user === b?.user && a?.folder === b?.folder;
