import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

const userId = '6f1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a11';
const person = { userId: id, email: z.string(), name: z.string() };
const ada = { userId, email: 'ada@example.com', name: 'Ada Lovelace' };

export const UserRegistered = defineEvent({
  type: 'user.registered',
  summary: 'Somebody opened an account and has yet to confirm the e-mail.',
  data: z.strictObject(person),
  sample: ada,
  line: (d) => `${d.name} registered`,
});

export const UserRegistrationRepeated = defineEvent({
  type: 'user.registration_repeated',
  summary: 'Somebody tried to register an e-mail that has an account.',
  data: z.strictObject(person),
  sample: ada,
  line: (d) => `Somebody registered again as ${d.name}`,
});

export const UserEmailVerified = defineEvent({
  type: 'user.email_verified',
  summary: 'An account’s e-mail is confirmed.',
  data: z.strictObject({ userId: id, email: z.string() }),
  sample: { userId, email: ada.email },
  line: (d) => `${d.email} confirmed`,
});

export const UserLoginSucceeded = defineEvent({
  type: 'user.login_succeeded',
  summary: 'Somebody logged in.',
  data: z.strictObject({ userId: id, name: z.string(), mfa: z.boolean(), ip: z.string().nullable() }),
  sample: { userId, name: ada.name, mfa: true, ip: '203.0.113.7' },
  line: (d) => `${d.name} logged in${d.mfa ? ' with a second factor' : ''}`,
});

export const UserLoginFailed = defineEvent({
  type: 'user.login_failed',
  summary: 'A login with a wrong password or code; without a user id where there is no such account.',
  data: z.strictObject({
    userId: id.nullable(),
    reason: z.enum(['password', 'mfa']),
    attempts: z.int(),
    ip: z.string().nullable(),
  }),
  sample: { userId, reason: 'password' as const, attempts: 3, ip: '203.0.113.7' },
  line: (d) => `Login failed (attempt ${String(d.attempts)})`,
});

export const UserLocked = defineEvent({
  type: 'user.locked',
  summary: 'Too many failed logins: the account is locked for a while.',
  data: z.strictObject({ userId: id, until: z.iso.datetime() }),
  sample: { userId, until: '2026-03-01T09:45:00.000Z' },
  line: (d) => `Account locked until ${d.until}`,
});

export const UserMfaChanged = defineEvent({
  type: 'user.mfa_changed',
  summary: 'A second factor was set up, taken away or got new recovery codes.',
  data: z.strictObject({
    userId: id,
    name: z.string(),
    change: z.enum(['enabled', 'disabled', 'recovery_codes', 'recovery_code_used']),
  }),
  sample: { userId, name: ada.name, change: 'enabled' as const },
  line: (d) => `Second factor of ${d.name}: ${d.change.replaceAll('_', ' ')}`,
});

export const UserPasswordResetRequested = defineEvent({
  type: 'user.password_reset_requested',
  summary:
    'Somebody asked for a new password. Whether there is such an account is only looked up when the mail is sent.',
  data: z.strictObject({ email: z.string() }),
  sample: { email: ada.email },
});

export const UserPasswordChanged = defineEvent({
  type: 'user.password_changed',
  summary: 'A password was changed or reset; sessions elsewhere have ended.',
  data: z.strictObject({ userId: id, name: z.string(), how: z.enum(['change', 'reset']) }),
  sample: { userId, name: ada.name, how: 'change' as const },
  line: (d) => `${d.name} has a new password`,
});

export const UserUpdated = defineEvent({
  type: 'user.updated',
  summary: 'A person’s name or preferences changed.',
  data: z.strictObject(person),
  sample: ada,
  line: (d) => `${d.name} changed their profile`,
});

export const UserAnonymised = defineEvent({
  type: 'user.anonymised',
  summary: 'A person’s account was closed and their name and e-mail removed.',
  data: z.strictObject({ userId: id }),
  sample: { userId },
  line: () => 'An account was closed',
});

export const userEvents = [
  UserRegistered,
  UserRegistrationRepeated,
  UserEmailVerified,
  UserLoginSucceeded,
  UserLoginFailed,
  UserLocked,
  UserMfaChanged,
  UserPasswordResetRequested,
  UserPasswordChanged,
  UserUpdated,
  UserAnonymised,
];
