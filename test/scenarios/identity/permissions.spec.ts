import { inviteMember, signUp, signUpOwner, startApp, type TestApp } from '@omni/testing';
import { IdentityModule } from '../../../libs/identity/src/identity.module';
import { Sample1799999999999, SampleModule } from '../../../libs/testing/src/sample';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ modules: [IdentityModule, SampleModule], migrations: [Sample1799999999999] });
});
afterAll(() => app.stop());

interface Right {
  resource: string;
  actions: { action: string; scope: string }[];
  hidden: string[];
}

const rightsOf = async (http: TestApp['http']): Promise<Map<string, Right>> => {
  const { resources } = await http.json<{ resources: Right[] }>('GET', '/v1/me/permissions');
  return new Map(resources.map((r) => [r.resource, r]));
};

test('O-250 a member whose grant for a module is none is refused there and nowhere else', async () => {
  const owner = await signUpOwner(app);
  const person = await inviteMember(app, owner, 'manager', { moduleGrants: { sample: 'none' } });
  expect((await person.http.get('/v1/widgets')).status).toBe(403);
  expect((await person.http.get('/v1/invitations')).status).toBe(200);
  await owner.http.post(`/v1/members/${person.memberId}/change-grants`, {
    moduleGrants: { sample: 'read', identity: 'none' },
  });
  expect((await person.http.get('/v1/widgets')).status).toBe(200);
  expect((await person.http.get('/v1/invitations')).status).toBe(403);
  const unknown = await owner.http.post(`/v1/members/${person.memberId}/change-grants`, {
    moduleGrants: { revenu: 'none' },
  });
  expect(unknown).toMatchObject({ status: 422, body: { code: 'identity.module.unknown' } });
});

test('B-035 permissions name the actions, the rows in words, and what stays hidden', async () => {
  const owner = await signUpOwner(app);
  const manager = await inviteMember(app, owner, 'manager');
  const staff = await inviteMember(app, owner, 'staff');
  expect(
    (await rightsOf(owner.http)).get('members')?.actions.find((a) => a.action === 'change_role')?.scope,
  ).toBe('every row');
  const managed = (await rightsOf(manager.http)).get('members');
  expect(managed?.actions).toContainEqual({ action: 'read', scope: 'every row' });
  expect(managed?.actions).toContainEqual({ action: 'suspend', scope: 'rows where role is "staff"' });
  expect(managed?.actions.map((a) => a.action)).not.toContain('change_role');
  const colleague = await rightsOf(staff.http);
  expect(colleague.get('members')?.hidden).toContain('email');
  expect(colleague.has('api-keys')).toBe(false);
});

test('B-035 who is in no organization has no permissions', async () => {
  const loner = await signUp(app);
  const { body } = await app.http.as(loner.accessToken).get('/v1/me/permissions');
  expect(body).toEqual({ organizationId: null, role: null, moduleGrants: {}, scopes: null, resources: [] });
});

test('B-035 explain says whether, by which rule and why; the rule is the one that a 403 carries', async () => {
  const owner = await signUpOwner(app);
  const staff = await inviteMember(app, owner, 'staff');
  const asked = await staff.http.post('/v1/authz/explain', { resource: 'api-keys', action: 'create' });
  expect(asked).toMatchObject({
    status: 200,
    body: {
      allowed: false,
      rule: 'identity.api-keys:create',
      role: 'staff',
      why: 'Refused: create on api-keys, since the role staff does not allow it.',
    },
  });
  expect((await staff.http.post('/v1/api-keys', { name: 'X', scopes: ['*'] })).body.rule).toBe(
    asked.body.rule,
  );
  expect(
    (await owner.http.post('/v1/authz/explain', { resource: 'api-keys', action: 'create' })).body,
  ).toMatchObject({ allowed: true });
  expect((await owner.http.post('/v1/authz/explain', { resource: 'unicorns', action: 'read' })).status).toBe(
    404,
  );
});

test('B-035 explain looks at a row, and owners and managers may ask for others', async () => {
  const owner = await signUpOwner(app);
  const manager = await inviteMember(app, owner, 'manager');
  const staff = await inviteMember(app, owner, 'staff');
  const suspend = { resource: 'members', action: 'suspend', memberId: manager.memberId };
  expect((await owner.http.post('/v1/authz/explain', { ...suspend, id: staff.memberId })).body).toMatchObject(
    { allowed: true, role: 'manager' },
  );
  expect((await owner.http.post('/v1/authz/explain', { ...suspend, id: owner.memberId })).body).toMatchObject(
    {
      allowed: false,
      why: 'Refused: suspend on members; this row is none of them.',
    },
  );
  const curious = await staff.http.post('/v1/authz/explain', suspend);
  expect(curious).toMatchObject({ status: 403, body: { rule: 'identity.authz:explain_other' } });
});

test('B-035 explain tells nothing of another organization’s rows or members', async () => {
  const [owner, other] = [await signUpOwner(app), await signUpOwner(app)];
  const row = (id: string) =>
    owner.http.post('/v1/authz/explain', { resource: 'members', action: 'read', id });
  const foreign = await row(other.memberId);
  const missing = await row('00000000-0000-4000-8000-000000000000');
  expect(foreign.body).toEqual(missing.body);
  expect(foreign.body).toMatchObject({ allowed: false });
  expect(
    (
      await owner.http.post('/v1/authz/explain', {
        resource: 'members',
        action: 'read',
        memberId: other.memberId,
      })
    ).status,
  ).toBe(404);
});
