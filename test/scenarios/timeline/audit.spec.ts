import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from '@omni/platform';
import type { Http, Json, TestApp } from '@omni/testing';
import { TimelineModule } from '../../../libs/timeline/src/timeline.module';
import { tokenOf } from '../../../libs/testing/src/sample';
import { ACME, GLOBEX, startProbe } from '../probe';

let app: TestApp;
beforeAll(async () => {
  app = await startProbe([TimelineModule]);
});
afterAll(() => app.stop());

const ownerOf = (organizationId: string): Http => app.http.as(tokenOf('owner', organizationId));
const verify = (by: Http, query = ''): Promise<Json> => by.json('GET', `/v1/audit-events/verify${query}`);

/** An organization of its own with some sealed entries. */
async function chainOf(entries: number): Promise<{ id: string; owner: Http }> {
  const id = randomUUID();
  const owner = ownerOf(id);
  for (let i = 0; i < entries; i += 1)
    await owner.json('POST', '/v1/clients', { body: { name: `Client ${String(i)}` } });
  await app.drain();
  return { id, owner };
}

describe('the audit', () => {
  test('U-225 O-251 U-127 U-128 has one entry a write: who, what, when, from where, and what changed', async () => {
    const owner = ownerOf(ACME);
    const headers = { 'request-id': 'a-request-of-ours', 'user-agent': 'probe/1' };
    const made = await owner.post('/v1/clients', { name: 'Ada', email: 'ada@example.com' }, headers);
    await owner.patch(`/v1/clients/${made.body.id}`, { name: 'Ada L.' });
    await owner.delete(`/v1/clients/${made.body.id}`);
    const page = await owner.json(
      'GET',
      `/v1/audit-events?entityType=client_company&entityId=${made.body.id}`,
    );
    expect(page.data.map((e: Json) => e.action)).toEqual([
      'client_company.remove',
      'client_company.revise',
      'client_company.create',
    ]);
    const [, revised, created] = page.data;
    expect(created).toMatchObject({
      decision: 'allow',
      actorKind: 'user',
      requestId: 'a-request-of-ours',
      userAgent: 'probe/1',
      ip: '127.0.0.1',
      occurredAt: app.clock.now().toISOString(),
      before: null,
      after: { name: 'Ada', email: 'ada@example.com' },
    });
    expect(created.actorId).toMatch(/^aaaaaaaa/);
    expect(revised).toMatchObject({ before: { name: 'Ada' }, after: { name: 'Ada L.' } });
  });

  test('U-225 a state change leaves its entry with before and after', async () => {
    const owner = ownerOf(ACME);
    const client = await owner.json('POST', '/v1/clients', { body: { name: 'Grace' } });
    const invoice = await owner.json('POST', '/v1/invoices', {
      body: { clientId: client.id, totalMinor: 100, currency: 'EUR' },
    });
    await owner.json('POST', `/v1/invoices/${invoice.id}/issue`, {
      body: { number: 'R-9', issueDate: '2026-03-02' },
    });
    const { data } = await owner.json('GET', '/v1/audit-events?action=invoice.issue&limit=1');
    expect(data[0]).toMatchObject({
      entityId: invoice.id,
      before: { status: 'draft', number: null },
      after: { status: 'issued', number: 'R-9' },
    });
  });

  test('what was refused has an entry too, and is sealed by the schedule', async () => {
    const id = randomUUID();
    const accountant = app.http.as(tokenOf('accountant', id));
    expect((await accountant.post('/v1/clients', { name: 'No' })).status).toBe(403);
    await app.drain();
    await app.ownerSql(
      `insert into identity.organizations (id, status, name, slug, country, base_currency, timezone, mode, plan, industry, accounting_basis, tax_rounding)
       values ($1, 'active', 'x', $2, 'DE', 'EUR', 'UTC', 'live', 'free', 'other', 'accrual', 'line')`,
      [id, id.slice(0, 8)],
    );
    await app.runSchedule('timeline.seal-audit');
    const { data } = await ownerOf(id).json('GET', '/v1/audit-events?decision=deny');
    expect(data).toMatchObject([
      { action: 'client_company.create', decision: 'deny', rule: 'crm.clients:create', seq: 1 },
    ]);
  });

  test('filters by actor, request and time, and pages newest first', async () => {
    const { owner } = await chainOf(5);
    const all = (await owner.json('GET', '/v1/audit-events')).data;
    expect(all).toHaveLength(5);
    const pages: Json[] = [];
    for (let cursor = ''; ;) {
      const page = await owner.json('GET', `/v1/audit-events?limit=2${cursor}`);
      pages.push(...page.data);
      if (!page.nextCursor) break;
      cursor = `&cursor=${String(page.nextCursor)}`;
    }
    expect(pages).toEqual(all);
    const one = (query: string) => owner.json('GET', `/v1/audit-events?${query}`).then((p) => p.data.length);
    expect(await one(`requestId=${all[0].requestId}`)).toBe(1);
    expect(await one(`actorId=${all[0].actorId}`)).toBe(5);
    expect(await one(`actorId=${randomUUID()}`)).toBe(0);
    expect(await one(`from=${all[0].occurredAt}`)).toBe(5);
    expect(await one(`to=${all[0].occurredAt}`)).toBe(0);
  });

  test('O-089 shows the AI module’s events among the entries when asked', async () => {
    const { id, owner } = await chainOf(1);
    await app.ownerSql(
      `insert into timeline.activity_events (organization_id, seq, type, source_event_id, source_type, source_id, entity_type, entity_id,
         is_subject, actor_kind, occurred_at, summary, data, visibility, module)
       values ($1, 1, 'ai_insight.created', gen_random_uuid(), 'ai_insight', gen_random_uuid(), 'ai_insight', gen_random_uuid(), true, 'ai',
         $2, 'Cash will be short', '{"kind": "cash"}', 'internal', 'ai')`,
      [id, app.clock.now().toISOString()],
    );
    expect((await owner.json('GET', '/v1/audit-events')).data).toHaveLength(1);
    const { data } = await owner.json('GET', '/v1/audit-events?include=ai');
    expect(data.map((e: Json) => [e.source, e.action])).toEqual([
      ['event', 'ai_insight.created'],
      ['audit', 'client_company.create'],
    ]);
    const first = await owner.json('GET', '/v1/audit-events?include=ai&limit=1');
    const second = await owner.json('GET', `/v1/audit-events?include=ai&limit=1&cursor=${first.nextCursor}`);
    expect([...first.data, ...second.data]).toEqual(data);
  });
});

