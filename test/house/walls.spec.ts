import { Database } from '@omni/platform';
import type { Http, TestApp } from '@omni/testing';
import { Tx } from '../../libs/platform/src/database/tx';
import { ACME, GLOBEX, startSample, tokenOf } from '../../libs/testing/src/sample';

// Two walls keep organizations apart: each statement names the tenant, and row-level security stands behind it. Each is
// taken away in turn, and the other must hold alone.

let app: TestApp;
let acme: Http;
let globex: Http;
const ids: string[] = [];
beforeAll(async () => {
  app = await startSample();
  acme = app.http.as(tokenOf('owner', ACME));
  globex = app.http.as(tokenOf('owner', GLOBEX));
  for (let i = 0; i < 5; i += 1)
    ids.push(
      (await acme.json<{ id: string }>('POST', '/v1/widgets', { body: { title: `acme ${String(i)}` } })).id,
    );
  await globex.json('POST', '/v1/widgets', { body: { title: 'globex' } });
});
afterAll(() => app.stop());

/** Tries every way to a record that is another organization's; nothing may come of any. */
async function expectNoWay(): Promise<void> {
  for (const id of ids) {
    const answers = [
      await globex.get(`/v1/widgets/${id}`),
      await globex.get(`/v1/widgets/${id}?asOf=${app.clock.now().toISOString()}`),
      await globex.get(`/v1/widgets/${id}/versions`),
      await globex.patch(`/v1/widgets/${id}`, { title: 'taken' }),
      await globex.delete(`/v1/widgets/${id}`),
      await globex.post(`/v1/widgets/${id}/restore`),
      await globex.post(`/v1/widgets/${id}/finish`),
    ];
    expect(answers.map((a) => a.status)).toEqual([404, 404, 404, 404, 404, 404, 404]);
  }
  for (const query of [
    'limit=200',
    'deleted=include',
    'total=exact',
    'filter[title][like]=acme',
    `asOf=${app.clock.now().toISOString()}`,
  ]) {
    const { body } = await globex.get(`/v1/widgets?${query}`);
    expect(body.data.filter((w: { title: string }) => w.title !== 'globex')).toEqual([]);
    expect(body.total ?? 1).toBe(1);
  }
  expect(
    await app.ownerSql(
      `select 1 from sample.widgets where title like 'acme %' and version = 1 and deleted_at is null`,
    ),
  ).toHaveLength(ids.length);
}

test('both walls together let nobody through', expectNoWay);

