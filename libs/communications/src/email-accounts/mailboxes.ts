import { Inject, Injectable, Optional } from '@nestjs/common';
import { Connections, type MailPort } from '@omni/integrations';
import { FieldCipher, SETTINGS, type PlatformSettings, type Unit } from '@omni/platform';
import { noConnection } from '../communications.errors';
import type { EmailAccount } from './email-account.entity';
import type { MailServer } from './email-account.values';
import { ImapSmtpMail } from './imap-smtp-mail';
import type { ServerLogin } from './server-login';

type SecretColumn = 'imap_password_sealed' | 'smtp_password_sealed';

/** Opens accounts to the world: their passwords are unsealed here and nowhere else. */
@Injectable()
export class Mailboxes {
  constructor(
    private readonly cipher: FieldCipher,
    @Inject(SETTINGS) private readonly settings: PlatformSettings,
    @Optional() @Inject(Connections) private readonly connections: Connections | null,
  ) {}

  /** Seals what an account is entered with. Absent passwords stay as they are. */
  seal(
    account: EmailAccount,
    { password, smtpPassword }: { password?: string | undefined; smtpPassword?: string | undefined },
  ): void {
    const forSmtp = smtpPassword ?? password;
    if (account.imap && password !== undefined)
      account.imapPasswordSealed = this.cipher.encrypt(password, place(account, 'imap_password_sealed'));
    if (account.smtp && forSmtp !== undefined)
      account.smtpPasswordSealed = this.cipher.encrypt(forSmtp, place(account, 'smtp_password_sealed'));
  }

  /** The account as a port, made inside a transaction for use outside of one. The account comes with its secrets. */
  async open(unit: Unit, account: EmailAccount): Promise<MailPort> {
    if (account.byConnection) {
      const connection = await this.connections?.find(unit, 'email', account.connectionId);
      if (!connection || !this.connections) throw noConnection();
      return this.connections.mail(connection);
    }
    const { imap, smtp, imapPasswordSealed, smtpPasswordSealed } = account;
    return new ImapSmtpMail(
      {
        imap: imap && this.login(account, imap, imapPasswordSealed, 'imap_password_sealed'),
        smtp: smtp && this.login(account, smtp, smtpPasswordSealed, 'smtp_password_sealed'),
      },
      !this.settings.production,
    );
  }

  /** @throws 422 where the organization has no such connection */
  async assertConnected(unit: Unit, connectionId: string | null): Promise<string> {
    const connection = await this.connections?.find(unit, 'email', connectionId);
    if (!connection) throw noConnection();
    return connection.id;
  }

  private login(
    account: EmailAccount,
    server: MailServer,
    sealed: string | null,
    column: SecretColumn,
  ): ServerLogin {
    return { ...server, password: sealed && this.cipher.decrypt(sealed, place(account, column)) };
  }
}

const place = (account: EmailAccount, column: SecretColumn) => ({
  organizationId: account.organizationId,
  table: 'communications.email_accounts',
  rowId: account.id,
  column,
});
