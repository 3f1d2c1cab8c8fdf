import { RelayDatabase, Schedules, openQueue } from '@omni/platform';
import type { TestApp } from '@omni/testing';
import { ScheduleKeeper } from '../../libs/platform/src/schedule/schedule-keeper';
import { ACME, GLOBEX, startSample } from '../../libs/testing/src/sample';

let app: TestApp;
beforeAll(async () => {
  app = await startSample();
});
beforeEach(async () => {
  await app.ownerSql('truncate sample.notes');
  await app.ownerSql(`update identity.organizations set status = 'active'`);
});
afterAll(() => app.stop());

const runs = async (): Promise<string[]> =>
  (
    await app.ownerSql<{ id: string }>(
      `select organization_id as id from sample.notes where consumer = 'tick' order by 1`,
    )
  ).map((r) => r.id);
const schedules = () => app.get(Schedules);
const due = (minute: number): Date => new Date(Date.UTC(2026, 2, 2, 10, minute));

test('scheduled work runs once per due time and organization, however many schedulers ask for it', async () => {
  await Promise.all(Array.from({ length: 5 }, () => schedules().run('sample.tick', due(0))));
  await schedules().run('sample.tick', due(0));
  expect(await runs()).toEqual([ACME, GLOBEX]);
  await schedules().run('sample.tick', due(5));
  expect(await runs()).toEqual([ACME, ACME, GLOBEX, GLOBEX]);
});

test('it runs for organizations that are alive and for no other', async () => {
  await app.ownerSql(`update identity.organizations set status = 'closed' where id = $1`, [GLOBEX]);
  await schedules().run('sample.tick', due(10));
  expect(await runs()).toEqual([ACME]);
});

test('where one organization fails the others are done, and the next try does the missing one alone', async () => {
  await app.ownerSql(
    `create function sample.refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$`,
  );
  await app.ownerSql(
    `create trigger refuse before insert on sample.notes for each row when (new.organization_id = '${ACME}') execute function sample.refuse()`,
  );
  await expect(schedules().run('sample.tick', due(15))).rejects.toThrow(
    'sample.tick failed for 1 organizations',
  );
  expect(await runs()).toEqual([GLOBEX]);
  expect(await schedules().isDone('sample.tick', due(15))).toBe(false);
  await app.ownerSql('drop trigger refuse on sample.notes');
  await schedules().run('sample.tick', due(15));
  expect(await runs()).toEqual([ACME, GLOBEX]);
  expect(await schedules().isDone('sample.tick', due(15))).toBe(true);
});

test('a schedule that nobody declared is told by its name', async () => {
  await expect(schedules().run('sample.nothing', due(0))).rejects.toThrow(
    'there is no schedule sample.nothing',
  );
});

test('marks of handled events are kept for ninety days', async () => {
  await app.ownerSql(
    `insert into platform.processed_events (organization_id, consumer, event_id, created_at) values
     ($1, 'old', gen_random_uuid(), $2::timestamptz - interval '91 days'), ($1, 'young', gen_random_uuid(), $2::timestamptz - interval '89 days')`,
    [ACME, app.clock.now().toISOString()],
  );
  await app.runSchedule('platform.expire-processed-events');
  const left = await app.ownerSql(
    `select consumer from platform.processed_events where consumer in ('old', 'young')`,
  );
  expect(left).toEqual([{ consumer: 'young' }]);
});

test('what came due while nobody was there is made up for once, and a wiped queue gets its schedules back', async () => {
  const queue = await openQueue(app.ground.settings);
  const keeper = new ScheduleKeeper(schedules(), queue, app.get(RelayDatabase), app.clock);
  try {
    // At eleven sharp it is still the queue's own affair; minutes later it was missed.
    app.clock.set('2026-03-02T11:04:00Z');
    await keeper.start();
    const missed = new Date('2026-03-02T11:00:00Z');
    while (!(await schedules().isDone('sample.tick', missed)))
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await runs()).toEqual([ACME, GLOBEX]);
    await keeper.keep();
    await keeper.keep();
    const waiting = await queue.depth('schedules');
    expect(waiting.delayed).toBe(schedules().all().length);
    expect(await runs()).toEqual([ACME, GLOBEX]);

    await app.ownerSql('truncate bullmq.job, bullmq.scheduler cascade');
    expect((await queue.depth('schedules')).delayed).toBe(0);
    await keeper.keep();
    expect((await queue.depth('schedules')).delayed).toBe(schedules().all().length);
  } finally {
    await keeper.stop();
    await queue.close();
  }
});
