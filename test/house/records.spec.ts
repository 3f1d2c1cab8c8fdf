import type { Http, TestApp } from '@omni/testing';
import { ACME, GLOBEX, startSample, tokenOf, tracesOf } from '../../libs/testing/src/sample';
import { expectProblem } from './support/problem';

let app: TestApp;
let owner: Http;
let stranger: Http;
beforeAll(async () => {
  app = await startSample();
  owner = app.http.as(tokenOf('owner', ACME));
  stranger = app.http.as(tokenOf('owner', GLOBEX));
});
afterAll(() => app.stop());

const MISSING = '99999999-9999-4999-8999-999999999999';
const make = async (fields: object = {}, as = owner): Promise<Record<string, string>> =>
  as.json('POST', '/v1/widgets', { body: { title: 'A widget', ...fields } });

const traces = () => tracesOf(app);

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

test('B-005 says of what was not sent that it is required, and of an enumeration what there is to choose', async () => {
  const { body } = await owner.post('/v1/widgets', {});
  expect(body.errors).toContainEqual({ pointer: '/title', code: 'invalid_type', message: 'is required' });
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
