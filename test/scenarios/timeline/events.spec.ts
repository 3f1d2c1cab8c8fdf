import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Consumes, DomainModule, type EventConsumer } from '@omni/platform';
import { Client } from 'pg';
import type { Http, Json, TestApp } from '@omni/testing';
import { tokenOf } from '../../../libs/testing/src/sample';
import { startProbe } from '../probe';

let broken = true;

@Injectable()
@Consumes('probe.break', 'invoice.created')
class Break implements EventConsumer {
  handle(): Promise<void> {
    return broken ? Promise.reject(new Error('no luck: token=abcdefghijklmnop')) : Promise.resolve();
  }
}

@DomainModule({ name: 'breaking', summary: 'A consumer that fails.', consumers: [Break] })
class BreakingModule {}

let app: TestApp;
beforeAll(async () => {
  app = await startProbe([BreakingModule]);
});
afterAll(() => app.stop());

const as = (role: 'owner' | 'manager' | 'staff' | 'accountant', organization: string, user?: string): Http =>
  app.http.as(tokenOf(role, organization, user));
const writeClient = (by: Http, name: string): Promise<Json> =>
  by.json('POST', '/v1/clients', { body: { name, email: 'ada@example.com' } });

/** The feed shows what no open transaction of the whole server can come before: other test files have theirs. */
async function untilFed(): Promise<void> {
  for (;;) {
    const [row] = await app.ownerSql<{ fed: boolean }>(
      `select coalesce(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) as fed from platform.outbox_events`,
    );
    if (row?.fed) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function client(by: Http, name = 'Ada'): Promise<Json> {
  const made: Json = await writeClient(by, name);
  await untilFed();
  return made;
}
const types = (page: Json): string[] => page.data.map((e: Json) => e.type);

describe('GET /v1/events', () => {
  test('U-223 lists events by type, aggregate, cause and time, newest first', async () => {
    const organization = randomUUID();
    const owner = as('owner', organization);
    const requestId = randomUUID();
    const made = (await owner.post('/v1/clients', { name: 'Ada' }, { 'request-id': requestId })).body;
    await owner.json('PATCH', `/v1/clients/${made.id}`, { body: { name: 'Ada L.' } });
    const all = await owner.json('GET', '/v1/events');
    expect(types(all)).toEqual(['client_company.updated', 'client_company.created']);
    expect(all.data[0]).toMatchObject({
      aggregate: { type: 'client_company', id: made.id, version: 2 },
      data: { name: 'Ada L.' },
      previous: { name: 'Ada' },
      version: 1,
    });
    const by = async (query: string) => types(await owner.json('GET', `/v1/events?${query}`));
    expect(await by(`correlationId=${requestId}`)).toEqual(['client_company.created']);
    expect(await by('type=client_company.updated')).toEqual(['client_company.updated']);
    expect(await by(`aggregateType=client_company&aggregateId=${made.id}`)).toHaveLength(2);
    expect(await by(`causationId=${randomUUID()}`)).toEqual([]);
    expect(await by(`id=${all.data[1].id}`)).toEqual(['client_company.created']);
    expect(await by(`to=${all.data[1].occurredAt}`)).toEqual([]);
    const first = await owner.json('GET', '/v1/events?limit=1');
    expect(types(await owner.json('GET', `/v1/events?limit=1&cursor=${first.nextCursor}`))).toEqual([
      'client_company.created',
    ]);
  });

  test('B-016 shows Manager and Accountant what they may read, and Staff nothing', async () => {
    const organization = randomUUID();
    const owner = as('owner', organization);
    const made = await client(owner);
    await owner.json('POST', '/v1/invoices', {
      body: { clientId: made.id, totalMinor: 4711, currency: 'EUR' },
    });
    const manager = await as('manager', organization).json('GET', '/v1/events');
    expect(types(manager)).toEqual(['invoice.created', 'client_company.created']);
    expect(JSON.stringify(manager)).not.toContain('4711');
    expect(JSON.stringify(await as('accountant', organization).json('GET', '/v1/events'))).not.toContain(
      'ada@example.com',
    );
    expect((await as('staff', organization).get('/v1/events')).status).toBe(403);
  });

  test('U-223 B-013 has a catalogue of every type, with version, schema and a sample', async () => {
    const { data } = await as('owner', randomUUID()).json('GET', '/v1/events/catalog');
    const issued = data.find((e: Json) => e.type === 'invoice.issued');
    expect(issued).toMatchObject({
      version: 1,
      module: 'revenue',
      visibility: 'client',
      schema: { type: 'object', required: expect.arrayContaining(['clientId']) },
    });
    const created = data.find((e: Json) => e.type === 'client_company.created');
    expect(created.sample).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'text',
      version: 1,
    });
    for (const verb of ['created', 'updated', 'deleted', 'restored'])
      expect(data.map((e: Json) => e.type)).toContain(`engagement.${verb}`);
    // What the house logs of itself is no event about an event.
    expect(data.map((e: Json) => e.type)).not.toContain('outbox_event.created');
  });
});

