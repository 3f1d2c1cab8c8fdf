import { randomUUID } from 'node:crypto';
import { signUpOwner, type Http, type Json } from '@omni/testing';
import {
  client,
  does,
  engagement,
  happen,
  idsOf,
  problem,
  project,
  read,
  toldOf,
  travel,
  typesOf,
  world,
  type World,
} from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const log = (http: Http, projectId: string, minutes: number, body: object = {}): Promise<Json> =>
  http.json('POST', '/v1/time-entries', {
    body: { projectId, minutes, startedAt: '2026-03-02T08:00:00Z', ...body },
  });

/** Time of the staff member, approved by the owner. */
async function approved(projectId: string, minutes: number, body: object = {}): Promise<string> {
  const { id } = await log(w.staff.http, projectId, minutes, body);
  await does(w.staff.http, 'time-entries', id, 'submit');
  await does(w.owner.http, 'time-entries', id, 'approve');
  return id as string;
}

const teamProject = (body: object = {}) =>
  project(w, { memberIds: [w.staff.memberId], hourlyRateMinor: 9_000, ...body });
const statusOf = async (id: string) => (await read(w.owner.http, 'time-entries', id)).status as string;

describe('B-050 time is logged, approved and billed once', () => {
  test('B-050 time goes from draft to approved by a second person', async () => {
    const { id: projectId } = await teamProject({ managerMemberId: w.manager.memberId });
    const entry = await log(w.staff.http, projectId, 90, { note: 'Texts' });
    expect(entry).toMatchObject({
      memberId: w.staff.memberId,
      status: 'draft',
      rateMinor: 9_000,
      currency: 'EUR',
      billable: true,
    });
    await does(w.staff.http, 'time-entries', entry.id, 'submit');
    expect((await w.staff.http.post(`/v1/time-entries/${entry.id}/approve`)).status).toBe(403);
    const done = await does(w.manager.http, 'time-entries', entry.id, 'approve');
    expect(done).toMatchObject({ status: 'approved', approvedById: w.manager.userId });
    expect((await typesOf(w, entry.id)).slice(1)).toEqual(['time_entry.submitted', 'time_entry.approved']);
    expect(problem(await w.staff.http.patch(`/v1/time-entries/${entry.id}`, { minutes: 5 })).code).toBe(
      'projects.time_entry.not_draft',
    );
  });

  test('nobody approves their own time, but who is alone does', async () => {
    const { id: projectId } = await teamProject();
    const own = await log(w.owner.http, projectId, 60);
    await does(w.owner.http, 'time-entries', own.id, 'submit');
    expect(problem(await w.owner.http.post(`/v1/time-entries/${own.id}/approve`))).toEqual({
      status: 403,
      code: 'projects.time_entry.own_approval',
    });
    const single = await signUpOwner(w.app);
    const engagementId = await engagement(single, await client(single));
    await w.app.drain();
    const { id } = await single.http.json('POST', '/v1/projects', { body: { engagementId, name: 'Mine' } });
    const entry = await log(single.http, id, 60);
    await does(single.http, 'time-entries', entry.id, 'submit');
    expect((await does(single.http, 'time-entries', entry.id, 'approve')).status).toBe('approved');
  });

  test('rejected time says why and becomes a draft again', async () => {
    const { id: projectId } = await teamProject();
    const { id } = await log(w.staff.http, projectId, 600);
    await does(w.staff.http, 'time-entries', id, 'submit');
    expect(await does(w.owner.http, 'time-entries', id, 'reject', { reason: 'Too long' })).toMatchObject({
      status: 'rejected',
      rejectReason: 'Too long',
    });
    await does(w.staff.http, 'time-entries', id, 'redraft');
    expect((await w.staff.http.patch(`/v1/time-entries/${id}`, { minutes: 300 })).body).toMatchObject({
      status: 'draft',
      minutes: 300,
    });
  });

  test('B-050 approved time lies ready to be billed, with what it comes to', async () => {
    const { id: projectId } = await teamProject();
    const first = await approved(projectId, 20);
    await approved(projectId, 50, { rateMinor: 10_001, startedAt: '2026-03-03T08:00:00Z' });
    await approved(projectId, 30, { billable: false });
    await log(w.staff.http, projectId, 45);
    const { body } = await w.owner.http.get(`/v1/time-entries/billable?projectId=${projectId}`);
    expect(body).toMatchObject({
      minutes: 70,
      amounts: [{ currency: 'EUR', amountMinor: 3_000 + 8_334 }],
      unrated: 0,
      truncated: false,
    });
    expect(body.data[0]).toMatchObject({ id: first, minutes: 20, hours: '0.333333', amountMinor: 3_000 });
  });

  test('B-050 time on an invoice is locked, billed once, and free again when the invoice is voided or deleted', async () => {
    const { id: projectId } = await teamProject();
    const [one, two] = [await approved(projectId, 60), await approved(projectId, 30)];
    const [first, second] = [randomUUID(), randomUUID()];
    await happen(w, 'invoice.drafted', first, { id: first, timeEntryIds: [one, two] });
    expect(await read(w.owner.http, 'time-entries', one)).toMatchObject({
      status: 'invoiced',
      invoiceId: first,
    });
    expect((await w.owner.http.get(`/v1/time-entries/billable?projectId=${projectId}`)).body.data).toEqual(
      [],
    );
    expect(problem(await w.owner.http.delete(`/v1/time-entries/${one}`)).code).toBe(
      'projects.time_entry.invoiced',
    );
    expect(problem(await w.owner.http.delete(`/v1/projects/${projectId}`)).code).toBe(
      'projects.project.has_invoiced_time',
    );

    await happen(w, 'invoice.drafted', second, { id: second, timeEntryIds: [one] });
    expect((await read(w.owner.http, 'time-entries', one)).invoiceId).toBe(first);
    await happen(w, 'invoice.issued', first, { id: first, timeEntryIds: [one] }, 2);
    expect([await statusOf(one), await statusOf(two)]).toEqual(['invoiced', 'approved']);
    await happen(w, 'invoice.deleted', second, { id: second });
    expect(await statusOf(one)).toBe('invoiced');
    await happen(w, 'invoice.voided', first, { id: first }, 3);
    expect(await read(w.owner.http, 'time-entries', one)).toMatchObject({
      status: 'approved',
      invoiceId: null,
    });
  });

  test('B-050 U-095 an hour is invoiced once: the invoice has it, projects know, and a second draft is refused', async () => {
    const { id: projectId } = await teamProject();
    const ids = [await approved(projectId, 60), await approved(projectId, 30)];
    await w.app.drain();
    const draft = await w.owner.http.json('POST', '/v1/invoices/from-time', {
      body: { timeEntryIds: ids, projectId },
    });
    expect(draft).toMatchObject({ status: 'draft', subtotalMinor: 13_500, clientId: w.clientId });
    await w.app.drain();
    expect(await read(w.owner.http, 'time-entries', ids[0] ?? '')).toMatchObject({
      status: 'invoiced',
      invoiceId: draft.id,
    });
    const twice = await w.owner.http.post('/v1/invoices/from-time', { timeEntryIds: ids, projectId });
    expect(twice.status).toBe(409);
    const removed = await w.owner.http.delete(`/v1/invoices/${draft.id as string}`, {
      'if-match': `"${String(draft.version)}"`,
    });
    expect(removed.status).toBe(204);
    await w.app.drain();
    expect([await statusOf(ids[0] ?? ''), await statusOf(ids[1] ?? '')]).toEqual(['approved', 'approved']);
  });

  test('a threshold of approved time is told once a crossing', async () => {
    const { id: projectId } = await teamProject({ timeThresholdMinutes: 100 });
    const crossings = async () =>
      (await toldOf(w, projectId)).filter((e) => e.type === 'project.time_threshold_reached');
    const one = await approved(projectId, 60);
    expect(await crossings()).toHaveLength(0);
    const two = await approved(projectId, 60);
    await approved(projectId, 500, { billable: false });
    const three = await approved(projectId, 60);
    expect((await crossings()).map((e) => e.payload)).toMatchObject([
      {
        minutes: 120,
        thresholdMinutes: 100,
        timeEntryIds: [one, two],
        clientId: w.clientId,
        engagementId: w.engagementId,
      },
    ]);
    const invoice = randomUUID();
    await happen(w, 'invoice.drafted', invoice, { id: invoice, timeEntryIds: [one, two, three] });
    await approved(projectId, 60);
    expect(await crossings()).toHaveLength(1);
    await approved(projectId, 60);
    expect(await crossings()).toHaveLength(2);
  });

  test('two approvals at once tell a threshold once', async () => {
    const { id: projectId } = await teamProject({ timeThresholdMinutes: 100 });
    const ids: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      const { id } = await log(w.staff.http, projectId, 60);
      await does(w.staff.http, 'time-entries', id, 'submit');
      ids.push(id as string);
    }
    await Promise.all(ids.map((id) => does(w.owner.http, 'time-entries', id, 'approve')));
    expect(
      (await typesOf(w, projectId)).filter((type) => type === 'project.time_threshold_reached'),
    ).toHaveLength(1);
  });

  test('many entries are submitted and approved at once, each that can be', async () => {
    const { id: projectId } = await teamProject({ timeThresholdMinutes: 100 });
    const [a, b] = [await log(w.staff.http, projectId, 60), await log(w.staff.http, projectId, 60)];
    const ids = [a.id, b.id];
    const given = [randomUUID(), ...ids, a.id, randomUUID()];
    const handed = await w.staff.http.post('/v1/time-entries/bulk-submit', { ids: given });
    expect([handed.body.succeeded, handed.body.failed]).toEqual([3, 2]);
    expect(handed.body.data.map((e: Json) => [e.index, e.id, e.status])).toEqual(
      given.map((id, index) => [index, id, ids.includes(id) ? 200 : 404]),
    );
    const done = await w.owner.http.post('/v1/time-entries/bulk-approve', { ids });
    expect(done.body).toMatchObject({ succeeded: 2, failed: 0 });
    expect(await statusOf(a.id)).toBe('approved');
    expect(await typesOf(w, projectId)).toContain('project.time_threshold_reached');
    const again = await w.owner.http.post('/v1/time-entries/bulk-approve', { ids });
    expect(again.body.data.map((e: Json) => [e.status, e.error.code])).toEqual([
      [409, 'invalid_transition'],
      [409, 'invalid_transition'],
    ]);
  });
});

