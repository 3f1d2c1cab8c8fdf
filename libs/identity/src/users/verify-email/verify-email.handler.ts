import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { Tokens } from '../../sessions/tokens';
import { userById } from '../find-user';
import { voidToken } from '../mailed-tokens';
import { passwordMark } from '../passwords';
import { UserEmailVerified } from '../user.events';
import { VerifyEmail } from './verify-email.command';

@CommandHandler(VerifyEmail)
export class VerifyEmailHandler implements Handles<typeof VerifyEmail> {
  constructor(private readonly tokens: Tokens) {}

  async execute({ unit, input }: VerifyEmail): Promise<{ email: string; emailVerifiedAt: string }> {
    const claims = this.tokens.verify('verify-email', input.token);
    const user = claims ? await userById(unit, claims.sub) : undefined;
    if (!user || user.status === 'disabled' || claims?.mark !== passwordMark(user.passwordHash))
      throw voidToken();
    if (user.emailVerifiedAt === null) {
      Object.assign(user, { emailVerifiedAt: unit.now, status: 'active' });
      unit.emit(UserEmailVerified, user, { userId: user.id, email: user.email });
    }
    return { email: user.email, emailVerifiedAt: user.emailVerifiedAt ?? unit.now };
  }
}