describe('who reads the audit', () => {
  test('B-016 Staff read what they did, Accountants the money’s entries, nobody another organization’s', async () => {
    const id = randomUUID();
    const staffId = randomUUID();
    const [owner, staff, accountant] = [
      ownerOf(id),
      app.http.as(tokenOf('staff', id, staffId)),
      app.http.as(tokenOf('accountant', id)),
    ];
    const client = await owner.json('POST', '/v1/clients', {
      body: { name: 'Ada', email: 'ada@example.com' },
    });
    await owner.json('POST', '/v1/invoices', {
      body: { clientId: client.id, totalMinor: 100, currency: 'EUR' },
    });
    await staff.json('POST', '/v1/clients', { body: { name: 'Staff’s own' } });
    const actions = async (by: Http): Promise<string[]> =>
      (await by.json('GET', '/v1/audit-events')).data.map((e: Json) => e.action);
    expect(await actions(owner)).toHaveLength(3);
    expect(await actions(staff)).toEqual(['client_company.create']);
    expect(await actions(accountant)).toEqual(['invoice.create']);
    expect(await actions(ownerOf(GLOBEX))).toEqual([]);
    expect((await staff.get('/v1/audit-events/verify')).status).toBe(403);
    expect((await accountant.get('/v1/audit-events/head')).status).toBe(200);
  });

  test('B-016 what is hidden in a row is hidden in its entries', async () => {
    const id = randomUUID();
    const manager = app.http.as(tokenOf('manager', id));
    const client = await manager.json('POST', '/v1/clients', { body: { name: 'Ada' } });
    await manager
      .json('POST', '/v1/invoices', { body: { clientId: client.id, currency: 'EUR', totalMinor: 4711 } })
      .catch(() => undefined);
    await ownerOf(id).json('POST', '/v1/invoices', {
      body: { clientId: client.id, currency: 'EUR', totalMinor: 4711 },
    });
    const page = await manager.json('GET', '/v1/audit-events');
    expect(page.data.map((e: Json) => e.action)).toContain('client_company.create');
    expect(JSON.stringify(page)).not.toContain('4711');
  });
});