describe('timers', () => {
  test('a member has one running timer, and what it measured is rounded to minutes', async () => {
    const { id: projectId } = await teamProject();
    const start = () => w.staff.http.post('/v1/time-entries/start-timer', { projectId });
    const [one, two] = await Promise.all([start(), start()]);
    expect([one.status, two.status].sort()).toEqual([201, 409]);
    const running = (one.status === 201 ? one : two).body;
    expect((one.status === 409 ? one : two).body.code).toBe('projects.time_entry.timer_running');
    expect(running).toMatchObject({ timerRunning: true, minutes: 0 });
    expect(problem(await w.staff.http.post(`/v1/time-entries/${running.id as string}/submit`)).code).toBe(
      'projects.time_entry.timer_running',
    );
    w.app.clock.advance({ minutes: 12, seconds: 31 });
    expect(await does(w.staff.http, 'time-entries', running.id, 'stop-timer')).toMatchObject({
      timerRunning: false,
      minutes: 13,
    });
    expect(problem(await w.staff.http.post(`/v1/time-entries/${running.id as string}/stop-timer`)).code).toBe(
      'projects.time_entry.timer_stopped',
    );
    const next = await start();
    expect(next.status).toBe(201);
    await does(w.staff.http, 'time-entries', next.body.id, 'stop-timer');
  });
});

