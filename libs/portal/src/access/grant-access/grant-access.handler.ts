import { CommandHandler } from '@nestjs/cqrs';
import { isHouse, type Handles, type Unit } from '@omni/platform';
import { sendLink } from '../../links/send-link';
import { Known } from '../../people/known';
import { PortalAccess } from '../access.entity';
import { accessExists } from '../access.errors';
import { PortalAccessGranted, accessFacts } from '../access.events';
import { portalAccess } from '../access.resource';
import { requireInvitable, requireLater } from '../eligible';
import { PORTAL_PERMISSIONS } from '../permissions';
import { GrantAccess } from './grant-access.command';

@CommandHandler(GrantAccess)
export class GrantAccessHandler implements Handles<typeof GrantAccess> {
  constructor(private readonly known: Known) {}

  async execute({ unit, input }: GrantAccess): Promise<PortalAccess> {
    const { contactId, engagementId = null, expiresAt = null } = input;
    const contact = await requireInvitable(unit, this.known, contactId, engagementId);
    requireLater(unit, expiresAt);
    const standing = await standingAccess(unit, contactId, engagementId);
    if (standing) {
      if (!prefersExisting(unit)) throw accessExists(standing.id);
      unit.notes.existing = true;
      return standing;
    }
    const access = unit.create(portalAccess, {
      contactId,
      clientId: contact.clientId,
      engagementId,
      permissions: input.permissions ?? [...PORTAL_PERMISSIONS],
      invitedById: unit.principal.memberId,
      expiresAt,
    });
    unit.emit(PortalAccessGranted, access, { ...accessFacts(access), expiresAt });
    if (input.sendInvitation !== false) await sendLink(unit, access, { purpose: 'login' });
    return access;
  }
}

/** The access of a contact for an engagement (null: for all) that was not revoked. */
async function standingAccess(
  unit: Unit,
  contactId: string,
  engagementId: string | null,
): Promise<PortalAccess | undefined> {
  const [row] = await unit.rows(
    PortalAccess,
    `t.contact_id = $2 and t.engagement_id is not distinct from $3::uuid and t.status <> 'revoked' and t.deleted_at is null`,
    [contactId, engagementId],
  );
  return row;
}

/** Automations repeat themselves safely: what is granted already is what they wanted. */
const prefersExisting = ({ call, principal }: Unit): boolean =>
  call.prefer.includes('return-existing') || isHouse(principal) || principal.kind === 'workflow';
