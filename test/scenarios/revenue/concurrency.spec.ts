import { done, draft, issued, match, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const many = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

describe('numbers', () => {
  it('I4 B-084 are gapless where many issue at once and some fail after their number was given', async () => {
    // A third of the issues fails when all is written: an event that the outbox refuses.
    await w.app.ownerSql(
      `create function revenue.refuse_some() returns trigger language plpgsql as $$ begin
         if new.number is not null and new.po_number = 'FAIL' then raise exception 'refused' using errcode = '23514'; end if;
         return new; end $$`,
    );
    await w.app.ownerSql(
      'create constraint trigger refuse_some after update on revenue.invoices deferrable initially deferred for each row execute function revenue.refuse_some()',
    );
    const drafts = await many(30, (n) =>
      draft(w.owner.http, {
        clientId: w.clientId,
        currency: 'EUR',
        series: 'GAP',
        lines: [{ description: 'Work', unitAmount: '100' }],
        ...(n % 3 === 0 ? { poNumber: 'FAIL' } : {}),
      }),
    );
    const answers = await many(30, (n) =>
      w.owner.http.post(`/v1/invoices/${drafts[n].id}/issue`, {}, match(drafts[n])),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(20);
    expect(answers.filter((answer) => answer.status === 422)).toHaveLength(10);
    const numbers = answers
      .filter((answer) => answer.status === 200)
      .map((answer) => answer.body.number as string)
      .sort();
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => `GAP-${String(n + 1).padStart(4, '0')}`));
    await w.app.ownerSql('drop trigger refuse_some on revenue.invoices');
  });

  it('B-001 give one number and one invoice to one Idempotency-Key, however often it is sent', async () => {
    const made = await draft(w.owner.http, {
      clientId: w.clientId,
      currency: 'EUR',
      series: 'ONCE',
      lines: [{ description: 'Work', unitAmount: '1' }],
    });
    const answers = await many(10, () =>
      w.owner.http.post(`/v1/invoices/${made.id}/issue`, {}, { ...match(made), 'idempotency-key': 'once' }),
    );
    const good = answers.filter((answer) => answer.status === 200);
    expect(good.length).toBeGreaterThan(0);
    expect(new Set(good.map((answer) => answer.body.number))).toEqual(new Set(['ONCE-0001']));
    expect(answers.filter((answer) => ![200, 409].includes(answer.status))).toEqual([]);
  });
});

describe('payments', () => {
  const pay = (invoiceId: string, amountMinor?: number) =>
    w.owner.http.post('/v1/payments', {
      method: 'card',
      amountMinor: 500,
      currency: 'EUR',
      allocations: [{ invoiceId, ...(amountMinor ? { amountMinor } : {}) }],
    });

  it.each([
    ['name the amount', 500],
    ['do not', undefined],
  ])(
    'B-084 U-067 ten at once on one invoice leave one applied and nine refused, where they %s',
    async (_, amount) => {
      const open = await issued(w.owner.http, w.clientId, 500);
      const answers = await many(10, () => pay(open.id, amount));
      expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array<number>(9).fill(409)]);
      expect(await done(w.owner.http.get(`/v1/invoices/${open.id}`))).toMatchObject({
        status: 'paid',
        amountPaidMinor: 500,
        balanceDueMinor: 0,
      });
    },
  );

  it('I4 money never drifts: payments, refunds, voids and unapplyings at once over the same invoices', async () => {
    const open = await many(6, (n) => issued(w.owner.http, w.clientId, 1000 + n * 7));
    // Each names its invoices in another order: a ring of waiting payments would show as an error.
    await many(40, async (n) => {
      const chosen = [0, 1, 2]
        .map((k) => open[(n * 5 + k * (n % 2 ? 1 : 5)) % 6]!.id)
        .filter((id, i, all) => all.indexOf(id) === i);
      const made = await w.owner.http.post('/v1/payments', {
        method: 'cash',
        amountMinor: 100 + n,
        currency: 'EUR',
        allocations: chosen.map((invoiceId) => ({ invoiceId })),
      });
      expect(made.status).toBe(201);
      const payment = made.body;
      const url = `/v1/payments/${payment.id}`;
      if (n % 4 === 1) await w.owner.http.post(`${url}/refund`, { amountMinor: 50 }, match(payment));
      if (n % 4 === 2) await w.owner.http.post(`${url}/void`, {}, match(payment));
      if (n % 4 === 3 && payment.allocations[0]) {
        await w.owner.http.post(
          `${url}/unapply`,
          { invoiceId: payment.allocations[0].invoiceId },
          match(payment),
        );
      }
    });
    const [drift] = await w.app.ownerSql<{ invoices: number; payments: number; entries: number }>(
      `select
         (select count(*)::int from revenue.invoices i where i.status <> 'draft' and i.amount_paid_minor <> (
            select coalesce(sum(a.amount_minor), 0) from revenue.payment_allocations a
            where a.invoice_id = i.id and a.deleted_at is null and a.applied_on is not null)) as invoices,
         (select count(*)::int from revenue.payments p where p.allocated_minor <> (
            select coalesce(sum(a.amount_minor), 0) from revenue.payment_allocations a
            where a.payment_id = p.id and a.deleted_at is null and a.applied_on is not null)
           or p.refunded_minor <> (select coalesce(sum(r.amount_minor), 0) from revenue.payment_refunds r where r.payment_id = p.id)) as payments,
         (select count(*)::int from revenue.invoices i where i.number is not null and i.balance_due_minor <> (
            select coalesce(sum(e.amount_minor), 0) from revenue.receivable_entries e where e.invoice_id = i.id)) as entries`,
    );
    expect(drift).toEqual({ invoices: 0, payments: 0, entries: 0 });
  });
});

it('B-019 an invoice is set back only by whoever says which version they read', async () => {
  const made = await draft(w.owner.http, {
    clientId: w.clientId,
    currency: 'EUR',
    poNumber: 'first',
    lines: [{ description: 'Work', unitAmount: '100' }],
  });
  const path = `/v1/invoices/${made.id}`;
  const revised = await done(w.owner.http.patch(path, { poNumber: 'second' }, match(made)));
  const back = { entityType: 'invoice', entityId: made.id, version: made.version };
  expect((await w.owner.http.post('/v1/versions/restore', back)).status).toBe(428);
  expect((await w.owner.http.post('/v1/versions/restore', back, match(made))).status).toBe(412);
  expect((await done(w.owner.http.get(path))).poNumber).toBe('second');
  expect((await w.owner.http.post('/v1/versions/restore', back, match(revised))).status).toBe(200);
  expect((await done(w.owner.http.get(path))).poNumber).toBe('first');
});
