import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { personOf } from '../../access/person';
import { Session } from '../session.entity';
import { SessionRevoked } from '../session.events';
import { Logout } from './logout.command';

@CommandHandler(Logout)
export class LogoutHandler implements Handles<typeof Logout> {
  async execute({ unit }: Logout): Promise<null> {
    const userId = personOf(unit.principal);
    await unit.rightsChanged();
    const live = await unit.rows(Session, 't.family_id = $2 and t.user_id = $3 and t.revoked_at is null', [
      unit.principal.sessionId,
      userId,
    ]);
    for (const session of live) {
      Object.assign(session, { revokedAt: unit.now, revokeReason: 'logout' });
      unit.emit(SessionRevoked, session, { userId, sessionId: session.familyId, reason: 'logout' });
    }
    return null;
  }
}
