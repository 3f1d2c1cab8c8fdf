import { randomUUID } from 'node:crypto';
import type { Json } from '@omni/testing';
import {
  done,
  engagement,
  issued,
  match,
  newClient,
  outbox,
  tell,
  travelTo,
  world,
  type World,
} from './world';

let w: World;
let engagementId: string;
beforeAll(async () => {
  w = await world();
  engagementId = await engagement(w);
});
afterAll(() => w.app.stop());

const plan = (more: Record<string, unknown> = {}) =>
  w.owner.http.post('/v1/invoice-schedules', {
    clientId: w.clientId,
    engagementId,
    kind: 'installment',
    currency: 'EUR',
    ...more,
  });
const act = (row: Json, verb: string, body: unknown = {}, http = w.owner.http) =>
  http.post(`/v1/invoice-schedules/${row.id}/${verb}`, body);
const read = (row: Json): Promise<Json> => done(w.owner.http.get(`/v1/invoice-schedules/${row.id}`));
const invoicesOf = async (row: Json): Promise<Json[]> => {
  const { data } = await done(
    w.owner.http.get(`/v1/invoices?filter[invoiceScheduleId]=${row.id}&include=lines&limit=100`),
  );
  const key = (one: Json): string => `${String(one.supplyDate)} ${String(one.lines[0]?.description)}`;
  return (data as Json[]).sort((a, b) => (key(a) < key(b) ? -1 : 1));
};
const thirds = (on: readonly string[]) =>
  ['30', '40', '30'].map((percent, index) => ({
    label: `Part ${String(index + 1)}`,
    trigger: 'date',
    onDate: on[index],
    percent,
  }));
const monthly = (more: Record<string, unknown> = {}) => ({
  kind: 'recurring',
  interval: 'month',
  anchorOn: '2026-03-31',
  template: { lines: [{ description: 'Retainer', unitAmount: '100000', taxRateId: w.taxRateId }] },
  ...more,
});
const run = () => w.app.runSchedule('revenue.run-invoice-schedules');

