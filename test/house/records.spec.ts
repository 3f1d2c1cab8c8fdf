import type { Answer, Http, TestApp } from '@omni/testing';
import { ACME, GLOBEX, startSample, tokenOf } from '../../libs/testing/src/sample';

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

const MISSING = '99999999-9999-4999-8999-999999999999';
const make = async (fields: object = {}, as = owner): Promise<Record<string, string>> =>
  as.json('POST', '/v1/widgets', { body: { title: 'A widget', ...fields } });

interface Traces {
  rows: number;
  versions: number;
  audits: number;
  events: number;
}

/** How much is stored in all, seen from behind the walls. */
async function traces(): Promise<Traces> {
  const [row] = await app.ownerSql<Traces>(
    `select (select count(*) from sample.widgets)::int as rows, (select count(*) from timeline.entity_versions)::int as versions,
            (select count(*) from timeline.audit_events)::int as audits, (select count(*) from platform.outbox_events)::int as events`,
  );
  return row as Traces;
}

const expectProblem = ({ status, headers, body }: Answer, wanted: { status: number; code: string }) => {
  expect({ status, code: body.code }).toEqual(wanted);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json\b/);
  expect(body).toMatchObject({
    type: `urn:omnibusiness:problem:${wanted.code}`,
    status,
    requestId: headers.get('request-id'),
  });
  expect(body.title).toEqual(expect.any(String));
  expect(body.detail).toEqual(expect.any(String));
};

test('a created record answers 201 with its place, its version and every field of the view', async () => {
  const made = await owner.post('/v1/widgets', {
    title: 'First',
    amountMinor: 1250,
    dueOn: '2026-03-31',
    labels: ['a'],
  });
  expect(made.status).toBe(201);
  expect(made.headers.get('location')).toBe(`/v1/widgets/${made.body.id}`);
  expect(made.headers.get('etag')).toBe('"1"');
  expect(made.body).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    version: 1,
    createdAt: app.clock.now().toISOString(),
    updatedAt: app.clock.now().toISOString(),
    deletedAt: null,
    title: 'First',
    status: 'draft',
    amountMinor: 1250,
    dueOn: '2026-03-31',
    rank: 0,
    urgent: false,
    labels: ['a'],
    custom: null,
    ownerMemberId: null,
    parentId: null,
    finishedAt: null,
  });
  const read = await owner.get(`/v1/widgets/${made.body.id}`);
  expect(read.body).toEqual(made.body);
  expect(read.headers.get('etag')).toBe('"1"');
});

test('a revision changes what it names, clears what is null and leaves the rest', async () => {
  const { id } = await make({ amountMinor: 5, rank: 7 });
  const revised = await owner.patch(`/v1/widgets/${id}`, { title: 'Renamed', amountMinor: null });
  expect(revised.status).toBe(200);
  expect(revised.body).toMatchObject({ title: 'Renamed', amountMinor: null, rank: 7, version: 2 });
  expect(revised.headers.get('etag')).toBe('"2"');
});

test('a revision that changes nothing writes nothing', async () => {
  const { id } = await make({ title: 'Same' });
  const before = await traces();
  const answer = await owner.patch(`/v1/widgets/${id}`, { title: 'Same' });
  expect(answer.body.version).toBe(1);
  expect(await traces()).toEqual(before);
});

test('a stale If-Match is refused with 412 and the current version, a current one is let through', async () => {
  const { id } = await make();
  await owner.patch(`/v1/widgets/${id}`, { rank: 1 }, { 'if-match': '"1"' });
  const stale = await owner.patch(`/v1/widgets/${id}`, { rank: 2 }, { 'if-match': '"1"' });
  expectProblem(stale, { status: 412, code: 'stale_version' });
  expect(stale.body.currentVersion).toBe(2);
  expect((await owner.patch(`/v1/widgets/${id}`, { rank: 2 }, { 'if-match': '"2"' })).body.rank).toBe(2);
});

test('of fifty writers with If-Match on one row one wins each round, and no update is lost', async () => {
  const { id } = await make({ rank: 0 });
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      owner.patch(`/v1/widgets/${id}`, { rank: i + 1 }, { 'if-match': '"1"' }),
    ),
  );
  const winners = answers.filter((a) => a.status === 200);
  expect(answers.map((a) => a.status).sort()).toEqual([200, ...Array.from({ length: 49 }, () => 412)]);
  expect((await owner.get(`/v1/widgets/${id}`)).body).toMatchObject({
    version: 2,
    rank: winners[0]?.body.rank,
  });
});

test('a deleted record is gone for everyone until it is restored', async () => {
  const { id } = await make();
  const removed = await owner.delete(`/v1/widgets/${id}`);
  expect([removed.status, removed.text]).toEqual([204, '']);
  expectProblem(await owner.get(`/v1/widgets/${id}`), { status: 404, code: 'not_found' });
  expectProblem(await owner.patch(`/v1/widgets/${id}`, { rank: 1 }), { status: 404, code: 'not_found' });
  const restored = await owner.post(`/v1/widgets/${id}/restore`);
  expect(restored.body).toMatchObject({ id, deletedAt: null, version: 3 });
  expect((await owner.get(`/v1/widgets/${id}`)).status).toBe(200);
});

