import { randomBytes } from 'node:crypto';
import { FieldCipher, Keyring, MovableClock } from '@omni/platform';
import { generateSync } from 'otplib';
import { SecondFactor } from './second-factor';
import { User } from './user.entity';

const clock = new MovableClock('2026-03-02T09:00:00.000Z');
const factors = new SecondFactor(new FieldCipher(new Keyring([{ id: 'k1', key: randomBytes(32) }])), clock);
const person = (id: string): User => Object.assign(new User(), { id, email: 'ada@example.com' });
const ADA = '6f1c3a52-8f0e-4c58-9f6c-4f2f6f0f9a11';
const codeAt = (secret: string, seconds = 0): string =>
  generateSync({ secret, epoch: clock.now().getTime() / 1000 + seconds });

/** Somebody with the second factor on; the code that turned it on is spent. */
function enrolled(): { user: User; secret: string; codes: string[] } {
  const user = person(ADA);
  const { secret } = factors.enrol(user);
  const codes = factors.confirm(user, codeAt(secret, -30)) ?? [];
  return { user, secret, codes };
}

test('it is on once a code was confirmed, and not before', () => {
  const user = person(ADA);
  expect(factors.isOn(user)).toBe(false);
  const { secret, uri } = factors.enrol(user);
  expect(uri).toContain(`secret=${secret}`);
  expect(factors.isOn(user)).toBe(false);
  expect(factors.confirm(user, '000000')).toBeNull();
  expect(factors.confirm(user, codeAt(secret))).toHaveLength(10);
  expect(factors.isOn(user)).toBe(true);
});

test('a code is good for once, and for half a minute to either side', () => {
  const { user, secret } = enrolled();
  expect(factors.take(user, codeAt(secret, -90))).toBeNull();
  expect(factors.take(user, codeAt(secret, 90))).toBeNull();
  expect(factors.take(user, codeAt(secret))).toBe('totp');
  expect(factors.take(user, codeAt(secret))).toBeNull();
  expect(factors.take(user, codeAt(secret, 30))).toBe('totp');
});

test('a recovery code is good for once, however it is typed', () => {
  const { user, codes } = enrolled();
  expect(factors.take(user, (codes[0] ?? '').toUpperCase().replaceAll('-', ' '))).toBe('recovery_code');
  expect(factors.take(user, codes[0] ?? '')).toBeNull();
  expect(factors.take(user, codes[1] ?? '')).toBe('recovery_code');
});

test('what is stored shows no secret, and opens for its own person alone', () => {
  const { user, secret, codes } = enrolled();
  expect(user.mfa).not.toContain(secret);
  expect(user.mfa).not.toContain(codes[0]);
  const thief = Object.assign(person('00000000-0000-4000-8000-000000000001'), { mfa: user.mfa });
  expect(() => factors.isOn(thief)).toThrow(
    expect.objectContaining({ code: 'platform.crypto.authentication_failed' }),
  );
});
