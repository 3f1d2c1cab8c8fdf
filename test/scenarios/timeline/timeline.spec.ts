import type { Http, TestApp } from '@omni/testing';
import { TimelineModule } from '../../../libs/timeline/src/timeline.module';
import { tokenOf } from '../../../libs/testing/src/sample';
import { ACME, GLOBEX, startProbe } from '../probe';

let app: TestApp;
let owner: Http;
beforeAll(async () => {
  app = await startProbe([TimelineModule]);
  owner = app.http.as(tokenOf('owner', ACME));
});
afterAll(() => app.stop());

const staffId = '99999999-9999-4999-8999-999999999999';

const types = (page: { data: { type: string }[] }): string[] => page.data.map((row) => row.type);

async function story(by = owner) {
  const client = await by.json('POST', '/v1/clients', {
    body: { name: 'Lovelace Ltd', ...(by === owner ? {} : { ownerMemberId: staffId }) },
  });
  const engagement = await owner.json('POST', '/v1/engagements', {
    body: { name: 'Engine', clientId: client.id },
  });
  const invoice = await owner.json('POST', '/v1/invoices', {
    body: { clientId: client.id, engagementId: engagement.id, totalMinor: 12_300, currency: 'EUR' },
  });
  app.clock.advance({ minutes: 1 });
  await owner.json('POST', `/v1/invoices/${invoice.id}/issue`, {
    body: { number: 'R-1', issueDate: '2026-03-02' },
  });
  app.clock.advance({ minutes: 1 });
  await owner.json('POST', `/v1/invoices/${invoice.id}/pay`);
  await app.drain();
  return { client, engagement, invoice };
}