test('every version of a record is kept with what changed and who did it', async () => {
  const { id } = await make({ title: 'v1' });
  await owner.patch(`/v1/widgets/${id}`, { title: 'v2' });
  await owner.delete(`/v1/widgets/${id}`);
  await owner.post(`/v1/widgets/${id}/restore`);
  const { data } = (await owner.get(`/v1/widgets/${id}/versions`)).body;
  expect(data.map((v: { version: number }) => v.version)).toEqual([4, 3, 2, 1]);
  expect(data[2]).toMatchObject({ changedFields: ['title'], actorKind: 'user', row: { title: 'v2' } });
});

test('each write leaves one audit row, one version and one event, under the request id of its caller', async () => {
  const { id } = await make({ title: 'Traced' });
  const before = await traces();
  const answer = await owner.patch(
    `/v1/widgets/${id}`,
    { title: 'Traced again' },
    { 'request-id': 'request-0001' },
  );
  expect(answer.headers.get('request-id')).toBe('request-0001');
  expect(await traces()).toEqual({
    rows: before.rows,
    versions: before.versions + 1,
    audits: before.audits + 1,
    events: before.events + 1,
  });
  const found = await app.ownerSql(
    `select a.action, a.decision, a.before, a.after, e.type, e.previous, e.request_id, v.version
     from timeline.audit_events a join platform.outbox_events e on e.request_id = a.request_id
     join timeline.entity_versions v on v.request_id = a.request_id where a.request_id = 'request-0001'`,
  );
  expect(found).toEqual([
    {
      action: 'widget.revise',
      decision: 'allow',
      before: { title: 'Traced' },
      after: { title: 'Traced again' },
      type: 'widget.updated',
      previous: { title: 'Traced' },
      request_id: 'request-0001',
      version: 2,
    },
  ]);
});

test('a verb moves the state once; the second time it is refused by a coded error', async () => {
  const { id } = await make();
  expect((await owner.post(`/v1/widgets/${id}/finish`)).body).toMatchObject({ status: 'done', version: 2 });
  expectProblem(await owner.post(`/v1/widgets/${id}/finish`), {
    status: 409,
    code: 'sample.widget.finished',
  });
});

test('a dry run answers what would happen and stores nothing', async () => {
  const { id } = await make({ title: 'Rehearsed' });
  const before = await traces();
  const run = await owner.post(`/v1/widgets/${id}/finish?dryRun=true`, {}, { 'idempotency-key': 'dry' });
  expect(run.status).toBe(200);
  expect(run.body).toMatchObject({
    dryRun: true,
    result: { id, status: 'done' },
    changes: [
      { type: 'widget', id, operation: 'update', before: { status: 'draft' }, after: { status: 'done' } },
    ],
    events: [{ type: 'widget.finished', data: { id, title: 'Rehearsed' } }],
  });
  expect(await traces()).toEqual(before);
  expect((await owner.get(`/v1/widgets/${id}`)).body.status).toBe('draft');
  expect((await owner.post('/v1/widgets?dryRun=true', { title: 'Never' })).body.result.title).toBe('Never');
  expect(await traces()).toEqual(before);
});

test('an error is problem+json with a code, a pointer to each fault and the request id (B-005)', async () => {
  const answer = await owner.post('/v1/widgets', { title: '', rank: 'high', surprise: 1, status: 'done' });
  expectProblem(answer, { status: 422, code: 'validation_failed' });
  expect(answer.body.errors).toEqual(
    expect.arrayContaining([
      { pointer: '/title', code: 'too_small', message: expect.any(String) },
      { pointer: '/rank', code: 'invalid_type', message: expect.any(String) },
      { pointer: '/surprise', code: 'unknown_field', message: 'is not a known field' },
      { pointer: '/status', code: 'status_not_writable', message: expect.any(String) },
    ]),
  );
});

test.each([
  ['a body that is no JSON', 'POST', '/v1/widgets', { body: '{"title":' }, 400, 'malformed_request'],
  ['a body that is a list', 'POST', '/v1/widgets', { body: [] }, 422, 'validation_failed'],
  [
    'a body of another type',
    'POST',
    '/v1/widgets',
    { body: 'title=x', headers: { 'content-type': 'text/plain' } },
    415,
    'unsupported_media_type',
  ],
  [
    'a body beyond 1 MiB',
    'POST',
    '/v1/widgets',
    { body: { title: 'x'.repeat(1_100_000) } },
    413,
    'body_too_large',
  ],
  ['a route that does not exist', 'GET', '/v1/gadgets', {}, 404, 'not_found'],
  ['an address that cannot be read', 'GET', '/v1/%zz', {}, 400, 'malformed_request'],
  ['an id that is no uuid', 'GET', '/v1/widgets/7', {}, 404, 'not_found'],
  ['an id that nobody has', 'GET', `/v1/widgets/${MISSING}`, {}, 404, 'not_found'],
  [
    'a reference to nothing',
    'POST',
    '/v1/widgets',
    { body: { title: 'x', parentId: MISSING } },
    422,
    'reference_not_found',
  ],
])('%s is answered by a problem of its own (B-005)', async (_, method, path, ask, status, code) => {
  expectProblem(await owner.ask(method, path, ask), { status, code });
});

test('a value that must be unique is refused in the words of its module', async () => {
  await make({ title: 'unique one' });
  expectProblem(await owner.post('/v1/widgets', { title: 'unique one' }), {
    status: 409,
    code: 'sample.widget.exists',
  });
  expect((await stranger.post('/v1/widgets', { title: 'unique one' })).status).toBe(201);
});

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

test('what a role may not see is in no answer, no filter, no sort and no history of it', async () => {
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
