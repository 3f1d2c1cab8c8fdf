import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { endSessions } from '../../sessions/end-sessions';
import { Tokens } from '../../sessions/tokens';
import { userById } from '../find-user';
import { LoginThrottle } from '../login-throttle';
import { voidToken } from '../mailed-tokens';
import { passwordMark, Passwords } from '../passwords';
import { UserPasswordChanged } from '../user.events';
import { ResetPassword } from './reset-password.command';

@CommandHandler(ResetPassword)
export class ResetPasswordHandler implements Handles<typeof ResetPassword> {
  constructor(
    private readonly tokens: Tokens,
    private readonly passwords: Passwords,
    private readonly throttle: LoginThrottle,
  ) {}

  async execute({ unit, input }: ResetPassword): Promise<{ message: string }> {
    const claims = this.tokens.verify('password-reset', input.token);
    const user = claims ? await userById(unit, claims.sub) : undefined;
    if (!user || user.status === 'disabled' || claims?.mark !== passwordMark(user.passwordHash))
      throw voidToken();
    user.passwordHash = await this.passwords.hash(input.password);
    await this.throttle.clear(unit, user);
    // The token came by mail, so the e-mail is theirs.
    if (user.status === 'pending') Object.assign(user, { status: 'active', emailVerifiedAt: unit.now });
    await endSessions(unit, user.id, 'password_change');
    unit.emit(UserPasswordChanged, user, { userId: user.id, name: user.name, how: 'reset' });
    return { message: 'The password is set. Log in with it.' };
  }
}
