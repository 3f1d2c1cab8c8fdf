import { CommandHandler } from '@nestjs/cqrs';
import { Fault, type Handles } from '@omni/platform';
import type { SignedIn } from '../../sessions/signed-in.contract';
import { Tokens } from '../../sessions/tokens';
import { userByEmail } from '../find-user';
import { LoginThrottle } from '../login-throttle';
import { Passwords } from '../passwords';
import { SecondFactor } from '../second-factor';
import { CompleteLogin } from './complete-login';
import { Login } from './login.command';

const CHALLENGE_SECONDS = 5 * 60;

@CommandHandler(Login)
export class LoginHandler implements Handles<typeof Login> {
  constructor(
    private readonly throttle: LoginThrottle,
    private readonly passwords: Passwords,
    private readonly factors: SecondFactor,
    private readonly tokens: Tokens,
    private readonly complete: CompleteLogin,
  ) {}

  async execute({ unit, input }: Login): Promise<SignedIn> {
    const { email, password, organizationId = null } = input;
    await this.throttle.check(unit, email);
    const user = await userByEmail(unit, email);
    const right = await this.passwords.matches(user?.passwordHash, password);
    if (!user || !right || user.status === 'disabled')
      return this.throttle.failed(unit, email, user, 'password');
    // Only who knows the password learns what follows.
    if (user.status === 'pending') {
      throw new Fault(
        403,
        'identity.login.unverified',
        'Confirm your e-mail first: register again to get a new mail.',
      );
    }
    if (this.factors.isOn(user)) {
      const challenge = this.tokens.sign('mfa', { sub: user.id, email, organizationId }, CHALLENGE_SECONDS);
      throw new Fault(
        401,
        'mfa_required',
        'Send a code of your second factor with this challenge to /v1/auth/login/mfa.',
        {
          extra: { challenge, expiresIn: CHALLENGE_SECONDS, methods: ['totp', 'recovery_code'] },
        },
      );
    }
    return this.complete.run(unit, user, organizationId, false);
  }
}
