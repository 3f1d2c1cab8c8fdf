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