describe('GET /v1/changes', () => {
  test('B-004 gives each change once, in order, from a cursor on', async () => {
    const organization = randomUUID();
    const owner = as('owner', organization);
    for (const name of ['a', 'b', 'c']) await client(owner, name);
    const first = await owner.json('GET', '/v1/changes?limit=2');
    expect(first.data.map((c: Json) => c.data.name)).toEqual(['a', 'b']);
    expect(first.more).toBe(true);
    const rest = await owner.json('GET', `/v1/changes?since=${first.nextCursor}`);
    expect(rest.data.map((c: Json) => c.data.name)).toEqual(['c']);
    expect(rest.more).toBe(false);
    const idle = await owner.json('GET', `/v1/changes?since=${rest.nextCursor}`);
    expect(idle).toEqual({ data: [], nextCursor: rest.nextCursor, more: false });
    await client(owner, 'd');
    expect(
      (await owner.json('GET', `/v1/changes?since=${idle.nextCursor}`)).data.map((c: Json) => c.data.name),
    ).toEqual(['d']);
    const again = await owner.json('GET', `/v1/changes?since=${first.data[0].cursor}`);
    expect(again.data.map((c: Json) => c.data.name)).toEqual(['b', 'c', 'd']);
    const latest = await owner.json('GET', '/v1/changes?since=latest');
    expect(latest.data).toEqual([]);
  });

  test('B-004 loses no change that commits late', async () => {
    const organization = randomUUID();
    const owner = as('owner', organization);
    await client(owner, 'before');
    const start = await owner.json('GET', '/v1/changes');
    const slow = new Client({ connectionString: app.database.adminUrl });
    await slow.connect();
    try {
      await slow.query('begin');
      const event = `insert into platform.outbox_events (organization_id, lane, type, aggregate_type, aggregate_id, aggregate_version, actor_kind, payload, correlation_id, occurred_at)
        values ($1, 0, 'client_company.updated', 'client_company', gen_random_uuid(), 1, 'system', '{"name": "late"}', gen_random_uuid(), now())`;
      await slow.query(event, [organization]);
      await writeClient(owner, 'after');
      const meanwhile = await owner.json('GET', `/v1/changes?since=${start.nextCursor}`);
      expect(meanwhile.data).toEqual([]);
      await slow.query('commit');
      await untilFed();
      const later = await owner.json('GET', `/v1/changes?since=${meanwhile.nextCursor}`);
      expect(later.data.map((c: Json) => c.data.name)).toEqual(['late', 'after']);
    } finally {
      await slow.end();
    }
  });

  test('B-016 shows each asker changes of rows that they may read, and one organization’s alone', async () => {
    const [organization, staffId] = [randomUUID(), randomUUID()];
    const owner = as('owner', organization);
    const staff = as('staff', organization, staffId);
    await client(owner, 'theirs');
    await owner.json('POST', '/v1/clients', { body: { name: 'mine', ownerMemberId: staffId } });
    await untilFed();
    const seen = await staff.json('GET', '/v1/changes');
    expect(seen.data.map((c: Json) => c.data.name)).toEqual(['mine']);
    expect((await as('owner', randomUUID()).json('GET', '/v1/changes')).data).toEqual([]);
    expect((await owner.get('/v1/changes?since=nonsense')).body.code).toBe('invalid_cursor');
    expect((await app.http.get('/v1/changes')).status).toBe(401);
  });
});

