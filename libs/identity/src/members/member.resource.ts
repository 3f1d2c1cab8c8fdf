import { all, base, defineResource, id, may, viewOf, type Grant } from '@omni/platform';
import { z } from 'zod';
import { role } from '../sessions/signed-in.contract';
import { Member } from './member.entity';

export const moduleGrants = z
  .record(z.string().regex(/^[a-z_]{1,40}$/), z.enum(['none', 'read', 'write', 'approve']))
  .meta({
    description: 'Module to level; a module that is absent has the role’s full reach.',
    example: { revenue: 'read' },
  });

export const memberContract = {
  revise: z
    .strictObject({ title: z.string().trim().max(120).nullable().optional() })
    .meta({ id: 'MemberRevise' }),
  view: z
    .strictObject({
      ...base,
      userId: id,
      name: z.string(),
      email: z.string(),
      role,
      status: z.enum(['invited', 'active', 'suspended', 'removed']),
      moduleGrants,
      title: z.string().nullable(),
      invitedById: id.nullable(),
      joinedAt: z.iso.datetime().nullable(),
      removedAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'Member' }),
};

export const memberView = (row: Member) => ({
  ...viewOf(row),
  userId: row.userId,
  name: row.name,
  email: row.email,
  role: row.role,
  status: row.status,
  moduleGrants: row.moduleGrants,
  title: row.title,
  invitedById: row.invitedById,
  joinedAt: row.joinedAt,
  removedAt: row.removedAt,
});

/** Colleagues know each other's name, role and title, and who is there. */
const colleague: Grant = may('read', {
  hide: ['email', 'moduleGrants', 'invitedById', 'joinedAt', 'removedAt'],
});

export const members = defineResource<Member>({
  module: 'identity',
  name: 'members',
  summary: 'Who works in the organization, in which role.',
  kind: 'aggregate',
  entity: Member,
  contract: memberContract,
  view: memberView,
  access: {
    owner: all,
    // Managers lead the staff: they neither make nor unmake their like.
    manager: [
      may('read'),
      may('create update suspend reactivate remove change_grants', { where: () => ({ role: 'staff' }) }),
    ],
    staff: colleague,
    accountant: colleague,
  },
  list: {
    filter: ['role', 'status', 'userId', 'email', 'name'],
    sort: ['name', 'joinedAt'],
    search: { title: (m: Member) => m.name, text: (m: Member) => [m.name, m.email, m.title] },
  },
  softDelete: false,
});
