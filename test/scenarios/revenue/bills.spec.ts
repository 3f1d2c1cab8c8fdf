import type { Http, Json } from '@omni/testing';
import { done, draft, issued, match, outbox, travelTo, world, type World } from './world';

let w: World;
let vendorId: string;
beforeAll(async () => {
  w = await world();
  vendorId = (await done(w.owner.http.post('/v1/vendors', { name: 'Papier Meyer', paymentTermsDays: 14 })))
    .id;
});
afterAll(() => w.app.stop());

const line = (unitAmount: number, more: Record<string, unknown> = {}) => ({
  description: 'Paper',
  unitAmount: String(unitAmount),
  ...more,
});
const bill = (amount: number, more: Record<string, unknown> = {}, http = w.accountant.http): Promise<Json> =>
  done(http.post('/v1/bills', { vendorId, lines: [line(amount)], ...more }));
const act = (row: Json, verb: string, body: unknown = {}, http: Http = w.owner.http) =>
  http.post(`/v1/bills/${row.id}/${verb}`, body, match(row));
const approved = async (amount: number, more: Record<string, unknown> = {}): Promise<Json> => {
  const asked = await done(act(await bill(amount, more), 'request-approval'));
  return done(act(asked, 'approve'));
};
const read = (row: Json): Promise<Json> => done(w.owner.http.get(`/v1/bills/${row.id}`));
const payOut = (
  amountMinor: number,
  bills: Json[],
  more: Record<string, unknown> = {},
  http = w.owner.http,
) =>
  http.post('/v1/payments', {
    method: 'bank_transfer',
    amountMinor,
    currency: 'EUR',
    allocations: bills.map((one) => ({ billId: one.id })),
    ...more,
  });
const postings = async (id: string): Promise<Json[]> =>
  (
    await w.app.ownerSql<{ type: string; posting: { lines: Json[] } | null }>(
      `select type, payload->'posting' as posting from platform.outbox_events
       where aggregate_id = $1 and payload->'posting' is not null order by xid, position`,
      [id],
    )
  ).map(({ type, posting }) => ({
    type,
    lines: posting?.lines.map((one: Json) => [one.role, one.debitMinor, one.creditMinor]),
  }));

