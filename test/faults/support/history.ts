import { randomUUID } from 'node:crypto';
import type { Http, TestApp } from '@omni/testing';

export interface Entry {
  client: number;
  operation: 'create' | 'revise';
  key: string;
  id: string;
  tries: number;
}

/** Writers that never give up: what has no clear answer is sent again under the same key. */
export class History {
  readonly entries: Entry[] = [];
  inFlight = 0;
  private stopped = false;

  constructor(private readonly http: Http) {}

  /** Each client makes a record and revises it, over and over, until told to stop. */
  run(clients: number): Promise<unknown> {
    return Promise.all(Array.from({ length: clients }, (_, client) => this.client(client)));
  }

  stop(): void {
    this.stopped = true;
  }

  private async client(client: number): Promise<void> {
    for (let round = 0; !this.stopped; round += 1) {
      const id = await this.write(client, 'create', 'POST', '/v1/widgets', {
        title: `client ${String(client)}`,
      });
      for (let rank = 1; rank <= 3; rank += 1) {
        await this.write(client, 'revise', 'PATCH', `/v1/widgets/${id}`, { rank });
      }
    }
  }

  private async write(
    client: number,
    operation: Entry['operation'],
    method: string,
    path: string,
    body: object,
  ): Promise<string> {
    const key = randomUUID();
    for (let tries = 1; ; tries += 1) {
      this.inFlight += 1;
      const answer = await this.http
        .ask(method, path, { body, headers: { 'idempotency-key': key } })
        .catch(() => undefined)
        .finally(() => (this.inFlight -= 1));
      if (answer && answer.status < 300) {
        const id = (answer.body as { id: string }).id;
        this.entries.push({ client, operation, key, id, tries });
        return id;
      }
      // 409 says that an earlier try of the same key still runs; 5xx and a lost connection say nothing at all.
      if (answer && answer.status < 500 && answer.status !== 409)
        throw new Error(`${method} ${path}: ${answer.text}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

interface Found {
  id: string;
  version: number;
  each: string;
  many: string;
}

/** Reads everything back: each acknowledged write had its effect once, and each consumer had each event once, in order. */
export async function expectNothingLostNorDoubled(app: TestApp, history: History): Promise<void> {
  const found = await app.ownerSql<Found>(
    `select w.id, w.version,
       (select coalesce(string_agg(n.aggregate_version::text, ',' order by n.position), '') from sample.notes n
         where n.aggregate_id = w.id and n.consumer = 'each') as each,
       (select coalesce(string_agg(n.aggregate_version::text, ',' order by n.position), '') from sample.notes n
         where n.aggregate_id = w.id and n.consumer = 'many') as many
     from sample.widgets w`,
  );
  const written = new Map<string, number>();
  for (const { id } of history.entries) written.set(id, (written.get(id) ?? 0) + 1);
  expect(history.entries.length).toBeGreaterThan(20);
  expect(new Set(history.entries.map((e) => e.key)).size).toBe(history.entries.length);
  expect(found.map((row) => row.id).sort()).toEqual([...written.keys()].sort());
  for (const { id, version, each, many } of found) {
    const all = Array.from({ length: version }, (_, i) => String(i + 1)).join(',');
    expect({ id, version, each, many }).toEqual({ id, version: written.get(id), each: all, many: all });
  }
}

/** Waits until every event is handled, by the workers under test alone. */
export async function untilQuiet(app: TestApp, limitMs: number): Promise<void> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const [row] = await app.ownerSql<{ left: number }>(
      `select ((select count(*) from platform.outbox_events e where not exists (
                 select 1 from platform.processed_events p where p.event_id = e.id and p.consumer = 'sample.note-many'))
             + (select count(*) from platform.event_failures where resolved_at is null)
             + (select count(*) from engine.outbox_lanes where owner is not null))::int as left`,
    );
    if (row?.left === 0) return;
    if (Date.now() > deadline) throw new Error(`${String(row?.left)} deliveries are still open`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits for the moment in which workers hold lanes; answers how many. */
export async function untilLanesHeld(app: TestApp, limitMs = 20_000): Promise<number> {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    const [row] = await app.ownerSql<{ held: number }>(
      `select count(*)::int as held from engine.outbox_lanes where leased_until > now()`,
    );
    if (row && row.held > 0) return row.held;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('no worker took up any lane');
}