describe('instalments', () => {
  it('U-065 U-028 of 30, 40 and 30 percent on three dates are three drafts that add up to the whole', async () => {
    const made = await done(
      plan({ totalMinor: 1_000_001, items: thirds(['2026-03-02', '2026-03-03', '2026-03-04']) }),
    );
    expect(made).toMatchObject({ status: 'draft', totalMinor: 1_000_001, nextRunOn: '2026-03-02' });
    expect(made.items.map((item: Json) => item.amountMinor)).toEqual([300_000, 400_001, 300_000]);
    await run();
    expect(await invoicesOf(made)).toEqual([]);
    const active = await done(act(made, 'activate'));
    expect(active.items.map((item: Json) => item.status)).toEqual(['drafted', 'pending', 'pending']);
    await travelTo(w, '2026-03-04T09:00:00.000Z');
    await run();
    await run();
    const invoices = await invoicesOf(made);
    expect(invoices.map((invoice) => [invoice.status, invoice.source, invoice.engagementId])).toEqual(
      Array(3).fill(['draft', 'schedule', engagementId]),
    );
    expect(invoices.map((invoice) => invoice.totalMinor)).toEqual([300_000, 400_001, 300_000]);
    expect(invoices.reduce<number>((sum, invoice) => sum + Number(invoice.totalMinor), 0)).toBe(1_000_001);
    expect(await read(made)).toMatchObject({ status: 'completed', nextRunOn: null, runs: 3 });
    const { data } = await done(
      w.owner.http.get(`/v1/invoices?filter[engagementId]=${engagementId}&limit=100`),
    );
    expect(data.length).toBe(3);
    expect(await outbox(w.app, made.id)).toEqual([
      'invoice_schedule.created',
      'invoice_schedule.activated',
      'invoice_schedule.run_completed',
      'invoice_schedule.run_completed',
      'invoice_schedule.run_completed',
      'invoice_schedule.completed',
    ]);
  });

  it('U-065 divide lines of several rates so that each rate’s part adds up too', async () => {
    const made = await done(
      plan({
        template: {
          lines: [
            { description: 'Design', quantity: '3', unitAmount: '33333', taxRateId: w.taxRateId },
            { description: 'Hosting', unitAmount: '10001', taxRateId: null },
            { description: 'Review', unitAmount: '1', discountPct: '50', taxRateId: w.taxRateId },
          ],
        },
        items: thirds(['2026-03-01', '2026-03-01', '2026-03-01']),
      }),
    );
    expect(made.totalMinor).toBe(99_999 + 10_001 + 1);
    await done(act(made, 'activate'));
    const invoices = await invoicesOf(made);
    const lines = invoices.flatMap((invoice) => invoice.lines as Json[]);
    const net = (rate: string | null) =>
      lines
        .filter((line) => line.taxRateId === rate)
        .reduce<number>((sum, line) => sum + Number(line.amountMinor), 0);
    expect([net(w.taxRateId), net(null)]).toEqual([100_000, 10_001]);
    expect(invoices.reduce<number>((sum, invoice) => sum + Number(invoice.subtotalMinor), 0)).toBe(110_001);
    expect(lines[0]?.description).toMatch(/^Part 1: Design/);
  });

  it('U-200 of two by amounts: the first is issued, and the schedule knows', async () => {
    const made = await done(
      plan({
        items: [
          { label: 'Half now', trigger: 'date', onDate: '2026-03-01', amountMinor: 50_000 },
          { label: 'Half later', trigger: 'date', onDate: '2026-12-01', amountMinor: 50_000 },
        ],
      }),
    );
    expect(made.totalMinor).toBe(100_000);
    await done(act(made, 'activate'));
    const [first] = await invoicesOf(made);
    await done(w.owner.http.post(`/v1/invoices/${first?.id}/issue`, {}, match(first as { version: number })));
    await w.app.drain();
    expect((await read(made)).items).toMatchObject([
      { status: 'invoiced', invoiceId: first?.id },
      { status: 'pending' },
    ]);
  });

  it('U-086 U-211 a signed contract’s plans become active, and the instalment due on signing is drafted once', async () => {
    const { id: contractId } = await done(
      w.owner.http.post('/v1/contracts', {
        clientId: w.clientId,
        title: 'Consulting',
        body: [{ type: 'paragraph', text: 'Work.' }],
      }),
    );
    const made = await done(
      plan({
        contractId,
        totalMinor: 90_000,
        items: [
          { label: 'On signing', trigger: 'contract_signed', percent: '50' },
          { label: 'At the end', trigger: 'date', onDate: '2026-12-01', percent: '50' },
        ],
      }),
    );
    const byContract = async (): Promise<Json[]> =>
      (await done(w.owner.http.get(`/v1/invoice-schedules?filter[contractId]=${contractId}`))).data;
    expect(await byContract()).toMatchObject([{ status: 'draft' }]);
    // The event comes before anybody has activated the plan: it is remembered.
    await tell(w, 'contract.signed', contractId, { contractId, clientId: w.clientId });
    expect(await invoicesOf(made)).toEqual([]);
    const activated = await done(
      w.owner.http.post('/v1/invoice-schedules/activate-for-contract', { contractId }),
    );
    expect(activated).toEqual({ contractId, activatedIds: [made.id], scheduleIds: [made.id] });
    expect(
      (await done(w.owner.http.post('/v1/invoice-schedules/activate-for-contract', { contractId })))
        .activatedIds,
    ).toEqual([]);
    expect(await byContract()).toMatchObject([{ status: 'active', contractId }]);
    expect(await invoicesOf(made)).toMatchObject([
      { totalMinor: 45_000, status: 'draft', lines: [{ description: 'On signing' }] },
    ]);
    await tell(w, 'contract.signed', contractId, { contractId });
    expect(await invoicesOf(made)).toHaveLength(1);
    expect((await done(act(made, 'activate'))).status).toBe('active');
  });

  it('U-093 are drafted when their milestone is reached, on one invoice with it', async () => {
    const { projectId, milestone } = await project();
    const made = await done(
      plan({
        projectId,
        totalMinor: 10_000,
        items: [
          { label: 'Design', trigger: 'milestone_completed', triggerRef: milestone.id, percent: '60' },
          { label: 'Rest', trigger: 'time_threshold', percent: '40' },
        ],
      }),
    );
    await done(act(made, 'activate'));
    expect(await invoicesOf(made)).toEqual([]);
    await done(w.owner.http.post(`/v1/milestones/${milestone.id}/complete`, {}));
    await w.app.drain();
    const [invoice] = await invoicesOf(made);
    expect(invoice).toMatchObject({ totalMinor: 6000, projectId, lines: [{ milestoneId: milestone.id }] });
    expect((await done(w.owner.http.get(`/v1/milestones/${milestone.id}`))).invoiceId).toBe(invoice?.id);
    // A workflow that drafts for the same milestone finds the draft that is there.
    const again = await w.owner.http.post('/v1/invoices/from-milestone', { milestoneId: milestone.id });
    expect([again.status, again.body.id]).toEqual([200, invoice?.id]);
    await tell(w, 'project.time_threshold_reached', projectId, { projectId });
    expect(await invoicesOf(made)).toHaveLength(2);
    expect((await read(made)).status).toBe('completed');
  });

  it('see what happened before they were planned: a milestone that was reached already', async () => {
    const { milestone } = await project();
    await done(w.owner.http.post(`/v1/milestones/${milestone.id}/complete`, {}));
    const made = await done(
      plan({
        totalMinor: 500,
        items: [{ label: 'All', trigger: 'milestone_completed', triggerRef: milestone.id, percent: '100' }],
      }),
    );
    await done(act(made, 'activate'));
    expect(await invoicesOf(made)).toHaveLength(1);
  });

  it('do not come again when their draft is deleted, but by hand; and are left out by hand', async () => {
    const made = await done(
      plan({
        totalMinor: 1000,
        items: [
          { label: 'A', trigger: 'date', onDate: '2026-03-01', percent: '50' },
          { label: 'B', trigger: 'date', onDate: '2026-12-01', percent: '50' },
        ],
      }),
    );
    const active = await done(act(made, 'activate'));
    const [first] = await invoicesOf(made);
    await w.owner.http.ask('DELETE', `/v1/invoices/${first?.id}`, {
      headers: match(first as { version: number }),
    });
    await w.app.drain();
    await run();
    expect((await read(made)).items[0].status).toBe('skipped');
    expect(await invoicesOf(made)).toEqual([]);
    const [a, b] = active.items as Json[];
    await done(act(made, 'draft-item', { itemId: a?.id }));
    expect(await invoicesOf(made)).toHaveLength(1);
    const twice = await act(made, 'draft-item', { itemId: a?.id });
    expect([twice.status, twice.body.code]).toEqual([409, 'invalid_transition']);
    // The first draft cannot come back beside the second.
    const back = await w.owner.http.post(`/v1/invoices/${first?.id}/restore`, {});
    expect([back.status, back.body.code]).toEqual([409, 'revenue.invoice_schedule.invoice_exists']);
    const skipped = await done(act(made, 'skip-item', { itemId: b?.id }));
    expect(skipped).toMatchObject({ status: 'completed', items: [{}, { status: 'skipped' }] });
    const none = await act(made, 'draft-item', { itemId: randomUUID() });
    expect(none.status).toBe(422);
  });

  it('are drafted once however many runs there are at a time', async () => {
    const made = await done(
      plan({ totalMinor: 900, items: thirds(['2026-03-20', '2026-03-20', '2026-03-20']) }),
    );
    await done(act(made, 'activate'));
    await travelTo(w, '2026-03-20T09:00:00.000Z');
    await Promise.all([run(), run(), run(), run()]);
    expect((await invoicesOf(made)).map((invoice) => invoice.totalMinor)).toEqual([270, 360, 270]);
  });

  it('refuse a plan that would not work', async () => {
    const code = async (more: Record<string, unknown>): Promise<unknown> => (await plan(more)).body.code;
    const items = thirds(['2026-04-01', '2026-05-01', '2026-06-01']);
    expect(await code({ totalMinor: 100, items: items.slice(1) })).toBe(
      'revenue.invoice_schedule.percentages_differ',
    );
    expect(await code({ items })).toBe('revenue.invoice_schedule.total_missing');
    expect(await code({ totalMinor: 100 })).toBe('revenue.invoice_schedule.invalid_plan');
    expect(
      await code({
        totalMinor: 100,
        items: [{ label: 'x', trigger: 'date', onDate: '2026-04-01', amountMinor: 99 }],
      }),
    ).toBe('revenue.invoice_schedule.amounts_differ');
    expect(await code({ totalMinor: 1, items: [{ label: 'x', trigger: 'date', percent: '100' }] })).toBe(
      'validation_failed',
    );
    expect(
      await code({
        items,
        template: {
          lines: [
            { description: 'x', unitAmount: '-1' },
            { description: 'y', unitAmount: '9' },
          ],
        },
      }),
    ).toBe('revenue.invoice_schedule.invalid_plan');
    expect(await code({ totalMinor: 1, items, interval: 'month' })).toBe(
      'revenue.invoice_schedule.invalid_plan',
    );
    expect(await code({ ...monthly(), template: { lines: [] } })).toBe(
      'revenue.invoice_schedule.invalid_plan',
    );
    expect(await code({ ...monthly(), interval: 'week', dayRule: 'last_day' })).toBe(
      'revenue.invoice_schedule.invalid_plan',
    );
    expect(await code({ ...monthly(), endsOn: '2026-03-01' })).toBe('revenue.invoice_schedule.invalid_plan');
    expect(await code({ ...monthly(), autoSend: true })).toBe('revenue.invoice_schedule.invalid_plan');
    expect(await code({ ...monthly(), clientId: randomUUID() })).toBe('reference_not_found');
    expect(await code({ ...monthly(), contractId: randomUUID() })).toBe('reference_not_found');
  });

  async function project(): Promise<{ projectId: string; milestone: Json }> {
    const { id: projectId } = await done(
      w.owner.http.post('/v1/projects', { engagementId, name: 'Site', billingMode: 'fixed' }),
    );
    const milestone = await done(
      w.owner.http.post('/v1/milestones', { projectId, name: 'Design', billingAmountMinor: 5000 }),
    );
    await w.app.drain();
    return { projectId, milestone };
  }
});

