import { inviteMember, signUpOwner, startApp, type TestApp } from '@omni/testing';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('O-250 without a grant for revenue there are no invoices, and deals as before', async () => {
  const owner = await signUpOwner(app);
  const manager = await inviteMember(app, owner, 'manager', { moduleGrants: { revenue: 'none' } });
  expect(await manager.http.get('/v1/invoices')).toMatchObject({
    status: 403,
    body: { rule: 'revenue.invoices:read' },
  });
  expect((await manager.http.get('/v1/deals')).status).toBe(200);
  await owner.http.post(`/v1/members/${manager.memberId}/change-grants`, { moduleGrants: {} });
  expect((await manager.http.get('/v1/invoices')).status).toBe(200);
});

test('O-250 a grant to read lets nobody write', async () => {
  const owner = await signUpOwner(app);
  const manager = await inviteMember(app, owner, 'manager', { moduleGrants: { crm: 'read' } });
  expect((await manager.http.get('/v1/client-companies')).status).toBe(200);
  const written = await manager.http.post('/v1/client-companies', { name: 'Looms' });
  expect(written).toMatchObject({ status: 403, body: { rule: 'crm.client-companies:create' } });
});
