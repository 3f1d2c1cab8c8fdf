import { Catalogue, isApproval } from '@omni/platform';
import { generateSync } from 'otplib';
import {
  inviteMember,
  signUpOwner,
  startApp,
  type Http,
  type Json,
  type Person,
  type TestApp,
} from '@omni/testing';

const NOBODYS = '018f2c1e-0000-7000-8000-00000000dead';
/** Every command that approves, by its resource and verb, and how it is called. */
const APPROVALS = [
  ['bills', 'approve', `/v1/bills/${NOBODYS}/approve`, {}],
  ['invoices', 'approve', `/v1/invoices/${NOBODYS}/approve`, {}],
  ['vendors', 'approve_bank_details', `/v1/vendors/${NOBODYS}/approve-bank-details`, {}],
  ['time-entries', 'approve', `/v1/time-entries/${NOBODYS}/approve`, {}],
  ['time-entries', 'bulk_approve', '/v1/time-entries/bulk-approve', { ids: [NOBODYS] }],
  ['milestones', 'approve', `/v1/milestones/${NOBODYS}/approve`, {}],
  ['approvals', 'decide', `/v1/approvals/${NOBODYS}/decide`, { decision: 'approve' }],
] as const;
const ROLES = ['owner', 'manager', 'staff', 'accountant'] as const;

let app: TestApp;
let owner: Person;
const callers: { who: string; http: Http }[] = [];
let members: Record<(typeof ROLES)[number], Person>;
beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
  members = {
    owner,
    manager: await inviteMember(app, owner, 'manager'),
    staff: await inviteMember(app, owner, 'staff'),
    accountant: await inviteMember(app, owner, 'accountant'),
  };
  for (const role of ROLES) {
    callers.push({ who: `${role} with a password`, http: members[role].http });
    callers.push({ who: `${role} with both factors`, http: await withSecondFactor(members[role]) });
  }
});
afterAll(() => app.stop());

async function withSecondFactor({ http, email, password, organizationId }: Person): Promise<Http> {
  const { secret } = await http.json('POST', '/v1/auth/mfa/totp/enrol', { body: { password } });
  const code = generateSync({ secret, epoch: app.clock.now().getTime() / 1000 });
  const { recoveryCodes } = await http.json('POST', '/v1/auth/mfa/totp/confirm', { body: { code } });
  const first = await app.http.post('/v1/auth/login', { email, password, organizationId });
  const body = { challenge: first.body.challenge, code: recoveryCodes[0] };
  return app.http.as((await app.http.json('POST', '/v1/auth/login/mfa', { body })).accessToken);
}

/** What an attempt comes to, what the explanation says of it, and what the list of permissions does. */
async function compared() {
  const attempts: Record<string, string> = {};
  const explained: Record<string, string> = {};
  const listed: Record<string, string> = {};
  for (const { who, http } of callers) {
    const { resources } = await http.json('GET', '/v1/me/permissions');
    for (const [resource, action, path, body] of APPROVALS) {
      const attempt = await http.post(path, body, { 'if-match': '"1"' });
      const answer = await http.json('POST', '/v1/authz/explain', { body: { resource, action } });
      const permissions = resources.find((one: Json) => one.resource === resource);
      const bar = permissions?.barred.find((one: Json) => one.action === action);
      const has = permissions?.actions.some((one: Json) => one.action === action);
      const name = `${who}: ${action} on ${resource}`;
      const refused = attempt.status === 403;
      attempts[name] = refused ? (attempt.body.rule as string) : 'allowed';
      explained[name] = answer.allowed ? 'allowed' : answer.rule;
      // Of what the role itself does not allow the list says nothing.
      listed[name] = has ? 'allowed' : (bar?.rule ?? answer.rule);
    }
  }
  return { attempts, explained, listed };
}

const requireMfa = (on: boolean | null) =>
  owner.http.json('PATCH', `/v1/organizations/${owner.organizationId}`, {
    body: { settings: { requireMfa: on } },
  });
const rulesIn = (found: Record<string, string>): Set<string> =>
  new Set(Object.values(found).map((rule) => rule.split(':')[2] ?? (rule === 'allowed' ? rule : 'role')));

test('B-035 B-032 explain and permissions answer as the attempt does, for every role, approval and factor, with its rule', async () => {
  const without = await compared();
  expect(without.explained).toEqual(without.attempts);
  expect(without.listed).toEqual(without.attempts);
  expect(rulesIn(without.attempts)).toEqual(new Set(['allowed', 'role']));
  await requireMfa(true);
  const required = await compared();
  await requireMfa(null);
  expect(required.explained).toEqual(required.attempts);
  expect(required.listed).toEqual(required.attempts);
  expect(rulesIn(required.attempts)).toEqual(new Set(['allowed', 'role', 'second_factor']));
  expect(required.attempts['manager with a password: approve on bills']).toBe(
    'revenue.bills:act:second_factor',
  );
  expect(required.attempts['manager with both factors: approve on bills']).toBe('allowed');
});

test('B-035 O-250 the same holds where a module grant reaches to writing and no further', async () => {
  for (const role of ['manager', 'staff', 'accountant'] as const)
    await owner.http.json('POST', `/v1/members/${members[role].memberId}/change-grants`, {
      body: { moduleGrants: { revenue: 'write', projects: 'write', workflow: 'write' } },
    });
  await requireMfa(true);
  const found = await compared();
  await requireMfa(null);
  expect(found.explained).toEqual(found.attempts);
  expect(found.listed).toEqual(found.attempts);
  expect(rulesIn(found.attempts)).toEqual(new Set(['allowed', 'role', 'grant', 'second_factor']));
});

test('no approval of the house is left out above', () => {
  const declared = app.get(Catalogue).allCommands();
  const all = declared.filter(({ name, open }) => isApproval(name) && !open);
  expect(all.map(({ name, resource }) => `${resource.name} ${name.split('.')[1] ?? ''}`).sort()).toEqual(
    APPROVALS.map(([resource, action]) => `${resource} ${action}`).sort(),
  );
});

test('B-035 explain says in words what keeps somebody from approving', async () => {
  const { body } = await members.manager.http.post('/v1/authz/explain', {
    resource: 'invoices',
    action: 'approve',
  });
  expect(body).toMatchObject({
    allowed: false,
    rule: 'revenue.invoices:act:grant',
    why: 'Refused: approve on invoices. Your grant for revenue does not reach to approving.',
  });
});
