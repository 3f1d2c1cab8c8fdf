import { inviteMember, signUp, signUpOwner, startApp, switchTo, type TestApp } from '@omni/testing';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const ENGINES = { name: 'Engines', country: 'GB', baseCurrency: 'GBP', timezone: 'Europe/London' };

test('O-179 who creates an organization is its owner, and modules hear of it to seed their defaults', async () => {
  const owner = await signUpOwner(app);
  const members = await owner.http.get('/v1/members');
  expect(members.body.data).toMatchObject([{ userId: owner.userId, role: 'owner', status: 'active' }]);
  const [event] = await app.ownerSql<{ payload: object }>(
    `select payload from platform.outbox_events where organization_id = $1 and type = 'organization.created'`,
    [owner.organizationId],
  );
  expect(event?.payload).toMatchObject({
    organizationId: owner.organizationId,
    baseCurrency: 'EUR',
    industry: 'agency',
    ownerMemberId: owner.memberId,
  });
});

test('O-085 a new organization is in one’s list, and there is no /businesses', async () => {
  const owner = await signUpOwner(app, { organization: { name: 'Looms' } });
  expect((await owner.http.get('/v1/me/organizations')).body.data).toMatchObject([
    { id: owner.organizationId, name: 'Looms', role: 'owner' },
  ]);
  expect((await owner.http.get('/v1/businesses')).status).toBe(404);
});

test('O-021 an organization’s business info is read and revised', async () => {
  const owner = await signUpOwner(app);
  const path = `/v1/organizations/${owner.organizationId}`;
  const patched = await owner.http.patch(path, {
    legalName: 'Engines Ltd',
    website: 'https://engines.example',
    settings: { strictTaxNumber: true },
  });
  expect(patched).toMatchObject({ status: 200, body: { legalName: 'Engines Ltd', version: 2 } });
  expect((await owner.http.get(path)).body).toMatchObject({
    legalName: 'Engines Ltd',
    settings: { strictTaxNumber: true },
  });
});

test('settings are merged key by key, null takes a key away, and unknown ones are refused', async () => {
  const owner = await signUpOwner(app, {
    organization: { settings: { sodLimit: 5000, approvalLimits: { manager: 100_000 } } },
  });
  const path = `/v1/organizations/${owner.organizationId}`;
  const patched = await owner.http.patch(path, { settings: { sodLimit: null, requireMfa: true } });
  expect(patched.body.settings).toEqual({ approvalLimits: { manager: 100_000 }, requireMfa: true });
  expect(await owner.http.patch(path, { settings: { colour: 'red' } })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/settings/colour', code: 'unknown_field' }] },
  });
  expect((await owner.http.patch(path, { settings: { approvalLimits: { manager: -1 } } })).status).toBe(422);
});

test('a setting in a group joins those that are there, and null takes one away', async () => {
  const owner = await signUpOwner(app);
  const path = `/v1/organizations/${owner.organizationId}`;
  const patch = async (settings: object) => (await owner.http.patch(path, { settings })).body.settings;
  await patch({ approvalLimits: { manager: 100_000, accountant: 5_000 }, documents: { footer: 'IBAN DE…' } });
  expect(await patch({ approvalLimits: { staff: 0 }, documents: { paymentTermsDays: 14 } })).toEqual({
    approvalLimits: { manager: 100_000, accountant: 5_000, staff: 0 },
    documents: { footer: 'IBAN DE…', paymentTermsDays: 14 },
  });
  expect(await patch({ approvalLimits: { accountant: null }, documents: null })).toEqual({
    approvalLimits: { manager: 100_000, staff: 0 },
  });
});

test('O-180 basic business info that is given at the beginning ends that step at once; an import ends its own', async () => {
  const owner = await signUpOwner(app, {
    organization: {
      legalName: 'Engines GmbH',
      email: 'office@engines.example',
      address: { line1: 'Hauptstr. 1', city: 'Berlin', postalCode: '10115', country: 'DE' },
    },
  });
  const done = async () =>
    (await owner.http.get('/v1/onboarding')).body.steps
      .filter((s: { doneAt: string | null }) => s.doneAt !== null)
      .map((s: { step: string }) => s.step);
  expect(await done()).toEqual(['create_business', 'business_info']);
  const { id } = await owner.http.json('POST', '/v1/imports', { body: { entityType: 'contact' } });
  const file = { body: 'First Name\nAda', headers: { 'content-type': 'text/csv' } };
  await owner.http.ask('PUT', `/v1/imports/${id as string}/content`, file);
  for (const verb of ['validate', 'commit']) {
    await owner.http.post(`/v1/imports/${id as string}/${verb}`, {});
    await app.drain();
  }
  expect(await done()).toEqual(['create_business', 'business_info', 'import_data']);
});

