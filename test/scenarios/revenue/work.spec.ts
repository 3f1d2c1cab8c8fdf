import { randomUUID } from 'node:crypto';
import type { Json } from '@omni/testing';
import { done, engagement, match, world, type World } from './world';

let w: World;
let projectId: string;
beforeAll(async () => {
  w = await world();
  projectId = await project();
});
afterAll(() => w.app.stop());

async function project(more: Record<string, unknown> = {}): Promise<string> {
  const engagementId = await engagement(w);
  const { id } = await done(
    w.owner.http.post('/v1/projects', { engagementId, name: 'Site', billingMode: 'fixed', ...more }),
  );
  await w.app.drain();
  return id as string;
}
const draftFrom = (what: string, body: Record<string, unknown>, http = w.owner.http) =>
  http.post(`/v1/invoices/from-${what}`, body);
const race = async (
  ask: () => Promise<{ status: number; body: Json }>,
): Promise<[number[], Set<unknown>]> => {
  const answers = await Promise.all(Array.from({ length: 6 }, ask));
  return [answers.map((one) => one.status).sort(), new Set(answers.map((one) => one.body.id))];
};

describe('work that is charged', () => {
  it('U-093 a milestone is drafted at its billing amount, once, by however many at a time', async () => {
    const milestone = await done(
      w.owner.http.post('/v1/milestones', {
        projectId,
        name: 'Design approved',
        billingAmountMinor: 400_000,
      }),
    );
    const early = await draftFrom('milestone', { milestoneId: milestone.id });
    expect([early.status, early.body.code]).toEqual([409, 'revenue.invoice.work_not_done']);
    await done(w.owner.http.post(`/v1/milestones/${milestone.id}/complete`, {}));
    const [statuses, ids] = await race(() =>
      draftFrom('milestone', { milestoneId: milestone.id, taxRateId: w.taxRateId }),
    );
    expect([statuses, ids.size]).toEqual([[200, 200, 200, 200, 200, 201], 1]);
    await w.app.drain();
    const invoice = await done(w.owner.http.get(`/v1/invoices/${String([...ids][0])}`));
    expect(invoice).toMatchObject({
      status: 'draft',
      clientId: w.clientId,
      projectId,
      engagementId: expect.any(String),
      totalMinor: 476_000,
      milestoneIds: [milestone.id],
      lines: [{ description: 'Design approved', milestoneId: milestone.id, amountMinor: 400_000 }],
    });
    expect((await done(w.owner.http.get(`/v1/milestones/${milestone.id}`))).invoiceId).toBe(invoice.id);
    // A voided invoice charges nothing any more.
    const bound = await done(w.owner.http.post(`/v1/invoices/${invoice.id}/issue`, {}, match(invoice)));
    await done(w.owner.http.post(`/v1/invoices/${invoice.id}/void`, {}, match(bound)));
    expect((await draftFrom('milestone', { milestoneId: milestone.id })).status).toBe(201);
  });

  it('U-093 a milestone without a price, or that is not there, is not drafted', async () => {
    const free = await done(w.owner.http.post('/v1/milestones', { projectId, name: 'Kick-off' }));
    await done(w.owner.http.post(`/v1/milestones/${free.id}/complete`, {}));
    expect((await draftFrom('milestone', { milestoneId: free.id })).body.code).toBe(
      'revenue.invoice.work_unpriced',
    );
    const none = await draftFrom('milestone', { milestoneId: randomUUID() });
    expect([none.status, none.body.errors[0].pointer]).toEqual([422, '/milestoneId']);
    expect((await draftFrom('milestone', { milestoneId: free.id }, w.accountant.http)).status).toBe(409);
  });

  it('U-094 a billable task with a fixed fee is drafted when it is done, once', async () => {
    const task = await done(
      w.owner.http.post('/v1/tasks', { projectId, title: 'Logo', billable: true, fixedFeeMinor: 25_000 }),
    );
    expect((await draftFrom('task', { taskId: task.id })).body.code).toBe('revenue.invoice.work_not_done');
    await done(w.owner.http.post(`/v1/tasks/${task.id}/complete`, {}));
    const [statuses, ids] = await race(() => draftFrom('task', { taskId: task.id }));
    expect([statuses, ids.size]).toEqual([[200, 200, 200, 200, 200, 201], 1]);
    const invoice = await done(w.owner.http.get(`/v1/invoices/${String([...ids][0])}`));
    expect(invoice).toMatchObject({
      totalMinor: 25_000,
      projectId,
      lines: [{ description: 'Logo', taskId: task.id }],
    });
    const hourly = await done(w.owner.http.post('/v1/tasks', { projectId, title: 'Care', billable: true }));
    await done(w.owner.http.post(`/v1/tasks/${hourly.id}/complete`, {}));
    expect((await draftFrom('task', { taskId: hourly.id })).body.code).toBe('revenue.invoice.work_unpriced');
  });

  it('U-095 approved hours of a project are drafted on one invoice when they pass its threshold, not twice', async () => {
    const timed = await project({ billingMode: 'time_and_materials', timeThresholdMinutes: 100 });
    const hours: string[] = [];
    for (const minutes of [60, 60]) {
      const { id } = await done(
        w.manager.http.post('/v1/time-entries', {
          projectId: timed,
          startedAt: '2026-02-20T09:00:00.000Z',
          minutes,
          rateMinor: 9000,
        }),
      );
      await done(w.manager.http.post(`/v1/time-entries/${id}/submit`));
      await done(w.owner.http.post(`/v1/time-entries/${id}/approve`));
      hours.push(id as string);
    }
    // Their approval has not come here yet: whoever heard of it first is not refused.
    const [statuses, ids] = await race(() => draftFrom('time', { projectId: timed }));
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409]);
    await w.app.drain();
    const [told] = await w.app.ownerSql<{ payload: Json }>(
      `select payload from platform.outbox_events where type = 'project.time_threshold_reached' and aggregate_id = $1`,
      [timed],
    );
    expect(told?.payload).toMatchObject({ minutes: 120, timeEntryIds: hours });
    const made = [...ids].find((id) => typeof id === 'string');
    const invoice = await done(w.owner.http.get(`/v1/invoices/${made ?? ''}`));
    expect(invoice).toMatchObject({ totalMinor: 18_000, source: 'time_and_materials', projectId: timed });
    expect([...invoice.timeEntryIds].sort()).toEqual([...hours].sort());
    const again = await draftFrom('time', { projectId: timed });
    expect([again.status, again.body.code]).toEqual([409, 'revenue.invoice.no_time']);
    const named = await draftFrom('time', { timeEntryIds: hours });
    expect([named.status, named.body.code]).toEqual([409, 'revenue.invoice.time_charged']);
    expect((await draftFrom('time', {})).status).toBe(422);
  });
});
