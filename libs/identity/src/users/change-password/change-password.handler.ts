import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { endSessions } from '../../sessions/end-sessions';
import { Passwords } from '../passwords';
import { ProveIdentity } from '../prove-identity';
import { UserPasswordChanged } from '../user.events';
import { ChangePassword } from './change-password.command';

@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements Handles<typeof ChangePassword> {
  constructor(
    private readonly prove: ProveIdentity,
    private readonly passwords: Passwords,
  ) {}

  async execute({ unit, input }: ChangePassword): Promise<{ message: string }> {
    const user = await this.prove.byPassword(unit, input.currentPassword);
    user.passwordHash = await this.passwords.hash(input.newPassword);
    await endSessions(unit, user.id, 'password_change', unit.principal.sessionId);
    unit.emit(UserPasswordChanged, user, { userId: user.id, name: user.name, how: 'change' });
    return { message: 'The password is changed.' };
  }
}
