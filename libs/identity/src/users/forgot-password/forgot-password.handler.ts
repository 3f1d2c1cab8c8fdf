import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { aboutEmail } from '../find-user';
import { UserPasswordResetRequested } from '../user.events';
import { ForgotPassword } from './forgot-password.command';

@CommandHandler(ForgotPassword)
export class ForgotPasswordHandler implements Handles<typeof ForgotPassword> {
  execute({ unit, input }: ForgotPassword): Promise<{ message: string }> {
    // Nobody is looked up here: the consumer does that, so that answer and time are the same for every e-mail.
    unit.emit(UserPasswordResetRequested, aboutEmail(input.email), { email: input.email });
    return Promise.resolve({
      message: 'If there is an account with this address, a mail is on its way to it.',
    });
  }
}
