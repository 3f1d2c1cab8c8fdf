import { done, draft, issued, match, newClient, outbox, threeLines, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const invoice = (id: string) => done(w.owner.http.get(`/v1/invoices/${id}`));
const pay = (amountMinor: number, more: Record<string, unknown> = {}, http = w.owner.http) =>
  http.post('/v1/payments', { method: 'bank_transfer', amountMinor, currency: 'EUR', ...more });
const act = (payment: { id: string; version: number }, verb: string, body: unknown = {}) =>
  w.owner.http.post(`/v1/payments/${payment.id}/${verb}`, body, match(payment));
const bound = (amountMinor: number, clientId = w.clientId) => issued(w.owner.http, clientId, amountMinor);
/** The sum of what was owed and paid on an invoice, entry by entry: it must be the balance. */
const entries = async (id: string): Promise<number> =>
  (
    await w.app.ownerSql<{ sum: string }>(
      'select coalesce(sum(amount_minor), 0) as sum from revenue.receivable_entries where invoice_id = $1',
      [id],
    )
  ).map((row) => Number(row.sum))[0]!;

describe('money in', () => {
  it('U-067 pays a part, exactly, and then the rest', async () => {
    const made = await draft(w.owner.http, {
      clientId: w.clientId,
      currency: 'EUR',
      lines: threeLines(w.taxRateId),
    });
    const open = await done(w.owner.http.post(`/v1/invoices/${made.id}/issue`, {}, match(made)));
    const first = await pay(10_001, { allocations: [{ invoiceId: open.id, amountMinor: 10_001 }] });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      number: 'PAY-0001',
      status: 'succeeded',
      clientId: w.clientId,
      receivedOn: '2026-03-02',
      unappliedMinor: 0,
      allocatedMinor: 10_001,
      allocations: [{ invoiceId: open.id, amountMinor: 10_001, appliedOn: '2026-03-02' }],
      refunds: [],
    });
    expect(await done(w.owner.http.get(`/v1/payments/${first.body.id}`))).toEqual(first.body);
    expect(await invoice(open.id)).toMatchObject({
      status: 'partially_paid',
      amountPaidMinor: 10_001,
      balanceDueMinor: 25_699,
      paidAt: null,
    });
    await done(pay(25_699, { allocations: [{ invoiceId: open.id }] }));
    expect(await invoice(open.id)).toMatchObject({
      status: 'paid',
      amountPaidMinor: 35_700,
      balanceDueMinor: 0,
      paidAt: '2026-03-02T09:00:00.000Z',
    });
    expect(await entries(open.id)).toBe(0);
    expect((await outbox(w.app, open.id)).slice(-2)).toEqual(['invoice.partially_paid', 'invoice.paid']);
    expect(await outbox(w.app, first.body.id)).toEqual([
      'payment.recorded',
      'payment.succeeded',
      'payment.applied',
      'payment.created',
    ]);
  });

  it('U-128 leaves one audit row for a payment, named by the payment', async () => {
    const open = await bound(500);
    const paid = await done(pay(500, { allocations: [{ invoiceId: open.id }] }));
    const rows = await w.app.ownerSql(
      `select action, entity_type, entity_id, before, after from timeline.audit_events where action = 'payment.create' and entity_id = $1`,
      [paid.id],
    );
    expect(rows).toMatchObject([
      { entity_type: 'payment', before: null, after: { number: paid.number, amountMinor: 500 } },
    ]);
  });

  it('B-084 pays several invoices at once, and keeps what is too much to the client’s credit', async () => {
    const client = await newClient(w.app, w.owner, {});
    const [a, b] = [await bound(300, client), await bound(400, client)];
    const paid = await done(
      pay(1000, { allocations: [{ invoiceId: a.id }, { invoiceId: b.id, amountMinor: 150 }] }),
    );
    expect(paid).toMatchObject({ allocatedMinor: 450, unappliedMinor: 550 });
    expect(await invoice(b.id)).toMatchObject({ status: 'partially_paid', balanceDueMinor: 250 });
    const applied = await done(act(paid, 'apply', { allocations: [{ invoiceId: b.id }] }));
    expect(applied).toMatchObject({ allocatedMinor: 700, unappliedMinor: 300 });
    // One allocation an invoice: the second amount went on top of the first.
    expect(applied.allocations).toHaveLength(2);
    expect(await invoice(b.id)).toMatchObject({ status: 'paid' });
    const { data } = await done(w.owner.http.get(`/v1/client-balances?clientId=${client}`));
    expect(data).toEqual([
      {
        clientId: client,
        currency: 'EUR',
        receivableMinor: 0,
        overdueMinor: 0,
        unappliedMinor: 300,
        openInvoices: 0,
      },
    ]);
  });

  it('B-084 refuses what cannot be applied: too much, another client’s, another currency’s, a draft', async () => {
    const open = await bound(500);
    const tooMuch = await pay(600, { allocations: [{ invoiceId: open.id, amountMinor: 501 }] });
    expect([tooMuch.status, tooMuch.body.code, tooMuch.body.balanceDueMinor]).toEqual([
      409,
      'revenue.invoice.exceeds_balance',
      500,
    ]);
    const moreThanPaid = await pay(400, { allocations: [{ invoiceId: open.id, amountMinor: 401 }] });
    expect(moreThanPaid.body.code).toBe('revenue.payment.exceeds_unapplied');
    const other = await newClient(w.app, w.owner, {});
    expect((await pay(1, { clientId: other, allocations: [{ invoiceId: open.id }] })).body.code).toBe(
      'revenue.payment.client_mismatch',
    );
    expect((await pay(1, { currency: 'USD', allocations: [{ invoiceId: open.id }] })).body.code).toBe(
      'revenue.payment.currency_mismatch',
    );
    const made = await draft(w.owner.http, {
      clientId: w.clientId,
      currency: 'EUR',
      lines: threeLines(null),
    });
    expect((await pay(1, { allocations: [{ invoiceId: made.id, amountMinor: 1 }] })).body.code).toBe(
      'revenue.invoice.not_payable',
    );
    expect((await pay(1, { allocations: [{ invoiceId: w.clientId }] })).body.errors[0].pointer).toBe(
      '/allocations/0/invoiceId',
    );
    expect((await pay(1)).body.code).toBe('revenue.payment.client_missing');
    expect((await pay(1, { clientId: w.clientId, receivedOn: '2026-03-03' })).body.code).toBe(
      'revenue.payment.received_to_come',
    );
    expect(await invoice(open.id)).toMatchObject({ status: 'issued', balanceDueMinor: 500 });
  });

  it('refuses a draft, a voided and a paid invoice whether an amount is named or not, announced or here', async () => {
    const made = await draft(w.owner.http, {
      clientId: w.clientId,
      currency: 'EUR',
      lines: threeLines(null),
    });
    const [voided, settled] = [await bound(500), await bound(500)];
    await done(w.owner.http.post(`/v1/invoices/${voided.id}/void`, {}, match(voided)));
    await done(pay(500, { allocations: [{ invoiceId: settled.id }] }));
    const left = await done(pay(500, { clientId: w.clientId }));
    for (const { id: invoiceId } of [made, voided, settled]) {
      for (const allocation of [{ invoiceId }, { invoiceId, amountMinor: 1 }]) {
        const allocations = [allocation];
        const answers = [
          await pay(500, { allocations }),
          await pay(500, { allocations, pending: true }),
          await act(left, 'apply', { allocations }),
        ];
        for (const { status, body } of answers)
          expect([status, body.code, body.invoiceId]).toEqual([
            409,
            'revenue.invoice.not_payable',
            invoiceId,
          ]);
      }
    }
  });

  it('takes a provider’s payment once', async () => {
    const once = { clientId: w.clientId, provider: 'stripe', providerPaymentId: 'pi_1' };
    expect((await pay(1, once)).status).toBe(201);
    const again = await pay(1, once);
    expect([again.status, again.body.code]).toEqual([409, 'revenue.payment.duplicate']);
  });

  it('waits with a pending payment, and applies it as was meant when it succeeds', async () => {
    const open = await bound(500);
    const pending = await done(pay(500, { pending: true, allocations: [{ invoiceId: open.id }] }));
    expect(pending).toMatchObject({
      status: 'pending',
      unappliedMinor: 0,
      allocations: [{ amountMinor: 500, appliedOn: null }],
    });
    expect(await invoice(open.id)).toMatchObject({ status: 'issued', balanceDueMinor: 500 });
    const failed = await done(act(pending, 'fail', { failureCode: 'insufficient_funds' }));
    expect(failed).toMatchObject({ status: 'failed', failureCode: 'insufficient_funds' });
    const retried = await done(act(failed, 'retry'));
    // Somebody else has paid a part meanwhile: the rest of this payment stays to the client's credit.
    await done(pay(200, { allocations: [{ invoiceId: open.id }] }));
    const succeeded = await done(act(retried, 'succeed'));
    expect(succeeded).toMatchObject({
      status: 'succeeded',
      allocatedMinor: 300,
      unappliedMinor: 200,
      allocations: [{ amountMinor: 300 }],
    });
    expect(await invoice(open.id)).toMatchObject({ status: 'paid', balanceDueMinor: 0 });
    const called = await done(act(await done(pay(1, { pending: true, clientId: w.clientId })), 'cancel'));
    expect(called.status).toBe('cancelled');
    expect((await act(called, 'succeed')).body).toMatchObject({ code: 'invalid_transition', allowed: [] });
  });
});

