import { randomUUID } from 'node:crypto';
import { ProviderFault, type Connection } from '@omni/integrations';
import { signUpOwner, type Json } from '@omni/testing';
import { Books, connect } from './books';
import { done, draft, issued, match, newClient, outbox, world, type World } from './world';

let w: World;
let books: Books;
let connection: Connection;
let clientId: string;
beforeAll(async () => {
  w = await world();
});
beforeEach(async () => {
  books = new Books();
  connection = connect(w.app, w.owner.organizationId, books);
  clientId = await newClient(w.app, w.owner, { name: 'Globex GmbH' });
});
afterAll(() => w.app.stop());

const mapOf = async (id: string): Promise<Json> =>
  (
    await done(
      w.owner.http.get(`/v1/ledger-sync-maps?filter[entityId]=${id}&filter[integrationId]=${connection.id}`),
    )
  ).data[0];
const invoice = (amount = 5000, more: Record<string, unknown> = {}) =>
  issued(w.owner.http, clientId, amount, more);
const read = (row: Json, path = 'invoices'): Promise<Json> => done(w.owner.http.get(`/v1/${path}/${row.id}`));
const events = (
  id: string,
): Promise<{ type: string; payload: Json; correlation_id: string; causation_id: string }[]> =>
  w.app.ownerSql(
    `select type, payload, correlation_id, causation_id from platform.outbox_events where aggregate_id = $1 order by xid, position`,
    [id],
  );
const act = (map: Json, verb: string, body: unknown = {}, http = w.owner.http) =>
  http.post(`/v1/ledger-sync-maps/${map.id}/${verb}`, body);
const pull = async (): Promise<void> => {
  await w.app.runSchedule('revenue.pull-ledgers');
  await w.app.drain();
};

