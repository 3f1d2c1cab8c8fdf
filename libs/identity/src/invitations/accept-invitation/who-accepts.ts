import { Injectable } from '@nestjs/common';
import { Fault, conflict, unprocessable, type Principal, type Unit } from '@omni/platform';
import { personOf } from '../../access/person';
import { lockEmail, userByEmail, userById } from '../../users/find-user';
import { Passwords } from '../../users/passwords';
import { User } from '../../users/user.entity';
import { UserEmailVerified, UserRegistered } from '../../users/user.events';
import type { Invitation } from '../invitation.entity';

/** Finds or makes the account that an invitation is accepted with. Holding the token proves that the e-mail is theirs. */
@Injectable()
export class WhoAccepts {
  constructor(private readonly passwords: Passwords) {}

  async find(
    unit: Unit,
    asking: Principal,
    { email }: Invitation,
    given: { name?: string | undefined; password?: string | undefined },
  ): Promise<User> {
    if (asking.id !== null) {
      const user = await userById(unit, personOf(asking));
      if (!user) throw new Fault(401, 'unauthenticated', 'Log in first.');
      if (user.email.toLowerCase() !== email.toLowerCase()) {
        throw conflict(
          'identity.invitation.other_email',
          'The invitation is for another e-mail than that of your account.',
        );
      }
      return user;
    }
    await lockEmail(unit, email);
    const known = await userByEmail(unit, email);
    if (known && known.status !== 'pending') {
      throw new Fault(
        401,
        'identity.invitation.login_required',
        'You have an account with this e-mail: log in, then accept.',
      );
    }
    return this.makeOrFinish(unit, known, email, given);
  }

  private async makeOrFinish(
    unit: Unit,
    known: User | undefined,
    email: string,
    { name, password }: { name?: string | undefined; password?: string | undefined },
  ): Promise<User> {
    const missing = [...(name ? [] : ['name']), ...(password ? [] : ['password'])];
    if (!name || !password) {
      throw unprocessable(
        'validation_failed',
        'A new account needs a name and a password.',
        missing.map((field) => ({
          pointer: `/${field}`,
          code: 'required',
          message: 'is needed for a new account',
        })),
      );
    }
    const values = {
      name,
      passwordHash: await this.passwords.hash(password),
      status: 'active' as const,
      emailVerifiedAt: unit.now,
    };
    const user = known ? Object.assign(known, values) : unit.insert(User, { email, ...values });
    if (known) unit.emit(UserEmailVerified, user, { userId: user.id, email });
    else unit.emit(UserRegistered, user, { userId: user.id, email, name });
    return user;
  }
}
