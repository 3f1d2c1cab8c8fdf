import { inviteMember, logIn, signUp, signUpOwner, startApp, type Http, type TestApp } from '@omni/testing';

const logged: string[] = [];
let app: TestApp;
beforeAll(async () => {
  app = await startApp({ log: (line) => logged.push(line) });
});
afterAll(() => app.stop());

const make = (http: Http, more: object = {}) =>
  http.post('/v1/api-keys', { name: 'Zapier', scopes: ['members:read'], ...more });

test('U-034 staff may not make keys, and learn which rule says so; owners may', async () => {
  const owner = await signUpOwner(app);
  const staff = await inviteMember(app, owner, 'staff');
  expect(await make(staff.http)).toMatchObject({
    status: 403,
    body: { code: 'forbidden', rule: 'identity.api-keys:create' },
  });
  const made = await make(owner.http);
  expect(made.status).toBe(201);
  expect(made.body.secret).toMatch(/^obs_live_/);
  expect(made.body.secret.startsWith(made.body.prefix)).toBe(false);
  expect(made.headers.get('location')).toBe(`/v1/api-keys/${made.body.id}`);
});

test('B-008 a key reaches what its scopes name, and notes its last use', async () => {
  const owner = await signUpOwner(app);
  const { body: key } = await make(owner.http);
  const http = app.http.as(key.secret);
  expect((await http.get('/v1/members')).status).toBe(200);
  expect((await http.get('/v1/invitations')).status).toBe(403);
  expect((await http.patch(`/v1/members/${owner.memberId}`, { title: 'CEO' })).status).toBe(403);
  await app.drain();
  expect((await owner.http.get(`/v1/api-keys/${key.id}`)).body).toMatchObject({
    lastUsedAt: app.clock.now().toISOString(),
  });
  expect(await make(owner.http, { scopes: ['unicorns:read'] })).toMatchObject({
    status: 422,
    body: { code: 'identity.api_key.unknown_scope', errors: [{ pointer: '/scopes/0' }] },
  });
});

test('B-008 a key can do no more than its role and its creator can do today', async () => {
  const owner = await signUpOwner(app);
  const second = await inviteMember(app, owner, 'owner');
  const { body: key } = await make(second.http, { scopes: ['*'], roleCeiling: 'manager' });
  const http = app.http.as(key.secret);
  expect((await http.get('/v1/invitations')).status).toBe(200);
  expect((await make(http)).status).toBe(403);
  await owner.http.post(`/v1/members/${second.memberId}/change-role`, { role: 'staff' });
  expect((await http.get('/v1/invitations')).status).toBe(403);
  expect((await http.get('/v1/members')).status).toBe(200);
  await owner.http.post(`/v1/members/${second.memberId}/change-grants`, {
    moduleGrants: { identity: 'none' },
  });
  expect((await http.get('/v1/members')).status).toBe(403);
  await owner.http.delete(`/v1/members/${second.memberId}`);
  expect((await http.get('/v1/members')).status).toBe(401);
});

test('B-008 while a key rotates both secrets are good; then only the new one', async () => {
  const owner = await signUpOwner(app);
  const { body: key } = await make(owner.http);
  const rotated = await owner.http.post(`/v1/api-keys/${key.id}/rotate`, { overlapHours: 2 });
  expect(rotated.body.secret).not.toBe(key.secret);
  const works = async (secret: string) => (await app.http.as(secret).get('/v1/members')).status;
  expect([await works(key.secret), await works(rotated.body.secret)]).toEqual([200, 200]);
  app.clock.advance({ hours: 2 });
  expect([await works(key.secret), await works(rotated.body.secret)]).toEqual([401, 200]);
  const { body } = await app.http.post('/v1/auth/login', { email: owner.email, password: owner.password });
  expect(
    (await app.http.as(body.accessToken).post(`/v1/api-keys/${key.id}/rotate`, { overlapHours: 25 })).status,
  ).toBe(422);
});

test('B-008 a key comes from its addresses alone', async () => {
  const owner = await signUpOwner(app);
  const { body: elsewhere } = await make(owner.http, { allowedCidrs: ['203.0.113.0/24', '2001:db8::/32'] });
  expect((await app.http.as(elsewhere.secret).get('/v1/members')).status).toBe(401);
  const { body: here } = await make(owner.http, { allowedCidrs: ['127.0.0.0/8'] });
  expect((await app.http.as(here.secret).get('/v1/members')).status).toBe(200);
  const narrowed = await owner.http.patch(`/v1/api-keys/${here.id}`, { allowedCidrs: ['203.0.113.7'] });
  expect(narrowed.body.allowedCidrs).toEqual(['203.0.113.7']);
  expect((await app.http.as(here.secret).get('/v1/members')).status).toBe(401);
  expect((await make(owner.http, { allowedCidrs: ['not-an-address'] })).status).toBe(422);
});

