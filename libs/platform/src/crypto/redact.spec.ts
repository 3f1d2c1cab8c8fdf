import fc from 'fast-check';
import { redact } from './redact';
import { redactText } from './redact-text';

const shown = (value: unknown) => JSON.stringify(redact(value));

/** Every place that a secret may get into, each given the secret. */
const PLACES: Record<string, (secret: string) => unknown> = {
  'under each sensitive name': (s) => ({
    password: s,
    secret: s,
    token: s,
    authorization: s,
    apiKey: s,
    signature: s,
    mfa: s,
    recoveryCode: s,
    totp: s,
    cookie: s,
  }),
  'under other spellings': (s) => ({
    PASSWORD: s,
    newPassword: s,
    password_hash: s,
    'x-api-key': s,
    'Set-Cookie': s,
    client_secret: s,
    'config[access token]': s,
    userMfaCode: s,
    mfacode: s,
    apikey: s,
  }),
  'in lists and objects under a name': (s) => ({
    recoveryCodes: [s, s],
    secrets: { stripe: { live: s } },
    tokens: new Map([['a', s]]),
  }),
  'as a number’s or a date’s neighbour': (s) => ({ tokenCount: s, tokenId: s, passwordChangedAt: s }),
  'deep inside': (s) => [{ a: [{ b: { c: new Set([{ secret: s }]) } }] }],
  'beside its name': (s) => [
    { name: 'password', value: s },
    { field: 'users.password', before: s, after: s },
    { path: '/mfa', from: s, to: s },
  ],
  'in raw headers': (s) => ['Host', 'x', 'Authorization', s, 'x-webhook-signature', s],
  'in entries': (s) => [
    ['user', 'x'],
    ['password', s],
  ],
  'in an error': (s) =>
    Object.assign(new Error(`login failed: password=${s}`, { cause: { token: s } }), { secret: s }),
  'in JSON in a text': (s) => ({
    body: JSON.stringify({ user: 'x', password: s, nested: JSON.stringify({ token: s }) }),
  }),
  'in a query string': (s) => `GET /v1/x?a=1&access_token=${s}&b=2`,
  'in an encoded URL': (s) => `/login?next=%2Fx%3Ftoken%3D${s}%26jwt%3DeyJhbGciOiJIUzI1NiJ9.${s}.${s}`,
  'in a form': (s) => `grant_type=password&client_secret=${s}`,
  'in the middle of JSON': (s) => `failed at {"a":1,"apiKey":"${s}","b`,
  'in escaped JSON': (s) => `failed at {\\"apiKey\\":\\"${s}\\"}`,
  'in header text': (s) => `authorization: Bearer ${s}\r\ncookie: a=${s}; b=${s}\r\nhost: x`,
  'as a bearer': (s) => `retrying with Bearer ${s} now`,
  'as a basic credential': (s) => `Basic ${Buffer.from(`user:${s}`).toString('base64')}`,
  'as a password of a URL': (s) => `postgres://app:${s}@db:5432/main`,
  'in XML': (s) => `<soap:Password type="text">${s}</soap:Password>`,
  'in an otpauth URL': (s) => `otpauth://totp/Omni:a@b.c?secret=${s}&issuer=Omni`,
  'in a private key': (s) => `-----BEGIN RSA PRIVATE KEY-----\n${s}\n-----END RSA PRIVATE KEY-----`,
  'as a house key in any text': (s) => [`it is obs_live_${s}`, { [`obs_rt_${s}`]: `xobs_rt_${s}.` }],
  'as a JWT': (s) => `id eyJhbGciOiJIUzI1NiJ9.${s}.${s}`,
  'as a foreign key': (s) => `sk_live_${s} whsec_${s}`,
  'behind a getter and toJSON': (s) => ({
    toJSON: () => ({ token: s, url: new URL(`https://u:${s}@host/`) }),
  }),
  'in bytes': (s) => ({ file: Buffer.from(s), view: new DataView(new ArrayBuffer(4)) }),
};

const secrets = fc
  .array(fc.constantFrom(...Array.from('ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789')), {
    minLength: 12,
    maxLength: 40,
  })
  .map((chars) => `Mark${chars.join('')}`);

