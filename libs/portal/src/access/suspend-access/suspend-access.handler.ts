import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { PortalAccess } from '../access.entity';
import { portalAccess } from '../access.resource';
import { suspendAccess } from '../end-access';
import { SuspendAccess } from './suspend-access.command';

@CommandHandler(SuspendAccess)
export class SuspendAccessHandler implements Handles<typeof SuspendAccess> {
  async execute({ unit, input }: SuspendAccess): Promise<PortalAccess> {
    const access = await unit.load(portalAccess, input.id);
    await suspendAccess(unit, access, input.reason ?? null);
    return access;
  }
}
