import { Injectable } from '@nestjs/common';
import { Fault, type Unit } from '@omni/platform';
import type { SignedIn } from '../../sessions/signed-in.contract';
import { SignIn } from '../../sessions/sign-in';
import { LoginThrottle } from '../login-throttle';
import type { User } from '../user.entity';
import { UserLoginSucceeded } from '../user.events';

/** What follows when a person has proved who they are. */
@Injectable()
export class CompleteLogin {
  constructor(
    private readonly throttle: LoginThrottle,
    private readonly signIn: SignIn,
  ) {}

  async run(unit: Unit, user: User, organizationId: string | null, mfa: boolean): Promise<SignedIn> {
    await unit.actFor(user.id);
    await this.throttle.clear(unit, user);
    user.lastLoginAt = unit.now;
    const places = await this.signIn.places(unit, user.id);
    const place = organizationId === null ? places[0] : places.find((p) => p.workplace.id === organizationId);
    if (organizationId !== null && !place) {
      throw new Fault(403, 'identity.organization.not_member', 'You do not work in this organization.');
    }
    const answer = await this.signIn.open(unit, user, place ?? null, places, mfa);
    unit.emit(UserLoginSucceeded, user, { userId: user.id, name: user.name, mfa, ip: unit.call.ip });
    return answer;
  }
}
