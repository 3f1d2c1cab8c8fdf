import { randomBytes } from 'node:crypto';
import { MovableClock } from '@omni/platform';
import jwt from 'jsonwebtoken';
import { AccessTokenStrategy } from '../access/access-token.strategy';
import type { IdentitySettings } from '../settings';
import { Tokens } from './tokens';

const key = (kid: string) => ({ kid, secret: randomBytes(32).toString('base64url') });
const [older, newer, foreign] = [key('2026-01'), key('2026-02'), key('2026-02')];
const clock = new MovableClock('2026-03-02T09:00:00.000Z');
const withKeys = (...jwtKeys: { kid: string; secret: string }[]): Tokens =>
  new Tokens({ jwtKeys } as unknown as IdentitySettings, clock);

test('the newest key signs, and what an older one signed still counts', () => {
  const token = withKeys(older).sign('api', { sub: 'ada' }, 60);
  expect(withKeys(newer, older).verify('api', token)).toMatchObject({ sub: 'ada' });
  expect(
    jwt.decode(withKeys(newer, older).sign('api', { sub: 'ada' }, 60), { complete: true })?.header.kid,
  ).toBe('2026-02');
  expect(withKeys(newer).verify('api', token)).toBeNull();
});

test('a token is good for one purpose and until its end', () => {
  const tokens = withKeys(newer);
  const token = tokens.sign('password-reset', { sub: 'ada' }, 60);
  expect(tokens.verify('api', token)).toBeNull();
  expect(tokens.verify('password-reset', token)).not.toBeNull();
  clock.advance({ seconds: 60 });
  expect(tokens.verify('password-reset', token)).toBeNull();
});

const claims = { sub: 'ada', iss: 'omnibusiness', aud: 'api', exp: 4_000_000_000 };
const secretOf = ({ secret }: { secret: string }) => Buffer.from(secret, 'base64url');
const header = (alg: string): string =>
  Buffer.from(JSON.stringify({ alg, typ: 'JWT', kid: newer.kid })).toString('base64url');

test.each([
  ['of a foreign key under a known name', jwt.sign(claims, secretOf(foreign), { keyid: newer.kid })],
  ['that names no key', jwt.sign(claims, secretOf(newer))],
  ['of another issuer', jwt.sign({ ...claims, iss: 'somebody' }, secretOf(newer), { keyid: newer.kid })],
  ['by another algorithm', jwt.sign(claims, secretOf(newer), { keyid: newer.kid, algorithm: 'HS512' })],
  ['without a signature', `${header('none')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`],
  ['that is none', 'not.a.token'],
])('a token %s is refused, at the door too', async (_, token) => {
  const tokens = withKeys(newer);
  expect(tokens.verify('api', token)).toBeNull();
  expect(await new AccessTokenStrategy(tokens).read(token)).toBeNull();
});

test('the door reads the claims of a genuine token', async () => {
  const tokens = withKeys(newer);
  const token = tokens.sign('api', { sub: 'ada', org: 'engines', sid: 'family' }, 900);
  expect(await new AccessTokenStrategy(tokens).read(token)).toMatchObject({
    sub: 'ada',
    org: 'engines',
    sid: 'family',
  });
});