describe('with no tenant in any statement', () => {
  const rows = Tx.prototype.rows;
  let blinded = 0;
  beforeAll(() => {
    Tx.prototype.rows = function (this: Tx, text: string, values?: readonly unknown[]) {
      const blind = text.replace(/(\bt\.)?"?organization_id"? = \$(\d+)/g, '$$$2::uuid is not null');
      if (blind !== text) blinded += 1;
      return rows.call(this, blind, values) as never;
    };
  });
  afterAll(() => {
    Tx.prototype.rows = rows;
  });

  test('row-level security holds alone', async () => {
    await expectNoWay();
    expect(blinded).toBeGreaterThan(30);
  });

  test('a transaction without a tenant sees no row at all', async () => {
    expect(await app.appSql(null, 'select 1 from sample.widgets')).toEqual([]);
    expect(await app.appSql(null, 'select 1 from timeline.entity_versions')).toEqual([]);
    await expect(
      app.appSql(
        GLOBEX,
        `insert into sample.widgets (organization_id, title, status) values ($1, 'smuggled', 'draft')`,
        [ACME],
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('with row-level security switched off', () => {
  beforeAll(async () => {
    const tables = await app.ownerSql<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relrowsecurity and c.relkind in ('r', 'p')`,
    );
    expect(tables.length).toBeGreaterThan(5);
    for (const { name } of tables) await app.ownerSql(`alter table ${name} disable row level security`);
  });
  afterAll(async () => {
    const tables = await app.ownerSql<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relforcerowsecurity and c.relkind in ('r', 'p')`,
    );
    for (const { name } of tables) await app.ownerSql(`alter table ${name} enable row level security`);
  });

  test('the tenant in each statement holds alone', async () => {
    expect((await app.appSql(GLOBEX, 'select 1 from sample.widgets')).length).toBeGreaterThan(1);
    await expectNoWay();
  });
});

describe('a pool of two connections', () => {
  let small: TestApp;
  beforeAll(async () => {
    small = await startSample({ env: { DATABASE_POOL_SIZE: '2' } });
  });
  afterAll(() => small.stop());

  test('carries no tenant over between fifty clients of two organizations, failures and lost connections included', async () => {
    const as: Record<string, Http> = {
      [ACME]: small.http.as(tokenOf('owner', ACME)),
      [GLOBEX]: small.http.as(tokenOf('owner', GLOBEX)),
    };
    const killing = new AbortController();
    const killer = (async () => {
      while (!killing.signal.aborted) {
        await small.ownerSql(
          `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'omni_app' and datname = current_database() limit 1`,
        );
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    })();
    const client = async (organization: string, n: number): Promise<string[]> => {
      const http = as[organization] ?? small.http;
      const wrong: string[] = [];
      for (let i = 0; i < 3; i += 1) {
        const title = `${organization} ${String(n)} ${String(i)}`;
        const made = await http.post('/v1/widgets', { title });
        if (made.status !== 201 && made.status < 500) wrong.push(`create ${String(made.status)}`);
        if (made.status === 201)
          await http.post(`/v1/widgets/${String(made.body.id)}/finish`, { fail: i % 2 === 0 });
        const list = await http.get('/v1/widgets?limit=200');
        for (const { title: seen } of list.status === 200 ? (list.body.data as { title: string }[]) : []) {
          if (!seen.startsWith(organization)) wrong.push(seen);
        }
      }
      return wrong;
    };
    const found = await Promise.all(Array.from({ length: 50 }, (_, n) => client(n % 2 ? ACME : GLOBEX, n)));
    killing.abort();
    await killer;
    expect(found.flat()).toEqual([]);
    const [mixed] = await small.ownerSql<{ n: number }>(
      `select count(*)::int as n from sample.widgets where title not like organization_id::text || ' %'`,
    );
    expect(mixed?.n).toBe(0);
  });
});

test('sixty-four writers at once share ten connections without waiting for each other for ever', async () => {
  const answers = await Promise.all(
    Array.from({ length: 64 }, (_, i) =>
      acme.post('/v1/widgets', { title: `crowd ${String(i)}` }, { 'idempotency-key': `crowd-${String(i)}` }),
    ),
  );
  expect(answers.filter((a) => a.status !== 201)).toEqual([]);
  const row = answers[0]?.body as { id: string };
  // All on one row: they queue up for its lock, and each gets its turn.
  const turns = await Promise.all(
    Array.from({ length: 40 }, (_, rank) => acme.patch(`/v1/widgets/${row.id}`, { rank: rank + 1 })),
  );
  expect(turns.filter((a) => a.status !== 200)).toEqual([]);
  expect((await acme.get(`/v1/widgets/${row.id}`)).body.version).toBe(41);
});

test('a value that cannot be sent fails its own transaction, and the connection serves the next', async () => {
  const database = app.get(Database);
  const scope = { organizationId: ACME };
  const endless: Record<string, unknown> = {};
  endless.self = endless;
  for (let i = 0; i < 12; i += 1) {
    const asked = database.transaction(scope, (tx) =>
      tx.rows('select $1::jsonb as given, 1 as one', [endless]),
    );
    await expect(asked).rejects.toThrow(/circular/i);
    const { rows } = await database.read(scope, [{ text: 'select $1::int as two', values: [2] }]);
    expect(rows[0]).toEqual([{ two: 2 }]);
  }
});

test('a read costs one round trip to the database and a write two', async () => {
  const trips = countTrips(app.get(Database));
  const { id } = await acme.json<{ id: string }>('POST', '/v1/widgets', { body: { title: 'counted' } });
  const cost = async (ask: () => Promise<{ status: number }>): Promise<number> => {
    const before = trips();
    const { status } = await ask();
    expect(status).toBeLessThan(300);
    return trips() - before;
  };
  // Once before, for statements that a connection sees first are prepared in the same flight.
  await acme.get(`/v1/widgets/${id}`);
  expect({
    get: await cost(() => acme.get(`/v1/widgets/${id}`)),
    list: await cost(() => acme.get('/v1/widgets?total=exact')),
    versions: await cost(() => acme.get(`/v1/widgets/${id}/versions`)),
    create: await cost(() => acme.post('/v1/widgets', { title: 'x' }, { 'idempotency-key': 'trips' })),
    replay: await cost(() => acme.post('/v1/widgets', { title: 'x' }, { 'idempotency-key': 'trips' })),
    revise: await cost(() => acme.patch(`/v1/widgets/${id}`, { rank: 5 })),
    command: await cost(() => acme.post(`/v1/widgets/${id}/finish`, {}, { 'idempotency-key': 'trips-2' })),
    remove: await cost(() => acme.delete(`/v1/widgets/${id}`)),
  }).toEqual({ get: 1, list: 1, versions: 1, create: 2, replay: 2, revise: 2, command: 2, remove: 2 });
});

interface Wire {
  write: (...args: unknown[]) => unknown;
  on: (event: 'data', listener: () => void) => void;
}

/** Counts how often a connection sends after it has heard: what goes out without waiting in between is one trip. */
function countTrips(database: Database): () => number {
  let trips = 0;
  const watch = (client: object): void => {
    const { stream } = (client as { connection: { stream: Wire } }).connection;
    let heard = true;
    const write = stream.write.bind(stream);
    stream.on('data', () => (heard = true));
    stream.write = (...args) => {
      if (heard) trips += 1;
      heard = false;
      return write(...args);
    };
  };
  database.pool.on('connect', watch);
  for (const client of (database.pool as unknown as { _clients: object[] })._clients) watch(client);
  return () => trips;
}