describe('bills', () => {
  it('U-175 are written down as drafts with their totals, and tell that they came', async () => {
    const file = await done(
      w.accountant.http.post('/v1/files', {
        name: 'RE-17.pdf',
        kind: 'receipt',
        mime: 'application/pdf',
        sizeBytes: 1,
        sha256: 'a'.repeat(64),
      }),
    );
    const made = await bill(0, {
      vendorReference: 'RE-17',
      receivedOn: '2026-03-01',
      lines: [line(10_000, { quantity: '1.5', taxRateId: w.taxRateId }), line(333, { quantity: '3' })],
      fileId: file.id,
    });
    expect(made).toMatchObject({
      status: 'draft',
      number: expect.stringMatching(/^BILL-\d{4}$/),
      subtotalMinor: 15_999,
      taxTotalMinor: 2850,
      totalMinor: 18_849,
      balanceDueMinor: 18_849,
      issueDate: '2026-03-01',
      dueDate: '2026-03-15',
      matchStatus: 'none',
      lines: [{ amountMinor: 15_000, taxAmountMinor: 2850 }, { amountMinor: 999 }],
    });
    expect(await read(made)).toEqual(made);
    expect(await outbox(w.app, made.id)).toEqual(['bill.received', 'bill.created']);
  });

  it('U-066 come once a vendor and reference: 409 duplicate_bill names the first, in a race too', async () => {
    const made = await bill(100, { vendorReference: 'RE-18' });
    const again = await w.owner.http.post('/v1/bills', { vendorId, vendorReference: 'RE-18', lines: [] });
    expect([again.status, again.body.code, again.body.existingId]).toEqual([
      409,
      'revenue.bill.duplicate_bill',
      made.id,
    ]);
    const same = await w.owner.http.post(
      '/v1/bills',
      { vendorId, vendorReference: 'RE-18', lines: [] },
      { prefer: 'return-existing' },
    );
    expect([same.status, same.body.id]).toEqual([200, made.id]);
    const race = await Promise.all(
      Array.from({ length: 8 }, () =>
        w.owner.http.post('/v1/bills', { vendorId, vendorReference: 'RE-19', lines: [line(1)] }),
      ),
    );
    expect(race.map((answer) => answer.status).sort()).toEqual([201, ...Array<number>(7).fill(409)]);
    const other = await bill(1, { vendorReference: 'RE-20' });
    const moved = await w.owner.http.patch(
      `/v1/bills/${other.id}`,
      { vendorReference: 'RE-18' },
      match(other),
    );
    expect(moved.body.code).toBe('revenue.bill.duplicate_bill');
  });

  it('B-091 show look-alikes: the same reference typed otherwise, the same amount within days', async () => {
    const first = await bill(4711, { vendorReference: 'RE-0021', issueDate: '2026-02-20' });
    const second = await bill(4711, { vendorReference: 're 21', issueDate: '2026-02-25' });
    await bill(4711, { issueDate: '2026-01-05' });
    const { data } = await done(w.owner.http.get(`/v1/bills/${second.id}/duplicates`));
    expect(data).toEqual([
      expect.objectContaining({ id: first.id, because: ['reference', 'amount'], totalMinor: 4711 }),
    ]);
  });

  it('U-066 are owed when approved: expense and tax against payables', async () => {
    const asked = await done(
      act(await bill(0, { lines: [line(10_000, { taxRateId: w.taxRateId })] }), 'request-approval'),
    );
    expect(asked.status).toBe('pending_approval');
    const made = await done(act(asked, 'approve'));
    expect(made).toMatchObject({ status: 'approved', approvedById: w.owner.userId, balanceDueMinor: 11_900 });
    expect(await postings(made.id)).toEqual([
      {
        type: 'bill.approved',
        lines: [
          ['operating_expense', 10_000, 0],
          ['tax_recoverable', 1900, 0],
          ['accounts_payable', 0, 11_900],
        ],
      },
    ]);
  });

  it('U-176 change of the amount cancels the approval and asks anew; a note does not', async () => {
    const made = await approved(10_000);
    const noted = await done(
      w.accountant.http.patch(`/v1/bills/${made.id}`, { notes: 'Shelf 3' }, match(made)),
    );
    expect(noted.status).toBe('approved');
    const same = await done(
      w.accountant.http.patch(`/v1/bills/${made.id}`, { lines: [line(10_000)] }, match(noted)),
    );
    expect(same.status).toBe('approved');
    const changed = await done(
      w.accountant.http.patch(`/v1/bills/${made.id}`, { lines: [line(12_000)] }, match(same)),
    );
    expect(changed).toMatchObject({
      status: 'pending_approval',
      totalMinor: 12_000,
      approvedById: null,
      approvedAt: null,
    });
    expect((await outbox(w.app, made.id)).slice(-3)).toEqual([
      'bill.updated',
      'bill.approval_cancelled',
      'bill.approval_requested',
    ]);
    const [event] = await w.app.ownerSql<{ payload: Json }>(
      `select payload from platform.outbox_events where aggregate_id = $1 and type = 'bill.approval_cancelled'`,
      [made.id],
    );
    expect(event?.payload).toMatchObject({ reason: 'amount_changed', previousTotalMinor: 10_000 });
    // What the first approval posted is taken back, the second one posts anew: together they are the bill.
    await done(act(changed, 'approve'));
    const sums = (await postings(made.id)).flatMap(({ lines }) => lines as [string, number, number][]);
    const payable = sums.filter(([role]) => role === 'accounts_payable');
    expect(payable.reduce((sum, [, debit, credit]) => sum + credit - debit, 0)).toBe(12_000);
  });

  it('U-176 an owner who sets the amount of an approved bill is not the one to approve it again', async () => {
    const made = await approved(10_000);
    const changed = await done(
      w.owner.http.patch(`/v1/bills/${made.id}`, { lines: [line(90_000)] }, match(made)),
    );
    const own = await act(changed, 'approve');
    expect([own.status, own.body.code]).toEqual([403, 'revenue.bill.second_person_needed']);
    expect((await done(act(changed, 'approve', {}, w.manager.http))).status).toBe('approved');
  });

  it('U-177 are deleted as drafts and voided once approved; their number stays used', async () => {
    const made = await bill(100);
    const bare = await w.owner.http.ask('DELETE', `/v1/bills/${made.id}`);
    expect(bare.status).toBe(428);
    const gone = await w.owner.http.ask('DELETE', `/v1/bills/${made.id}`, { headers: match(made) });
    expect(gone.status).toBe(204);
    expect((await w.owner.http.get(`/v1/bills/${made.id}`)).status).toBe(404);
    const restored = await done(w.owner.http.post(`/v1/bills/${made.id}/restore`, {}));
    expect(restored.lines).toHaveLength(1);
    const owed = await approved(100);
    const refused = await w.owner.http.ask('DELETE', `/v1/bills/${owed.id}`, { headers: match(owed) });
    expect([refused.status, refused.body.code]).toEqual([409, 'revenue.bill.void_instead']);
    const voided = await done(act(owed, 'void', { reason: 'Credited' }));
    expect(voided).toMatchObject({ status: 'voided', balanceDueMinor: 0, voidReason: 'Credited' });
    expect((await postings(owed.id)).at(-1)).toEqual({
      type: 'bill.voided',
      lines: [
        ['operating_expense', 0, 100],
        ['accounts_payable', 100, 0],
      ],
    });
  });

  it('U-178 are not archived', async () => {
    const made = await bill(100);
    expect((await act(made, 'archive')).status).toBe(404);
  });

  it('are rejected with a reason, put right and asked for again', async () => {
    const asked = await done(act(await bill(100), 'request-approval'));
    const rejected = await done(act(asked, 'reject', { reason: 'Never ordered' }));
    expect(rejected).toMatchObject({ status: 'rejected', rejectionReason: 'Never ordered' });
    const patch = await w.accountant.http.patch(`/v1/bills/${rejected.id}`, { notes: 'x' }, match(rejected));
    expect(patch.body.code).toBe('revenue.bill.not_editable');
    const again = await done(act(rejected, 'reopen', {}, w.accountant.http));
    const refused = await act(again, 'approve');
    expect(refused.body).toMatchObject({ code: 'invalid_transition', allowed: ['request_approval'] });
    expect((await done(act(again, 'request-approval'))).rejectionReason).toBeNull();
  });

  it('refuse what cannot be booked, all of it at once', async () => {
    const wrong = await w.owner.http.post('/v1/bills', {
      vendorId,
      lines: [line(1, { taxRateId: w.clientId }), line(1, { taxRateId: vendorId })],
    });
    expect([wrong.status, wrong.body.code, wrong.body.errors.length]).toEqual([
      422,
      'revenue.bill.invalid_lines',
      2,
    ]);
    const nobody = await w.owner.http.post('/v1/bills', { vendorId: w.clientId, lines: [] });
    expect([nobody.status, nobody.body.errors[0].pointer]).toEqual([422, '/vendorId']);
    const due = await w.owner.http.post('/v1/bills', {
      vendorId,
      issueDate: '2026-03-02',
      dueDate: '2026-03-01',
      lines: [],
    });
    expect(due.body.code).toBe('revenue.bill.due_before_issue');
    const less = await w.owner.http.post('/v1/bills', { vendorId, lines: [line(-1)] });
    expect(less.body.code).toBe('revenue.bill.negative_total');
    const empty = await bill(0, { lines: [] });
    expect((await act(empty, 'request-approval')).body.code).toBe('revenue.bill.no_lines');
    const status = await w.owner.http.patch(`/v1/bills/${empty.id}`, { status: 'approved' }, match(empty));
    expect(status.status).toBe(422);
  });
});