describe('push', () => {
  it('U-069 U-097 U-205 tells an issued invoice to the ledger: the map has its place, version and state', async () => {
    const made = await invoice();
    await w.app.drain();
    const [there] = books.of(made.id);
    expect(there?.kept.document).toMatchObject({
      kind: 'invoice',
      number: made.number,
      totalMinor: 5000,
      currency: 'EUR',
      issueDate: '2026-03-02',
      partyExternalId: books.of(clientId)[0]?.externalId,
      lines: [{ description: 'Work', quantity: '1', amountMinor: 5000, taxMinor: 0, accountCode: null }],
    });
    const map = await mapOf(made.id);
    expect(map).toMatchObject({
      entityType: 'invoice',
      externalType: 'invoice',
      externalId: there?.externalId,
      externalVersion: '1',
      status: 'synced',
      lastError: null,
      pushGeneration: 0,
    });
    expect(await mapOf(clientId)).toMatchObject({ entityType: 'client_company', status: 'synced' });
    expect((await read(made)).ledgerSyncedAt).toBe('2026-03-02T09:00:00.000Z');
    const told = (await events(map.id)).find((event) => event.type === 'ledger_sync.pushed');
    expect(told?.payload).toMatchObject({
      documentType: 'invoice',
      documentId: made.id,
      invoiceId: made.id,
      clientId,
      label: made.number,
      unchanged: false,
    });
  });

  it('U-099 keeps correlation and cause: what is pushed is traced back to what was issued', async () => {
    const made = await invoice();
    await w.app.drain();
    const issuedEvent = (
      await w.app.ownerSql<{ id: string; correlation_id: string }>(
        `select id, correlation_id from platform.outbox_events where aggregate_id = $1 and type = 'invoice.issued'`,
        [made.id],
      )
    )[0];
    const pushed = (await events((await mapOf(made.id)).id)).find(
      ({ type }) => type === 'ledger_sync.pushed',
    );
    expect(pushed?.correlation_id).toBe(issuedEvent?.correlation_id);
    expect(pushed?.causation_id).toBe(issuedEvent?.id);
  });

  it('B-097 makes a customer once, and never takes one for another by its name', async () => {
    const twin = await newClient(w.app, w.owner, { name: 'Globex GmbH' });
    const [a, b] = [await invoice(1), await invoice(2)];
    const c = await issued(w.owner.http, twin, 3);
    await w.app.drain();
    expect([books.of(clientId).length, books.of(twin).length]).toEqual([1, 1]);
    const party = (one: Json) => books.of(one.id)[0]?.kept.document.partyExternalId;
    expect(party(a)).toBe(party(b));
    expect(party(a)).not.toBe(party(c));
  });

  it('U-107 makes one bill there, though the process died after the ledger had taken it', async () => {
    const { id: vendorId } = await done(w.owner.http.post('/v1/vendors', { name: 'Papier Meyer' }));
    const bill = await done(
      w.accountant.http.post('/v1/bills', {
        vendorId,
        vendorReference: 'RE-1',
        lines: [{ description: 'Paper', unitAmount: '700' }],
      }),
    );
    const asked = await done(w.owner.http.post(`/v1/bills/${bill.id}/request-approval`, {}, match(bill)));
    books.faults = [
      { error: new Error('killed'), after: true },
      { error: new Error('killed'), after: true },
    ];
    await done(w.owner.http.post(`/v1/bills/${bill.id}/approve`, {}, match(asked)));
    await w.app.drain();
    expect((await mapOf(bill.id)).status).toBe('pending');
    for (let tries = 0; tries < 3; tries += 1) {
      w.app.clock.advance(60_000);
      await w.app.drain();
    }
    expect([books.of(bill.id).length, books.of(vendorId).length]).toEqual([1, 1]);
    expect(await mapOf(bill.id)).toMatchObject({
      status: 'synced',
      externalId: books.of(bill.id)[0]?.externalId,
    });
    expect(books.of(bill.id)[0]?.kept.document).toMatchObject({
      kind: 'bill',
      number: 'RE-1',
      totalMinor: 700,
    });
    expect((await read(bill, 'bills')).ledgerSyncedAt).toEqual(expect.any(String));
  });

  it('U-117 issuing does not wait for the ledger, and stands though the ledger refuses; a person tries again', async () => {
    books.faults = [{ error: new ProviderFault('permanent', 'Customer is inactive.', null, '610') }];
    const made = await invoice();
    expect(made.status).toBe('issued');
    expect(books.pushes).toEqual([]);
    await w.app.drain();
    expect((await read(made)).status).toBe('issued');
    const map = await mapOf(made.id);
    expect(map).toMatchObject({
      status: 'error',
      externalId: null,
      lastError: { code: 'permanent', message: 'Customer is inactive.', providerCode: '610' },
    });
    expect(await outbox(w.app, map.id)).toContain('ledger_sync.failed');
    expect((await act(map, 'retry', {}, w.manager.http)).status).toBe(403);
    await done(act(map, 'retry', {}, w.accountant.http));
    await w.app.drain();
    expect(await mapOf(made.id)).toMatchObject({ status: 'synced', lastError: null });
  });

  it('takes a void there too, and pays there what was paid here, once each', async () => {
    const [made, paid] = [await invoice(100), await invoice(200)];
    await w.app.drain();
    await done(w.owner.http.post(`/v1/invoices/${made.id}/void`, {}, match(made)));
    const payment = await done(
      w.owner.http.post('/v1/payments', {
        method: 'bank_transfer',
        amountMinor: 200,
        currency: 'EUR',
        allocations: [{ invoiceId: paid.id }],
      }),
    );
    await w.app.drain();
    expect(books.of(made.id)[0]?.kept).toMatchObject({ status: 'voided', document: { voided: true } });
    expect(books.of(payment.id).map((one) => one.kept.document)).toMatchObject([
      { kind: 'payment', totalMinor: 200, documentExternalId: books.of(paid.id)[0]?.externalId },
    ]);
    await done(w.owner.http.post(`/v1/payments/${payment.id}/void`, {}, match(payment)));
    await w.app.drain();
    expect(books.of(payment.id)[0]?.kept.status).toBe('voided');
  });

  it('U-205 splits a payment over the documents that it settles, and what is left lies on account', async () => {
    const [a, b] = [await invoice(100), await invoice(200)];
    const payment = await done(
      w.owner.http.post('/v1/payments', {
        clientId,
        method: 'bank_transfer',
        amountMinor: 350,
        currency: 'EUR',
        allocations: [{ invoiceId: a.id }, { invoiceId: b.id }],
      }),
    );
    await w.app.drain();
    const at = (row: Json) => books.of(row.id)[0]?.externalId;
    const [told] = books.of(payment.id).map((one) => one.kept.document);
    expect(told).toMatchObject({ kind: 'payment', totalMinor: 350, documentExternalId: null });
    const byAmount = [...(told?.applications ?? [])].sort((x, y) => x.amountMinor - y.amountMinor);
    expect(byAmount).toEqual([
      { documentExternalId: at(a), amountMinor: 100 },
      { documentExternalId: at(b), amountMinor: 200 },
    ]);
  });

  it('B-097 reads a stale version again and tries once more; stale again, it is somebody’s to decide', async () => {
    const made = await invoice();
    await w.app.drain();
    const externalId = books.of(made.id)[0]?.externalId ?? '';
    books.touch(externalId, {});
    await done(w.owner.http.post(`/v1/invoices/${made.id}/void`, {}, match(made)));
    await w.app.drain();
    expect(await mapOf(made.id)).toMatchObject({ status: 'synced', externalVersion: '3' });

    const other = await invoice();
    await w.app.drain();
    const stale = () => ({ error: new ProviderFault('conflict', 'stale version') });
    books.faults = [stale(), stale()];
    await done(w.owner.http.post(`/v1/invoices/${other.id}/void`, {}, match(other)));
    await w.app.drain();
    const map = await mapOf(other.id);
    expect(map).toMatchObject({ status: 'conflict', lastError: { code: 'changed_remotely' } });
    expect(await outbox(w.app, map.id)).toContain('ledger_sync.conflict_detected');
    await done(act(map, 'resolve', { side: 'ours' }));
    await w.app.drain();
    expect(await mapOf(other.id)).toMatchObject({ status: 'synced' });
    expect(books.of(other.id)[0]?.kept.status).toBe('voided');
    expect(await outbox(w.app, map.id)).toContain('ledger_sync.resolved');
  });

  it('is asked for by a command, and tells who waits though it lies there already', async () => {
    const made = await invoice();
    await w.app.drain();
    const before = books.pushes.length;
    const asked = await done(
      w.owner.http.post('/v1/ledger-sync-maps/push', { entityType: 'invoice', entityId: made.id }),
    );
    expect(asked).toMatchObject({ entityType: 'invoice', entityId: made.id, status: 'pending' });
    await w.app.drain();
    const pushed = (await events(asked.id)).filter(({ type }) => type === 'ledger_sync.pushed');
    expect(pushed.map(({ payload }) => payload.unchanged)).toEqual([false, true]);
    expect(books.pushes.length).toBe(before);
    const drafted = await draft(w.owner.http, { clientId, lines: [] });
    const early = await w.owner.http.post('/v1/ledger-sync-maps/push', {
      entityType: 'invoice',
      entityId: drafted.id,
    });
    expect([early.status, early.body.code]).toEqual([409, 'revenue.ledger_sync.not_pushable']);
  });

  it('is nobody’s business where no ledger is connected', async () => {
    const other = await signUpOwner(w.app);
    const answer = await other.http.post('/v1/ledger-sync-maps/push', {
      entityType: 'invoice',
      entityId: randomUUID(),
    });
    expect([answer.status, answer.body.code]).toEqual([409, 'revenue.ledger_sync.no_connection']);
    const map = (await done(w.owner.http.get('/v1/ledger-sync-maps'))).data[0];
    expect((await other.http.get(`/v1/ledger-sync-maps/${map.id}`)).status).toBe(404);
    expect((await w.staff.http.get('/v1/ledger-sync-maps')).status).toBe(403);
    expect((await w.manager.http.get('/v1/ledger-sync-maps')).status).toBe(200);
  });
});

