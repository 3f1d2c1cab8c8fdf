import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { PortalSession } from '../session.entity';
import { LogoutOfPortal } from './logout.command';

@CommandHandler(LogoutOfPortal)
export class LogoutOfPortalHandler implements Handles<typeof LogoutOfPortal> {
  async execute({ unit }: LogoutOfPortal): Promise<null> {
    const { sessionId, portal } = unit.principal;
    // Its family: another request may have renewed the session a moment ago.
    const sessions = await unit.rows(
      PortalSession,
      `t.revoked_at is null and t.family_id = (select s.family_id from portal.portal_sessions s
         where s.organization_id = $1 and s.id = $2)`,
      [sessionId],
    );
    for (const session of sessions) session.end('logout', unit.now);
    if (portal) unit.notes.subject = { type: 'portal_access', id: portal.accessId };
    await unit.rightsChanged();
    return null;
  }
}