test('a value beyond every bound is one fault, with the bound of the contract', async () => {
  const { id: projectId } = await teamProject();
  const answer = await w.staff.http.post('/v1/time-entries', {
    projectId,
    startedAt: '2026-03-02T08:00:00Z',
    minutes: 1e300,
  });
  const places = answer.body.errors.map((fault: Json) => [fault.pointer, fault.code]);
  expect([answer.status, places]).toEqual([422, [['/minutes', 'too_big']]]);
  expect(answer.body.errors[0].message).toContain('10080');
});

describe('time to come', () => {
  test('B-050 time is not written down before it was worked: the last day is tomorrow in the organization’s zone', async () => {
    const { id: projectId } = await teamProject();
    const at = (startedAt: string) =>
      w.staff.http.post('/v1/time-entries', { projectId, minutes: 60, startedAt });
    // It is the 2nd of March in Berlin, where the 3rd ends at 23:00 UTC.
    const tomorrow = await at('2026-03-03T22:59:00Z');
    expect(tomorrow.status).toBe(201);
    const toCome = { status: 422, code: 'projects.time_entry.to_come' };
    const beyond = await at('2026-03-03T23:00:00Z');
    expect(problem(beyond)).toEqual(toCome);
    expect(beyond.body.errors).toEqual([
      { pointer: '/startedAt', code: 'in_future', message: 'is after 2026-03-03' },
    ]);
    const revise = (id: string, startedAt: string) =>
      w.staff.http.patch(`/v1/time-entries/${id}`, { startedAt });
    expect(problem(await revise(tomorrow.body.id, '2027-01-01T08:00:00Z'))).toEqual(toCome);
    expect((await revise(tomorrow.body.id, '2026-03-02T08:00:00Z')).status).toBe(200);
    // What a running timer measures began before now.
    const { body: timer } = await w.staff.http.post('/v1/time-entries/start-timer', { projectId });
    expect(problem(await revise(timer.id, '2026-03-03T08:00:00Z'))).toEqual(toCome);
    expect((await revise(timer.id, '2026-03-01T08:00:00Z')).status).toBe(200);
    await does(w.staff.http, 'time-entries', timer.id, 'stop-timer');
  });
});

