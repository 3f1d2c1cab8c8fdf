import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { PortalAccess } from '../access.entity';
import { portalAccess } from '../access.resource';
import { requireLater } from '../eligible';
import { ReviseAccess } from './revise-access.command';

@CommandHandler(ReviseAccess)
export class ReviseAccessHandler implements Handles<typeof ReviseAccess> {
  async execute({ unit, input }: ReviseAccess): Promise<PortalAccess> {
    const access = await unit.load(portalAccess, input.id);
    requireLater(unit, input.expiresAt);
    if (input.permissions) access.permissions = input.permissions;
    if (input.expiresAt !== undefined) access.expiresAt = input.expiresAt;
    await unit.rightsChanged();
    return access;
  }
}