describe('mapping', () => {
  it('leaves out what is not mapped, says what is missing, and pushes it once it is', async () => {
    const path = `/v1/ledger-mappings/${connection.id}`;
    const sales = { kind: 'account', key: 'sales', code: '4000', name: 'Sales' };
    const tax = { kind: 'tax', key: w.taxRateId, code: 'V19' };
    const other = { kind: 'tax', key: randomUUID(), code: 'V0' };
    await done(w.accountant.http.put(path, { entries: [sales, other] }));
    const made = await invoice(0, {
      lines: [{ description: 'Work', unitAmount: '10000', taxRateId: w.taxRateId }],
    });
    await w.app.drain();
    const map = await mapOf(made.id);
    expect(map).toMatchObject({
      status: 'skipped',
      lastError: { code: 'unmapped_tax', message: expect.stringContaining(w.taxRateId) },
    });
    expect(await outbox(w.app, map.id)).toContain('ledger_sync.failed');
    const shown = await done(w.manager.http.get(path));
    expect(shown.unmapped).toContainEqual({
      kind: 'tax',
      key: w.taxRateId,
      label: expect.any(String),
      skipped: 1,
    });
    expect((await w.manager.http.put(path, { entries: [] })).status).toBe(403);
    const put = await done(w.owner.http.put(path, { entries: [sales, tax] }));
    expect(put.unmapped.filter((one: Json) => one.key === w.taxRateId)).toEqual([]);
    await w.app.drain();
    expect(await mapOf(made.id)).toMatchObject({ status: 'synced', lastError: null });
    expect(books.of(made.id)[0]?.kept.document.lines).toMatchObject([
      { accountCode: '4000', taxCode: 'V19', amountMinor: 10_000, taxMinor: 1900 },
    ]);
    await done(w.owner.http.post(`${path}/refresh`, {}));
    await w.app.drain();
    expect(await done(w.owner.http.get(path))).toMatchObject({
      entries: [sales, { ...tax, name: null }],
      accounts: [{ code: '4000', name: 'Sales' }],
      taxCodes: [{ code: 'V19', name: 'VAT 19 %' }],
    });
    expect((await w.owner.http.get(`/v1/ledger-mappings/${randomUUID()}`)).status).toBe(404);
    const twice = await w.owner.http.put(path, { entries: [sales, sales] });
    expect(twice.status).toBe(422);
  });
});

