import {
  Bus,
  Database,
  Failures,
  LaneWorker,
  internalCall,
  systemPrincipal,
  type EventEnvelope,
} from '@omni/platform';
import type { Http, TestApp } from '@omni/testing';
import { Client } from 'pg';
import { ACME, GLOBEX, behaviour, factsOf, startSample, tokenOf } from '../../libs/testing/src/sample';

let app: TestApp;
let owner: Http;
beforeAll(async () => {
  app = await startSample();
  owner = app.http.as(tokenOf('owner', ACME));
});
beforeEach(async () => {
  await app.drain();
  await app.ownerSql('truncate sample.notes');
});
afterEach(() => {
  behaviour.onEvent = () => undefined;
});
afterAll(() => app.stop());

interface Note {
  consumer: string;
  type: string;
  aggregate: string;
  version: number;
}

/** What the consumers did, in the order in which they did it. */
const notes = (consumer = 'each'): Promise<Note[]> =>
  app.ownerSql<Note>(
    `select consumer, type, aggregate_id as aggregate, aggregate_version as version from sample.notes
     where consumer = $1 order by position`,
    [consumer],
  );
const make = async (title: string, http = owner): Promise<string> =>
  (await http.json<{ id: string }>('POST', '/v1/widgets', { body: { title } })).id;

interface Failure {
  attempts: number;
  parked: boolean;
  done: boolean;
}

const failures = (aggregate: string): Promise<Failure[]> =>
  app.ownerSql<Failure>(
    `select attempts, dead_at is not null as parked, resolved_at is not null as done from platform.event_failures
     where aggregate_id = $1 order by xid, position`,
    [aggregate],
  );

test('an event reaches every consumer that asked for it, each in the organization it happened in', async () => {
  const id = await make('heard');
  await make('elsewhere', app.http.as(tokenOf('owner', GLOBEX)));
  await app.drain();
  expect(await notes('each')).toHaveLength(2);
  expect(await notes('many')).toHaveLength(2);
  expect(await app.appSql(ACME, `select distinct aggregate_id from sample.notes`)).toEqual([
    { aggregate_id: id },
  ]);
});

test('a command that is taken back leaves no event (U-187)', async () => {
  const id = await make('rolled back');
  await app.drain();
  expect((await owner.post(`/v1/widgets/${id}/finish`, { fail: true })).status).toBe(500);
  expect((await owner.post(`/v1/widgets/${id}/finish?dryRun=true`)).status).toBe(200);
  expect(await app.drain()).toBe(0);
  expect((await owner.get(`/v1/widgets/${id}`)).body.status).toBe('draft');
});

test('an event that is delivered again and again is handled once by each consumer (U-188)', async () => {
  await make('twice');
  await app.drain();
  for (let i = 0; i < 3; i += 1) {
    await app.ownerSql(`update engine.outbox_lanes set xid = '0', position = 0, created_at = '-infinity'`);
    await app.drain();
  }
  expect([await notes('each'), await notes('many')].map((n) => n.length)).toEqual([1, 1]);
});