describe('approval', () => {
  it('B-089 keeps to limits, and to two people', async () => {
    await done(
      w.owner.http.patch(`/v1/organizations/${w.owner.organizationId}`, {
        settings: { approvalLimits: { manager: 10_000 } },
      }),
    );
    const asked = await done(act(await bill(10_001), 'request-approval'));
    const refused = await act(asked, 'approve', {}, w.manager.http);
    expect([refused.status, refused.body.code, refused.body.limitMinor]).toEqual([
      403,
      'revenue.bill.approval_needed',
      10_000,
    ]);
    const own = await act(asked, 'approve', {}, w.accountant.http);
    expect([own.status, own.body.code]).toEqual([403, 'revenue.bill.second_person_needed']);
    const lent = await act(asked, 'approve', { approvedById: w.owner.userId }, w.manager.http);
    expect(lent.status).toBe(403);
    expect((await done(act(asked, 'approve'))).approvedById).toBe(w.owner.userId);
    const need = (row: Json, query = '') =>
      done(w.owner.http.get(`/v1/bills/${row.id}/approval-need${query}`));
    expect(await need(asked)).toEqual({
      needed: true,
      reason: 'above_limit',
      amountMinor: 10_001,
      limitMinor: 10_000,
      currency: 'EUR',
      approverRole: 'accountant',
      secondPerson: true,
      policy: expect.objectContaining({ key: 'bills' }),
    });
    const small = await bill(10_000);
    expect(await need(small)).toMatchObject({ needed: true, reason: 'policy', approverRole: 'manager' });
    expect(await need(small, '?limitMinor=9999')).toMatchObject({ reason: 'above_limit' });
    const invoice = await draft(w.owner.http, {
      clientId: w.clientId,
      currency: 'USD',
      lines: [{ description: 'x', unitAmount: '1' }],
    });
    expect(await done(w.owner.http.get(`/v1/invoices/${invoice.id}/approval-need`))).toMatchObject({
      needed: true,
      reason: 'amount_unknown',
    });
    await done(
      w.owner.http.patch(`/v1/organizations/${w.owner.organizationId}`, {
        settings: { approvalLimits: null },
      }),
    );
  });

  it('U-017 roles reach as far as their letters', async () => {
    const made = await bill(100, {}, w.staff.http);
    expect((await w.staff.http.get(`/v1/bills/${made.id}`)).status).toBe(200);
    for (const [verb, body] of [
      ['request-approval', {}],
      ['approve', {}],
      ['void', {}],
    ] as const)
      expect([verb, (await act(made, verb, body, w.staff.http)).status]).toEqual([verb, 403]);
    expect((await w.staff.http.patch(`/v1/bills/${made.id}`, { notes: 'x' }, match(made))).status).toBe(403);
    for (const person of [w.manager, w.accountant])
      expect((await person.http.ask('DELETE', `/v1/bills/${made.id}`, { headers: match(made) })).status).toBe(
        403,
      );
  });
});

