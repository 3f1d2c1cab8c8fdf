import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { role } from '../sessions/signed-in.contract';

const invitation = { invitationId: id, email: z.string(), role };
const grace = {
  invitationId: '5b1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a13',
  email: 'grace@example.com',
  role: 'staff' as const,
};

export const InvitationCreated = defineEvent({
  type: 'invitation.created',
  summary: 'Somebody was invited to the organization; a mail takes the token there.',
  data: z.strictObject({ ...invitation, expiresAt: z.iso.datetime() }),
  sample: { ...grace, expiresAt: '2026-03-08T09:30:00.000Z' },
  line: (d) => `${d.email} was invited as ${d.role}`,
});

export const InvitationResent = defineEvent({
  type: 'invitation.resent',
  summary: 'An invitation was sent again with a new token.',
  data: z.strictObject({ ...invitation, expiresAt: z.iso.datetime() }),
  sample: { ...grace, expiresAt: '2026-03-10T09:30:00.000Z' },
  line: (d) => `${d.email} was invited again`,
});

export const InvitationAccepted = defineEvent({
  type: 'invitation.accepted',
  summary: 'Somebody accepted an invitation and is a member now.',
  data: z.strictObject({ ...invitation, memberId: id, userId: id }),
  sample: {
    ...grace,
    memberId: '7a1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a12',
    userId: '6f1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a11',
  },
  line: (d) => `${d.email} accepted the invitation`,
});

export const InvitationRevoked = defineEvent({
  type: 'invitation.revoked',
  summary: 'An invitation was taken back.',
  data: z.strictObject(invitation),
  sample: grace,
  line: (d) => `The invitation of ${d.email} was taken back`,
});

export const invitationEvents = [InvitationCreated, InvitationResent, InvitationAccepted, InvitationRevoked];
