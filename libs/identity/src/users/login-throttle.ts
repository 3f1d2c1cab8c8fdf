import { Injectable } from '@nestjs/common';
import { Fault, NOBODY, sha256, type Unit } from '@omni/platform';
import { aboutEmail } from './find-user';
import type { User } from './user.entity';
import { UserLocked, UserLoginFailed } from './user.events';

const MAX_FAILURES = 10;
const WINDOW_MINUTES = 15;
const MAX_MAILS = 5;
const MAIL_WINDOW_MINUTES = 60;

/** How often since the first time within the window; a new window begins with the first time after it. */
const COUNT = `
  insert into identity.login_attempts as a (organization_id, email_hash, failed_count, first_failed_at)
  values ($1, $2, 1, $3)
  on conflict (organization_id, email_hash) do update set
    failed_count = case when a.first_failed_at < $3::timestamptz - make_interval(mins => $4) then 1 else a.failed_count + 1 end,
    first_failed_at = case when a.first_failed_at < $3::timestamptz - make_interval(mins => $4) then $3 else a.first_failed_at end
  returning a.failed_count as count`;

/**
 * Counts failed logins by e-mail, whether or not there is such an account: a stranger is locked out as an account is,
 * so that the lock tells nothing.
 */
@Injectable()
export class LoginThrottle {
  /** Refuses while the e-mail is locked; the password is not even looked at. */
  async check(unit: Unit, email: string): Promise<void> {
    const sql = `select locked_until as "lockedUntil" from identity.login_attempts where organization_id = $1 and email_hash = $2`;
    const [row] = await unit.nowhere(() =>
      unit.sql<{ lockedUntil: string | null }>(sql, [NOBODY, sha256(email)]),
    );
    const until = row?.lockedUntil ?? null;
    if (until !== null && until > unit.now) throw locked(until, unit.now);
  }

  /** Counts a failure, for good, and refuses in words that fit every cause. */
  async failed(
    unit: Unit,
    email: string,
    user: User | undefined,
    reason: 'password' | 'mfa',
    fault = wrongCredentials(reason),
  ): Promise<never> {
    const until = new Date(Date.parse(unit.now) + WINDOW_MINUTES * 60_000).toISOString();
    const values = [NOBODY, sha256(email), unit.now, WINDOW_MINUTES];
    const [row] = await unit.nowhere(() => unit.sql<{ count: number }>(COUNT, values));
    const attempts = row?.count ?? 1;
    if (attempts >= MAX_FAILURES) await this.lock(unit, email, user, until);
    if (user) user.failedLoginCount = attempts;
    const facts = { userId: user?.id ?? null, reason, attempts, ip: unit.call.ip };
    unit.emit(UserLoginFailed, user ?? aboutEmail(email), facts);
    return unit.refuse(fault);
  }

  /** Whether another mail that anybody can ask for goes to an e-mail: else strangers could fill its box. */
  async mayMail(unit: Unit, email: string): Promise<boolean> {
    const values = [NOBODY, sha256(`mails ${email}`), unit.now, MAIL_WINDOW_MINUTES];
    const [row] = await unit.nowhere(() => unit.sql<{ count: number }>(COUNT, values));
    return (row?.count ?? 1) <= MAX_MAILS;
  }

  private async lock(unit: Unit, email: string, user: User | undefined, until: string): Promise<void> {
    const sql = `update identity.login_attempts set locked_until = $3, failed_count = 0 where organization_id = $1 and email_hash = $2`;
    await unit.nowhere(() => unit.sql(sql, [NOBODY, sha256(email), until]));
    if (!user) return;
    user.lockedUntil = until;
    // Sessions go on: else anybody could throw a person out by failing in their name.
    if (user.status === 'active') user.status = 'locked';
    unit.emit(UserLocked, user, { userId: user.id, until });
  }

  /** A success, or a new password, begins anew. */
  async clear(unit: Unit, user: User): Promise<void> {
    Object.assign(user, {
      failedLoginCount: 0,
      lockedUntil: null,
      status: user.status === 'locked' ? 'active' : user.status,
    });
    const sql = 'delete from identity.login_attempts where organization_id = $1 and email_hash = $2';
    await unit.nowhere(() => unit.sql(sql, [NOBODY, sha256(user.email)]));
  }
}

const wrongCredentials = (reason: 'password' | 'mfa'): Fault =>
  reason === 'password'
    ? new Fault(401, 'identity.login.invalid', 'The e-mail or the password is wrong.')
    : new Fault(401, 'identity.mfa.invalid', 'The code is wrong or was used before.');

const locked = (until: string, now: string): Fault =>
  new Fault(429, 'identity.login.locked', 'Too many failed logins. Wait, or set a new password.', {
    headers: { 'Retry-After': String(Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1000))) },
  });