describe('money out', () => {
  it('U-067 pays a bill in part and then whole; payables go down, nobody is credited', async () => {
    const owed = await approved(10_000);
    const paid = await done(payOut(4000, [owed], { feeMinor: 25 }));
    expect(paid).toMatchObject({
      direction: 'outbound',
      vendorId,
      clientId: null,
      status: 'succeeded',
      allocatedMinor: 4000,
      unappliedMinor: 0,
      allocations: [{ billId: owed.id, invoiceId: null, amountMinor: 4000 }],
    });
    expect(await read(owed)).toMatchObject({ status: 'partially_paid', balanceDueMinor: 6000 });
    await done(payOut(6000, [owed]));
    expect(await read(owed)).toMatchObject({
      status: 'paid',
      balanceDueMinor: 0,
      paidAt: expect.any(String),
    });
    expect((await outbox(w.app, owed.id)).slice(-2)).toEqual(['bill.partially_paid', 'bill.paid']);
    expect(await postings(paid.id)).toEqual([
      {
        type: 'payment.succeeded',
        lines: [
          ['accounts_payable', 4000, 0],
          ['operating_expense', 25, 0],
          ['bank', 0, 4025],
        ],
      },
      { type: 'payment.applied', lines: undefined },
    ]);
  });

  it('B-084 goes out once however many pay at a time', async () => {
    const owed = await approved(500);
    const race = await Promise.all(Array.from({ length: 10 }, () => payOut(500, [owed])));
    const states = race.map((answer) => answer.status).sort();
    expect(states).toEqual([201, ...Array<number>(9).fill(409)]);
    expect(await read(owed)).toMatchObject({ status: 'paid', amountPaidMinor: 500, balanceDueMinor: 0 });
  });

  it('goes out for approved bills of one vendor alone, and for all of its amount', async () => {
    const [owed, undecided] = [await approved(500), await bill(500)];
    const none = await payOut(500, [], { vendorId });
    expect([none.status, none.body.code]).toEqual([422, 'revenue.payment.bills_missing']);
    expect((await payOut(501, [owed])).body.code).toBe('revenue.payment.bills_missing');
    expect(
      (await payOut(500, [], { allocations: [{ billId: undecided.id, amountMinor: 500 }] })).body.code,
    ).toBe('revenue.bill.not_payable');
    expect((await payOut(600, [], { allocations: [{ billId: owed.id, amountMinor: 600 }] })).body.code).toBe(
      'revenue.bill.exceeds_balance',
    );
    const invoice = await issued(w.owner.http, w.clientId, 500);
    expect(
      (await payOut(500, [owed], { allocations: [{ billId: owed.id }, { invoiceId: invoice.id }] })).body
        .code,
    ).toBe('revenue.payment.direction_mismatch');
    expect((await payOut(500, [owed], { direction: 'inbound', clientId: w.clientId })).body.code).toBe(
      'revenue.payment.direction_mismatch',
    );
    const other = await done(w.owner.http.post('/v1/vendors', { name: 'Other' }));
    expect((await payOut(500, [owed], { vendorId: other.id })).body.code).toBe(
      'revenue.payment.vendor_mismatch',
    );
    expect((await payOut(500, [owed], { currency: 'USD' })).body.code).toBe(
      'revenue.payment.currency_mismatch',
    );
    // A Manager takes money in, but sends none out.
    expect((await payOut(500, [owed], {}, w.manager.http)).status).toBe(403);
    expect(await read(owed)).toMatchObject({ status: 'approved', balanceDueMinor: 500 });
  });

  it('comes back whole when it was entered wrongly, and in part when the vendor refunds', async () => {
    const owed = await approved(1000);
    const scheduled = await done(act(owed, 'schedule', { scheduledFor: '2026-03-10' }));
    expect(scheduled).toMatchObject({ status: 'scheduled', scheduledFor: '2026-03-10' });
    const wrong = await done(payOut(1000, [owed]));
    await done(w.owner.http.post(`/v1/payments/${wrong.id}/void`, { reason: 'Twice' }, match(wrong)));
    expect(await read(owed)).toMatchObject({ status: 'scheduled', balanceDueMinor: 1000 });
    const paid = await done(payOut(1000, [owed]));
    const refunded = await done(
      w.owner.http.post(`/v1/payments/${paid.id}/refund`, { amountMinor: 400 }, match(paid)),
    );
    expect(refunded.status).toBe('partially_refunded');
    expect(await read(owed)).toMatchObject({ status: 'partially_paid', balanceDueMinor: 400, paidAt: null });
    expect((await postings(paid.id)).at(-1)?.lines).toEqual([
      ['bank', 400, 0],
      ['accounts_payable', 0, 400],
    ]);
  });

  it('waits as a pending payment for its bills, and is unapplied and applied anew', async () => {
    const [a, b] = [await approved(300), await approved(300)];
    const pending = await done(payOut(300, [a], { pending: true }));
    expect(await read(a)).toMatchObject({ status: 'approved', balanceDueMinor: 300 });
    const made = await done(w.owner.http.post(`/v1/payments/${pending.id}/succeed`, {}, match(pending)));
    expect(await read(a)).toMatchObject({ status: 'paid' });
    const loose = await done(
      w.owner.http.post(`/v1/payments/${made.id}/unapply`, { billId: a.id }, match(made)),
    );
    expect(await read(a)).toMatchObject({ status: 'approved', balanceDueMinor: 300 });
    await done(
      w.owner.http.post(`/v1/payments/${loose.id}/apply`, { allocations: [{ billId: b.id }] }, match(loose)),
    );
    expect(await read(b)).toMatchObject({ status: 'paid' });
  });
});

describe('days', () => {
  it('are scheduled for payment, listed when due, and told once when they have passed', async () => {
    const owed = await approved(700, { issueDate: '2026-02-20', dueDate: '2026-03-06' });
    const past = await act(owed, 'schedule', { scheduledFor: '2026-03-01' });
    expect([past.status, past.body.code]).toEqual([422, 'revenue.bill.scheduled_in_past']);
    const scheduled = await done(act(owed, 'schedule'));
    expect(scheduled.scheduledFor).toBe('2026-03-06');
    await travelTo(w, '2026-03-07T09:00:00.000Z');
    const list = async (due: string): Promise<string[]> =>
      (await done(w.owner.http.get(`/v1/bills?due=${due}&limit=100`))).data.map((row: Json) => row.id);
    expect(await list('scheduled')).toContain(owed.id);
    expect(await list('overdue')).toContain(owed.id);
    await w.app.runSchedule('revenue.announce-overdue-bills');
    await w.app.runSchedule('revenue.announce-overdue-bills');
    expect((await outbox(w.app, owed.id)).filter((type) => type === 'bill.overdue')).toHaveLength(1);
    const free = await done(act(scheduled, 'unschedule'));
    expect(free).toMatchObject({ status: 'approved', scheduledFor: null });
  });
});
