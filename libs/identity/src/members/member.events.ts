import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { role } from '../sessions/signed-in.contract';

const ada = {
  memberId: '7a1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a12',
  userId: '6f1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a11',
  name: 'Ada Lovelace',
};
const member = { memberId: id, userId: id, name: z.string() };

export const MemberInvited = defineEvent({
  type: 'member.invited',
  summary: 'Somebody was asked to join the organization.',
  data: z.strictObject({ invitationId: id, email: z.string(), role }),
  sample: {
    invitationId: '5b1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a13',
    email: 'grace@example.com',
    role: 'staff' as const,
  },
  line: (d) => `${d.email} was invited as ${d.role}`,
});

export const MemberJoined = defineEvent({
  type: 'member.joined',
  summary: 'A person works in the organization from now on.',
  data: z.strictObject({ ...member, role, invitationId: id.nullable() }),
  sample: { ...ada, role: 'staff' as const, invitationId: null },
  line: (d) => `${d.name} joined as ${d.role}`,
});

export const MemberRoleChanged = defineEvent({
  type: 'member.role_changed',
  summary: 'A member has another role.',
  data: z.strictObject({ ...member, from: role, to: role }),
  sample: { ...ada, from: 'staff' as const, to: 'manager' as const },
  line: (d) => `${d.name} is ${d.to} now, was ${d.from}`,
});

export const MemberGrantsChanged = defineEvent({
  type: 'member.grants_changed',
  summary: 'How far a member’s role reaches into modules was changed.',
  data: z.strictObject({ ...member, moduleGrants: z.record(z.string(), z.string()) }),
  sample: { ...ada, moduleGrants: { revenue: 'read' } },
  line: (d) => `Module rights of ${d.name} changed`,
});

export const MemberSuspended = defineEvent({
  type: 'member.suspended',
  summary: 'A member may not work for now.',
  data: z.strictObject(member),
  sample: ada,
  line: (d) => `${d.name} was suspended`,
});

export const MemberReactivated = defineEvent({
  type: 'member.reactivated',
  summary: 'A suspended member may work again.',
  data: z.strictObject(member),
  sample: ada,
  line: (d) => `${d.name} may work again`,
});

export const MemberRemoved = defineEvent({
  type: 'member.removed',
  summary: 'A member left the organization; their sessions and keys ended.',
  data: z.strictObject(member),
  sample: ada,
  line: (d) => `${d.name} left`,
});

export const MemberUpdated = defineEvent({
  type: 'member.updated',
  summary: 'A member’s name, e-mail or title changed.',
  data: z.strictObject({ ...member, title: z.string().nullable() }),
  sample: { ...ada, title: 'Bookkeeper' },
  line: (d) => `${d.name} was updated`,
});

export const memberEvents = [
  MemberInvited,
  MemberJoined,
  MemberRoleChanged,
  MemberGrantsChanged,
  MemberSuspended,
  MemberReactivated,
  MemberRemoved,
  MemberUpdated,
];