test('O-180 filling in the basic business info ends that step of onboarding', async () => {
  const owner = await signUpOwner(app);
  const step = async (name: string) =>
    (await owner.http.get('/v1/onboarding')).body.steps.find((s: { step: string }) => s.step === name).doneAt;
  expect(await step('create_business')).toBe('2026-03-02T09:00:00.000Z');
  expect(await step('business_info')).toBeNull();
  const address = { line1: 'Hauptstr. 1', city: 'Berlin', postalCode: '10115', country: 'DE' };
  await owner.http.patch(`/v1/organizations/${owner.organizationId}`, {
    legalName: 'Engines GmbH',
    email: 'office@engines.example',
    address,
  });
  expect(await step('business_info')).toBe('2026-03-02T09:00:00.000Z');
});

test('staff do not see the settings of their organization, and change nothing of it', async () => {
  const owner = await signUpOwner(app);
  const staff = await inviteMember(app, owner, 'staff');
  const path = `/v1/organizations/${owner.organizationId}`;
  const seen = await staff.http.get(path);
  expect(seen.body).toMatchObject({ name: 'Analytical Engines' });
  expect(seen.body).not.toHaveProperty('settings');
  expect(await staff.http.patch(path, { name: 'Mine' })).toMatchObject({
    status: 403,
    body: { rule: 'identity.organizations:update' },
  });
  expect(
    await (await inviteMember(app, owner, 'manager')).http.patch(path, { plan: 'business' }),
  ).toMatchObject({ status: 403 });
});

test('another organization is as good as none', async () => {
  const [owner, stranger] = [await signUpOwner(app), await signUpOwner(app)];
  const path = `/v1/organizations/${stranger.organizationId}`;
  expect((await owner.http.get(path)).status).toBe(404);
  expect((await owner.http.patch(path, { name: 'Mine' })).status).toBe(404);
  expect(
    (await owner.http.post('/v1/auth/switch-organization', { organizationId: stranger.organizationId }))
      .status,
  ).toBe(404);
});

test('O-087 somebody in two organizations sees the data of the one that the token is for', async () => {
  const first = await signUpOwner(app, { organization: { name: 'First' } });
  await inviteMember(app, first, 'staff', { name: 'Only In First' });
  const created = await first.http.post('/v1/organizations', { ...ENGINES, name: 'Second' });
  const second = await switchTo(app, first.token, created.body.id);
  const names = async (http: typeof first.http) =>
    (await http.get('/v1/members?sort=name')).body.data.map((m: { name: string }) => m.name);
  expect(await names(first.http)).toEqual(['Ada Lovelace', 'Only In First']);
  expect(await names(second.http)).toEqual(['Ada Lovelace']);
  expect((await second.http.get('/v1/me/organizations')).body.data).toHaveLength(2);
});

test('a new name or zone is used by the very next request', async () => {
  const owner = await signUpOwner(app);
  const path = `/v1/organizations/${owner.organizationId}`;
  await owner.http.patch(path, { timezone: 'Pacific/Auckland' });
  // 21:30 UTC is the next morning there, and the books may be locked through that day.
  app.clock.set('2026-03-02T21:30:00.000Z');
  expect((await owner.http.post(`${path}/lock-books`, { through: '2026-03-03' })).status).toBe(401);
  const { body } = await app.http.post('/v1/auth/login', { email: owner.email, password: owner.password });
  const later = app.http.as(body.accessToken);
  expect(await later.post(`${path}/lock-books`, { through: '2026-03-04' })).toMatchObject({ status: 422 });
  expect(await later.post(`${path}/lock-books`, { through: '2026-03-03' })).toMatchObject({
    status: 200,
    body: { booksLockedThrough: '2026-03-03' },
  });
});

test('closing needs a second factor and can be called off', async () => {
  const owner = await signUpOwner(app);
  const close = await owner.http.post(`/v1/organizations/${owner.organizationId}/close`);
  expect(close).toMatchObject({ status: 403, body: { code: 'identity.mfa.required' } });
  const activated = await owner.http.post(`/v1/organizations/${owner.organizationId}/activate`);
  expect(activated).toMatchObject({ status: 200, body: { status: 'active' } });
  const again = await owner.http.post(`/v1/organizations/${owner.organizationId}/activate`);
  expect(again).toMatchObject({ status: 409, body: { code: 'invalid_transition' } });
});

test('an Idempotency-Key founds one organization, also for somebody who has none yet', async () => {
  const founder = await signUp(app);
  const http = app.http.as(founder.accessToken);
  const key = { 'Idempotency-Key': 'found-once-1' };
  const [first, second] = [
    await http.post('/v1/organizations', ENGINES, key),
    await http.post('/v1/organizations', ENGINES, key),
  ];
  expect(first.status).toBe(201);
  expect(second.status).toBe(201);
  expect(second.headers.get('idempotent-replayed')).toBe('true');
  expect(second.body.id).toBe(first.body.id);
  expect((await http.get('/v1/organizations')).body.data).toHaveLength(1);
});

test('whoever is signed in to no organization yet is told what is missing', async () => {
  const person = await signUp(app);
  const answer = await app.http.as(person.accessToken).get('/v1/contacts');
  expect([answer.status, answer.body.detail]).toEqual([
    403,
    expect.stringMatching(/^You are signed in to no organization/),
  ]);
});