describe('GET /v1/stream', () => {
  /** Reads server-sent events until some have come. */
  async function listen(
    by: Http,
    headers: Record<string, string>,
    until: number,
  ): Promise<{ id: string; event: string; data: Json }[]> {
    const stop = new AbortController();
    const response = await fetch(`${app.url}/v1/stream`, {
      headers: { authorization: `Bearer ${String(by.token)}`, ...headers },
      signal: stop.signal,
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const found: { id: string; event: string; data: Json }[] = [];
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const fields = new Map(
          text
            .slice(0, end)
            .split('\n')
            .map((l) => [l.slice(0, l.indexOf(':')), l.slice(l.indexOf(':') + 2)]),
        );
        text = text.slice(end + 2);
        if (fields.has('data'))
          found.push({
            id: fields.get('id') ?? '',
            event: fields.get('event') ?? '',
            data: JSON.parse(fields.get('data') ?? ''),
          });
      }
      if (found.length >= until) break;
    }
    stop.abort();
    return found;
  }

  test('B-004 sends changes as they happen and goes on after Last-Event-ID', async () => {
    const owner = as('owner', randomUUID());
    await client(owner, 'before');
    const listening = listen(owner, {}, 2);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await client(owner, 'one');
    await client(owner, 'two');
    const live = await listening;
    expect(live.map((e) => [e.event, e.data.data.name])).toEqual([
      ['client_company.created', 'one'],
      ['client_company.created', 'two'],
    ]);
    await client(owner, 'three');
    const resumed = await listen(owner, { 'last-event-id': live[0]!.id }, 2);
    expect(resumed.map((e) => e.data.data.name)).toEqual(['two', 'three']);
  });

  test('are five for one person, also when many are asked for at once, and free again when they end', async () => {
    const owner = as('owner', randomUUID());
    const open = async (): Promise<{ status: number; stop: () => void }> => {
      const stop = new AbortController();
      const { status } = await fetch(`${app.url}/v1/stream`, {
        headers: { authorization: `Bearer ${String(owner.token)}` },
        signal: stop.signal,
      });
      return { status, stop: () => stop.abort() };
    };
    expect((await owner.get('/v1/stream?since=nonsense')).status).toBe(422);
    const answers = await Promise.all(Array.from({ length: 20 }, open));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array<number>(5).fill(200), ...Array<number>(15).fill(429)]);
    for (const { stop } of answers) stop();
    for (let status = 429; status === 429;) {
      const again = await open();
      again.stop();
      status = again.status;
    }
  });

  test('answers a cursor that is none and a caller without a token as any route does', async () => {
    const owner = as('owner', randomUUID());
    expect((await owner.get('/v1/stream?since=nonsense')).body.code).toBe('invalid_cursor');
    expect((await app.http.get('/v1/stream')).status).toBe(401);
  });
});

describe('dead letters', () => {
  test('B-014 a delivery that was given up is shown to the Owner and tried again when told', async () => {
    const organization = randomUUID();
    const owner = as('owner', organization);
    const made = await client(owner);
    const invoice = await owner.json('POST', '/v1/invoices', {
      body: { clientId: made.id, totalMinor: 1, currency: 'EUR' },
    });
    await app.drain();
    expect((await owner.json('GET', '/v1/dead-letters')).data).toEqual([]);
    for (let i = 0; i < 9; i += 1) {
      app.clock.advance({ hours: 2 });
      await app.drain();
    }
    const { data } = await owner.json('GET', '/v1/dead-letters');
    expect(data).toMatchObject([{ consumer: 'probe.break', aggregateId: invoice.id, attempts: 8 }]);
    expect(data[0].lastError).toContain('no luck');
    expect(data[0].lastError).not.toContain('abcdefghijklmnop');
    expect((await as('manager', organization).get('/v1/dead-letters')).status).toBe(403);
    expect((await as('owner', randomUUID()).json('GET', '/v1/dead-letters')).data).toEqual([]);
    broken = false;
    expect((await owner.post(`/v1/dead-letters/${data[0].id}/replay`)).status).toBe(200);
    await app.drain();
    const [failure] = await app.ownerSql(
      'select resolved_at is not null as done from platform.event_failures where id = $1',
      [data[0].id],
    );
    expect(failure).toEqual({ done: true });
    expect((await owner.json('GET', '/v1/dead-letters')).data).toEqual([]);
  });
});

describe('what the house offers', () => {
  test('the catalogue lists resources with contracts, commands, events and metrics, with what the asker may', async () => {
    const staff = await as('staff', randomUUID()).json('GET', '/v1/catalogue');
    const clients = staff.resources.find((r: Json) => r.type === 'client_company');
    expect(clients).toMatchObject({
      path: '/v1/clients',
      kind: 'record',
      may: ['read', 'create', 'update'],
      list: { searchable: true },
    });
    expect(clients.contracts.create.properties.name).toMatchObject({ type: 'string', maxLength: 200 });
    expect(staff.commands.find((c: Json) => c.name === 'invoice.issue')).toMatchObject({
      allowed: false,
      effect: 'irreversible',
    });
    expect(staff.metrics.map((m: Json) => m.key)).toContain('invoiced');
    expect((await as('staff', randomUUID()).json('GET', '/v1/catalogue?module=platform')).metrics).toEqual(
      [],
    );
  });

  test('a resource’s forms leave out what the asker may not see or set', async () => {
    const accountant = await as('accountant', randomUUID()).json('GET', '/v1/schema/clients');
    expect(accountant).toMatchObject({ type: 'client_company', create: null, revise: null });
    expect(Object.keys(accountant.view.properties)).not.toContain('email');
    const owner = await as('owner', randomUUID()).json('GET', '/v1/schema/clients');
    expect(owner.create.required).toEqual(['name']);
    expect((await as('owner', randomUUID()).get('/v1/schema/nothing')).status).toBe(404);
  });
});

test('a stream that is open ends with the process and does not hold it up', async () => {
  const owner = as('owner', randomUUID());
  const response = await fetch(`${app.url}/v1/stream`, {
    headers: { authorization: `Bearer ${String(owner.token)}` },
  });
  const read = response.text();
  await app.app.close();
  await read;
});