describe('whose time', () => {
  test('Staff log time for themselves on projects that they work on', async () => {
    const [own, other] = [await teamProject(), await project(w)];
    const body = { startedAt: '2026-03-02T08:00:00Z', minutes: 10 };
    expect((await w.staff.http.post('/v1/time-entries', { ...body, projectId: other.id })).status).toBe(404);
    const forOther = await w.staff.http.post('/v1/time-entries', {
      ...body,
      projectId: own.id,
      memberId: w.manager.memberId,
    });
    expect(forOther.status).toBe(403);
  });

  test('a Manager sees and approves the time of their own projects alone', async () => {
    const [led, foreign] = [await teamProject({ managerMemberId: w.manager.memberId }), await teamProject()];
    const [a, b] = [await log(w.staff.http, led.id, 10), await log(w.staff.http, foreign.id, 10)];
    const seen = await idsOf(w.manager.http, '/v1/time-entries?limit=200');
    expect(seen).toContain(a.id);
    expect(seen).not.toContain(b.id);
    await does(w.staff.http, 'time-entries', b.id, 'submit');
    expect((await w.manager.http.post(`/v1/time-entries/${b.id as string}/approve`)).status).toBe(404);
  });

  test('a task of another project takes no time', async () => {
    const [own, other] = [await teamProject(), await teamProject()];
    const { id: taskId } = await w.owner.http.json('POST', '/v1/tasks', {
      body: { title: 'x', projectId: other.id },
    });
    const answer = await w.owner.http.post('/v1/time-entries', {
      projectId: own.id,
      taskId,
      startedAt: '2026-03-02T08:00:00Z',
      minutes: 5,
    });
    expect(problem(answer)).toEqual({ status: 422, code: 'projects.time_entry.other_project' });
  });
});

// Last: the clock goes on.
test('a timer that was running when its entry was deleted comes back stopped', async () => {
  const { id: projectId } = await teamProject();
  const { body } = await w.staff.http.post('/v1/time-entries/start-timer', { projectId });
  await travel(w, { minutes: 10 });
  await w.owner.http.delete(`/v1/time-entries/${body.id as string}`);
  expect(await does(w.owner.http, 'time-entries', body.id, 'restore')).toMatchObject({
    timerRunning: false,
    minutes: 10,
  });
});
