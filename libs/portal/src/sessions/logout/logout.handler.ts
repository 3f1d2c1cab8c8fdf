import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { PortalSession } from '../session.entity';
import { LogoutOfPortal } from './logout.command';

@CommandHandler(LogoutOfPortal)
export class LogoutOfPortalHandler implements Handles<typeof LogoutOfPortal> {
  async execute({ unit }: LogoutOfPortal): Promise<null> {
    const { sessionId, portal } = unit.principal;
    const sessions = await unit.rows(PortalSession, 't.id = $2 and t.revoked_at is null', [sessionId]);
    for (const session of sessions) session.revokedAt = unit.now;
    if (portal) unit.notes.subject = { type: 'portal_access', id: portal.accessId };
    await unit.rightsChanged();
    return null;
  }
}
