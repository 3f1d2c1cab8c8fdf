import { CommandHandler } from '@nestjs/cqrs';
import { Fault, notFound, type Handles } from '@omni/platform';
import { personOf } from '../../access/person';
import { userById } from '../../users/find-user';
import type { SignedIn } from '../signed-in.contract';
import { SignIn } from '../sign-in';
import { SwitchOrganization } from './switch-organization.command';

@CommandHandler(SwitchOrganization)
export class SwitchOrganizationHandler implements Handles<typeof SwitchOrganization> {
  constructor(private readonly signIn: SignIn) {}

  async execute({ unit, input }: SwitchOrganization): Promise<SignedIn> {
    const user = await userById(unit, personOf(unit.principal));
    if (!user) throw new Fault(401, 'unauthenticated', 'Log in first.');
    const places = await this.signIn.places(unit, user.id);
    const place = places.find((p) => p.workplace.id === input.organizationId);
    // Somebody else's organization is as good as none.
    if (!place) throw notFound('organization');
    return this.signIn.open(unit, user, place, places, unit.principal.mfa);
  }
}
