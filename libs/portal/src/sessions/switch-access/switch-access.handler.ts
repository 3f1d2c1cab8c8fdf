import { CommandHandler } from '@nestjs/cqrs';
import { forbidden, type Handles } from '@omni/platform';
import { PortalAccess } from '../../access/access.entity';
import { accessEnded } from '../../access/access.errors';
import { PortalAccessActivated, accessFacts } from '../../access/access.events';
import { portalAccess } from '../../access/access.resource';
import { openSession } from '../open-session';
import type { PortalSessionAnswer } from '../portal-session.contract';
import { PortalSession } from '../session.entity';
import { SwitchAccess } from './switch-access.command';

@CommandHandler(SwitchAccess)
export class SwitchAccessHandler implements Handles<typeof SwitchAccess> {
  async execute({ unit, input }: SwitchAccess): Promise<PortalSessionAnswer> {
    const [session] = await unit.rows(PortalSession, 't.id = $2', [unit.principal.sessionId]);
    // Whoever came by a document's link came for that document.
    if (session?.permitted !== null)
      throw forbidden('Log in to go to another access.', 'portal.session:document_only');
    await unit.read(portalAccess, input.accessId);
    const [access] = await unit.rows(PortalAccess, 't.id = $2', [input.accessId]);
    if (!access?.isOpen(unit.now)) throw accessEnded();
    if (access.status === 'invited') {
      access.activate(unit.now);
      unit.emit(PortalAccessActivated, access, accessFacts(access));
    }
    return openSession(unit, access, null);
  }
}
