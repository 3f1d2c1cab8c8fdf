import { Injectable } from '@nestjs/common';
import {
  Bus,
  Consumes,
  Database,
  PrincipalSource,
  internalCall,
  systemPrincipal,
  type EventConsumer,
  type EventData,
  type EventEnvelope,
  type Unit,
} from '@omni/platform';
import { endAccess } from '../../members/end-access';
import { Member } from '../../members/member.entity';
import { MemberRemoved, MemberUpdated } from '../../members/member.events';
import { UserAnonymised, UserUpdated } from '../user.events';

const WHERE = `select m.organization_id as "organizationId" from identity.organization_members m where m.user_id = $1`;

/** Carries a person's new name, or their leaving, into every organization they work in: each in a transaction of its own. */
@Injectable()
@Consumes('identity.follow-person', UserUpdated.type, UserAnonymised.type)
export class FollowPerson implements EventConsumer {
  constructor(
    private readonly database: Database,
    private readonly bus: Bus,
    private readonly principals: PrincipalSource,
  ) {}

  async handle(_unit: Unit, event: EventEnvelope): Promise<void> {
    const { userId } = event.data as EventData<typeof UserAnonymised>;
    const { rows } = await this.database.read({ organizationId: null, userId }, [
      { text: WHERE, values: [userId] },
    ]);
    const cause = {
      correlationId: event.correlationId,
      causationId: event.id,
      requestId: event.requestId ?? event.id,
    };
    for (const { organizationId } of (rows[0] ?? []) as { organizationId: string }[]) {
      const call = internalCall(systemPrincipal(await this.principals.organization(organizationId)), cause);
      await this.bus.run(call, 'member.follow_person', (unit) => follow(unit, event));
    }
  }
}

async function follow(unit: Unit, event: EventEnvelope): Promise<void> {
  const { userId, name } = event.data as { userId: string; name?: string };
  const leaving = event.type === UserAnonymised.type;
  // Rows of former memberships bear the name too.
  for (const member of await unit.rows(
    Member,
    leaving ? 't.user_id = $2' : `t.user_id = $2 and t.status <> 'removed'`,
    [userId],
  )) {
    const facts = { memberId: member.id, userId };
    if (!leaving) {
      if (name === undefined || member.name === name) continue;
      member.name = name;
      unit.emit(MemberUpdated, member, { ...facts, name, title: member.title });
      continue;
    }
    const wasHere = member.status !== 'removed';
    Object.assign(member, { name: 'Deleted user', email: `deleted+${userId}@invalid`, title: null });
    if (!wasHere) continue;
    Object.assign(member, { status: 'removed', removedAt: unit.now });
    unit.emit(MemberRemoved, member, { ...facts, name: member.name });
    await endAccess(unit, member);
    await unit.rightsChanged();
  }
}
