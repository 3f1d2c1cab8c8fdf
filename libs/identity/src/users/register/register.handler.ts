import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { lockEmail, userByEmail } from '../find-user';
import { Passwords } from '../passwords';
import { User } from '../user.entity';
import { UserRegistered, UserRegistrationRepeated } from '../user.events';
import { Register } from './register.command';

const ANSWER = { message: 'We have sent a mail to this address. Follow it to go on.' };

@CommandHandler(Register)
export class RegisterHandler implements Handles<typeof Register> {
  constructor(private readonly passwords: Passwords) {}

  async execute({ unit, input }: Register): Promise<{ message: string }> {
    const { email, name } = input;
    // Hashed in any case: whoever measures the time learns nothing.
    const passwordHash = await this.passwords.hash(input.password);
    await lockEmail(unit, email);
    const known = await userByEmail(unit, email);
    if (known && known.status !== 'pending') {
      unit.emit(UserRegistrationRepeated, known, { userId: known.id, email, name: known.name });
      return ANSWER;
    }
    // Who registered last holds the valid mail: one who came first with somebody else's e-mail gains nothing by it.
    if (known) Object.assign(known, { name, passwordHash });
    const user = known ?? unit.insert(User, { email, name, passwordHash });
    unit.emit(UserRegistered, user, { userId: user.id, email, name });
    return ANSWER;
  }
}
