import { CommandHandler } from '@nestjs/cqrs';
import { TOKEN_PREFIXES, hashToken, unpackToken, type Handles, type Unit } from '@omni/platform';
import { PortalAccess } from '../../access/access.entity';
import { accessEnded } from '../../access/access.errors';
import { PortalAccessActivated, accessFacts } from '../../access/access.events';
import { PortalLink } from '../../links/link.entity';
import { linkUnknown } from '../../links/link.errors';
import { PortalLinkUsed, linkFacts } from '../../links/link.events';
import { arriving } from '../client-principal';
import { Houses } from '../houses';
import { openSession } from '../open-session';
import type { PortalSessionAnswer } from '../portal-session.contract';
import { RedeemLink } from './redeem-link.command';

@CommandHandler(RedeemLink)
export class RedeemLinkHandler implements Handles<typeof RedeemLink> {
  constructor(private readonly houses: Houses) {}

  async execute({ unit, input }: RedeemLink): Promise<PortalSessionAnswer> {
    const link = await this.find(unit, input.token);
    link.use(unit.call.ip, unit.now);
    const [access] = await unit.rows(PortalAccess, 't.id = $2', [link.accessId]);
    if (!access?.isOpen(unit.now)) throw accessEnded();
    await unit.enter(arriving(unit.organization, access.contactId));
    unit.emit(PortalLinkUsed, link, { ...linkFacts(link, access), usedAt: unit.now });
    if (access.status === 'invited') {
      access.activate(unit.now);
      unit.emit(PortalAccessActivated, access, accessFacts(access));
    }
    unit.notes.subject = { type: 'portal_access', id: access.id };
    return openSession(unit, access, link);
  }

  /** The link behind a token, locked: of two who use it at once, the second finds it used. */
  private async find(unit: Unit, token: string): Promise<PortalLink> {
    const parts = unpackToken(TOKEN_PREFIXES.portalLink, token);
    const organization = parts && (await this.houses.byId(parts.organizationId));
    if (!organization) throw linkUnknown();
    await unit.enter({ ...unit.principal, organization });
    const [link] = await unit.rows(PortalLink, 't.token_hash = $2', [hashToken(token)]);
    if (!link) throw linkUnknown();
    return link;
  }
}
