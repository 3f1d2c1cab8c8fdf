import { CommandHandler } from '@nestjs/cqrs';
import { enlist, sha256, type Handles } from '@omni/platform';
import { Houses } from '../houses';
import { ANSWER_LOGIN } from './answer-login.errand';
import { RequestLogin } from './request-login.command';

@CommandHandler(RequestLogin)
export class RequestLoginHandler implements Handles<typeof RequestLogin> {
  constructor(private readonly houses: Houses) {}

  async execute({ unit, input }: RequestLogin): Promise<{ message: string }> {
    const organization = await this.houses.named(unit, input.organization);
    if (organization) {
      await unit.enter({ ...unit.principal, organization });
      // Nobody is looked up here: the errand does that, so that answer and time are the same for every e-mail.
      const email = input.email.toLowerCase();
      await enlist(unit, ANSWER_LOGIN, { email }, { key: sha256(email) });
    }
    return { message: 'If this address may come into the portal, a mail with a link is on its way to it.' };
  }
}