test('B-008 a key has a limit of its own', async () => {
  const owner = await signUpOwner(app);
  const { body: key } = await make(owner.http, { rateLimitPerMin: 3 });
  const http = app.http.as(key.secret);
  const answers = [];
  for (let i = 0; i < 4; i += 1) answers.push(await http.get('/v1/members'));
  expect(answers.map((a) => a.status)).toEqual([200, 200, 200, 429]);
  expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"default";q=3;w=60');
  expect(answers[3]?.headers.get('retry-after')).toBe('20');
});

test('a key ends at its date, and at once when it is revoked', async () => {
  const owner = await signUpOwner(app);
  const { body: brief } = await make(owner.http, {
    expiresAt: new Date(app.clock.now().getTime() + 60_000).toISOString(),
  });
  const { body: revoked } = await make(owner.http);
  const works = async (secret: string) => (await app.http.as(secret).get('/v1/members')).status;
  expect([await works(brief.secret), await works(revoked.secret)]).toEqual([200, 200]);
  await owner.http.post(`/v1/api-keys/${revoked.id}/revoke`);
  expect([await works(brief.secret), await works(revoked.secret)]).toEqual([200, 401]);
  app.clock.advance({ minutes: 1 });
  expect(await works(brief.secret)).toBe(401);
  expect((await owner.http.post(`/v1/api-keys/${revoked.id}/rotate`)).body).toMatchObject({
    code: 'invalid_transition',
  });
});

test('a key has no profile, founds no organization and makes no keys', async () => {
  const owner = await signUpOwner(app);
  const { body: key } = await make(owner.http, { scopes: ['*'], roleCeiling: 'manager' });
  const http = app.http.as(key.secret);
  for (const path of ['/v1/me', '/v1/me/sessions', '/v1/me/organizations'])
    expect((await http.get(path)).status).toBe(403);
  const organization = { name: 'X', country: 'DE', baseCurrency: 'EUR', timezone: 'Europe/Berlin' };
  expect((await http.post('/v1/organizations', organization)).status).toBe(403);
  expect((await http.get(`/v1/organizations/${owner.organizationId}`)).status).toBe(200);
});

test('U-131 nothing but the prefix of a key is kept: not in audit, events, history, stored answers or logs', async () => {
  const owner = await signUpOwner(app);
  const key = { 'Idempotency-Key': 'one-key-please' };
  const given = { name: 'Zapier', scopes: ['members:read'] };
  const made = await owner.http.post('/v1/api-keys', given, key);
  const again = await owner.http.post('/v1/api-keys', given, key);
  await app.http.as(made.body.secret).get('/v1/members');
  await owner.http.post(`/v1/api-keys/${made.body.id}/rotate`);
  await app.drain();
  expect(again.body).toEqual(made.body);
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  const secret: string = made.body.secret.slice(-35);
  const stores = await app.ownerSql<{ text: string }>(
    `select a::text as text from timeline.audit_events a union all select e::text from platform.outbox_events e
     union all select v::text from timeline.entity_versions v union all select i::text from platform.idempotency_keys i
     union all select k::text from identity.api_keys k union all select m::text from platform.dev_mails m`,
  );
  expect(stores.length).toBeGreaterThan(5);
  expect(stores.filter((row) => row.text.includes(secret))).toEqual([]);
  expect(logged.join('')).toContain('createApiKey');
  expect(logged.filter((line) => line.includes(secret))).toEqual([]);
  const [audited] = await app.ownerSql<{ after: { prefix: string } }>(
    `select after from timeline.audit_events where action = 'api_key.create' and organization_id = $1`,
    [owner.organizationId],
  );
  expect(audited?.after.prefix).toBe(made.body.prefix);
});

test('the list of keys shows no secret, and a foreign key’s id is unknown', async () => {
  const [owner, other] = [await signUpOwner(app), await signUpOwner(app)];
  const { body: key } = await make(owner.http);
  expect((await owner.http.get('/v1/api-keys')).body.data[0]).not.toHaveProperty('secret');
  expect((await other.http.get(`/v1/api-keys/${key.id}`)).status).toBe(404);
  expect((await other.http.post(`/v1/api-keys/${key.id}/revoke`)).status).toBe(404);
});

test.each(['obs_live_x', 'obs_live_AAAAAAAAAAAAAAAAAAAAAAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Basic', 'a.b.c'])(
  'a bearer such as %s is refused',
  async (bearer) => {
    expect((await app.http.as(bearer).get('/v1/members')).status).toBe(401);
  },
);

test('somebody without an organization has rights to nothing in one', async () => {
  const loner = await signUp(app);
  const http = app.http.as((await logIn(app, loner.user.email)).accessToken);
  for (const path of ['/v1/members', '/v1/invitations', '/v1/api-keys', '/v1/onboarding'])
    expect((await http.get(path)).status).toBe(403);
});
