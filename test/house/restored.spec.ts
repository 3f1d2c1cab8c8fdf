import type { Http, TestApp } from '@omni/testing';
import { ACME, startSample, tokenOf } from '../../libs/testing/src/sample';

// A dump keeps the transaction numbers that the order of events rests on; the server it is restored into counts from the
// beginning. Without help every new event would seem long handled.

let app: TestApp;
let owner: Http;
beforeAll(async () => {
  app = await startSample();
  owner = app.http.as(tokenOf('owner', ACME));
});
afterAll(() => app.stop());

const make = async (title: string): Promise<string> =>
  (await owner.json<{ id: string }>('POST', '/v1/widgets', { body: { title } })).id;
const handled = async (): Promise<string[]> =>
  (
    await app.ownerSql<{ id: string }>(
      `select aggregate_id as id from sample.notes where consumer = 'each' order by position`,
    )
  ).map((row) => row.id);

test('events go on in order on a database that was restored into another server', async () => {
  const before = await make('handled before the dump');
  await app.drain();
  const pending = await make('not handled when the dump was made');
  // As if each number had come from a server that is five million transactions further.
  const shift = `(xid::text::bigint + 5000000)::text::xid8`;
  await app.ownerSql(`update platform.outbox_events set xid = ${shift}`);
  await app.ownerSql(`update engine.outbox_lanes set xid = ${shift} where xid > '0'`);

  const [mended] = await app.ownerSql<{ step: string }>('select engine.mend_count() as step');
  expect(Number(mended?.step)).toBeGreaterThan(5_000_000);
  const after = await make('made after the restore');
  await app.drain();
  // Three aggregates, each in a lane of its own: no order among them is promised.
  expect((await handled()).sort()).toEqual([before, pending, after].sort());
  expect((await app.http.get('/metrics')).text).toContain('outbox_pending_events 0');

  // Once is enough: the count is ahead of everything now.
  expect(await app.ownerSql('select engine.mend_count() as step')).toEqual([{ step: '0' }]);
  const later = await make('later');
  await app.drain();
  expect((await handled()).at(-1)).toBe(later);
});
