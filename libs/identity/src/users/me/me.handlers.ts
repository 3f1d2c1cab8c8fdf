import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import { Fault, conflict, type Answers, type Handles, type Unit } from '@omni/platform';
import { personOf } from '../../access/person';
import { Member } from '../../members/member.entity';
import { MemberUpdated } from '../../members/member.events';
import { endSessions } from '../../sessions/end-sessions';
import { userById } from '../find-user';
import { SecondFactor } from '../second-factor';
import type { User } from '../user.entity';
import { UserAnonymised, UserUpdated } from '../user.events';
import { meView, users } from '../user.resource';
import { CloseMyAccount, GetMe, ReviseMe } from './me.messages';

const gone = (): Fault => new Fault(401, 'unauthenticated', 'Log in first.');

@QueryHandler(GetMe)
export class GetMeHandler implements Answers<typeof GetMe> {
  constructor(private readonly factors: SecondFactor) {}

  async execute({ reader }: GetMe) {
    const sql = `select ${users.table.select}, t.mfa from identity.users t where t.id = $1`;
    const user = await reader.tx.one<User>(sql, [personOf(reader.principal)]);
    if (!user) throw gone();
    return meView(Object.assign(user, { mfaEnabled: this.factors.isOn(user) }));
  }
}

@CommandHandler(ReviseMe)
export class ReviseMeHandler implements Handles<typeof ReviseMe> {
  constructor(private readonly factors: SecondFactor) {}

  async execute({ unit, input }: ReviseMe) {
    const user = await userById(unit, personOf(unit.principal));
    if (!user) throw gone();
    Object.assign(user, input);
    const renamed = input.name !== undefined;
    if (renamed) await this.renameHere(unit, user);
    unit.emit(UserUpdated, user, { userId: user.id, email: user.email, name: user.name });
    unit.notes.subject = { type: 'user', id: user.id };
    // What the bus stamps when it saves, told already.
    const view = meView(Object.assign(user, { mfaEnabled: this.factors.isOn(user) }));
    return { ...view, version: user.version + 1, updatedAt: unit.now };
  }

  /** Here at once; in the person's other organizations a consumer follows. */
  private async renameHere(unit: Unit, user: User): Promise<void> {
    const [member] = await unit.rows(Member, `t.user_id = $2 and t.status <> 'removed'`, [user.id]);
    if (!member || member.name === user.name) return;
    member.name = user.name;
    unit.emit(MemberUpdated, member, {
      memberId: member.id,
      userId: user.id,
      name: user.name,
      title: member.title,
    });
  }
}

/** Organizations that would be left without an owner. */
const ALONE = `
  select o.name from identity.organization_members m join identity.organizations o on o.id = m.organization_id
  where m.user_id = $1 and m.role = 'owner' and m.status = 'active' and o.status <> 'closed'`;

@CommandHandler(CloseMyAccount)
export class CloseMyAccountHandler implements Handles<typeof CloseMyAccount> {
  async execute({ unit }: CloseMyAccount): Promise<null> {
    const user = await userById(unit, personOf(unit.principal));
    if (!user) throw gone();
    const owned = await unit.sql<{ name: string }>(ALONE, [user.id]);
    if (owned.length) {
      throw conflict('last_owner', 'Hand over or close the organizations that you own first.', {
        organizations: owned.map((o) => o.name),
      });
    }
    Object.assign(user, {
      email: `deleted+${user.id}@invalid`,
      name: 'Deleted user',
      passwordHash: null,
      mfa: null,
      avatarFileId: null,
      locale: null,
      timezone: null,
      status: 'disabled',
    });
    await endSessions(unit, user.id, 'logout');
    unit.emit(UserAnonymised, user, { userId: user.id });
    return null;
  }
}
