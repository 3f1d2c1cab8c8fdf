import { Catalogue } from '@omni/platform';
import type { Http, Json } from '@omni/testing';
import { ensurePartitions } from '../../../libs/timeline/src';
import { done, issued, match, world, type World } from '../revenue/world';

/** The house's own modules: what a business did, as timeline, audit, search, feeds and figures tell it. */
let w: World;
let owner: Http;
let story: { clientId: string; dealId: string; engagementId: string; invoiceId: string; contactId: string };

beforeAll(async () => {
  w = await world();
  await ensurePartitions(w.app.database.ownerUrl, w.app.clock.now());
  owner = w.owner.http;
  story = await live();
});
afterAll(() => w.app.stop());

const minute = (): void => w.app.clock.advance({ minutes: 1 });

/** A client, a deal won, an engagement under way, an invoice issued and paid. */
async function live(): Promise<typeof story> {
  const { clientId } = w;
  const contact = await done(
    owner.post('/v1/contacts', { firstName: 'Zsófia', lastName: 'Quartermaine', clientId }),
  );
  const pipeline = (await owner.json('GET', '/v1/pipelines')).data[0];
  const deal = await done(
    owner.post('/v1/deals', {
      name: 'Quarry works',
      clientId,
      pipelineId: pipeline.id,
      amountMinor: 50_000,
      currency: 'EUR',
    }),
  );
  minute();
  const won = await done(owner.post(`/v1/deals/${deal.id}/win`, {}, match(deal)));
  await w.app.drain();
  const engagementId =
    won.engagementId ??
    won.createdEngagementId ??
    (await owner.json('GET', `/v1/engagements?filter[clientId]=${clientId}`)).data[0]?.id;
  minute();
  const invoice = await issued(owner, clientId, 12_300, engagementId ? { engagementId } : {});
  minute();
  await done(
    owner.post('/v1/payments', {
      clientId,
      method: 'bank_transfer',
      amountMinor: invoice.totalMinor,
      currency: 'EUR',
      receivedOn: '2026-03-02',
      allocations: [{ invoiceId: invoice.id, amountMinor: invoice.totalMinor }],
    }),
  );
  await w.app.drain();
  return { clientId, dealId: deal.id, engagementId, invoiceId: invoice.id, contactId: contact.id };
}

test('U-004 one timeline of a client tells in order what every module did', async () => {
  const types: string[] = [];
  for (let cursor = ''; ;) {
    const page = await owner.json(
      'GET',
      `/v1/timeline?clientId=${story.clientId}&sort=occurredAt&limit=20${cursor}`,
    );
    types.push(...page.data.map((a: Json) => a.type));
    if (!page.nextCursor) break;
    cursor = `&cursor=${String(page.nextCursor)}`;
  }
  const at = (type: string): number => types.indexOf(type);
  for (const type of [
    'client_company.created',
    'contact.created',
    'deal.created',
    'deal.won',
    'invoice.issued',
    'invoice.paid',
  ])
    expect(types).toContain(type);
  expect(at('deal.created')).toBeLessThan(at('deal.won'));
  expect(at('deal.won')).toBeLessThan(at('invoice.issued'));
  expect(at('invoice.issued')).toBeLessThan(at('invoice.paid'));
});

test('U-030 U-074 an invoice’s events stand on the invoice and on its client', async () => {
  const own = await owner.json('GET', `/v1/timeline?entityType=invoice&entityId=${story.invoiceId}`);
  expect(own.data.map((a: Json) => a.type)).toEqual(
    expect.arrayContaining(['invoice.issued', 'invoice.paid']),
  );
  const ids = new Set(own.data.map((a: Json) => a.eventId));
  const clients = await owner.json(
    'GET',
    `/v1/timeline?entityType=client_company&entityId=${story.clientId}&limit=200`,
  );
  expect(clients.data.filter((a: Json) => ids.has(a.eventId)).length).toBe(ids.size);
  for (const row of own.data)
    expect([row.clientId, row.engagementId]).toEqual([story.clientId, story.engagementId]);
});

test('B-013 U-223 every event that went out is in the catalogue, and its data are as the catalogue says', async () => {
  const catalogue = w.app.get(Catalogue);
  const rows = await w.app.ownerSql<{ type: string; payload: Json }>(
    'select type, payload from platform.outbox_events',
  );
  const unknown = [...new Set(rows.map((r) => r.type))].filter((type) => !catalogue.event(type));
  expect(unknown).toEqual([]);
  const unfit = rows
    .filter((r) => !catalogue.event(r.type)?.data.safeParse(r.payload).success)
    .map((r) => r.type);
  expect([...new Set(unfit)]).toEqual([]);
  const samples = catalogue
    .allEvents()
    .filter((e) => !e.data.safeParse(e.sample).success)
    .map((e) => e.type);
  expect(samples).toEqual([]);
});