describe('money back', () => {
  it('unapplies a part, and the invoice is due again', async () => {
    const open = await bound(500);
    const paid = await done(pay(500, { allocations: [{ invoiceId: open.id }] }));
    const part = await done(act(paid, 'unapply', { invoiceId: open.id, amountMinor: 200 }));
    expect(part).toMatchObject({
      allocatedMinor: 300,
      unappliedMinor: 200,
      allocations: [{ amountMinor: 300 }],
    });
    expect(await invoice(open.id)).toMatchObject({
      status: 'partially_paid',
      balanceDueMinor: 200,
      paidAt: null,
    });
    const all = await done(act(part, 'unapply', { invoiceId: open.id }));
    expect(all).toMatchObject({ allocatedMinor: 0, unappliedMinor: 500, allocations: [] });
    expect(await invoice(open.id)).toMatchObject({ status: 'issued', balanceDueMinor: 500 });
    expect((await act(all, 'unapply', { invoiceId: open.id })).body.code).toBe(
      'revenue.payment.exceeds_allocation',
    );
    expect(await entries(open.id)).toBe(500);
    // Applied anew, it is a new allocation.
    expect(
      (await done(act(all, 'apply', { allocations: [{ invoiceId: open.id }] }))).allocations,
    ).toMatchObject([{ amountMinor: 500 }]);
  });

  it('refuses to tell a sum beyond what can be told exactly, and goes on answering everybody', async () => {
    const client = await newClient(w.app, w.owner, {});
    for (let i = 0; i < 3; i += 1) await done(pay(Number.MAX_SAFE_INTEGER, { clientId: client }));
    for (const path of [`/v1/client-balances?clientId=${client}`, `/v1/client-statements/${client}`]) {
      const { status, body } = await w.owner.http.get(path);
      expect([status, body.code]).toEqual([422, 'sum_out_of_range']);
    }
    expect((await w.owner.http.get(`/v1/payments?filter[clientId]=${client}`)).status).toBe(200);
  });

  it('refunds what is unapplied first and then reopens what was paid last', async () => {
    const client = await newClient(w.app, w.owner, {});
    const [a, b] = [await bound(300, client), await bound(400, client)];
    const paid = await done(pay(800, { allocations: [{ invoiceId: a.id }, { invoiceId: b.id }] }));
    const partly = await done(act(paid, 'refund', { amountMinor: 250, reason: 'Goodwill' }));
    expect(partly).toMatchObject({
      status: 'partially_refunded',
      refundedMinor: 250,
      unappliedMinor: 0,
      allocatedMinor: 550,
      refunds: [{ amountMinor: 250, reason: 'Goodwill', status: 'succeeded' }],
    });
    const { data } = await done(w.owner.http.get(`/v1/client-balances?clientId=${client}`));
    expect(data).toMatchObject([{ receivableMinor: 150, unappliedMinor: 0 }]);
    const rest = await done(act(partly, 'refund'));
    expect(rest).toMatchObject({
      status: 'refunded',
      refundedMinor: 800,
      allocatedMinor: 0,
      unappliedMinor: 0,
    });
    expect(await invoice(a.id)).toMatchObject({ status: 'issued', balanceDueMinor: 300 });
    expect(await invoice(b.id)).toMatchObject({ status: 'issued', balanceDueMinor: 400 });
    expect((await act(rest, 'refund')).body.code).toBe('invalid_transition');
    const chosen = await done(pay(700, { allocations: [{ invoiceId: a.id }, { invoiceId: b.id }] }));
    const tooMuch = await act(chosen, 'refund', { amountMinor: 701 });
    expect(tooMuch.body).toMatchObject({ code: 'revenue.payment.exceeds_refundable', refundableMinor: 700 });
    await done(
      act(chosen, 'refund', { amountMinor: 100, allocations: [{ invoiceId: a.id, amountMinor: 100 }] }),
    );
    expect(await invoice(a.id)).toMatchObject({ status: 'partially_paid', balanceDueMinor: 100 });
    expect(await invoice(b.id)).toMatchObject({ status: 'paid' });
  });

  it('voids a wrong entry with all that it paid', async () => {
    const open = await bound(500);
    const paid = await done(pay(600, { feeMinor: 10, allocations: [{ invoiceId: open.id }] }));
    const voided = await done(act(paid, 'void', { reason: 'Entered twice' }));
    expect(voided).toMatchObject({
      status: 'cancelled',
      voidReason: 'Entered twice',
      allocatedMinor: 0,
      unappliedMinor: 0,
      allocations: [],
    });
    expect(await invoice(open.id)).toMatchObject({
      status: 'issued',
      balanceDueMinor: 500,
      amountPaidMinor: 0,
    });
    expect((await w.owner.http.delete(`/v1/payments/${paid.id}`, match(voided))).status).toBe(404);
  });

  it('follows a dispute to its end', async () => {
    const open = await bound(500);
    const paid = await done(pay(500, { method: 'card', allocations: [{ invoiceId: open.id }] }));
    const disputed = await done(act(paid, 'dispute'));
    expect((await act(disputed, 'void')).body.code).toBe('invalid_transition');
    const won = await done(act(disputed, 'win-dispute'));
    expect(won.status).toBe('succeeded');
    const lost = await done(act(await done(act(won, 'dispute')), 'lose-dispute'));
    expect(lost).toMatchObject({ status: 'refunded', refundedMinor: 500 });
    expect(await invoice(open.id)).toMatchObject({ status: 'issued', balanceDueMinor: 500 });
  });

  it('keeps an invoice that was paid from being voided, and one that was given up from being paid', async () => {
    const open = await bound(500);
    await done(pay(200, { allocations: [{ invoiceId: open.id }] }));
    const partly = await invoice(open.id);
    const refused = await w.owner.http.post(`/v1/invoices/${open.id}/void`, {}, match(partly));
    expect([refused.status, refused.body.code]).toEqual([409, 'revenue.invoice.has_settlements']);
    const off = await done(w.owner.http.post(`/v1/invoices/${open.id}/write-off`, {}, match(partly)));
    expect(off).toMatchObject({ status: 'written_off', amountWrittenOffMinor: 300 });
    expect((await pay(1, { allocations: [{ invoiceId: open.id, amountMinor: 1 }] })).body.code).toBe(
      'revenue.invoice.not_payable',
    );
    const back = await done(w.owner.http.post(`/v1/invoices/${open.id}/recover`, {}, match(off)));
    expect(back).toMatchObject({ status: 'partially_paid', balanceDueMinor: 300 });
  });
});

