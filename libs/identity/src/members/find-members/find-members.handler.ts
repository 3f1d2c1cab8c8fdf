import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers, type Role } from '@omni/platform';
import { members } from '../member.resource';
import { FindMembers } from './find-members.query';

interface Found {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
}

@QueryHandler(FindMembers)
export class FindMembersHandler implements Answers<typeof FindMembers> {
  async execute({ reader, input }: FindMembers) {
    const params = new Params();
    const scope = reader.scope(members, params);
    const found = await reader.rows<Found>(
      `select t.id, t.user_id as "userId", t.name, t.email::text as email, t.role from identity.organization_members t
       where ${scope} and t.status = 'active' and t.deleted_at is null
         and (t.user_id = any(${params.add(input.userIds ?? [])}::uuid[]) or t.role = any(${params.add(input.roles ?? [])}::text[]))
       order by t.created_at, t.id`,
      params,
    );
    return { members: found };
  }
}
