import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { PortalAccess } from '../access.entity';
import { PortalAccessActivated, accessFacts } from '../access.events';
import { portalAccess } from '../access.resource';

import { ReactivateAccess } from './reactivate-access.command';

@CommandHandler(ReactivateAccess)
export class ReactivateAccessHandler implements Handles<typeof ReactivateAccess> {
  async execute({ unit, input }: ReactivateAccess): Promise<PortalAccess> {
    const access = await unit.load(portalAccess, input.id);
    access.reactivate();
    unit.emit(PortalAccessActivated, access, accessFacts(access));
    return access;
  }
}
