import type { Http, TestApp } from '@omni/testing';
import { ACME, GLOBEX, startSample, tokenOf, tracesOf } from '../../libs/testing/src/sample';
import { expectProblem } from './support/problem';

let app: TestApp;
let owner: Http;
let staff: Http;
let stranger: Http;
beforeAll(async () => {
  app = await startSample();
  owner = app.http.as(tokenOf('owner', ACME));
  staff = app.http.as(tokenOf('staff', ACME));
  stranger = app.http.as(tokenOf('owner', GLOBEX));
});
afterAll(() => app.stop());

const make = async (fields: object = {}, as = owner): Promise<Record<string, string>> =>
  as.json('POST', '/v1/widgets', { body: { title: 'A widget', ...fields } });

const traces = () => tracesOf(app);

test('who sends no token, or one that nobody gave out, is not let in', async () => {
  const nobody = await app.http.get('/v1/widgets');
  expectProblem(nobody, { status: 401, code: 'unauthenticated' });
  expect(nobody.headers.get('www-authenticate')).toBe('Bearer');
  expectProblem(await app.http.as('no-such-token').get('/v1/widgets'), {
    status: 401,
    code: 'unauthenticated',
  });
});

test('a record of another organization does not exist: not to read, change, delete, restore or act on', async () => {
  const { id } = await make();
  const before = await traces();
  for (const answer of [
    await stranger.get(`/v1/widgets/${id}`),
    await stranger.get(`/v1/widgets/${id}/versions`),
    await stranger.patch(`/v1/widgets/${id}`, { title: 'taken' }),
    await stranger.delete(`/v1/widgets/${id}`),
    await stranger.post(`/v1/widgets/${id}/finish`),
  ])
    expectProblem(answer, { status: 404, code: 'not_found' });
  expectProblem(await stranger.post('/v1/widgets', { title: 'x', parentId: id }), {
    status: 422,
    code: 'reference_not_found',
  });
  expect(
    (await stranger.get('/v1/widgets?limit=200')).body.data.map((w: { id: string }) => w.id),
  ).not.toContain(id);
  expect((await traces()).rows).toBe(before.rows);
});

test('staff see and change their own records alone, and may not delete', async () => {
  const own = await make({ title: 'mine' }, staff);
  const others = await make({ title: 'not mine' });
  expect((await staff.get('/v1/widgets?limit=200')).body.data.map((w: { title: string }) => w.title)).toEqual(
    ['mine'],
  );
  expect((await staff.patch(`/v1/widgets/${own.id}`, { rank: 3 })).status).toBe(200);
  expectProblem(await staff.get(`/v1/widgets/${others.id}`), { status: 404, code: 'not_found' });
  const refused = await staff.delete(`/v1/widgets/${own.id}`);
  expectProblem(refused, { status: 403, code: 'forbidden' });
  expect(refused.body.rule).toBe('sample.widgets:delete');
});

test('a refusal leaves a deny row in the audit', async () => {
  const { id } = await make({}, staff);
  await staff.delete(`/v1/widgets/${id}`, { 'request-id': 'refused-0001' });
  await app.drain();
  expect(
    await app.ownerSql(
      `select action, decision, rule from timeline.audit_events where request_id = 'refused-0001'`,
    ),
  ).toEqual([{ action: 'widget.remove', decision: 'deny', rule: 'sample.widgets:delete' }]);
});

test('B-034 what a role may not see is in no answer, no filter, no sort and no history of it', async () => {
  const accountant = app.http.as(tokenOf('accountant', ACME));
  const { id } = await make({ amountMinor: 99 });
  await owner.patch(`/v1/widgets/${id}`, { amountMinor: 100 });
  expect((await accountant.get(`/v1/widgets/${id}`)).body).not.toHaveProperty('amountMinor');
  expectProblem(await accountant.get('/v1/widgets?filter[amountMinor]=100'), {
    status: 422,
    code: 'invalid_query',
  });
  expectProblem(await accountant.get('/v1/widgets?sort=amountMinor'), { status: 422, code: 'invalid_query' });
  expect((await accountant.get(`/v1/widgets/${id}/versions`)).text).not.toContain('amountMinor');
});

test('a secret column is in no answer, no history, no audit row and no event', async () => {
  const { id } = await make();
  await app.ownerSql(`update sample.widgets set token_hash = 'canary-4711' where id = $1`, [id]);
  await owner.patch(`/v1/widgets/${id}`, { rank: 9 });
  const answers = [await owner.get(`/v1/widgets/${id}`), await owner.get(`/v1/widgets/${id}/versions`)];
  expect(answers.map((a) => a.text).join()).not.toContain('canary-4711');
  const [stored] = await app.ownerSql<{ found: number; kept: string }>(
    `select (select count(*) from timeline.entity_versions where row::text like '%canary%')
          + (select count(*) from timeline.audit_events where after::text like '%canary%')
          + (select count(*) from platform.outbox_events where payload::text like '%canary%') as found,
            (select token_hash from sample.widgets where id = $1) as kept`,
    [id],
  );
  expect([Number(stored?.found), stored?.kept]).toEqual([0, 'canary-4711']);
});
