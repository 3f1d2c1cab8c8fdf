import { runMigrations } from '@omni/platform';
import { signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';
import { migrations } from '../../../migrations';

let app: TestApp;
let owner: Person;
beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app, { organization: { baseCurrency: 'JPY' } });
  await app.drain();
});
afterAll(() => app.stop());

const policies = async (): Promise<Json[]> =>
  (await owner.http.json('GET', '/v1/approval-policies?sort=rank')).data;
const keys = async () => (await policies()).map(({ key }) => key as string);

it('U-096 U-106 an organization begins with approvals of bills and of large invoices, in its own currency', async () => {
  expect((await policies()).map(({ key, aboveAmountMinor }) => [key, aboveAmountMinor])).toEqual([
    ['bills-large', 4_999],
    ['bills', null],
    ['invoices-large', 9_999],
  ]);
});

it('one that was there before the release gets them by its migration, but not what it removed itself', async () => {
  const removed = (await policies()).find(({ key }) => key === 'bills');
  await owner.http.json('DELETE', `/v1/approval-policies/${String(removed?.id)}`);
  await app.ownerSql(`delete from workflow.approval_policies where key <> 'bills'`);
  expect(await keys()).toEqual([]);
  await app.ownerSql(`delete from engine.migrations where name = 'ApprovalPolicies1790000000024'`);
  await runMigrations(app.database.ownerUrl, migrations);
  await app.drain();
  expect(await keys()).toEqual(['bills-large', 'invoices-large']);
});

describe('a policy', () => {
  const steps = [{ roles: ['owner'] }];

  it('about rows that there are none of is refused, and what can be approved is said', async () => {
    const made = await owner.http.post('/v1/approval-policies', {
      key: 'typo',
      name: 'Typo',
      subjectType: 'invioce',
      steps,
    });
    expect([made.status, made.body.code]).toEqual([422, 'workflow.approval_policy.unknown_type']);
    expect(made.body.errors).toMatchObject([
      { pointer: '/subjectType', code: 'unknown_type', message: expect.stringContaining('invoice, ') },
    ]);
    const { id } = await owner.http.json('POST', '/v1/approval-policies', {
      body: { key: 'contracts', name: 'Contracts', subjectType: 'contract', steps },
    });
    const revised = await owner.http.patch(`/v1/approval-policies/${String(id)}`, {
      subjectType: 'contracts',
    });
    expect([revised.status, revised.body.errors[0].pointer]).toEqual([422, '/subjectType']);
    const renamed = await owner.http.patch(`/v1/approval-policies/${String(id)}`, { name: 'All contracts' });
    expect(renamed.body).toMatchObject({ name: 'All contracts', subjectType: 'contract' });
  });

  it('whose condition calls a function that there is none of is refused', async () => {
    const { status, body } = await owner.http.post('/v1/approval-policies', {
      key: 'odd',
      name: 'Odd',
      subjectType: 'invoice',
      condition: '$foo(subject)',
      steps,
    });
    expect([status, body.errors[0].pointer]).toEqual([422, '/condition']);
  });
});