test('an event that two workers deliver at the same moment is handled once (U-188)', async () => {
  await make('raced');
  const lanes = app.get(LaneWorker);
  let others: Promise<unknown> = Promise.resolve();
  // Leases are taken away while their holders work, as from a worker that was thought dead.
  behaviour.onEvent = async () => {
    behaviour.onEvent = () => undefined;
    await app.ownerSql(`update engine.outbox_lanes set leased_until = '-infinity'`);
    setTimeout(() => {
      others = Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((lane) => lanes.run(lane)));
    }, 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await app.drain();
  await others;
  expect(await notes('each')).toHaveLength(1);
});

test('a poison event is tried eight times, then parked, and keeps nobody else waiting (B-014)', async () => {
  const poison = await make('poison');
  const healthy = await make('healthy');
  behaviour.onEvent = (event: EventEnvelope) => {
    if (event.aggregate.id === poison) throw new Error('cannot be handled');
  };
  await app.drain();
  expect((await notes()).map((n) => n.aggregate)).toEqual([healthy]);
  for (let tries = 1; tries < 8; tries += 1) {
    expect(await failures(poison)).toEqual([{ attempts: tries, parked: false, done: false }]);
    app.clock.advance('PT1H');
    await app.drain();
  }
  expect(await failures(poison)).toEqual([{ attempts: 8, parked: true, done: false }]);
  app.clock.advance('P1D');
  expect(await app.drain()).toBe(0);
  // Nothing of the failed tries is left, and the other consumer has had the event.
  expect((await notes('many')).filter((n) => n.aggregate === poison)).toHaveLength(1);
  expect((await notes('each')).filter((n) => n.aggregate === poison)).toEqual([]);
});

test('a parked event can be replayed, once its cause is mended (B-014)', async () => {
  const poison = await make('mended');
  behaviour.onEvent = () => {
    throw new Error('not yet');
  };
  for (let i = 0; i < 8; i += 1) {
    await app.drain();
    app.clock.advance('PT2H');
  }
  behaviour.onEvent = () => undefined;
  const parkedOf = async () => (await app.get(Failures).parked(ACME)).filter((p) => p.aggregateId === poison);
  const [parked] = await parkedOf();
  expect(parked).toMatchObject({
    consumer: 'sample.note-each',
    aggregateId: poison,
    attempts: 8,
    lastError: 'not yet',
  });
  expect(await app.get(Failures).replay(GLOBEX, parked?.id ?? '')).toBe(false);
  expect(await app.get(Failures).replay(ACME, parked?.id ?? '')).toBe(true);
  await app.drain();
  expect((await notes()).map((n) => n.aggregate)).toEqual([poison]);
  expect(await failures(poison)).toEqual([{ attempts: 0, parked: false, done: true }]);
  expect(await parkedOf()).toEqual([]);
});

test("an aggregate's events are handled in the order of their commits, also behind one that fails for a while", async () => {
  const id = await make('ordered');
  let broken = true;
  behaviour.onEvent = (event) => {
    if (broken && event.aggregate.version === 2) throw new Error('for a while');
  };
  for (let rank = 1; rank <= 5; rank += 1) await owner.patch(`/v1/widgets/${id}`, { rank });
  await app.drain();
  expect((await notes()).map((n) => n.version)).toEqual([1]);
  await owner.patch(`/v1/widgets/${id}`, { rank: 6 });
  await app.drain();
  expect((await notes()).map((n) => n.version)).toEqual([1]);
  broken = false;
  app.clock.advance('PT1H');
  await app.drain();
  expect((await notes()).map((n) => n.version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect((await notes('many')).map((n) => n.version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('an event whose transaction commits late is not passed over by those that began after it', async () => {
  const late = new Client({ connectionString: app.database.appUrl });
  await late.connect();
  await late.query('begin');
  await late.query(`select set_config('app.organization_id', $1, true)`, [ACME]);
  const { rows } = await late.query<{ id: string }>(
    `insert into platform.outbox_events (organization_id, lane, type, aggregate_type, aggregate_id, aggregate_version,
       actor_kind, payload, correlation_id, occurred_at)
     values ($1, 3, 'widget.updated', 'widget', gen_random_uuid(), 1, 'system', '{}', gen_random_uuid(), now()) returning id`,
    [ACME],
  );
  const others = await Promise.all(Array.from({ length: 24 }, (_, i) => make(`overtaking ${String(i)}`)));
  const early: Note[] = [];
  const lanes = app.get(LaneWorker);
  for (const lane of [0, 1, 2, 3, 4, 5, 6, 7]) await lanes.run(lane);
  early.push(...(await notes()));
  await late.query('commit');
  await late.end();
  await app.drain();
  const all = await notes();
  expect(all).toHaveLength(others.length + 1);
  expect(all.length).toBeGreaterThan(early.length);
  expect(
    await app.ownerSql('select 1 from platform.processed_events where event_id = $1', [rows[0]?.id]),
  ).toHaveLength(2);
});

test('no event of forty concurrent writers is lost while others read', async () => {
  const database = app.get(Database);
  const lanes = app.get(LaneWorker);
  let reading = true;
  const readers = Promise.all(
    [0, 1, 2, 3, 4, 5, 6, 7].map(async (lane) => {
      while (reading) await lanes.run(lane);
    }),
  );
  const written = await Promise.all(
    Array.from({ length: 40 }, async (_, writer) => {
      const ids: string[] = [];
      for (let i = 0; i < 5; i += 1) {
        ids.push(await make(`writer ${String(writer)} ${String(i)}`));
        // Some transactions stay open a little, so that later ones commit before them.
        if (writer % 8 === 0)
          await database.transaction(
            { organizationId: ACME },
            async (tx) => void (await tx.rows('select pg_sleep(0.01)')),
          );
      }
      return ids;
    }),
  );
  reading = false;
  await readers;
  await app.drain();
  expect((await notes()).map((n) => n.aggregate).sort()).toEqual(written.flat().sort());
});

test('what a consumer sets off carries the first cause along', async () => {
  const id = await make('cause');
  const [event] = await app.ownerSql<{ correlation_id: string; id: string }>(
    'select correlation_id, id from platform.outbox_events where aggregate_id = $1',
    [id],
  );
  const seen: EventEnvelope[] = [];
  behaviour.onEvent = (envelope) => void seen.push(envelope);
  await app.drain();
  expect(seen[0]).toMatchObject({
    id: event?.id,
    correlationId: event?.correlation_id,
    causationId: null,
    organizationId: ACME,
  });
});

test('a caller who is part of a trace finds its id on everything that the call set off', async () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  await owner.post('/v1/widgets', { title: 'traced' }, { traceparent: `00-${trace}-00f067aa0ba902b7-01` });
  const [event] = await app.ownerSql<{ id: string }>(
    'select correlation_id as id from platform.outbox_events order by position desc limit 1',
  );
  expect(event?.id.replaceAll('-', '')).toBe(trace);
});

test("the house's own work runs in one organization and sees no other", async () => {
  await make('own');
  const count = (organization: string) =>
    app
      .get(Bus)
      .run(
        internalCall(systemPrincipal(factsOf(organization))),
        'test.count',
        async (unit) =>
          (await unit.sql<{ n: number }>('select count(*)::int as n from sample.widgets'))[0]?.n,
      );
  expect(await count(ACME)).toBeGreaterThan(0);
  expect(await count('33333333-3333-4333-8333-333333333333')).toBe(0);
});
