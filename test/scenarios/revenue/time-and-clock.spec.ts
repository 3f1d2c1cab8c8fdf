import { randomUUID } from 'node:crypto';
import type { Json } from '@omni/testing';
import { done, issued, match, newClient, outbox, travelTo, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const invoice = (id: string) => done(w.owner.http.get(`/v1/invoices/${id}`));

describe('invoices for hours', () => {
  let projectId: string;
  let taskId: string;
  const project = async (more: Record<string, unknown> = {}): Promise<string> => {
    const { id: engagementId } = await done(
      w.owner.http.post('/v1/engagements', {
        clientId: w.clientId,
        name: 'Website',
        kind: 'project',
        billingMode: 'time_and_materials',
      }),
    );
    await w.app.drain();
    return (
      await done(
        w.owner.http.post('/v1/projects', {
          engagementId,
          name: 'Site',
          billingMode: 'time_and_materials',
          ...more,
        }),
      )
    ).id;
  };
  const hour = async (facts: Record<string, unknown> = {}, approved = true): Promise<string> => {
    const { id } = await done(
      w.manager.http.post('/v1/time-entries', {
        projectId,
        taskId,
        startedAt: '2026-02-20T09:00:00.000Z',
        minutes: 90,
        rateMinor: 9000,
        note: 'Design',
        ...facts,
      }),
    );
    if (approved) {
      await done(w.manager.http.post(`/v1/time-entries/${id}/submit`));
      await done(w.owner.http.post(`/v1/time-entries/${id}/approve`));
    }
    await w.app.drain();
    return id;
  };
  beforeAll(async () => {
    projectId = await project();
    taskId = (await done(w.owner.http.post('/v1/tasks', { projectId, title: 'Design' }))).id;
  });
  const fromTime = (body: Record<string, unknown>) => w.owner.http.post('/v1/invoices/from-time', body);

  it('B-050 charges approved minutes at approved rates, whatever the caller would like', async () => {
    const [a, b] = [await hour(), await hour({ minutes: 20, note: null })];
    const lies = await fromTime({ timeEntryIds: [a], details: [{ timeEntryId: a, hourlyRate: '99999' }] });
    expect([lies.status, lies.body.code]).toEqual([422, 'revenue.invoice.time_rate']);
    const made = await fromTime({
      timeEntryIds: [a, b],
      taxRateId: w.taxRateId,
      details: [{ timeEntryId: b, description: 'Review' }],
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      source: 'time_and_materials',
      clientId: w.clientId,
      projectId,
      subtotalMinor: 16_500,
      totalMinor: 19_635,
      timeEntryIds: [a, b],
      lines: [
        {
          description: 'Design',
          quantity: '1.5',
          unit: 'h',
          unitAmount: '9000',
          amountMinor: 13_500,
          taskId,
          timeEntryIds: [a],
        },
        {
          description: 'Review',
          quantity: '20',
          unit: 'min',
          unitAmount: '150',
          amountMinor: 3000,
          timeEntryIds: [b],
        },
      ],
    });
  });

  it('B-050 charges an hour once: while one invoice has it, another may not', async () => {
    const entry = await hour();
    const first = (await fromTime({ timeEntryIds: [entry] })).body;
    const second = await fromTime({ timeEntryIds: [entry] });
    expect([second.status, second.body.code, second.body.timeEntryIds]).toEqual([
      409,
      'revenue.invoice.time_charged',
      [entry],
    ]);
    const byHand = await w.owner.http.post('/v1/invoices', {
      clientId: w.clientId,
      currency: 'EUR',
      lines: [{ description: 'x', unitAmount: '1', timeEntryIds: [entry] }],
    });
    expect(byHand.body.code).toBe('revenue.invoice.time_charged');
    const line = { description: 'x', unitAmount: '1', timeEntryIds: [entry] };
    const twice = await w.owner.http.patch(`/v1/invoices/${first.id}`, { lines: [line, line] }, match(first));
    expect(twice.body.code).toBe('revenue.invoice.time_twice');
    // A draft that drops the line lets go of the hour, and so does a void.
    const dropped = await done(
      w.owner.http.patch(
        `/v1/invoices/${first.id}`,
        { lines: [{ description: 'Flat', unitAmount: '1' }] },
        match(first),
      ),
    );
    expect(dropped).toMatchObject({ timeEntryIds: [] });
    const third = (await fromTime({ timeEntryIds: [entry] })).body;
    const bound = await done(w.owner.http.post(`/v1/invoices/${third.id}/issue`, {}, match(third)));
    await done(w.owner.http.post(`/v1/invoices/${third.id}/void`, {}, match(bound)));
    const [event] = await w.app.ownerSql<Json>(
      `select payload from platform.outbox_events where type = 'invoice.voided' and aggregate_id = $1`,
      [third.id],
    );
    expect(event.payload.timeEntryIds).toEqual([entry]);
    expect((await fromTime({ timeEntryIds: [entry] })).status).toBe(201);
  });

  it('B-050 gives the hour back with a deleted draft, and takes it again only if it is free', async () => {
    const entry = await hour();
    const first = (await fromTime({ timeEntryIds: [entry] })).body;
    await w.owner.http.delete(`/v1/invoices/${first.id}`, match(first));
    const second = (await fromTime({ timeEntryIds: [entry] })).body;
    expect((await w.owner.http.post(`/v1/invoices/${first.id}/restore`)).body.code).toBe(
      'revenue.invoice.time_charged',
    );
    await w.owner.http.delete(`/v1/invoices/${second.id}`, match(second));
    expect((await w.owner.http.post(`/v1/invoices/${first.id}/restore`)).status).toBe(200);
  });

  it('B-050 refuses hours that are unknown, not approved, not billable or of several projects', async () => {
    expect((await fromTime({ timeEntryIds: [randomUUID()] })).body.code).toBe('revenue.invoice.time_unknown');
    expect((await fromTime({ timeEntryIds: [await hour({}, false)] })).body.code).toBe(
      'revenue.invoice.time_not_billable',
    );
    expect((await fromTime({ timeEntryIds: [await hour({ billable: false })] })).body.code).toBe(
      'revenue.invoice.time_not_billable',
    );
    const elsewhere = await hour({ projectId: await project(), taskId: undefined });
    expect((await fromTime({ timeEntryIds: [await hour(), elsewhere] })).body.code).toBe(
      'revenue.invoice.mixed_time',
    );
  });

  it('takes the rate from the project or the caller where the hour has none, and makes a line per task', async () => {
    const rated = {
      projectId: await project({ hourlyRateMinor: 6000 }),
      taskId: undefined,
      rateMinor: undefined,
      note: null,
    };
    const made = await done(
      fromTime({ timeEntryIds: [await hour(rated), await hour(rated)], groupBy: 'task' }),
    );
    expect(made.lines).toMatchObject([
      { description: 'Site, 2026-02-20', quantity: '3', unitAmount: '6000', amountMinor: 18_000 },
    ]);
    const bare = await hour({ ...rated, projectId: await project() });
    expect((await fromTime({ timeEntryIds: [bare] })).body.errors[0].pointer).toBe('/hourlyRate');
    expect((await done(fromTime({ timeEntryIds: [bare], hourlyRate: '4000' }))).totalMinor).toBe(6000);
  });

  it('charges hours in the currency of their rates alone, and those without a rate in the one that is named', async () => {
    const dollars = {
      projectId: await project({ currency: 'USD', hourlyRateMinor: 15_000 }),
      taskId: undefined,
    };
    const entry = await hour({ ...dollars, rateMinor: undefined, minutes: 60 });
    for (const currency of ['EUR', 'JPY']) {
      const refused = await fromTime({ timeEntryIds: [entry], currency });
      expect([refused.status, refused.body.code, refused.body.errors]).toEqual([
        422,
        'revenue.invoice.time_currency',
        [expect.objectContaining({ pointer: '/currency', code: 'currency_mismatch' })],
      ]);
    }
    expect(await done(fromTime({ timeEntryIds: [entry], currency: 'USD' }))).toMatchObject({
      currency: 'USD',
      totalMinor: 15_000,
    });
    const bare = await hour({
      projectId: await project(),
      taskId: undefined,
      rateMinor: undefined,
      minutes: 60,
    });
    expect(await done(fromTime({ timeEntryIds: [bare], currency: 'USD', hourlyRate: '4000' }))).toMatchObject(
      { currency: 'USD', totalMinor: 4000 },
    );
  });
});

describe('the clock', () => {
  it('tells of an overdue invoice once per due date', async () => {
    const open = await issued(w.owner.http, w.clientId, 100);
    const told = async () => {
      await w.app.runSchedule('revenue.announce-overdue');
      return (await outbox(w.app, open.id)).filter((type) => type === 'invoice.overdue').length;
    };
    await travelTo(w, '2026-03-16T22:00:00Z'); // still the due date in Berlin
    expect(await told()).toBe(0);
    await travelTo(w, '2026-03-17T00:30:00Z');
    const runs = await Promise.all([told(), told(), told()]);
    expect(Math.max(...runs)).toBe(1);
    expect(await told()).toBe(1);
    expect((await invoice(open.id)).version).toBe(open.version);
    const { data } = await done(w.owner.http.get('/v1/invoices?due=overdue'));
    expect(data.map((row: { id: string }) => row.id)).toContain(open.id);
    const balances = await done(w.owner.http.get(`/v1/client-balances?clientId=${w.clientId}`));
    expect(balances.data[0].overdueMinor).toBeGreaterThanOrEqual(100);
  });

  it('U-174 keeps an invoice for seven years from its issue date, and empties it after that', async () => {
    await travelTo(w, '2026-03-20T09:00:00Z');
    const kept = await issued(w.owner.http, w.clientId, 900, { poNumber: 'PO-7Y', notes: 'Dear Ada' });
    const paid = await done(
      w.owner.http.post('/v1/payments', {
        method: 'cash',
        amountMinor: 900,
        currency: 'EUR',
        allocations: [{ invoiceId: kept.id }],
      }),
    );
    const owed = await issued(w.owner.http, w.clientId, 900);
    await travelTo(w, '2033-03-19T21:00:00Z'); // the last day of the seventh year in Berlin
    await w.app.runSchedule('governance.purge');
    expect(await invoice(kept.id)).toMatchObject({
      poNumber: 'PO-7Y',
      buyerSnapshot: { name: 'Globex GmbH' },
    });
    await travelTo(w, '2033-03-20T09:00:00Z');
    await w.app.runSchedule('governance.purge');
    expect((await w.owner.http.get(`/v1/invoices/${kept.id}`)).status).toBe(404);
    expect((await w.owner.http.get(`/v1/payments/${paid.id}`)).status).toBe(404);
    const [row] = await w.app.ownerSql<Json>('select * from revenue.invoices where id = $1', [kept.id]);
    expect(row).toMatchObject({
      number: kept.number,
      po_number: null,
      notes: null,
      buyer_snapshot: null,
      seller_snapshot: null,
    });
    expect(row.deleted_at).not.toBeNull();
    expect(row.purged_at).not.toBeNull();
    const lines = await w.app.ownerSql(
      'select description from revenue.invoice_lines where invoice_id = $1',
      [kept.id],
    );
    expect(lines).toEqual([{ description: '(purged)' }]);
    const audits = await w.app.ownerSql(
      `select actor_kind, before, after from timeline.audit_events where action = 'invoice.purge' and entity_id = $1`,
      [kept.id],
    );
    expect(audits).toEqual([{ actor_kind: 'system', before: null, after: null }]);
    // What is still owed is no paper of the past.
    expect((await invoice(owed.id)).status).toBe('issued');
  });

  it('U-174 cannot lose an invoice in any other way: the app may delete none', async () => {
    await expect(w.app.appSql(w.owner.organizationId, 'delete from revenue.invoices')).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('figures', () => {
  it('are what was owed on the day, whatever happened since', async () => {
    await travelTo(w, '2026-03-02T09:00:00Z');
    const client = await newClient(w.app, w.owner, { name: 'Figures', paymentTermsDays: 10 });
    await travelTo(w, '2026-06-01T09:00:00Z');
    const a = await issued(w.owner.http, client, 1000, { issueDate: '2026-05-01' }); // due 11 May
    const b = await issued(w.owner.http, client, 500, { issueDate: '2026-05-20' }); // due 30 May
    await done(
      w.owner.http.post('/v1/payments', {
        method: 'cash',
        amountMinor: 400,
        currency: 'EUR',
        receivedOn: '2026-05-15',
        allocations: [{ invoiceId: a.id }],
      }),
    );
    const late = await done(
      w.owner.http.post('/v1/payments', {
        method: 'cash',
        amountMinor: 600,
        currency: 'EUR',
        allocations: [{ invoiceId: a.id }],
      }),
    );
    await done(w.owner.http.post(`/v1/payments/${late.id}/void`, {}, match(late)));
    await done(w.owner.http.post(`/v1/invoices/${b.id}/void`, {}, match(b)));
    const figure = async (key: string, from: string, to = from): Promise<number> => {
      const { series } = await done(
        w.owner.http.get(`/v1/metrics/${key}?from=${from}&to=${to}&filter%5BclientId%5D=${client}`),
      );
      return series
        .flatMap((one: Json) => one.points)
        .reduce((sum: number, point: { v: number | null }) => sum + (point.v ?? 0), 0);
    };
    expect(await figure('receivable', '2026-04-30')).toBe(0);
    expect(await figure('receivable', '2026-05-10')).toBe(1000);
    expect(await figure('receivable', '2026-05-15')).toBe(600);
    expect(await figure('receivable', '2026-05-31')).toBe(1100);
    expect(await figure('receivable', '2026-06-01')).toBe(600);
    expect(await figure('overdue', '2026-05-11')).toBe(0);
    expect(await figure('overdue', '2026-05-12')).toBe(1000);
    expect(await figure('overdue', '2026-05-31')).toBe(1100);
    expect(await figure('overdue_rate', '2026-05-25')).toBeCloseTo(600 / 1100, 6);
    expect(await figure('invoiced', '2026-05-01', '2026-06-30')).toBe(1000);
    expect(await figure('collected', '2026-05-01', '2026-06-30')).toBe(400);
  });
});
