import type { Http, TestApp } from '@omni/testing';
import { ACME, GLOBEX, startSample, tokenOf } from '../../libs/testing/src/sample';

let app: TestApp;
let owner: Http;
beforeAll(async () => {
  app = await startSample();
  owner = app.http.as(tokenOf('owner', ACME));
});
afterAll(() => app.stop());

const under = (key: string) => ({ 'idempotency-key': key });
const countOf = async (title: string): Promise<number> =>
  Number(
    (
      await app.ownerSql<{ n: string }>('select count(*) as n from sample.widgets where title = $1', [title])
    )[0]?.n,
  );

test('the same key and body again answers what was stored and does nothing (B-001)', async () => {
  const first = await owner.post('/v1/widgets', { title: 'once' }, under('k1'));
  const again = await owner.post('/v1/widgets', { title: 'once' }, under('k1'));
  expect(first.headers.get('idempotent-replayed')).toBeNull();
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(again.headers.get('location')).toBe(first.headers.get('location'));
  expect(await countOf('once')).toBe(1);
});

test('the same key with another body, path or method is refused with 422 (B-001)', async () => {
  const { id } = (await owner.post('/v1/widgets', { title: 'first body' }, under('k2'))).body;
  for (const answer of [
    await owner.post('/v1/widgets', { title: 'other body' }, under('k2')),
    await owner.post(`/v1/widgets/${id}/finish`, {}, under('k2')),
    await owner.patch(`/v1/widgets/${id}`, { title: 'first body' }, under('k2')),
  ])
    expect([answer.status, answer.body.code]).toEqual([422, 'idempotency_mismatch']);
  expect(await countOf('other body')).toBe(0);
});

test('twenty at once with one key have one effect, and each gets that answer or is told to wait (B-001)', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => owner.post('/v1/widgets', { title: 'at once' }, under('k3'))),
  );
  expect(await countOf('at once')).toBe(1);
  const made = answers.filter((a) => a.status === 201);
  const waiting = answers.filter((a) => a.status !== 201);
  expect(new Set(made.map((a) => a.body.id)).size).toBe(1);
  expect(made.filter((a) => a.headers.get('idempotent-replayed') === null)).toHaveLength(1);
  for (const answer of waiting) {
    expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([
      409,
      'idempotency_in_progress',
      '1',
    ]);
  }
  const later = await owner.post('/v1/widgets', { title: 'at once' }, under('k3'));
  expect(later.body.id).toBe(made[0]?.body.id);
});

test('a call that was refused stores nothing, so that the key serves the corrected one', async () => {
  expect((await owner.post('/v1/widgets', { title: '' }, under('k4'))).status).toBe(422);
  expect((await owner.post('/v1/widgets', { title: 'corrected' }, under('k4'))).status).toBe(201);
});

test('a handler that failed on our side stores nothing, and the same call may succeed later', async () => {
  const { id } = (await owner.post('/v1/widgets', { title: 'flaky' })).body;
  expect((await owner.post(`/v1/widgets/${id}/finish`, { fail: true }, under('k5'))).status).toBe(500);
  expect(await app.ownerSql(`select 1 from platform.idempotency_keys where key = 'k5'`)).toEqual([]);
  expect((await owner.get(`/v1/widgets/${id}`)).body.status).toBe('draft');
});

test('a removal answers 204 again, without a body', async () => {
  const { id } = (await owner.post('/v1/widgets', { title: 'removed once' })).body;
  await owner.delete(`/v1/widgets/${id}`, under('k6'));
  const again = await owner.delete(`/v1/widgets/${id}`, under('k6'));
  expect([again.status, again.text, again.headers.get('idempotent-replayed')]).toEqual([204, '', 'true']);
});

test('a key belongs to who sent it: others may use the same', async () => {
  await owner.post('/v1/widgets', { title: 'whose' }, under('k7'));
  expect(
    (await app.http.as(tokenOf('owner', GLOBEX)).post('/v1/widgets', { title: 'whose' }, under('k7'))).status,
  ).toBe(201);
  expect(
    (await app.http.as(tokenOf('manager', ACME)).post('/v1/widgets', { title: 'whose' }, under('k7'))).status,
  ).toBe(201);
  expect(await countOf('whose')).toBe(3);
});

test.each(['', 'with space', 'ü', 'x'.repeat(256)])('%j is no key', async (key) => {
  const answer = await owner.post(
    '/v1/widgets',
    { title: 'x' },
    under(encodeURI(key) === key ? key : Buffer.from(key).toString('latin1')),
  );
  if (key === '') expect([201, 422]).toContain(answer.status);
  else expect([answer.status, answer.body.code]).toEqual([422, 'invalid_idempotency_key']);
});

test('a key is forgotten after a day, and its row is then removed', async () => {
  await owner.post('/v1/widgets', { title: 'yesterday' }, under('k8'));
  app.clock.advance('PT23H59M');
  expect(
    (await owner.post('/v1/widgets', { title: 'yesterday' }, under('k8'))).headers.get('idempotent-replayed'),
  ).toBe('true');
  await app.runSchedule('platform.expire-idempotency-keys');
  expect(await app.ownerSql(`select key from platform.idempotency_keys where key = 'k8'`)).toHaveLength(1);
  app.clock.advance('PT2M');
  const anew = await owner.post('/v1/widgets', { title: 'the next day' }, under('k8'));
  expect([anew.status, anew.headers.get('idempotent-replayed')]).toEqual([201, null]);
  app.clock.advance('P1D');
  app.clock.advance('PT1M');
  await app.runSchedule('platform.expire-idempotency-keys');
  expect(await app.ownerSql('select key from platform.idempotency_keys')).toEqual([]);
  expect(
    (await owner.post('/v1/widgets', { title: 'yesterday' }, under('k8'))).headers.get('idempotent-replayed'),
  ).toBeNull();
  expect(await countOf('yesterday')).toBe(2);
});