describe('recurring invoices', () => {
  it('come each month on its last day, and catch up what was missed, each period once', async () => {
    await travelTo(w, '2026-03-30T21:59:00.000Z');
    const made = await done(plan(monthly()));
    const active = await done(act(made, 'activate'));
    expect(active).toMatchObject({ status: 'active', nextRunOn: '2026-03-31' });
    await run();
    expect(await invoicesOf(made)).toEqual([]);
    // In Berlin it is the 31st already.
    await travelTo(w, '2026-03-30T22:01:00.000Z');
    await run();
    expect(await invoicesOf(made)).toMatchObject([{ supplyDate: '2026-03-31', totalMinor: 119_000 }]);
    await travelTo(w, '2026-07-01T09:00:00.000Z');
    await Promise.all([run(), run()]);
    expect((await invoicesOf(made)).map((invoice) => invoice.supplyDate).sort()).toEqual([
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
    ]);
    expect(await read(made)).toMatchObject({ runs: 4, nextRunOn: '2026-07-31' });
  });

  it('end after so many, or with their last day', async () => {
    const some = await done(plan(monthly({ anchorOn: '2026-05-01', maxRuns: 2 })));
    expect(await done(act(some, 'activate'))).toMatchObject({ status: 'completed', runs: 2 });
    const till = await done(plan(monthly({ anchorOn: '2026-05-01', endsOn: '2026-06-15' })));
    expect(await done(act(till, 'activate'))).toMatchObject({ status: 'completed', runs: 2 });
  });

  it('U-200 are issued and mailed by themselves where they are to be', async () => {
    const made = await done(plan(monthly({ anchorOn: '2026-07-01', autoIssue: true, autoSend: true })));
    await done(act(made, 'activate'));
    const [invoice] = await invoicesOf(made);
    expect(invoice).toMatchObject({
      status: 'issued',
      number: expect.stringMatching(/^INV-\d{4}$/),
      issueDate: '2026-07-01',
      dueDate: '2026-07-15',
      sentAt: expect.any(String),
    });
    await w.app.drain();
    const { data } = await w.app.http.json<{ data: Json[] }>(
      'GET',
      '/v1/dev/mailbox?to=office@globex.example',
    );
    expect(data[0]?.subject).toContain(String(invoice?.number));
    const mute = await newClient(w.app, w.owner, { name: 'Mute', email: null });
    const silent = await done(
      plan(
        monthly({
          clientId: mute,
          engagementId: await engagement(w, mute),
          anchorOn: '2026-07-01',
          autoIssue: true,
          autoSend: true,
        }),
      ),
    );
    await done(act(silent, 'activate'));
    // Nobody to send it to: it is issued all the same, and the event says what is missing.
    expect(await invoicesOf(silent)).toMatchObject([{ status: 'issued', sentAt: null }]);
    const [event] = await w.app.ownerSql<{ payload: Json }>(
      `select payload from platform.outbox_events where aggregate_id = $1 and type = 'invoice_schedule.run_completed'`,
      [silent.id],
    );
    expect(event?.payload).toMatchObject({
      issued: true,
      sent: false,
      problem: 'revenue.invoice.no_recipient',
    });
  });

  it('pause and go on: what passed meanwhile is left out, or made up for', async () => {
    await travelTo(w, '2026-07-02T09:00:00.000Z');
    const [skip, make] = [
      await done(plan(monthly({ anchorOn: '2026-07-02' }))),
      await done(plan(monthly({ anchorOn: '2026-07-02' }))),
    ];
    for (const one of [skip, make]) {
      await done(act(one, 'activate'));
      expect((await done(act(one, 'pause'))).status).toBe('paused');
    }
    await travelTo(w, '2026-09-10T09:00:00.000Z');
    await run();
    expect(await invoicesOf(skip)).toHaveLength(1);
    expect(await done(act(skip, 'resume'))).toMatchObject({ status: 'active', nextRunOn: '2026-10-02' });
    expect(await invoicesOf(skip)).toHaveLength(1);
    await done(act(make, 'resume', { missed: 'run' }));
    expect((await invoicesOf(make)).map((invoice) => invoice.supplyDate).sort()).toEqual([
      '2026-07-02',
      '2026-08-02',
      '2026-09-02',
    ]);
    const cancelled = await done(act(skip, 'cancel'));
    expect(cancelled).toMatchObject({ status: 'cancelled', nextRunOn: null });
    const revive = await act(skip, 'resume');
    expect([revive.status, revive.body.code]).toEqual([409, 'invalid_transition']);
    expect((await outbox(w.app, skip.id)).filter((type) => !type.endsWith('run_completed'))).toEqual([
      'invoice_schedule.created',
      'invoice_schedule.activated',
      'invoice_schedule.paused',
      'invoice_schedule.resumed',
      'invoice_schedule.cancelled',
    ]);
  });

  it('say why they cannot be drafted, once, and are when they can', async () => {
    const product = await done(
      w.owner.http.post('/v1/products', {
        name: 'Care',
        kind: 'service',
        unitAmount: '5000',
        currency: 'EUR',
      }),
    );
    const made = await done(
      plan(monthly({ anchorOn: '2026-09-11', template: { lines: [{ productId: product.id }] } })),
    );
    await done(act(made, 'activate'));
    const archived = await done(w.owner.http.post(`/v1/products/${product.id}/archive`, {}));
    await travelTo(w, '2026-09-11T09:00:00.000Z');
    await run();
    await run();
    expect(await read(made)).toMatchObject({
      status: 'active',
      problem: { code: 'revenue.invoice.invalid_lines' },
    });
    expect((await outbox(w.app, made.id)).filter((type) => type.endsWith('run_failed'))).toHaveLength(1);
    await done(w.owner.http.post(`/v1/products/${product.id}/unarchive`, {}, match(archived)));
    await run();
    expect(await read(made)).toMatchObject({ problem: null, runs: 1 });
  });

  it('show what is to come, and what a call would do', async () => {
    const made = await done(plan(monthly({ anchorOn: '2027-12-31', maxRuns: 3 })));
    expect(await done(w.owner.http.get(`/v1/invoice-schedules/${made.id}/preview?count=2`))).toEqual({
      currency: 'EUR',
      data: ['2027-12-31', '2028-01-31'].map((onDate) => ({
        label: null,
        trigger: 'recurrence',
        onDate,
        itemId: null,
        netMinor: 100_000,
        taxMinor: 19_000,
        totalMinor: 119_000,
      })),
      more: true,
    });
    const parts = await done(
      plan({ totalMinor: 100, items: thirds(['2026-10-01', '2026-11-01', '2026-12-01']) }),
    );
    const preview = await done(w.owner.http.get(`/v1/invoice-schedules/${parts.id}/preview`));
    expect(preview.data.map((one: Json) => [one.onDate, one.totalMinor])).toEqual([
      ['2026-10-01', 30],
      ['2026-11-01', 40],
      ['2026-12-01', 30],
    ]);
    const due = await done(plan(monthly({ anchorOn: '2026-09-01' })));
    const rehearsed = await done(act(due, 'activate?dryRun=true'));
    expect(rehearsed.dryRun).toBe(true);
    expect(await read(due)).toMatchObject({ status: 'draft' });
    expect(await invoicesOf(due)).toEqual([]);
  });
});