test('U-127 U-128 U-225 O-251 each write of the story has an entry with actor, request and what changed', async () => {
  const { data } = await owner.json('GET', '/v1/audit-events?entityType=invoice&limit=200');
  const issue = data.find((e: Json) => e.action === 'invoice.issue');
  expect(issue).toMatchObject({
    actorKind: 'user',
    actorId: w.owner.userId,
    decision: 'allow',
    entityId: story.invoiceId,
    before: { status: expect.any(String) },
    after: { status: 'issued' },
  });
  expect(issue.ip).toBe('127.0.0.1');
  expect((await owner.json('GET', '/v1/audit-events?action=deal.win')).data).toHaveLength(1);
  const verdict = await owner.json('GET', '/v1/audit-events/verify');
  expect(verdict).toMatchObject({ valid: true, complete: true });
  expect(verdict.checked).toBeGreaterThan(10);
});

test('B-016 a Manager reads the entries of the staff whom they lead, and not the Owner’s', async () => {
  await w.staff.http.post('/v1/contacts', { firstName: 'By staff' });
  const actors = async (by: Http): Promise<Set<string>> =>
    new Set((await by.json('GET', '/v1/audit-events?limit=200')).data.map((e: Json) => e.actorId));
  const manager = await actors(w.manager.http);
  expect(manager).toContain(w.staff.userId);
  expect(manager).not.toContain(w.owner.userId);
  expect([...(await actors(w.staff.http))]).toEqual([w.staff.userId]);
  const types = new Set(
    (await w.accountant.http.json('GET', '/v1/audit-events?limit=200')).data
      .filter((e: Json) => e.actorId !== w.accountant.userId)
      .map((e: Json) => e.entityType),
  );
  expect(types).toContain('invoice');
  for (const type of types) expect(['invoice', 'payment', 'tax_rate', 'product']).toContain(type);
});

test('O-212 the search finds rows of every module, each asker’s own', async () => {
  await w.app.drain();
  const found = async (by: Http, q: string): Promise<string[]> =>
    (await by.json('GET', `/v1/search?q=${q}`)).data.map((h: Json) => `${h.type} ${h.id}`);
  expect(await found(owner, 'uarterm')).toContain(`contact ${story.contactId}`);
  expect(await found(owner, 'zsofia')).toContain(`contact ${story.contactId}`);
  expect(await found(owner, 'quarry')).toContain(`deal ${story.dealId}`);
  expect(await found(w.staff.http, 'quarry')).toEqual([]);
  const listed = await owner.json('GET', '/v1/contacts?q=uarterm');
  expect(listed.data.map((c: Json) => c.id)).toEqual([story.contactId]);
  for (const hit of (await owner.json('GET', '/v1/search?q=qua')).data)
    expect((await owner.get(hit.href)).status).toBe(200);
});

test('every metric of the house can be asked in every grain, by every dimension, and explained', async () => {
  const { data } = await owner.json('GET', '/v1/metrics');
  expect(data.length).toBeGreaterThan(5);
  const faults: string[] = [];
  for (const metric of data) {
    const paths = [
      ...metric.grains.map((grain: string) => `?from=2026-01-01&to=2026-03-31&grain=${grain}`),
      ...metric.dimensions.map((by: string) => `?from=2026-02-01&to=2026-03-31&grain=month&by=${by}`),
      '/explain',
    ];
    for (const path of paths) {
      const answer = await owner.get(`/v1/metrics/${metric.key}${path}`);
      if (answer.status !== 200) faults.push(`${metric.key}${path}: ${answer.text.slice(0, 200)}`);
      if (path === '/explain' && /select|coalesce|::/i.test(answer.body.formula))
        faults.push(`${metric.key}: ${answer.body.formula}`);
    }
  }
  expect(faults).toEqual([]);
  const invoiced = await owner.json('GET', '/v1/metrics/invoiced?from=2026-03-01&to=2026-03-31&grain=month');
  expect(invoiced).toMatchObject({ unit: 'money', currency: 'EUR', total: 12_300 });
});

test('B-019 a contact is set back through its own revision', async () => {
  const contact = await owner.json('GET', `/v1/contacts/${story.contactId}`);
  await done(
    owner.patch(`/v1/contacts/${contact.id}`, { lastName: 'Lehár', title: 'Composer' }, match(contact)),
  );
  const answer = await owner.post('/v1/versions/restore', {
    entityType: 'contact',
    entityId: contact.id,
    version: contact.version,
  });
  expect(answer.body).toMatchObject({
    restoredVersion: contact.version,
    version: Number(contact.version) + 2,
    fields: expect.arrayContaining(['lastName']),
  });
  expect((await owner.json('GET', `/v1/contacts/${contact.id}`)).lastName).toBe('Quartermaine');
});

test('B-004 U-223 the feeds tell the same events in commit order, for all modules', async () => {
  const seen: string[] = [];
  for (let since = ''; ;) {
    const page = await owner.json('GET', `/v1/changes?limit=50${since}`);
    seen.push(...page.data.map((c: Json) => c.id));
    if (!page.more) break;
    since = `&since=${String(page.nextCursor)}`;
  }
  const rows = await w.app.ownerSql<{ id: string }>(
    'select id from platform.outbox_events where organization_id = $1 order by xid, position',
    [w.owner.organizationId],
  );
  expect(seen).toEqual(rows.map((r) => r.id).filter((id) => seen.includes(id)));
  expect(seen.length).toBeGreaterThan(rows.length * 0.8);
});
