import { generateSync } from 'otplib';
import {
  PASSWORD,
  inviteMember,
  mailedToken,
  signUp,
  signUpOwner,
  startApp,
  type TestApp,
} from '@omni/testing';

const logged: string[] = [];
let app: TestApp;
beforeAll(async () => {
  app = await startApp({ log: (line) => logged.push(line) });
});
afterAll(() => app.stop());

interface AuditRow {
  action: string;
  actor_id: string;
  entity_type: string;
  entity_id: string;
  before: object;
  after: Record<string, unknown>;
}

const audited = (organizationId: string, ...actions: string[]) =>
  app.ownerSql<AuditRow>(
    `select action, actor_id, entity_type, entity_id, before, after from timeline.audit_events
     where organization_id = $1 and action = any($2) and decision = 'allow'`,
    [organizationId, actions],
  );

test('U-129 role, password, second factor and key each leave one audit row', async () => {
  const owner = await signUpOwner(app);
  const staff = await inviteMember(app, owner, 'staff');
  await owner.http.post(`/v1/members/${staff.memberId}/change-role`, { role: 'manager' });
  await owner.http.post('/v1/auth/password/change', {
    currentPassword: PASSWORD,
    newPassword: 'a whole new password',
  });
  const { body } = await owner.http.post('/v1/auth/mfa/totp/enrol', { password: 'a whole new password' });
  const code = generateSync({ secret: body.secret, epoch: app.clock.now().getTime() / 1000 });
  await owner.http.post('/v1/auth/mfa/totp/confirm', { code });
  const { body: key } = await owner.http.post('/v1/api-keys', { name: 'Zapier', scopes: ['*'] });
  const expected = [
    { action: 'member.change_role', entity_type: 'member', entity_id: staff.memberId },
    { action: 'user.change_password', entity_type: 'user', entity_id: owner.userId },
    { action: 'user.confirm_totp', entity_type: 'user', entity_id: owner.userId },
    { action: 'api_key.create', entity_type: 'api_key', entity_id: key.id },
  ];
  for (const row of expected) {
    const found = await audited(owner.organizationId, row.action);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ ...row, actor_id: owner.userId });
  }
  const [role] = await audited(owner.organizationId, 'member.change_role');
  expect(role).toMatchObject({ before: { role: 'staff' }, after: { role: 'manager' } });
});

test('U-130 a login leaves no password in the log', async () => {
  const ada = await signUp(app, { password: 'marked-secret-of-ada' });
  const login = (body: unknown) =>
    app.http.post('/v1/auth/login', body, { 'content-type': 'application/json' });
  expect((await login({ email: ada.user.email, password: 'marked-secret-of-ada' })).status).toBe(200);
  expect((await login({ email: ada.user.email, password: 'marked-secret-wrong' })).status).toBe(401);
  expect((await login('{"email":"x","password":"marked-secret-cut')).status).toBe(400);
  expect((await login({ email: 7, password: 'marked-secret-odd', 'marked-secret-key': 1 })).status).toBe(422);
  await app.drain();
  const log = logged.join('');
  expect(log).toContain('"operation":"login"');
  expect(log).not.toContain('marked-secret');
});

test('I16 passwords, tokens and codes lie in clear nowhere: tables, queue, audit, history, stored answers', async () => {
  const password = 'marked-secret-of-owner';
  const owner = await signUpOwner(app, { password });
  const email = 'token-bearer@example.com';
  await owner.http.post('/v1/invitations', { email, role: 'staff' }, { 'Idempotency-Key': 'invite-once-1' });
  const invitation = await mailedToken(app, email);
  const enrolled = await owner.http.post(
    '/v1/auth/mfa/totp/enrol',
    { password },
    { 'Idempotency-Key': 'enrol-once-1' },
  );
  const switched = await owner.http.post(
    '/v1/auth/switch-organization',
    { organizationId: owner.organizationId },
    { 'Idempotency-Key': 'switch-once-1' },
  );
  await app.http.post('/v1/auth/password/forgot', { email: owner.email });
  const reset = await mailedToken(app, owner.email);
  const secrets = [
    password,
    invitation,
    enrolled.body.secret,
    switched.body.accessToken,
    switched.body.refreshToken,
    owner.refreshToken,
    reset,
  ];
  const tables = await app.ownerSql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('identity', 'platform', 'timeline', 'engine')
       and tablename <> 'dev_mails'`,
  );
  for (const { name } of tables) {
    const rows = await app.ownerSql<{ text: string }>(`select t::text as text from ${name} t`);
    for (const secret of secrets)
      expect({ name, found: rows.some((r) => r.text.includes(secret)) }).toEqual({ name, found: false });
  }
});

test('people cannot be listed: without knowing whom, the app’s own role sees no user', async () => {
  const owner = await signUpOwner(app);
  expect(await app.appSql(owner.organizationId, 'select count(*)::int as users from identity.users')).toEqual(
    [{ users: 0 }],
  );
  expect(await app.appSql(null, 'select count(*)::int as n from identity.organizations')).toEqual([{ n: 0 }]);
  expect(await app.appSql(owner.organizationId, 'select id from identity.organizations')).toEqual([
    { id: owner.organizationId },
  ]);
});
