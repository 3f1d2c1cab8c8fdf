import { randomUUID } from 'node:crypto';
import { generateSync } from 'otplib';
import { inviteMember, logIn, signUpOwner, startApp, type Person, type TestApp } from '@omni/testing';

/** Every secret of this file holds this word, but for those that the product makes. */
const MARK = 'marked-secret';
const logged: string[] = [];
let app: TestApp;
let owner: Person;
/** what was sent or handed out, by what it is */
const secrets = new Map<string, string>();

beforeAll(async () => {
  app = await startApp({ log: (line) => logged.push(line) });
  owner = await signUpOwner(app, { password: `${MARK}-password-of-owner` });
  await sendEverySecret();
  await app.drain();
});
afterAll(() => app.stop());

async function sendEverySecret(): Promise<void> {
  const { password } = owner;
  const { secret } = await owner.http.json<{ secret: string }>('POST', '/v1/auth/mfa/totp/enrol', {
    body: { password },
  });
  const code = () => generateSync({ secret, epoch: app.clock.now().getTime() / 1000 });
  const confirmed = await owner.http.json<{ recoveryCodes?: string[] }>('POST', '/v1/auth/mfa/totp/confirm', {
    body: { code: code() },
  });
  const key = await owner.http.json<{ secret: string; id: string }>('POST', '/v1/api-keys', {
    body: { name: 'Key', scopes: ['*'] },
    headers: { 'idempotency-key': 'make-the-key' },
  });
  const rotated = await owner.http.json<{ secret: string }>('POST', `/v1/api-keys/${key.id}/rotate`, {
    body: {},
  });
  await app.http.as(rotated.secret).get('/v1/contacts');
  secrets
    .set('totp', secret)
    .set('key', key.secret)
    .set('rotated key', rotated.secret)
    .set('access token', owner.token);
  secrets.set('refresh token', owner.refreshToken);
  (confirmed.recoveryCodes ?? []).forEach((one, i) => secrets.set(`recovery code ${String(i)}`, one));
  const staff = await inviteMember(app, owner, 'staff');
  await app.http.post('/v1/auth/login', { email: owner.email, password: `${MARK}-wrong` });
  await app.http.post('/v1/auth/login', { email: `${MARK}@x`, password: { nested: `${MARK}-nested` } });
  await app.http.post('/v1/auth/refresh', { refreshToken: `obr_${MARK}` });
  await app.http.post('/v1/auth/password/reset', {
    token: `${MARK}-reset`,
    password: `${MARK}-new-password`,
  });
  await staff.http.post('/v1/auth/password/change', {
    currentPassword: staff.password,
    newPassword: `${MARK}-changed-password`,
  });
  secrets.set('new token of staff', (await logIn(app, staff.email, `${MARK}-changed-password`)).refreshToken);
  await oddPlaces();
}

/** Where secrets have no business: names, query strings, headers, paths, cut and malformed bodies, unknown fields. */
async function oddPlaces(): Promise<void> {
  const { http } = owner;
  const word = (place: string): string => `${MARK}-${place}`;
  await http.get(`/v1/contacts?password=${word('query')}&filter[${word('filter')}]=x&token=${word('token')}`);
  await http.get(`/v1/contacts/${word('path')}`);
  await http.get(`/v1/${word('route')}/x`);
  await http.get('/v1/contacts', {
    cookie: `session=${word('cookie')}`,
    'x-api-key': word('header'),
    referer: `https://x.example/?token=${word('referer')}`,
  });
  await app.http.as(`obs_live_${word('bearer')}`).get('/v1/contacts');
  await app.http.ask('GET', '/v1/me', { headers: { authorization: `Basic ${word('basic')}` } });
  await http.post('/v1/contacts', {
    firstName: 'x',
    password: word('field'),
    signature: word('signature'),
    signatureImage: `data:image/png;base64,${word('image')}`,
  });
  await http.post('/v1/contacts', `{"firstName":"x","apiKey":"${word('cut')}`, {
    'content-type': 'application/json',
  });
  await http.post('/v1/contacts', `password=${word('form')}`, {
    'content-type': 'application/x-www-form-urlencoded',
  });
  await http.post('/v1/contacts', { firstName: { secret: word('type') } });
  await http.post('/v1/auth/login/mfa', { challenge: word('challenge'), code: word('code') });
  await http.post('/v1/invitations/accept', {
    token: word('invitation'),
    name: 'x',
    password: word('accept'),
  });
  await http.post('/v1/auth/register', { email: 'odd@example.com', name: 'Odd', password: word('register') });
  await http.post('/v1/auth/mfa/disable', { password: word('disable'), code: word('disable-code') });
  await http.post(
    '/v1/auth/password/change',
    { currentPassword: word('current'), newPassword: word('next') },
    { 'idempotency-key': `k-${randomUUID()}` },
  );
}

/** What of the marked and the made secrets a text holds. */
const found = (text: string): string[] => [
  ...[...new Set(text.match(/marked-secret[\w-]*/g) ?? [])],
  ...[...secrets].filter(([, value]) => text.includes(value)).map(([what]) => what),
];

describe('a secret', () => {
  it('U-130 U-131 U-132 I16 is in no line of the log', () => {
    const log = logged.join('');
    expect(log).toContain('"operation":"login"');
    expect(found(log)).toEqual([]);
  });

  it('U-131 I16 lies in clear in no table: not in rows, history, audit, events, queue or stored answers', async () => {
    const tables = await app.ownerSql<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
         and n.nspname not like 'pg_toast%' and c.relname <> 'dev_mails'`,
    );
    expect(tables.length).toBeGreaterThan(30);
    const leaks: { name: string; what: string[] }[] = [];
    for (const { name } of tables) {
      const [row] = await app.ownerSql<{ text: string | null }>(
        `select string_agg(t::text, E'\\n') as text from ${name} t`,
      );
      const what = found(row?.text ?? '');
      if (what.length) leaks.push({ name, what });
    }
    expect(leaks).toEqual([]);
  });

  it('U-131 U-132 I16 is in no answer of the events, changes, audit, timeline or history', async () => {
    const paths = [
      '/v1/events',
      '/v1/changes',
      '/v1/audit-events',
      '/v1/timeline',
      '/v1/api-keys',
      '/v1/members',
      '/v1/me',
      '/v1/me/sessions',
      '/v1/dev/mailbox',
    ];
    for (const path of paths) {
      const { text } = await owner.http.get(`${path}?limit=200`);
      expect({ path, found: found(text) }).toEqual({ path, found: [] });
    }
  });

  it('U-131 of a key nothing but its prefix is ever shown again', async () => {
    const { data } = await owner.http.json<{ data: { prefix: string }[] }>('GET', '/v1/api-keys');
    expect(data).toHaveLength(1);
    expect(secrets.get('rotated key')).not.toBe(data[0]?.prefix);
    expect(Object.keys(data[0] ?? {}).filter((name) => /hash|secret$/i.test(name))).toEqual([]);
  });

  it('O-254 of a second factor is kept as ciphertext, a password as a slow hash, a token as a hash', async () => {
    const [user] = await app.ownerSql<Record<string, string | null>>(
      'select * from identity.users where id = $1',
      [owner.userId],
    );
    const text = JSON.stringify(user);
    expect(text).toContain('$argon2id$');
    expect(text).not.toContain(secrets.get('totp') ?? 'none');
    const columns = Object.entries(user ?? {}).filter(
      ([name, value]) => /totp|mfa/.test(name) && typeof value === 'string',
    );
    expect(columns.some(([, value]) => (value ?? '').length > 40)).toBe(true);
  });
});
