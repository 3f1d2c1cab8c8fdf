import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventData, type EventEnvelope, type Unit } from '@omni/platform';
import { Tokens } from '../sessions/tokens';
import { LoginThrottle } from '../users/login-throttle';
import { RESET_MINUTES, VERIFY_HOURS } from '../users/mailed-tokens';
import { passwordMark } from '../users/passwords';
import type { User } from '../users/user.entity';
import { UserPasswordResetRequested, UserRegistered, UserRegistrationRepeated } from '../users/user.events';
import { Mails } from './mails';

type Account = Pick<User, 'id' | 'name' | 'email' | 'status' | 'passwordHash' | 'emailVerifiedAt'>;

const ACCOUNT = `
  select u.id, u.name, u.email::text as email, u.status, u.password_hash as "passwordHash", u.email_verified_at as "emailVerifiedAt"
  from identity.users u where u.email = $1::citext`;

/**
 * Mails about accounts. Tokens are made here, when the mail is written: no queue, log or table ever holds one.
 */
@Injectable()
@Consumes(
  'identity.account-mails',
  UserRegistered.type,
  UserRegistrationRepeated.type,
  UserPasswordResetRequested.type,
)
export class AccountMails implements EventConsumer {
  constructor(
    private readonly mails: Mails,
    private readonly tokens: Tokens,
    private readonly throttle: LoginThrottle,
  ) {}

  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const { email } = event.data as EventData<typeof UserPasswordResetRequested>;
    await unit.sql(`select set_config('app.login_email', $1, true)`, [email]);
    const [account] = await unit.sql<Account>(ACCOUNT, [email]);
    if (!account || account.status === 'disabled') return;
    if (!(await this.throttle.mayMail(unit, account.email))) return;
    if (event.type === UserRegistered.type) return this.verify(event.id, account);
    if (event.type === UserRegistrationRepeated.type) return this.knownAlready(event.id, account);
    return this.reset(event.id, account);
  }

  private async verify(eventId: string, account: Account): Promise<void> {
    // Who accepted an invitation has shown that the e-mail is theirs.
    if (account.emailVerifiedAt !== null) return;
    await this.mails.send({
      eventId,
      to: account.email,
      subject: 'Confirm your e-mail',
      greeting: `Hello ${account.name},`,
      paragraphs: [
        `an account was opened with this e-mail. Confirm it within ${String(VERIFY_HOURS)} hours to log in.`,
      ],
      link: {
        label: 'Confirm',
        path: '/verify-email',
        token: this.token('verify-email', account, VERIFY_HOURS * 3600),
      },
      closing: 'If it was not you, leave this mail: without the confirmation nobody can log in.',
    });
  }

  private async knownAlready(eventId: string, account: Account): Promise<void> {
    await this.mails.send({
      eventId,
      to: account.email,
      subject: 'You have an account',
      greeting: `Hello ${account.name},`,
      paragraphs: [
        'somebody tried to open an account with this e-mail, and there is one: just log in. Set a new password if you have lost yours.',
      ],
      link: {
        label: 'Set a new password',
        path: '/reset-password',
        token: this.token('password-reset', account, RESET_MINUTES * 60),
      },
      closing: 'If it was not you, there is nothing to do.',
    });
  }

  private async reset(eventId: string, account: Account): Promise<void> {
    await this.mails.send({
      eventId,
      to: account.email,
      subject: 'Set a new password',
      greeting: `Hello ${account.name},`,
      paragraphs: [
        `somebody asked for a new password for your account. This is good for ${String(RESET_MINUTES)} minutes and for one use.`,
      ],
      link: {
        label: 'Set a new password',
        path: '/reset-password',
        token: this.token('password-reset', account, RESET_MINUTES * 60),
      },
      closing: 'If it was not you, leave this mail: your password stays as it is.',
    });
  }

  private token(audience: 'verify-email' | 'password-reset', account: Account, seconds: number): string {
    return this.tokens.sign(audience, { sub: account.id, mark: passwordMark(account.passwordHash) }, seconds);
  }
}
