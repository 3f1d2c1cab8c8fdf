import { PASSWORD, inviteMember, logIn, signUp, signUpOwner, startApp, type TestApp } from '@omni/testing';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('U-033 somebody registers, confirms the e-mail and logs in', async () => {
  const email = 'grace@example.com';
  const registered = await app.http.post('/v1/auth/register', {
    name: 'Grace Hopper',
    email,
    password: PASSWORD,
  });
  expect(registered.status).toBe(202);
  const early = await app.http.post('/v1/auth/login', { email, password: PASSWORD });
  expect(early).toMatchObject({ status: 403, body: { code: 'identity.login.unverified' } });
  await signUp(app, { email, name: 'Grace Hopper' });
  expect(await logIn(app, email)).toMatchObject({
    tokenType: 'Bearer',
    expiresIn: 900,
    user: { email, name: 'Grace Hopper' },
    organization: null,
    organizations: [],
  });
});

test('U-031 an organization is created and shows its currency and zone; its slug is taken', async () => {
  const founder = await signUp(app);
  const http = app.http.as(founder.accessToken);
  const given = {
    name: 'Engines',
    slug: 'engines',
    country: 'GB',
    baseCurrency: 'GBP',
    timezone: 'Europe/London',
  };
  const created = await http.post('/v1/organizations', given);
  expect(created.status).toBe(201);
  expect(await http.get(`/v1/organizations/${created.body.id}`)).toMatchObject({
    status: 200,
    body: { baseCurrency: 'GBP', timezone: 'Europe/London', status: 'onboarding' },
  });
  expect(await http.post('/v1/organizations', given)).toMatchObject({
    status: 409,
    body: { code: 'identity.organization.slug_taken' },
  });
});

test('O-203 each role can be invited, and a role-limited call is refused', async () => {
  const owner = await signUpOwner(app);
  for (const role of ['owner', 'manager', 'staff', 'accountant'] as const) {
    const person = await inviteMember(app, owner, role);
    expect(await person.http.get('/v1/me/organizations')).toMatchObject({
      status: 200,
      body: { data: [{ role }] },
    });
    const listed = await person.http.get('/v1/invitations');
    expect(listed.status).toBe(role === 'owner' || role === 'manager' ? 200 : 403);
  }
});
