import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { PortalAccess } from '../access.entity';
import { portalAccess } from '../access.resource';
import { revokeAccess } from '../end-access';
import { RevokeAccess } from './revoke-access.command';

@CommandHandler(RevokeAccess)
export class RevokeAccessHandler implements Handles<typeof RevokeAccess> {
  async execute({ unit, input }: RevokeAccess): Promise<PortalAccess> {
    const access = await unit.load(portalAccess, input.id);
    await revokeAccess(unit, access, input.reason ?? null);
    return access;
  }
}
