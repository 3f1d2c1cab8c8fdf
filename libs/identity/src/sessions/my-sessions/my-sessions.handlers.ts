import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import { notFound, type Answers, type Handles } from '@omni/platform';
import { personOf } from '../../access/person';
import { Member } from '../../members/member.entity';
import { members } from '../../members/member.resource';
import { Session } from '../session.entity';
import { SessionRevoked } from '../session.events';
import { sessions, sessionView } from '../session.resource';
import {
  EndMemberSessions,
  ListMemberSessions,
  ListMySessions,
  RevokeMySession,
} from './my-sessions.messages';

/** The live row of each family, since when the family is there. */
const LIVE = `
  select ${sessions.table.select},
    (select min(f.created_at) from identity.sessions f where f.organization_id = t.organization_id and f.family_id = t.family_id) as "createdAt"
  from identity.sessions t where t.user_id = $1 and t.revoked_at is null and t.expires_at > $2`;

@QueryHandler(ListMySessions)
export class ListMySessionsHandler implements Answers<typeof ListMySessions> {
  async execute({ reader }: ListMySessions) {
    const userId = personOf(reader.principal);
    const rows = await reader.tx.rows<Session>(`${LIVE} order by t.last_used_at desc, t.id`, [
      userId,
      reader.now,
    ]);
    const { sessionId } = reader.principal;
    return {
      data: rows.map((row) => sessionView(Object.assign(row, { current: row.familyId === sessionId }))),
      nextCursor: null,
    };
  }
}

@CommandHandler(RevokeMySession)
export class RevokeMySessionHandler implements Handles<typeof RevokeMySession> {
  async execute({ unit, input }: RevokeMySession): Promise<null> {
    const userId = personOf(unit.principal);
    const ended = await unit.sql<{ organizationId: string }>(
      `update identity.sessions set revoked_at = $3, revoke_reason = 'logout', version = version + 1, updated_at = $3
       where user_id = $1 and family_id = $2 and revoked_at is null returning organization_id as "organizationId"`,
      [userId, input.id, unit.now],
    );
    if (!ended.length) throw notFound('session');
    unit.emit(SessionRevoked, Object.assign(new Session(), { id: input.id, version: 1 }), {
      userId,
      sessionId: input.id,
      reason: 'logout',
    });
    await unit.rightsChanged(ended.map((row) => row.organizationId));
    return null;
  }
}

@QueryHandler(ListMemberSessions)
export class ListMemberSessionsHandler implements Answers<typeof ListMemberSessions> {
  async execute({ reader, input }: ListMemberSessions) {
    const member = await reader.get<Member>(members, input.id);
    const sql = `${LIVE} and t.organization_id = $3 order by t.last_used_at desc, t.id`;
    const rows = await reader.tx.rows<Session>(sql, [member.userId, reader.now, reader.organization.id]);
    return { data: rows.map(sessionView), nextCursor: null };
  }
}

@CommandHandler(EndMemberSessions)
export class EndMemberSessionsHandler implements Handles<typeof EndMemberSessions> {
  async execute({ unit, input }: EndMemberSessions): Promise<{ ended: number }> {
    await unit.rightsChanged();
    const member = await unit.read(members, input.id);
    const live = await unit.rows(Session, 't.user_id = $2 and t.revoked_at is null', [member.userId]);
    for (const session of live) {
      Object.assign(session, { revokedAt: unit.now, revokeReason: 'admin' });
      unit.emit(SessionRevoked, session, {
        userId: member.userId,
        sessionId: session.familyId,
        reason: 'admin',
      });
    }
    return { ended: live.length };
  }
}
