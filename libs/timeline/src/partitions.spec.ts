import { randomUUID } from 'node:crypto';
import { cloneDatabase, type TestDatabase } from '@omni/testing';
import { Client } from 'pg';
import { ensurePartitions } from './partitions';

let database: TestDatabase;
let admin: Client;
beforeAll(async () => {
  database = await cloneDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const ask = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await admin.query<Record<string, unknown>>(sql, values)).rows;
const partitions = async (of: string): Promise<unknown[]> =>
  (
    await ask(
      `select inhrelid::regclass::text as name from pg_inherits where inhparent = $1::regclass order by 1`,
      [of],
    )
  ).map((r) => r.name);
const NOW = new Date('2026-03-15T12:00:00Z');

test('each log has a partition for this month and the next thirteen', async () => {
  const { made } = await ensurePartitions(database.ownerUrl, NOW);
  expect(made).toHaveLength(3 * 14);
  for (const log of ['timeline.activity_events', 'timeline.audit_events', 'platform.outbox_events']) {
    const names = await partitions(log);
    expect(names).toHaveLength(15);
    expect(names).toEqual(expect.arrayContaining([`${log}_2026_03`, `${log}_2027_04`, `${log}_default`]));
  }
});

test('done again it does nothing, also by several at once', async () => {
  const done = await Promise.all([1, 2, 3].map(() => ensurePartitions(database.ownerUrl, NOW)));
  expect(done).toEqual(Array(3).fill({ made: [], dropped: [] }));
});

test('a partition has its table’s wall, keys and indexes, and the app gets to it through the table alone', async () => {
  const [wall] = await ask(
    `select relrowsecurity as on, relforcerowsecurity as forced from pg_class where oid = 'timeline.activity_events_2026_03'::regclass`,
  );
  expect(wall).toEqual({ on: true, forced: true });
  const count = (table: string) =>
    ask('select count(*)::int as n from pg_index where indrelid = $1::regclass', [table]);
  expect(await count('timeline.activity_events_2026_03')).toEqual(await count('timeline.activity_events'));
  const [policies] = await ask(
    `select count(*)::int as n from pg_policies where tablename = 'activity_events_2026_03' and with_check is not null`,
  );
  expect(policies).toEqual({ n: 1 });
  const grants = await ask(
    `select 1 from information_schema.role_table_grants where table_name like '%\\_20__\\___' and grantee = 'omni_app'`,
  );
  expect(grants).toEqual([]);
});

const activity = (at: string): Promise<unknown> =>
  ask(
    `insert into timeline.activity_events (organization_id, seq, type, source_event_id, source_type, source_id, entity_type, entity_id,
       is_subject, actor_kind, occurred_at, summary, visibility, module)
     values ($1, 1, 'x', $1, 'x', $1, 'x', $1, true, 'system', $2, 'x', 'internal', 'x')`,
    [randomUUID(), at],
  );

test('rows go to their month; those that came before it was made move over', async () => {
  await activity('2026-04-30T23:59:59.999Z');
  await activity('2028-01-05T00:00:00Z');
  expect(
    await ask(`select tableoid::regclass::text as t from timeline.activity_events order by occurred_at`),
  ).toEqual([{ t: 'timeline.activity_events_2026_04' }, { t: 'timeline.activity_events_default' }]);
  await ensurePartitions(database.ownerUrl, new Date('2027-06-01T00:00:00Z'));
  expect(
    await ask(`select tableoid::regclass::text as t from timeline.activity_events order by occurred_at`),
  ).toEqual([{ t: 'timeline.activity_events_2026_04' }, { t: 'timeline.activity_events_2028_01' }]);
});

test('U-184 activity older than two years goes with its partition, the audit after seven', async () => {
  await ensurePartitions(database.ownerUrl, new Date('2028-04-30T23:00:00Z'));
  expect(await partitions('timeline.activity_events')).toContain('timeline.activity_events_2026_04');
  const { dropped } = await ensurePartitions(database.ownerUrl, new Date('2028-05-01T00:00:00Z'));
  expect(dropped.filter((n) => n.startsWith('timeline'))).toEqual(['timeline.activity_events_2026_04']);
  expect(await ask(`select 1 from timeline.activity_events where occurred_at < '2026-05-01'`)).toEqual([]);
  expect(await partitions('timeline.audit_events')).toContain('timeline.audit_events_2026_03');
  const late = await ensurePartitions(database.ownerUrl, new Date('2033-04-01T00:00:00Z'));
  expect(late.dropped.filter((n) => n.startsWith('timeline.audit'))).toEqual([
    'timeline.audit_events_2026_03',
  ]);
});

test('events go ninety days after their month, and not before all of them were handled', async () => {
  await ensurePartitions(database.ownerUrl, new Date('2040-01-15T00:00:00Z'));
  const event = randomUUID();
  await ask(
    `insert into platform.outbox_events (organization_id, id, created_at, lane, type, aggregate_type, aggregate_id, aggregate_version, actor_kind, payload, correlation_id, occurred_at)
     values ($1, $1, '2040-01-20', 3, 'x.y', 'x', $1, 1, 'system', '{}', $1, '2040-01-20')`,
    [event],
  );
  const dropped = async (at: string): Promise<boolean> =>
    (await ensurePartitions(database.ownerUrl, new Date(at))).dropped.includes(
      'platform.outbox_events_2040_01',
    );
  expect(await dropped('2040-04-30T00:00:00Z')).toBe(false);
  expect(await dropped('2040-05-02T00:00:00Z')).toBe(false);
  await ask(
    `update engine.outbox_lanes l set xid = e.xid, position = e.position from platform.outbox_events e where e.id = $1 and l.lane = 3`,
    [event],
  );
  await ask(
    `insert into platform.event_failures (organization_id, event_id, event_created_at, consumer, aggregate_id, position, xid, attempts, next_attempt_at)
     values ($1, $1, '2040-01-20', 'c', $1, 1, '1', 1, now())`,
    [event],
  );
  expect(await dropped('2040-05-02T00:00:00Z')).toBe(false);
  await ask('update platform.event_failures set resolved_at = now()');
  expect(await dropped('2040-05-02T00:00:00Z')).toBe(true);
});
