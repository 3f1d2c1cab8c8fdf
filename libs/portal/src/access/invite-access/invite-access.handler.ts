import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { sendLink } from '../../links/send-link';
import { Known } from '../../people/known';
import type { PortalAccess } from '../access.entity';
import { PortalAccessGranted, accessFacts } from '../access.events';
import { portalAccess } from '../access.resource';
import { requireInvitable } from '../eligible';
import { InviteAccess } from './invite-access.command';

@CommandHandler(InviteAccess)
export class InviteAccessHandler implements Handles<typeof InviteAccess> {
  constructor(private readonly known: Known) {}

  async execute({ unit, input }: InviteAccess): Promise<PortalAccess> {
    const access = await unit.load(portalAccess, input.id);
    await requireInvitable(unit, this.known, access.contactId, access.engagementId);
    access.invite();
    unit.emit(PortalAccessGranted, access, { ...accessFacts(access), expiresAt: access.expiresAt });
    await sendLink(unit, access, { purpose: 'login' });
    return access;
  }
}
