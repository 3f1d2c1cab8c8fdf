import { Injectable } from '@nestjs/common';
import { Fault, type Unit } from '@omni/platform';
import { personOf } from '../access/person';
import { userById } from './find-user';
import { LoginThrottle } from './login-throttle';
import { Passwords } from './passwords';
import type { User } from './user.entity';

/** Who holds a stolen token must not be able to change what protects the account: the password is asked for again. */
@Injectable()
export class ProveIdentity {
  constructor(
    private readonly passwords: Passwords,
    private readonly throttle: LoginThrottle,
  ) {}

  /** The asking person, whose password this is. */
  async byPassword(unit: Unit, password: string): Promise<User> {
    const user = await userById(unit, personOf(unit.principal));
    if (!user) throw new Fault(401, 'unauthenticated', 'Log in first.');
    await this.throttle.check(unit, user.email);
    if (await this.passwords.matches(user.passwordHash, password)) return user;
    const fault = new Fault(403, 'identity.password.wrong', 'The current password is wrong.');
    return this.throttle.failed(unit, user.email, user, 'password', fault);
  }
}
