import {
  inviteMember,
  mailTo,
  mailedToken,
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

test('U-032 an accepted invitation shows as a member in its role; the last owner cannot be downgraded', async () => {
  const owner = await signUpOwner(app);
  const staff = await inviteMember(app, owner, 'staff', { name: 'Grace Hopper' });
  const listed = await owner.http.get('/v1/members?filter[role]=staff');
  expect(listed.body.data).toMatchObject([
    { id: staff.memberId, name: 'Grace Hopper', role: 'staff', status: 'active' },
  ]);
  const downgraded = await owner.http.post(`/v1/members/${owner.memberId}/change-role`, { role: 'manager' });
  expect(downgraded).toMatchObject({ status: 409, body: { code: 'last_owner' } });
});

test('B-033 the last owner can be neither suspended nor removed, and two owners cannot leave at once', async () => {
  const owner = await signUpOwner(app);
  expect(await owner.http.post(`/v1/members/${owner.memberId}/suspend`)).toMatchObject({
    status: 409,
    body: { code: 'last_owner' },
  });
  expect(await owner.http.delete(`/v1/members/${owner.memberId}`)).toMatchObject({
    status: 409,
    body: { code: 'last_owner' },
  });
  const other = await inviteMember(app, owner, 'owner');
  const answers = await Promise.all(
    [owner, other].map((o) => o.http.post(`/v1/members/${o.memberId}/change-role`, { role: 'staff' })),
  );
  expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
});

test('B-033 ownership is handed over: the heir owns, the former owner manages', async () => {
  const owner = await signUpOwner(app);
  const heir = await inviteMember(app, owner, 'manager');
  const handed = await owner.http.post(`/v1/members/${heir.memberId}/transfer-ownership`);
  expect(handed).toMatchObject({ status: 200, body: { role: 'owner' } });
  const roles = (await heir.http.get('/v1/members')).body.data.map((m: { id: string; role: string }) => [
    m.id,
    m.role,
  ]);
  expect(Object.fromEntries(roles)).toEqual({ [owner.memberId]: 'manager', [heir.memberId]: 'owner' });
  expect((await owner.http.post('/v1/api-keys', { name: 'Late', scopes: ['*'] })).status).toBe(403);
});

test('B-033 a role that is changed holds at the very next request, in both directions', async () => {
  const owner = await signUpOwner(app);
  const person = await inviteMember(app, owner, 'manager');
  expect((await person.http.get('/v1/invitations')).status).toBe(200);
  await owner.http.post(`/v1/members/${person.memberId}/change-role`, { role: 'staff' });
  expect((await person.http.get('/v1/invitations')).status).toBe(403);
  await owner.http.post(`/v1/members/${person.memberId}/change-role`, { role: 'manager' });
  expect((await person.http.get('/v1/invitations')).status).toBe(200);
});

test('a suspended member is out at once and back when reactivated; a removed one stays as the actor of record', async () => {
  const owner = await signUpOwner(app);
  const person = await inviteMember(app, owner, 'staff');
  await owner.http.post(`/v1/members/${person.memberId}/suspend`);
  expect((await person.http.get('/v1/members')).status).toBe(401);
  await owner.http.post(`/v1/members/${person.memberId}/reactivate`);
  expect((await person.http.get('/v1/members')).status).toBe(200);
  expect((await owner.http.delete(`/v1/members/${person.memberId}`)).status).toBe(204);
  expect((await person.http.get('/v1/members')).status).toBe(401);
  expect((await app.http.post('/v1/auth/refresh', { refreshToken: person.refreshToken })).status).toBe(401);
  expect((await owner.http.get(`/v1/members/${person.memberId}`)).body).toMatchObject({ status: 'removed' });
  const again = await owner.http.post('/v1/invitations', { email: person.email, role: 'staff' });
  expect(again.status).toBe(201);
});

test('managers lead the staff alone', async () => {
  const owner = await signUpOwner(app);
  const [manager, staff] = [
    await inviteMember(app, owner, 'manager'),
    await inviteMember(app, owner, 'staff'),
  ];
  expect(
    (await manager.http.post('/v1/invitations', { email: 'new-staff@example.com', role: 'staff' })).status,
  ).toBe(201);
  expect(
    (await manager.http.post('/v1/invitations', { email: 'new-boss@example.com', role: 'manager' })).status,
  ).toBe(403);
  expect((await manager.http.post(`/v1/members/${staff.memberId}/suspend`)).status).toBe(200);
  expect(
    (await manager.http.post(`/v1/members/${staff.memberId}/change-role`, { role: 'owner' })).status,
  ).toBe(403);
  expect((await manager.http.post(`/v1/members/${owner.memberId}/suspend`)).status).toBe(403);
  expect(
    (await manager.http.post(`/v1/members/${manager.memberId}/change-grants`, { moduleGrants: {} })).status,
  ).toBe(403);
});

test('colleagues see name, role and title, not e-mail addresses or grants', async () => {
  const owner = await signUpOwner(app);
  const staff = await inviteMember(app, owner, 'staff');
  const seen = (await staff.http.get(`/v1/members/${owner.memberId}`)).body;
  expect(seen).toMatchObject({ name: 'Ada Lovelace', role: 'owner', title: null });
  expect(seen).not.toHaveProperty('email');
  expect(seen).not.toHaveProperty('moduleGrants');
  expect((await staff.http.get('/v1/members?filter[email]=x@example.com')).status).toBe(422);
});

test('B-033 an invitation is sent, sent again with a new token, and taken back', async () => {
  const owner = await signUpOwner(app, { organization: { name: 'Looms & Co' } });
  const email = 'weaver@example.com';
  const { body: invitation } = await owner.http.post('/v1/invitations', { email, role: 'accountant' });
  expect(invitation).toMatchObject({ email, status: 'pending', expiresAt: '2026-03-09T09:00:00.000Z' });
  const first = await mailedToken(app, email);
  expect(await owner.http.post('/v1/invitations', { email, role: 'staff' })).toMatchObject({
    status: 409,
    body: { code: 'identity.invitation.pending' },
  });
  await owner.http.post(`/v1/invitations/${invitation.id}/resend`);
  const [mail] = await mailTo(app, email);
  expect(mail?.subject).toBe('Looms & Co invites you');
  const second = await mailedToken(app, email);
  expect(second).not.toBe(first);
  const given = { name: 'Weaver', password: 'a long enough password' };
  expect((await app.http.post('/v1/invitations/accept', { token: first, ...given })).status).toBe(422);
  expect((await owner.http.post(`/v1/invitations/${invitation.id}/revoke`)).body).toMatchObject({
    status: 'revoked',
  });
  expect(await app.http.post('/v1/invitations/accept', { token: second, ...given })).toMatchObject({
    status: 422,
    body: { code: 'identity.token.invalid' },
  });
});

test('B-033 an account that is there already accepts while logged in, and only with its own e-mail', async () => {
  const [owner, other] = [await signUpOwner(app), await signUpOwner(app)];
  const email = 'freelancer@example.com';
  const freelancer = await signUp(app, { email, name: 'Free Lancer' });
  await owner.http.post('/v1/invitations', { email, role: 'staff' });
  const token = await mailedToken(app, email);
  expect(
    await app.http.post('/v1/invitations/accept', { token, name: 'X', password: 'a long enough password' }),
  ).toMatchObject({
    status: 401,
    body: { code: 'identity.invitation.login_required' },
  });
  expect(await other.http.post('/v1/invitations/accept', { token })).toMatchObject({
    status: 409,
    body: { code: 'identity.invitation.other_email' },
  });
  const accepted = await app.http.as(freelancer.accessToken).post('/v1/invitations/accept', { token });
  expect(accepted).toMatchObject({
    status: 200,
    body: { organization: { id: owner.organizationId, role: 'staff' } },
  });
  expect((await app.http.as(accepted.body.accessToken).get('/v1/members')).status).toBe(200);
  expect((await app.http.as(freelancer.accessToken).post('/v1/invitations/accept', { token })).status).toBe(
    422,
  );
});

test('an invitation ends after seven days, and its e-mail can be invited anew', async () => {
  const owner = await signUpOwner(app);
  await owner.http.post('/v1/invitations', { email: 'slow@example.com', role: 'staff' });
  const token = await mailedToken(app, 'slow@example.com');
  app.clock.advance({ days: 8 });
  const late = await app.http.post('/v1/invitations/accept', {
    token,
    name: 'Slow',
    password: 'a long enough password',
  });
  expect(late.status).toBe(422);
  const { body } = await app.http.post('/v1/auth/login', { email: owner.email, password: owner.password });
  const http = app.http.as(body.accessToken);
  expect((await http.post('/v1/invitations', { email: 'slow@example.com', role: 'staff' })).status).toBe(201);
  const states = (await http.get('/v1/invitations?filter[email]=slow@example.com')).body.data.map(
    (i: { status: string }) => i.status,
  );
  expect(states.sort()).toEqual(['expired', 'pending']);
});