describe('redact', () => {
  it.each(Object.entries(PLACES))('hides a marked secret %s', (_, place) => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const text = shown(place(secret));
        expect(text).not.toContain(secret);
        expect(text).not.toContain(Buffer.from(`user:${secret}`).toString('base64'));
      }),
      { numRuns: 30 },
    );
  });

  it('hides a marked secret of any characters under a sensitive name at any depth', () => {
    const words = [
      'password',
      'secret',
      'token',
      'authorization',
      'apiKey',
      'signature',
      'mfa',
      'recoveryCode',
      'totp',
      'cookie',
    ];
    const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
    const names = fc
      .tuple(
        fc.constantFrom('', 'user', 'x-', 'new_', 'my.'),
        fc.constantFrom(...words),
        fc.constantFrom('', '1', 'Value', '_old', '[]'),
      )
      .map(([before, word, after]) => (before === 'user' ? before + capital(word) : before + word) + after);
    const wrappers = fc.array(
      fc.constantFrom<(inner: unknown) => unknown>(
        (inner) => [1, inner],
        (inner) => ({ data: inner }),
        (inner) => new Map([['row', inner]]),
        (inner) => ({ body: JSON.stringify(inner) }),
        (inner) => Object.assign(new Error('x'), { details: inner }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        names,
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.jsonValue(),
        wrappers,
        (name, tail, other, wraps) => {
          const marked = `MARKED${tail}`;
          const value = wraps.reduce<unknown>(
            (inner, wrap) => (inner instanceof Map ? [...inner] : wrap(inner)),
            { other, [name]: marked },
          );
          expect(shown(value)).not.toContain('MARKED');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('U-131 shows the prefix of a key and nothing else of it', () => {
    const key = 'obs_live_C0y7Dm5uTGyaUywdOk9eYAabcdefghijklmnop';
    expect(redact({ apiKey: key, note: `used ${key}.` })).toEqual({
      apiKey: 'obs_live_[redacted]',
      note: 'used obs_live_[redacted]',
    });
    expect(redactText(`token=${key}`)).toBe('token=obs_live_[redacted]');
    expect(redact({ prefix: 'obs_live_ab12' })).toEqual({ prefix: 'obs_live_ab12' });
  });

  it('U-130 leaves a login readable without its password', () => {
    expect(redact({ email: 'a@example.com', password: 'hunter22' })).toEqual({
      email: 'a@example.com',
      password: '[redacted]',
    });
  });

  it('U-132 keeps neither the image nor the text of a signature', () => {
    const audit = {
      signerName: 'A',
      signatureImage: 'data:image/png;base64,AAAA',
      signature: { text: 'A. Person' },
    };
    expect(redact(audit)).toEqual({ signerName: 'A', signatureImage: '[redacted]', signature: '[redacted]' });
  });

  it('keeps what is about a secret without being it', () => {
    const facts = {
      mfaEnabled: true,
      token: null,
      tokenId: '0b4cbb0e-6e6e-4c6c-9a53-2c1d3a4f5e60',
      passwordChangedAt: '2026-03-31T09:30:00Z',
      tokensUsed: 512,
      signatureRequests: [{ id: 1, status: 'sent' }],
    };
    expect(redact(facts)).toEqual(facts);
  });

  it('leaves ordinary records as they are', () => {
    const record = {
      name: 'Basic membership',
      secretary: 'Jo Bloggs',
      itemFamily: 'Teamfahrten',
      deal: { name: 'Token launch', value: 500 },
      changed: ['password', 'email'],
      scopes: ['tokens:read'],
      url: 'https://example.com:8080/a@b?page=2',
      text: '{ "spaced":   1.50 }',
      at: '2026-03-31T09:30:00Z',
    };
    expect(redact(record)).toEqual(record);
  });

  it('gives the same when it is applied twice', () => {
    fc.assert(
      fc.property(secrets, fc.constantFrom(...Object.values(PLACES)), (secret, place) => {
        const once = redact(place(secret));
        expect(shown(once)).toBe(JSON.stringify(once));
      }),
    );
  });

  it('masks the further names that a resource marks', () => {
    expect(redact({ bank_account: 'DE02', n: 1 }, { keys: ['bankAccount'] })).toEqual({
      bank_account: '[redacted]',
      n: 1,
    });
  });

  it('never throws and never changes its argument', () => {
    const cycle: Record<string, unknown> = { big: 1n, fn: () => 1, sym: Symbol('x'), at: new Date(NaN) };
    cycle.self = cycle;
    Object.defineProperty(cycle, 'bad', {
      enumerable: true,
      get: () => {
        throw new Error('x');
      },
    });
    expect(redact({ password: 'x', cycle })).toEqual({ password: '[redacted]', cycle: '[unreadable]' });
    const value = { password: 'x', list: ['a'] };
    redact(value);
    expect(value).toEqual({ password: 'x', list: ['a'] });
    const deep: unknown = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000));
    expect(shown(deep)).toContain('too deep');
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withNullPrototype: true,
        }),
        (any) => {
          redact(any);
        },
      ),
    );
  });

  it('shows an object that stands in two places twice', () => {
    const shared = { a: 1 };
    expect(redact({ x: shared, y: shared })).toEqual({ x: { a: 1 }, y: { a: 1 } });
  });

  it.each([
    'token=',
    'password: '.repeat(3),
    'basic ',
    '"',
    '\\"',
    'a:',
    '://',
    'eyJ',
    'obs_a_',
    '<token ',
    'secret[',
    '-----BEGIN PRIVATE KEY-----',
  ])('needs no long time for a long text of %j', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    // A pattern that backtracks would not come back within the test's time limit.
    expect(redactText(text)).not.toBe('');
  });
});