describe('the timeline', () => {
  test('U-004 U-074 tells in order what happened to a row', async () => {
    const { invoice } = await story();
    const page = await owner.json(
      'GET',
      `/v1/timeline?entityType=invoice&entityId=${invoice.id}&sort=occurredAt`,
    );
    expect(types(page)).toEqual(['invoice.created', 'invoice.issued', 'invoice.paid']);
    expect(page.data[1]).toMatchObject({
      summary: 'Invoice R-1 issued over 12300 EUR',
      module: 'revenue',
      visibility: 'client',
      actor: { kind: 'user' },
      subject: { type: 'invoice', id: invoice.id },
    });
  });

  test('U-004 U-030 puts one event on the timelines of its row, its client and its engagement', async () => {
    const { client, engagement, invoice } = await story();
    const of = async (query: string) =>
      (await owner.json('GET', `/v1/timeline?${query}&type=invoice.issued`)).data;
    const [own] = await of(`entityType=invoice&entityId=${invoice.id}`);
    for (const query of [
      `entityType=client_company&entityId=${client.id}`,
      `entityType=engagement&entityId=${engagement.id}`,
      `clientId=${client.id}`,
      `engagementId=${engagement.id}`,
    ]) {
      const found = await of(query);
      expect(found.map((row: { eventId: string }) => row.eventId)).toEqual([own.eventId]);
    }
    const all = await owner.json('GET', `/v1/timeline?clientId=${client.id}&sort=occurredAt`);
    expect(types(all)).toEqual([
      'client_company.created',
      'engagement.created',
      'invoice.created',
      'invoice.issued',
      'invoice.paid',
    ]);
  });

  test('a client that an event does not name is known from the rows that it names', async () => {
    const { client, engagement } = await story();
    // An event such as a time entry's, which knows its engagement alone.
    await app.ownerSql(
      `insert into platform.outbox_events (organization_id, lane, type, aggregate_type, aggregate_id, aggregate_version, actor_kind, payload, correlation_id, occurred_at)
       values ($1, 0, 'invoice.paid', 'invoice', gen_random_uuid(), 1, 'system', $2, gen_random_uuid(), $3)`,
      [ACME, { number: 'R-2', engagementId: engagement.id }, app.clock.now().toISOString()],
    );
    await app.drain();
    const page = await owner.json('GET', `/v1/timeline?engagementId=${engagement.id}&limit=1`);
    expect(page.data[0]).toMatchObject({ summary: 'Invoice R-2 paid', clientId: client.id });
  });

  test('an event handled twice stands on a timeline once', async () => {
    const { invoice } = await story();
    await app.ownerSql('delete from platform.processed_events');
    await app.ownerSql(`update engine.outbox_lanes set xid = '0', position = 0, created_at = '-infinity'`);
    await app.drain();
    const page = await owner.json('GET', `/v1/timeline?entityType=invoice&entityId=${invoice.id}`);
    expect(page.data).toHaveLength(3);
  });

  test('filters by module, type, visibility and time', async () => {
    const { client, invoice } = await story();
    const one = (query: string) => owner.json('GET', `/v1/timeline?clientId=${client.id}&${query}`);
    expect(types(await one('visibility=client'))).toEqual(['invoice.issued']);
    expect(types(await one('type=invoice.paid,invoice.issued'))).toEqual(['invoice.paid', 'invoice.issued']);
    expect((await one('module=crm')).data).toEqual([]);
    const [paid] = (await one('type=invoice.paid')).data;
    expect(types(await one(`from=${paid.occurredAt}`))).toEqual(['invoice.paid']);
    expect(types(await one(`to=${paid.occurredAt}`))).not.toContain('invoice.paid');
    expect((await owner.get(`/v1/timeline?entityId=${invoice.id}`)).body.code).toBe(
      'timeline.activity.one_row',
    );
  });

  test('I27 pages without gap or repeat while more happens', async () => {
    const { client } = await story();
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const page = await owner.json('GET', `/v1/timeline?clientId=${client.id}&limit=2${cursor}`);
      seen.push(...page.data.map((row: { id: string }) => row.id));
      await owner.json('PATCH', `/v1/clients/${client.id}`, {
        body: { city: `City ${String(seen.length)}` },
      });
      await app.drain();
      if (!page.nextCursor) break;
      cursor = `&cursor=${String(page.nextCursor)}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(5);
    const other = await owner.get(`/v1/timeline?limit=2&cursor=${'x'.repeat(20)}`);
    expect([other.status, other.body.code]).toEqual([422, 'invalid_cursor']);
  });
});

describe('who sees what', () => {
  test('B-016 Staff see what happened to rows that they may read, and page through it', async () => {
    const staff = app.http.as(tokenOf('staff', ACME, staffId));
    const mine = await story(staff);
    const others = await story();
    const seen: { subject: { id: string } }[] = [];
    for (let cursor = ''; ;) {
      const page = await staff.json('GET', `/v1/timeline?limit=3${cursor}`);
      seen.push(...page.data);
      if (!page.nextCursor) break;
      cursor = `&cursor=${String(page.nextCursor)}`;
    }
    const ids = seen.map((row) => row.subject.id);
    expect(ids).toContain(mine.client.id);
    expect(ids).not.toContain(others.client.id);
    expect(ids).not.toContain(others.invoice.id);
    const theirs = await staff.json(
      'GET',
      `/v1/timeline?entityType=client_company&entityId=${others.client.id}`,
    );
    expect(theirs.data).toEqual([]);
  });

  test('B-016 what is hidden in a row is hidden in what happened to it', async () => {
    const { invoice } = await story();
    const manager = app.http.as(tokenOf('manager', ACME));
    const page = await manager.json(
      'GET',
      `/v1/timeline?entityType=invoice&entityId=${invoice.id}&type=invoice.issued`,
    );
    expect(page.data[0].summary).toBe('An invoice was issued.');
    expect(page.data[0].data).not.toHaveProperty('totalMinor');
    expect(JSON.stringify(page)).not.toContain('12300');
  });

  test('another organization sees nothing of it', async () => {
    const { client } = await story();
    const stranger = app.http.as(tokenOf('owner', GLOBEX));
    expect((await stranger.json('GET', `/v1/timeline?clientId=${client.id}`)).data).toEqual([]);
    expect(
      (await stranger.json('GET', `/v1/timeline?entityType=client_company&entityId=${client.id}`)).data,
    ).toEqual([]);
  });
});

describe('append-only', () => {
  test('U-004 U-020 U-180 U-181 U-182 the app may add to it and read it, and nothing else', async () => {
    await story();
    const rights = await app.ownerSql<{ grantee: string; right: string }>(
      `select grantee, privilege_type as right from information_schema.role_table_grants
       where table_schema = 'timeline' and table_name = 'activity_events' and grantee in ('omni_app', 'omni_relay', 'omni_queue', 'PUBLIC')
       order by 1, 2`,
    );
    expect(rights).toEqual([
      { grantee: 'omni_app', right: 'INSERT' },
      { grantee: 'omni_app', right: 'SELECT' },
    ]);
    await expect(app.appSql(ACME, `update timeline.activity_events set summary = 'x'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(app.appSql(ACME, 'delete from timeline.activity_events')).rejects.toThrow(
      /permission denied/,
    );
    await expect(app.appSql(ACME, 'truncate timeline.activity_events')).rejects.toThrow(/permission denied/);
    await expect(app.appSql(ACME, 'select 1 from timeline.activity_events_default')).rejects.toThrow(
      /permission denied/,
    );
  });

  test('U-181 U-182 U-183 no route changes, deletes or archives what happened', async () => {
    const { invoice } = await story();
    const [row] = (await owner.json('GET', `/v1/timeline?entityType=invoice&entityId=${invoice.id}`)).data;
    for (const [method, path] of [
      ['PATCH', `/v1/timeline/${row.id}`],
      ['DELETE', `/v1/timeline/${row.id}`],
      ['POST', `/v1/timeline/${row.id}/archive`],
      ['POST', '/v1/timeline'],
    ] as const) {
      expect((await owner.ask(method, path, { body: {} })).status).toBe(404);
    }
  });
});
