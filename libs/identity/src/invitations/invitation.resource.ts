import { base, defineResource, id, may, viewOf } from '@omni/platform';
import { z } from 'zod';
import { moduleGrants } from '../members/member.resource';
import { role } from '../sessions/signed-in.contract';
import { email } from '../users/password';
import { Invitation } from './invitation.entity';

export const invitationContract = {
  create: z
    .strictObject({ email, role, moduleGrants: moduleGrants.optional() })
    .meta({ id: 'InvitationCreate' }),
  view: z
    .strictObject({
      ...base,
      email: z.string(),
      role,
      moduleGrants,
      status: z.enum(['pending', 'accepted', 'revoked', 'expired']),
      expiresAt: z.iso.datetime(),
      invitedById: id,
      acceptedById: id.nullable(),
    })
    .meta({ id: 'Invitation' }),
};

export const invitationView = (row: Invitation) => ({
  ...viewOf(row),
  email: row.email,
  role: row.role,
  moduleGrants: row.moduleGrants,
  status: row.status,
  expiresAt: row.expiresAt,
  invitedById: row.invitedById,
  acceptedById: row.acceptedById,
});

export const invitations = defineResource<Invitation>({
  module: 'identity',
  name: 'invitations',
  summary: 'Who was asked to join the organization.',
  kind: 'aggregate',
  entity: Invitation,
  contract: invitationContract,
  view: invitationView,
  access: {
    owner: may('read create revoke resend'),
    manager: may('read create revoke resend', { where: () => ({ role: 'staff' }) }),
  },
  // Who was asked and did not come, or came, is told elsewhere: the row itself goes.
  lifecycle: {
    purge: {
      after: { days: 90 },
      clock: 'ended',
      due: `t.status <> 'pending' and t.updated_at <= :until`,
      outright: true,
    },
  },
  list: { filter: ['status', 'email', 'role'], sort: ['expiresAt'] },
  softDelete: false,
});
