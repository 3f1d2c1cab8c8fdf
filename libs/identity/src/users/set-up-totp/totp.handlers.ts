import { CommandHandler } from '@nestjs/cqrs';
import { Fault, conflict, unprocessable, type Handles, type Unit } from '@omni/platform';
import { personOf } from '../../access/person';
import { userById } from '../find-user';
import { LoginThrottle } from '../login-throttle';
import { ProveIdentity } from '../prove-identity';
import { SecondFactor } from '../second-factor';
import type { User } from '../user.entity';
import { UserMfaChanged } from '../user.events';
import { ConfirmTotp, DisableMfa, EnrolTotp, RenewRecoveryCodes } from './totp.commands';

const wrong = (): Fault => unprocessable('identity.mfa.invalid', 'The code is wrong or was used before.');

function tell(unit: Unit, user: User, change: 'enabled' | 'disabled' | 'recovery_codes'): void {
  unit.emit(UserMfaChanged, user, { userId: user.id, name: user.name, change });
}

@CommandHandler(EnrolTotp)
export class EnrolTotpHandler implements Handles<typeof EnrolTotp> {
  constructor(
    private readonly prove: ProveIdentity,
    private readonly factors: SecondFactor,
  ) {}

  async execute({ unit, input }: EnrolTotp): Promise<{ secret: string; uri: string }> {
    const user = await this.prove.byPassword(unit, input.password);
    if (this.factors.isOn(user))
      throw conflict('identity.mfa.on_already', 'A second factor is on. Turn it off first.');
    return this.factors.enrol(user);
  }
}

@CommandHandler(ConfirmTotp)
export class ConfirmTotpHandler implements Handles<typeof ConfirmTotp> {
  constructor(private readonly factors: SecondFactor) {}

  async execute({ unit, input }: ConfirmTotp): Promise<{ recoveryCodes: string[] }> {
    const user = await userById(unit, personOf(unit.principal));
    const recoveryCodes = user ? this.factors.confirm(user, input.code) : null;
    if (!user || !recoveryCodes) throw wrong();
    tell(unit, user, 'enabled');
    return { recoveryCodes };
  }
}

@CommandHandler(DisableMfa)
export class DisableMfaHandler implements Handles<typeof DisableMfa> {
  constructor(
    private readonly prove: ProveIdentity,
    private readonly factors: SecondFactor,
    private readonly throttle: LoginThrottle,
  ) {}

  async execute({ unit, input }: DisableMfa): Promise<{ message: string }> {
    const user = await this.prove.byPassword(unit, input.password);
    if (!this.factors.take(user, input.code))
      return this.throttle.failed(unit, user.email, user, 'mfa', wrong());
    user.mfa = null;
    tell(unit, user, 'disabled');
    return { message: 'The second factor is off.' };
  }
}

@CommandHandler(RenewRecoveryCodes)
export class RenewRecoveryCodesHandler implements Handles<typeof RenewRecoveryCodes> {
  constructor(
    private readonly prove: ProveIdentity,
    private readonly factors: SecondFactor,
    private readonly throttle: LoginThrottle,
  ) {}

  async execute({ unit, input }: RenewRecoveryCodes): Promise<{ recoveryCodes: string[] }> {
    const user = await this.prove.byPassword(unit, input.password);
    if (!this.factors.take(user, input.code))
      return this.throttle.failed(unit, user.email, user, 'mfa', wrong());
    tell(unit, user, 'recovery_codes');
    return { recoveryCodes: this.factors.renewCodes(user) };
  }
}
