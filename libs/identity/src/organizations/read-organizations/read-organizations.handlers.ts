import { QueryHandler } from '@nestjs/cqrs';
import { notFound, present, type Answers, type Reader, type Role } from '@omni/platform';
import type { z } from 'zod';
import { personOf } from '../../access/person';
import type { Workplace } from '../../sessions/signed-in.contract';
import type { Organization } from '../organization.entity';
import { organizations } from '../organization.resource';
import { GetOrganization, ListMyOrganizations, ListOrganizations } from './read-organizations.queries';

type Seen = z.input<(typeof GetOrganization)['decl']['output']>;
type Row = Organization & { memberId: string; role: Role };

const MINE = `
  select ${organizations.table.select}, m.id as "memberId", m.role
  from identity.organizations t join identity.organization_members m on m.organization_id = t.id
  where m.user_id = $1 and m.status = 'active' and m.deleted_at is null and t.status <> 'closed'
  order by t.name, t.id`;

const mine = (reader: Reader): Promise<Row[]> => reader.tx.rows<Row>(MINE, [personOf(reader.principal)]);

/** Each through the eyes of the role that one has there. */
const seen = (reader: Reader, { memberId, role, ...row }: Row): Seen =>
  present(organizations, row, { ...reader.principal, memberId, role, grants: {} }) as Seen;

@QueryHandler(ListOrganizations)
export class ListOrganizationsHandler implements Answers<typeof ListOrganizations> {
  async execute({ reader }: ListOrganizations) {
    return { data: (await mine(reader)).map((row) => seen(reader, row)), nextCursor: null };
  }
}

@QueryHandler(GetOrganization)
export class GetOrganizationHandler implements Answers<typeof GetOrganization> {
  async execute({ reader, input }: GetOrganization): Promise<Seen> {
    const { principal } = reader;
    // A key belongs to one organization; a person may look at each of theirs.
    if (principal.kind !== 'user') {
      return present(organizations, await reader.get(organizations, input.id), principal) as Seen;
    }
    const row = (await mine(reader)).find((r) => r.id === input.id);
    if (!row) throw notFound('organization');
    return seen(reader, row);
  }
}

@QueryHandler(ListMyOrganizations)
export class ListMyOrganizationsHandler implements Answers<typeof ListMyOrganizations> {
  async execute({ reader }: ListMyOrganizations) {
    const data = (await mine(reader)).map(({ id, name, slug, status, memberId, role }): Workplace => ({
      id,
      name,
      slug,
      status,
      memberId,
      role,
    }));
    return { data, nextCursor: null };
  }
}