describe('I13 the chain of seals', () => {
  test('is gapless, whole and worked out from what the API shows', async () => {
    const { id, owner } = await chainOf(4);
    const { data } = await owner.json('GET', '/v1/audit-events');
    expect(data.map((e: Json) => e.seq)).toEqual([4, 3, 2, 1]);
    const [newest] = data;
    const { seq, hash, prevHash, before, after, ip, userAgent, source: _s, ...facts } = newest;
    const contentHash = createHash('sha256')
      .update(canonicalJson({ before, after, ip, userAgent }))
      .digest('hex');
    const entry = canonicalJson({ ...facts, organizationId: id, seq, contentHash });
    expect(createHash('sha256').update(Buffer.from(prevHash, 'hex')).update(entry).digest('hex')).toBe(hash);
    expect(await verify(owner)).toMatchObject({
      valid: true,
      checked: 4,
      toSeq: 4,
      complete: true,
      firstBad: null,
      nextSeq: null,
    });
    expect(await owner.json('GET', '/v1/audit-events/head')).toMatchObject({ seq: 4, hash, unsealed: 0 });
  });

  test('is walked in parts', async () => {
    const { owner } = await chainOf(5);
    const first = await verify(owner, '?limit=2');
    expect(first).toMatchObject({ valid: true, checked: 2, complete: false, nextSeq: 3 });
    expect(await verify(owner, `?fromSeq=${String(first.nextSeq)}`)).toMatchObject({
      valid: true,
      checked: 3,
      toSeq: 5,
      complete: true,
    });
  });

  test('goes on in commit order, whoever seals, and never twice', async () => {
    const { id, owner } = await chainOf(2);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        owner.json('POST', '/v1/clients', { body: { name: `Many ${String(i)}` } }),
      ),
    );
    await Promise.all([app.drain(), app.drain()]);
    await app.drain();
    const rows = await app.ownerSql<{ n: number; top: number }>(
      'select count(*)::int as n, max(seq)::int as top from timeline.audit_seals where organization_id = $1',
      [id],
    );
    expect(rows).toEqual([{ n: 22, top: 22 }]);
    expect(await verify(owner)).toMatchObject({ valid: true, checked: 22 });
  });

  const rowAt = async (id: string, seq: number): Promise<string> =>
    (
      await app.ownerSql<{ a: string }>(
        'select audit_id as a from timeline.audit_seals where organization_id = $1 and seq = $2',
        [id, seq],
      )
    )[0]!.a;

  test('names an entry of which a byte was changed', async () => {
    const { id, owner } = await chainOf(5);
    const audit = await rowAt(id, 3);
    await app.ownerSql(
      `update timeline.audit_events set after = jsonb_set(after, '{name}', '"Client 7"') where id = $1`,
      [audit],
    );
    expect(await verify(owner)).toMatchObject({
      valid: false,
      firstBad: { seq: 3, auditId: audit, reason: 'changed_row' },
    });
  });

  test('names an entry whose actor was changed', async () => {
    const { id, owner } = await chainOf(3);
    const audit = await rowAt(id, 2);
    await app.ownerSql('update timeline.audit_events set actor_id = gen_random_uuid() where id = $1', [
      audit,
    ]);
    expect(await verify(owner)).toMatchObject({
      firstBad: { seq: 2, auditId: audit, reason: 'changed_row' },
    });
  });

  test('names a dropped entry, with its seal or without', async () => {
    const { id, owner } = await chainOf(5);
    const audit = await rowAt(id, 2);
    await app.ownerSql('delete from timeline.audit_events where id = $1', [audit]);
    expect(await verify(owner)).toMatchObject({
      firstBad: { seq: 2, auditId: audit, reason: 'missing_row' },
    });
    await app.ownerSql('delete from timeline.audit_seals where audit_id = $1', [audit]);
    expect(await verify(owner)).toMatchObject({ firstBad: { seq: 2, reason: 'missing_seal' } });
  });

  test('names a dropped tail by a head that was noted, here or outside', async () => {
    const { id, owner } = await chainOf(3);
    const kept = await owner.json('GET', '/v1/audit-events/head');
    await app.ownerSql(
      `insert into timeline.audit_anchors (organization_id, day, seq, hash) select $1, '2026-03-02', seq, hash from timeline.audit_seals where organization_id = $1 and seq = 3`,
      [id],
    );
    const cut = async (from: number): Promise<void> => {
      await app.ownerSql(
        'delete from timeline.audit_events where id in (select audit_id from timeline.audit_seals where organization_id = $1 and seq >= $2)',
        [id, from],
      );
      await app.ownerSql('delete from timeline.audit_seals where organization_id = $1 and seq >= $2', [
        id,
        from,
      ]);
    };
    await cut(3);
    expect(await verify(owner)).toMatchObject({ firstBad: { seq: 3, reason: 'dropped_tail' } });
    await app.ownerSql('delete from timeline.audit_anchors where organization_id = $1', [id]);
    expect(await verify(owner)).toMatchObject({ valid: true });
    expect(await verify(owner, `?headSeq=${kept.seq}&headHash=${kept.hash}`)).toMatchObject({
      firstBad: { seq: 3, reason: 'dropped_tail' },
    });
    await owner.json('POST', '/v1/clients', { body: { name: 'Instead' } });
    await app.drain();
    expect(await verify(owner, `?headSeq=${kept.seq}&headHash=${kept.hash}`)).toMatchObject({
      firstBad: { seq: 3, reason: 'foreign_head' },
    });
  });

  test('names the first of two entries that were swapped', async () => {
    const { id, owner } = await chainOf(5);
    const [a, b] = [await rowAt(id, 2), await rowAt(id, 4)];
    await app.ownerSql(
      `with two as (select id, after, before from timeline.audit_events where id in ($1, $2))
       update timeline.audit_events e set after = o.after from two o where e.id in ($1, $2) and o.id in ($1, $2) and o.id <> e.id`,
      [a, b],
    );
    expect(await verify(owner)).toMatchObject({ firstBad: { seq: 2, auditId: a, reason: 'changed_row' } });
  });

  test('names seals that were swapped, and an entry that was slipped in', async () => {
    const swapped = await chainOf(5);
    await app.ownerSql(
      `update timeline.audit_seals set seq = case seq when 2 then -3 else -2 end where organization_id = $1 and seq in (2, 3)`,
      [swapped.id],
    );
    await app.ownerSql('update timeline.audit_seals set seq = -seq where organization_id = $1 and seq < 0', [
      swapped.id,
    ]);
    expect(await verify(swapped.owner)).toMatchObject({ firstBad: { seq: 2, reason: 'broken_link' } });
    const slipped = await chainOf(3);
    await app.ownerSql(
      `insert into timeline.audit_events (organization_id, xid, position, occurred_at, actor_kind, action, decision, request_id)
       overriding system value select organization_id, audit_xid, audit_position - 1, now(), 'user', 'nothing.happened', 'allow', 'x'
       from timeline.audit_seals where organization_id = $1 and seq = 2`,
      [slipped.id],
    );
    expect(await verify(slipped.owner)).toMatchObject({ firstBad: { seq: 2, reason: 'inserted_row' } });
  });

  test('its head is noted once a day and sent out as an event', async () => {
    const { id, owner } = await chainOf(3);
    await app.ownerSql(
      `insert into identity.organizations (id, status, name, slug, country, base_currency, timezone, mode, plan, industry, accounting_basis, tax_rounding)
       values ($1, 'active', 'x', $2, 'DE', 'EUR', 'UTC', 'live', 'free', 'other', 'accrual', 'line')`,
      [id, id.slice(0, 8)],
    );
    await app.runSchedule('timeline.anchor-audit');
    await app.runSchedule('timeline.anchor-audit');
    const head = await owner.json('GET', '/v1/audit-events/head');
    expect(head.anchor).toMatchObject({ day: '2026-03-02', seq: 3 });
    const { data } = await owner.json('GET', '/v1/events?type=audit.chain_verified');
    expect(data).toHaveLength(1);
    expect(data[0].data).toMatchObject({ seq: 3, hash: head.anchor.hash, checked: 3 });
    await app.ownerSql(`update timeline.audit_events set action = 'other' where id = $1`, [
      await rowAt(id, 3),
    ]);
    app.clock.advance({ days: 1 });
    await app.runSchedule('timeline.anchor-audit');
    expect((await owner.json('GET', '/v1/events?type=audit.tamper_detected')).data[0].data).toMatchObject({
      seq: 3,
      reason: 'changed_row',
    });
  });

  test('neither entries nor seals can be changed by the app', async () => {
    for (const table of ['audit_events', 'audit_seals', 'audit_anchors', 'entity_versions']) {
      await expect(app.appSql(ACME, `update timeline.${table} set created_at = now()`)).rejects.toThrow(
        /permission denied/,
      );
      await expect(app.appSql(ACME, `delete from timeline.${table}`)).rejects.toThrow(/permission denied/);
    }
  });
});
