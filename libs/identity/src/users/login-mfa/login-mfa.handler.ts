import { CommandHandler } from '@nestjs/cqrs';
import { Fault, type Handles } from '@omni/platform';
import type { SignedIn } from '../../sessions/signed-in.contract';
import { Tokens } from '../../sessions/tokens';
import { userByEmail } from '../find-user';
import { CompleteLogin } from '../login/complete-login';
import { LoginThrottle } from '../login-throttle';
import { SecondFactor } from '../second-factor';
import { UserMfaChanged } from '../user.events';
import { LoginMfa } from './login-mfa.command';

@CommandHandler(LoginMfa)
export class LoginMfaHandler implements Handles<typeof LoginMfa> {
  constructor(
    private readonly tokens: Tokens,
    private readonly throttle: LoginThrottle,
    private readonly factors: SecondFactor,
    private readonly complete: CompleteLogin,
  ) {}

  async execute({ unit, input }: LoginMfa): Promise<SignedIn> {
    const claims = this.tokens.verify('mfa', input.challenge);
    if (!claims)
      throw new Fault(401, 'identity.token.invalid', 'The challenge is not valid any more. Log in again.');
    const email = claims.email as string;
    await this.throttle.check(unit, email);
    const user = await userByEmail(unit, email);
    const used =
      user && user.id === claims.sub && user.status !== 'disabled'
        ? this.factors.take(user, input.code)
        : null;
    if (!user || used === null) return this.throttle.failed(unit, email, user, 'mfa');
    const answer = await this.complete.run(unit, user, claims.organizationId as string | null, true);
    if (used === 'recovery_code') {
      unit.emit(UserMfaChanged, user, { userId: user.id, name: user.name, change: 'recovery_code_used' });
    }
    return answer;
  }
}
