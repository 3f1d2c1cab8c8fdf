import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

const sample = {
  userId: '6f1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a11',
  sessionId: 'b1f3f8b2-6f0c-4f57-8a1b-0d0c9b6b8e21',
  ip: '203.0.113.7',
};
const session = { userId: id, sessionId: id, ip: z.string().nullable() };

export const SessionCreated = defineEvent({
  type: 'session.created',
  summary: 'A person opened a session in the organization.',
  data: z.strictObject(session),
  sample,
  line: () => 'Session opened',
});

export const SessionRevoked = defineEvent({
  type: 'session.revoked',
  summary: 'A session was ended before its time.',
  data: z.strictObject({ userId: id, sessionId: id, reason: z.enum(['logout', 'admin', 'password_change']) }),
  sample: { userId: sample.userId, sessionId: sample.sessionId, reason: 'logout' as const },
  line: (d) => `Session ended (${d.reason.replaceAll('_', ' ')})`,
});

export const SessionReuseDetected = defineEvent({
  type: 'session.reuse_detected',
  summary: 'A refresh token was used a second time: somebody may have stolen it. Its session has ended.',
  data: z.strictObject(session),
  sample,
  line: () => 'A refresh token was used twice; the session has ended',
});

export const sessionEvents = [SessionCreated, SessionRevoked, SessionReuseDetected];
