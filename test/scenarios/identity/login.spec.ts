import {
  PASSWORD,
  mailTo,
  mailedToken,
  logIn,
  signUp,
  signUpOwner,
  startApp,
  type TestApp,
} from '@omni/testing';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const login = (email: string, password: string) => app.http.post('/v1/auth/login', { email, password });
/** An answer without what is different in each: the request's own id. */
const said = ({ status, body }: { status: number; body: object }) => ({ status, ...body, requestId: '' });

test('O-086 after registering one reads one’s own profile; people belong to no organization', async () => {
  const ada = await signUp(app, { name: 'Ada Lovelace' });
  const me = await app.http.as(ada.accessToken).get('/v1/me');
  expect(me.body).toMatchObject({
    id: ada.user.id,
    email: ada.user.email,
    name: 'Ada Lovelace',
    mfaEnabled: false,
    status: 'active',
  });
  expect(me.text).not.toContain('argon2');
  const columns = await app.ownerSql<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'identity' and table_name = 'users'`,
  );
  expect(columns.map((c) => c.name)).not.toContain('organization_id');
});

test('I15 login, registration, reset and invitation answer alike for known and unknown e-mails', async () => {
  const owner = await signUpOwner(app);
  const known = owner.email;
  const unknown = 'nobody-here@example.com';
  expect(said(await login(known, 'wrong password 1'))).toEqual(
    said(await login(unknown, 'wrong password 1')),
  );
  const forgot = (email: string) => app.http.post('/v1/auth/password/forgot', { email });
  expect(said(await forgot(known))).toEqual(said(await forgot(unknown)));
  const register = (email: string) =>
    app.http.post('/v1/auth/register', { email, name: 'X', password: PASSWORD });
  expect(said(await register(known))).toEqual(said(await register('another-nobody@example.com')));
  const other = await signUpOwner(app);
  const invite = async (email: string) =>
    (await other.http.post('/v1/invitations', { email, role: 'staff' })).status;
  expect(await invite(known)).toBe(await invite(unknown));
});

test('B-032 ten failures lock an e-mail for a quarter of an hour, whether or not it has an account', async () => {
  const ada = await signUp(app);
  for (const email of [ada.user.email, 'stranger@example.com']) {
    for (let i = 0; i < 10; i += 1) expect((await login(email, 'wrong password 1')).status).toBe(401);
    const locked = await login(email, ada.password);
    expect(locked).toMatchObject({ status: 429, body: { code: 'identity.login.locked' } });
    expect(Number(locked.headers.get('retry-after'))).toBe(900);
  }
  app.clock.advance({ minutes: 15 });
  expect((await login(ada.user.email, ada.password)).status).toBe(200);
  expect((await login('stranger@example.com', ada.password)).status).toBe(401);
});

test('B-032 failures spread over more than a quarter of an hour lock nobody out', async () => {
  const ada = await signUp(app);
  for (let i = 0; i < 12; i += 1) {
    expect((await login(ada.user.email, 'wrong password 1')).status).toBe(401);
    app.clock.advance({ minutes: 2 });
  }
  expect((await login(ada.user.email, ada.password)).status).toBe(200);
});

test('a dry run counts as a try, or it would be a way to guess for free', async () => {
  const ada = await signUp(app);
  const dry = (password: string) =>
    app.http.post('/v1/auth/login?dryRun=true', { email: ada.user.email, password });
  for (let i = 0; i < 10; i += 1) expect((await dry('wrong password 1')).status).toBe(401);
  expect((await dry(ada.password)).status).toBe(429);
});

test('a failed login does not throw out who is logged in', async () => {
  const ada = await signUp(app);
  for (let i = 0; i < 10; i += 1) await login(ada.user.email, 'wrong password 1');
  expect((await app.http.as(ada.accessToken).get('/v1/me')).status).toBe(200);
});

test('who registers an e-mail that has an account is told so by mail alone', async () => {
  const ada = await signUp(app);
  await app.http.post('/v1/auth/register', {
    email: ada.user.email,
    name: 'Thief',
    password: 'another long password',
  });
  const [mail] = await mailTo(app, ada.user.email);
  expect(mail?.subject).toBe('You have an account');
  expect((await login(ada.user.email, 'another long password')).status).toBe(401);
  expect((await app.http.as(ada.accessToken).get('/v1/me')).body.name).toBe('Ada Lovelace');
});

test('of two who register one e-mail before it is confirmed, the mail of the earlier one is void', async () => {
  const email = 'contested@example.com';
  await app.http.post('/v1/auth/register', { email, name: 'Thief', password: 'the thief’s password' });
  const early = await mailedToken(app, email);
  await app.http.post('/v1/auth/register', { email, name: 'Ada', password: PASSWORD });
  const late = await mailedToken(app, email);
  const verify = (token: string) => app.http.post('/v1/auth/verify-email', { token });
  expect(await verify(early)).toMatchObject({ status: 422, body: { code: 'identity.token.invalid' } });
  expect((await verify(late)).status).toBe(200);
  expect((await login(email, 'the thief’s password')).status).toBe(401);
  expect(await logIn(app, email)).toMatchObject({ user: { name: 'Ada' } });
});

test('a forgotten password is set anew by mail: once, within the hour, and every session ends', async () => {
  const ada = await signUp(app);
  const forgot = () => app.http.post('/v1/auth/password/forgot', { email: ada.user.email });
  const reset = (token: string, password: string) =>
    app.http.post('/v1/auth/password/reset', { token, password });
  await forgot();
  const stale = await mailedToken(app, ada.user.email);
  app.clock.advance({ minutes: 60 });
  expect((await reset(stale, 'a whole new password')).status).toBe(422);
  await forgot();
  const token = await mailedToken(app, ada.user.email);
  expect((await reset(token, 'a whole new password')).status).toBe(200);
  expect((await reset(token, 'yet another password')).status).toBe(422);
  expect((await app.http.post('/v1/auth/refresh', { refreshToken: ada.refreshToken })).status).toBe(401);
  expect((await login(ada.user.email, ada.password)).status).toBe(401);
  expect((await login(ada.user.email, 'a whole new password')).status).toBe(200);
});

test('an e-mail without an account gets no reset mail', async () => {
  await app.http.post('/v1/auth/password/forgot', { email: 'ghost@example.com' });
  expect(await mailTo(app, 'ghost@example.com')).toEqual([]);
});

test('a changed password ends the sessions elsewhere and keeps this one', async () => {
  const owner = await signUpOwner(app);
  const elsewhere = await logIn(app, owner.email);
  const wrong = await owner.http.post('/v1/auth/password/change', {
    currentPassword: 'not this one',
    newPassword: 'a whole new password',
  });
  expect(wrong).toMatchObject({ status: 403, body: { code: 'identity.password.wrong' } });
  const changed = await owner.http.post('/v1/auth/password/change', {
    currentPassword: PASSWORD,
    newPassword: 'a whole new password',
  });
  expect(changed.status).toBe(200);
  expect((await owner.http.get('/v1/me')).status).toBe(200);
  expect((await app.http.as(elsewhere.accessToken).get('/v1/me')).status).toBe(401);
  const [mail] = await mailTo(app, owner.email);
  expect(mail?.subject).toBe('A change to your account');
});

test('a short password is refused', async () => {
  const refused = await app.http.post('/v1/auth/register', {
    email: 'x@example.com',
    name: 'X',
    password: 'short',
  });
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/password' }] } });
});

test('who closes their account is forgotten; the last owner cannot', async () => {
  const owner = await signUpOwner(app);
  expect(await owner.http.delete('/v1/me')).toMatchObject({ status: 409, body: { code: 'last_owner' } });
  const loner = await signUp(app, { name: 'Gone Soon' });
  expect((await app.http.as(loner.accessToken).delete('/v1/me')).status).toBe(204);
  expect((await app.http.as(loner.accessToken).get('/v1/me')).status).toBe(401);
  expect((await login(loner.user.email, loner.password)).status).toBe(401);
  const [row] = await app.ownerSql<{ name: string; email: string }>(
    'select name, email::text from identity.users where id = $1',
    [loner.user.id],
  );
  expect(row).toEqual({ name: 'Deleted user', email: `deleted+${loner.user.id}@invalid` });
});