describe('who may', () => {
  it('B-089 lets nobody have the clock issue more than they may themselves', async () => {
    await done(
      w.owner.http.patch(`/v1/organizations/${w.owner.organizationId}`, {
        settings: { approvalLimits: { manager: 118_999 } },
      }),
    );
    const made = await done(plan(monthly({ anchorOn: '2027-01-01', autoIssue: true })));
    const { accessToken } = await w.app.http.json<{ accessToken: string }>('POST', '/v1/auth/login', {
      body: { email: w.manager.email, password: w.manager.password },
    });
    const manager = w.app.http.as(accessToken);
    const refused = await act(made, 'activate', {}, manager);
    expect([refused.status, refused.body.code]).toEqual([403, 'revenue.invoice_schedule.approval_needed']);
    const drafts = await done(plan(monthly({ anchorOn: '2027-01-01' })));
    expect((await done(act(drafts, 'activate', {}, manager))).status).toBe('active');
    const turned = await manager.patch(`/v1/invoice-schedules/${drafts.id}`, { autoIssue: true });
    expect(turned.body.code).toBe('revenue.invoice_schedule.approval_needed');
    const other = await manager.patch(`/v1/invoice-schedules/${drafts.id}`, { anchorOn: '2027-01-02' });
    expect([other.status, other.body.code]).toEqual([409, 'revenue.invoice_schedule.only_in_draft']);
  });

  it('U-017 shows Staff none that are not their own, and lets them plan none', async () => {
    const { accessToken } = await w.app.http.json<{ accessToken: string }>('POST', '/v1/auth/login', {
      body: { email: w.staff.email, password: w.staff.password },
    });
    const staff = w.app.http.as(accessToken);
    const made = await done(plan(monthly({ anchorOn: '2027-01-01' })));
    expect((await staff.get(`/v1/invoice-schedules/${made.id}`)).status).toBe(404);
    expect(
      (await staff.post('/v1/invoice-schedules', { clientId: w.clientId, engagementId, kind: 'installment' }))
        .status,
    ).toBe(403);
    expect((await act(made, 'activate', {}, staff)).status).toBe(403);
    expect((await issued(w.owner.http, w.clientId, 1)).status).toBe('issued');
  });
});
