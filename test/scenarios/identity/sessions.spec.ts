import { logIn, mailTo, signUp, signUpOwner, startApp, type TestApp } from '@omni/testing';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const refresh = (refreshToken: string) => app.http.post('/v1/auth/refresh', { refreshToken });

test('U-035 two logins are two sessions; one that is deleted can no longer be refreshed', async () => {
  const first = await signUp(app);
  const second = await logIn(app, first.user.email, first.password);
  const http = app.http.as(first.accessToken);
  const { data } = (await http.get('/v1/me/sessions')).body;
  expect(data).toHaveLength(2);
  const other = data.find((s: { current: boolean }) => !s.current);
  expect((await http.delete(`/v1/me/sessions/${other.id}`)).status).toBe(204);
  expect((await refresh(second.refreshToken)).status).toBe(401);
  expect((await app.http.as(second.accessToken).get('/v1/me')).status).toBe(401);
  expect((await refresh(first.refreshToken)).status).toBe(200);
});

test('a session of somebody else cannot be ended', async () => {
  const [ada, grace] = [await signUp(app), await signUp(app)];
  const [session] = (await app.http.as(grace.accessToken).get('/v1/me/sessions')).body.data;
  expect((await app.http.as(ada.accessToken).delete(`/v1/me/sessions/${session.id}`)).status).toBe(404);
  expect((await app.http.as(grace.accessToken).get('/v1/me')).status).toBe(200);
});

test('logout ends the session at once, in an organization and without one', async () => {
  const owner = await signUpOwner(app);
  const loner = await signUp(app);
  for (const { token, refreshToken } of [
    owner,
    { token: loner.accessToken, refreshToken: loner.refreshToken },
  ]) {
    const http = app.http.as(token);
    expect((await http.get('/v1/me')).status).toBe(200);
    expect((await http.post('/v1/auth/logout')).status).toBe(204);
    expect((await http.get('/v1/me')).status).toBe(401);
    expect((await refresh(refreshToken)).status).toBe(401);
  }
});

test('an access token is good for a quarter of an hour, a session for thirty days of silence', async () => {
  const owner = await signUpOwner(app);
  app.clock.advance({ minutes: 14, seconds: 59 });
  expect((await owner.http.get('/v1/me')).status).toBe(200);
  app.clock.advance({ seconds: 1 });
  expect((await owner.http.get('/v1/me')).status).toBe(401);
  app.clock.advance({ days: 29 });
  const renewed = await refresh(owner.refreshToken);
  expect(renewed).toMatchObject({ status: 200, body: { organization: { id: owner.organizationId } } });
  app.clock.advance({ days: 31 });
  expect((await refresh(renewed.body.refreshToken)).status).toBe(401);
});

test('B-032 a refresh token that is used twice ends its session and says so', async () => {
  const owner = await signUpOwner(app);
  const renewed = await refresh(owner.refreshToken);
  expect(renewed.status).toBe(200);
  expect((await app.http.as(renewed.body.accessToken).get('/v1/me')).status).toBe(200);
  expect((await refresh(owner.refreshToken)).status).toBe(401);
  expect((await app.http.as(renewed.body.accessToken).get('/v1/me')).status).toBe(401);
  expect((await refresh(renewed.body.refreshToken)).status).toBe(401);
  const told = await app.ownerSql(
    `select payload from platform.outbox_events where organization_id = $1 and type = 'session.reuse_detected'`,
    [owner.organizationId],
  );
  expect(told).toHaveLength(1);
  const [mail] = await mailTo(app, owner.email);
  expect(mail?.text).toContain('a session of yours was used from two places at once');
});

test('I14 of twenty that use one refresh token at once one wins, and the session ends for all of them', async () => {
  const owner = await signUpOwner(app);
  const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(owner.refreshToken)));
  const winners = answers.filter((a) => a.status === 200);
  expect(winners).toHaveLength(1);
  expect(answers.filter((a) => a.status === 401)).toHaveLength(19);
  expect((await refresh(winners[0]?.body.refreshToken)).status).toBe(401);
  expect((await app.http.as(winners[0]?.body.accessToken).get('/v1/me')).status).toBe(401);
  const told = await app.ownerSql(
    `select 1 from platform.outbox_events where organization_id = $1 and type = 'session.reuse_detected'`,
    [owner.organizationId],
  );
  expect(told).toHaveLength(1);
});

test.each(['nonsense', 'obs_rt_AAAAAAAAAAAAAAAAAAAAAAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', ''])(
  'a refresh token such as %j is refused',
  async (token) => {
    expect((await refresh(token)).status).toBe(401);
  },
);

test('owners see and end a member’s sessions', async () => {
  const owner = await signUpOwner(app);
  const path = `/v1/members/${owner.memberId}`;
  expect((await owner.http.get(`${path}/sessions`)).body.data).toHaveLength(1);
  expect((await owner.http.post(`${path}/end-sessions`)).body).toEqual({ ended: 1 });
  expect((await owner.http.get('/v1/me')).status).toBe(401);
});