describe('what is posted', () => {
  it('balances in every event', async () => {
    const rows = await w.app.ownerSql<{ type: string; debit: string; credit: string; lines: number }>(
      `select e.type, sum((l->>'debitMinor')::bigint) as debit, sum((l->>'creditMinor')::bigint) as credit, count(*)::int as lines
       from platform.outbox_events e, jsonb_array_elements(e.payload->'posting'->'lines') l group by e.id, e.type`,
    );
    expect(new Set(rows.map((row) => row.type))).toEqual(
      new Set([
        'invoice.issued',
        'invoice.written_off',
        'invoice.recovered',
        'invoice.voided',
        'payment.succeeded',
        'payment.applied',
        'payment.unapplied',
        'payment.refunded',
        'payment.voided',
      ]),
    );
    expect(rows.filter((row) => row.debit !== row.credit)).toEqual([]);
  });
});

describe('who may', () => {
  it('lets Managers record, Accountants do all, and Staff see nothing', async () => {
    const open = await bound(10);
    const recorded = await done(pay(10, { allocations: [{ invoiceId: open.id }] }, w.manager.http));
    expect((await w.manager.http.post(`/v1/payments/${recorded.id}/void`, {}, match(recorded))).status).toBe(
      403,
    );
    expect((await w.staff.http.get('/v1/payments')).status).toBe(403);
    expect((await w.staff.http.get('/v1/client-balances')).status).toBe(403);
    expect(
      (await w.accountant.http.post(`/v1/payments/${recorded.id}/void`, {}, match(recorded))).status,
    ).toBe(200);
  });

  it('B-002 wants If-Match on every write of a payment', async () => {
    const paid = await done(pay(10, { clientId: w.clientId }));
    const bare = await w.owner.http.patch(`/v1/payments/${paid.id}`, { method: 'cash' });
    expect(bare.status).toBe(428);
    const stale = await w.owner.http.post(`/v1/payments/${paid.id}/void`, {}, { 'if-match': '"9"' });
    expect(stale.status).toBe(412);
    expect(
      (await done(w.owner.http.patch(`/v1/payments/${paid.id}`, { method: 'cash' }, match(paid)))).method,
    ).toBe('cash');
  });
});
