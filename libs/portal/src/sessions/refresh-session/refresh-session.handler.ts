import { CommandHandler } from '@nestjs/cqrs';
import { Fault, TOKEN_PREFIXES, hashToken, unpackToken, type Handles, type Unit } from '@omni/platform';
import { PortalAccess } from '../../access/access.entity';
import { PortalSessionReuseDetected, accessFacts } from '../../access/access.events';
import { arriving } from '../client-principal';
import { Houses } from '../houses';
import { openSession } from '../open-session';
import type { PortalSessionAnswer } from '../portal-session.contract';
import { PortalSession } from '../session.entity';
import { RefreshPortalSession } from './refresh-session.command';

const ended = (): Fault => new Fault(401, 'unauthenticated', 'This session has ended. Ask for a new link.');

@CommandHandler(RefreshPortalSession)
export class RefreshPortalSessionHandler implements Handles<typeof RefreshPortalSession> {
  constructor(private readonly houses: Houses) {}

  async execute({ unit, input }: RefreshPortalSession): Promise<PortalSessionAnswer> {
    const session = await this.find(unit, input.refreshToken);
    const [access] = await unit.rows(PortalAccess, 't.id = $2', [session.accessId]);
    if (!access) throw ended();
    if (session.revokedAt !== null) return this.reused(unit, session, access);
    if ((session.refreshExpiresAt ?? '') <= unit.now) throw ended();
    if (access.status !== 'active' || !access.isOpen(unit.now)) throw ended();
    await unit.enter(arriving(unit.organization, access.contactId));
    session.end('rotated', unit.now);
    unit.notes.subject = { type: 'portal_access', id: access.id };
    return openSession(unit, access, null, session.familyId);
  }

  /** The token's row, locked: of two that come with one token the second waits, and then finds it used. */
  private async find(unit: Unit, refreshToken: string): Promise<PortalSession> {
    const parts = unpackToken(TOKEN_PREFIXES.portalRefresh, refreshToken);
    const organization = parts && (await this.houses.byId(parts.organizationId));
    if (!organization) throw ended();
    await unit.enter({ ...unit.principal, organization });
    const [session] = await unit.rows(PortalSession, 't.refresh_token_hash = $2', [hashToken(refreshToken)]);
    if (!session) throw ended();
    return session;
  }

  /** Somebody else holds the token too. Whoever they are, both have to ask for a new link. */
  private async reused(unit: Unit, session: PortalSession, access: PortalAccess): Promise<never> {
    if (session.revokeReason !== 'rotated') throw ended();
    const live = await unit.rows(PortalSession, 't.family_id = $2 and t.revoked_at is null', [
      session.familyId,
    ]);
    if (live.length === 0) throw ended();
    for (const row of live) row.end('reuse_detected', unit.now);
    await unit.rightsChanged();
    unit.emit(PortalSessionReuseDetected, access, { ...accessFacts(access), ip: unit.call.ip });
    return unit.refuse(ended());
  }
}
