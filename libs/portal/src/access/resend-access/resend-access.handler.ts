import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { sendLink } from '../../links/send-link';
import type { PortalAccess } from '../access.entity';
import { accessNotOpen } from '../access.errors';
import { portalAccess } from '../access.resource';

import { ResendAccess } from './resend-access.command';

@CommandHandler(ResendAccess)
export class ResendAccessHandler implements Handles<typeof ResendAccess> {
  async execute({ unit, input }: ResendAccess): Promise<PortalAccess> {
    const access = await unit.load(portalAccess, input.id);
    if (!access.isOpen(unit.now)) throw accessNotOpen();
    await sendLink(unit, access, { purpose: 'login' });
    return access;
  }
}