describe('pull', () => {
  it('U-171 records here what was paid there, once, in parts too', async () => {
    const made = await invoice(1000);
    await w.app.drain();
    const { externalId } = books.of(made.id)[0] ?? { externalId: '' };
    books.touch(externalId, { paidMinor: 400 }, '2026-03-01');
    await pull();
    expect(await read(made)).toMatchObject({ status: 'partially_paid', balanceDueMinor: 600 });
    books.touch(externalId, { status: 'paid', paidMinor: 1000 });
    await Promise.all([w.app.runSchedule('revenue.pull-ledgers'), w.app.runSchedule('revenue.pull-ledgers')]);
    await pull();
    expect(await read(made)).toMatchObject({ status: 'paid', amountPaidMinor: 1000 });
    const { data } = await done(w.owner.http.get(`/v1/payments?filter[clientId]=${clientId}&sort=number`));
    expect(
      (data as Json[]).map((one) => [one.amountMinor, one.method, one.provider, one.receivedOn]),
    ).toEqual([
      [400, 'other', 'books', '2026-03-01'],
      [600, 'other', 'books', '2026-03-02'],
    ]);
    expect(await outbox(w.app, made.id)).toContain('invoice.paid');
    // What the ledger told is not told back to it, and a feed that is read from its start again changes nothing.
    expect(books.pushes.filter(({ kind }) => kind === 'payment')).toEqual([]);
    books.cursorLost = true;
    await pull();
    expect((await read(made)).amountPaidMinor).toBe(1000);
  });

  it('U-171 does not take our own payment for another one when it comes back', async () => {
    const made = await invoice(500);
    await done(
      w.owner.http.post('/v1/payments', {
        method: 'cash',
        amountMinor: 500,
        currency: 'EUR',
        allocations: [{ invoiceId: made.id }],
      }),
    );
    await w.app.drain();
    books.touch(books.of(made.id)[0]?.externalId ?? '', { status: 'paid', paidMinor: 500 });
    await pull();
    const { data } = await done(w.owner.http.get(`/v1/payments?filter[clientId]=${clientId}`));
    expect(data).toHaveLength(1);
  });

  it('pays a bill here that was paid there', async () => {
    const { id: vendorId } = await done(w.owner.http.post('/v1/vendors', { name: 'Meyer' }));
    const bill = await done(
      w.accountant.http.post('/v1/bills', { vendorId, lines: [{ description: 'x', unitAmount: '300' }] }),
    );
    const asked = await done(w.owner.http.post(`/v1/bills/${bill.id}/request-approval`, {}, match(bill)));
    await done(w.owner.http.post(`/v1/bills/${bill.id}/approve`, {}, match(asked)));
    await w.app.drain();
    books.touch(books.of(bill.id)[0]?.externalId ?? '', { status: 'paid', paidMinor: 300 });
    await done(w.owner.http.post('/v1/ledger-sync-maps/pull', {}));
    await w.app.drain();
    expect(await read(bill, 'bills')).toMatchObject({ status: 'paid', balanceDueMinor: 0 });
  });

  it('B-097 asks what becomes of what was deleted there: made anew under another key, or left', async () => {
    const [ours, theirs] = [await invoice(10), await invoice(20)];
    await w.app.drain();
    for (const one of [ours, theirs])
      books.touch(books.of(one.id)[0]?.externalId ?? '', { status: 'deleted' });
    await pull();
    const [mapA, mapB] = [await mapOf(ours.id), await mapOf(theirs.id)];
    expect(mapA).toMatchObject({
      status: 'conflict',
      externalId: null,
      pushGeneration: 1,
      lastError: { code: 'deleted_remotely' },
    });
    await done(act(mapA, 'resolve', { side: 'ours' }, w.accountant.http));
    expect(await done(act(mapB, 'resolve', { side: 'theirs' }))).toMatchObject({ status: 'skipped' });
    await w.app.drain();
    expect(await mapOf(ours.id)).toMatchObject({ status: 'synced', pushGeneration: 1 });
    expect(books.of(ours.id).map((one) => one.kept.status)).toEqual(['deleted', 'open']);
    expect(books.of(theirs.id)).toHaveLength(1);
    expect((await act(mapB, 'resolve', { side: 'ours' })).body.code).toBe('invalid_transition');
  });

  it('B-097 shows as a conflict what was voided there and stands here', async () => {
    const made = await invoice(10);
    await w.app.drain();
    books.touch(books.of(made.id)[0]?.externalId ?? '', { status: 'voided' });
    await pull();
    expect(await mapOf(made.id)).toMatchObject({
      status: 'conflict',
      lastError: { code: 'voided_remotely' },
    });
    expect((await read(made)).status).toBe('issued');
  });
});
