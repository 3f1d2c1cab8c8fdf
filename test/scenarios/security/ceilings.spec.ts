import { generateSync } from 'otplib';
import {
  inviteMember,
  mailTo,
  signUpOwner,
  startApp,
  type Json,
  type Person,
  type TestApp,
} from '@omni/testing';

let app: TestApp;
let owner: Person;
let manager: Person;
let clientId: string;
beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
  manager = await inviteMember(app, owner, 'manager');
  clientId = (await owner.http.json('POST', '/v1/client-companies', { body: { name: 'Compiler Works' } })).id;
});
afterAll(() => app.stop());

const settings = (by: Person, values: object) =>
  by.http.patch(`/v1/organizations/${owner.organizationId}`, { settings: values });
const draft = (): Promise<Json> =>
  owner.http.json('POST', '/v1/invoices', {
    body: {
      clientId,
      currency: 'EUR',
      lines: [{ description: 'Work', quantity: '1', unitAmount: '400000' }],
    },
  });
const asked = async (): Promise<Json> => {
  const body = { subjectType: 'invoice', subjectId: (await draft()).id, rules: [{ roles: ['manager'] }] };
  return (await owner.http.json('POST', '/v1/approvals/request', { body })).approval;
};

/** The manager's token after a login with both factors. */
async function withSecondFactor(): Promise<string> {
  const { email, password } = manager;
  const { secret } = await manager.http.json('POST', '/v1/auth/mfa/totp/enrol', { body: { password } });
  const code = generateSync({ secret, epoch: app.clock.now().getTime() / 1000 });
  const { recoveryCodes } = await manager.http.json('POST', '/v1/auth/mfa/totp/confirm', { body: { code } });
  const first = await app.http.post('/v1/auth/login', {
    email,
    password,
    organizationId: owner.organizationId,
  });
  const body = { challenge: first.body.challenge, code: recoveryCodes[0] };
  return (await app.http.json('POST', '/v1/auth/login/mfa', { body })).accessToken;
}

test.each([
  ['approvalLimits', { manager: 100_000_000 }],
  ['sodLimit', 100_000_000],
  ['requireMfa', false],
  ['portal', { url: 'https://portal.elsewhere.example/' }],
])('B-089 a Manager does not set %s, which binds Managers', async (setting, value) => {
  const refused = await settings(manager, { [setting]: value });
  expect([refused.status, refused.body.rule]).toEqual([
    403,
    `identity.organizations:write:settings.${setting}`,
  ]);
  expect((await settings(manager, { documents: { paymentTermsDays: 14 } })).status).toBe(200);
  expect((await settings(owner, { [setting]: value })).status).toBe(200);
  await settings(owner, { [setting]: null });
});

test('O-250 a grant to write does not reach to approving', async () => {
  const writer = await inviteMember(app, owner, 'manager', {
    moduleGrants: { revenue: 'write', workflow: 'write' },
  });
  const { id, subjectId } = await asked();
  for (const answer of [
    await writer.http.post(`/v1/invoices/${subjectId as string}/approve`, {}),
    await writer.http.post(`/v1/approvals/${id as string}/decide`, { decision: 'approve' }),
  ])
    expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
  expect(
    (await manager.http.post(`/v1/approvals/${id as string}/decide`, { decision: 'approve' })).status,
  ).toBe(200);
});

test('B-032 where the organization wants a second factor, nobody approves without one, by a link no more than by the API', async () => {
  const { id } = await asked();
  const [mail] = await mailTo(app, manager.email);
  const link = /approvals?\/?\S*?(obs_\w+_[\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  await settings(owner, { requireMfa: true });
  const path = `/v1/approvals/${id as string}/decide`;
  for (const answer of [
    await manager.http.post(path, { decision: 'approve' }),
    await app.http.post(`/v1/approval-links/${link}/decide`, { decision: 'approve' }),
  ])
    expect([answer.status, answer.body.code]).toEqual([403, 'second_factor_required']);
  const twice = app.http.as(await withSecondFactor());
  expect((await twice.post(path, { decision: 'approve' })).body).toMatchObject({ status: 'approved' });
  await settings(owner, { requireMfa: null });
});
