import { randomUUID } from 'node:crypto';
import {
  auditOf,
  does,
  happen,
  idsOf,
  problem,
  project,
  read,
  task,
  toldOf,
  travel,
  world,
  type World,
} from './world';

let w: World;
beforeEach(async () => {
  w = await world();
});
afterEach(() => w.app.stop());

const statusOf = async (resource: string, id: string, query = '') =>
  (await w.owner.http.get(`/v1/${resource}/${id}${query}`)).status;

/** A project that ended today. */
async function ended(): Promise<string> {
  const { id } = await project(w, { description: 'Confidential' });
  await does(w.owner.http, 'projects', id, 'activate');
  await does(w.owner.http, 'projects', id, 'complete');
  return id as string;
}

test('U-168 a done task is archived 31 days later: it says when, and lists hide it', async () => {
  const [done, open] = [await task(w), await task(w)];
  await does(w.owner.http, 'tasks', done.id, 'complete');
  await travel(w, { days: 31 });
  await w.app.runSchedule('governance.archive');
  expect((await read(w.owner.http, 'tasks', done.id)).archivedAt).toBe(w.app.clock.now().toISOString());
  expect(await idsOf(w.owner.http, '/v1/tasks')).toEqual([open.id]);
  expect(problem(await w.owner.http.patch(`/v1/tasks/${done.id as string}`, { title: 'x' }))).toEqual({
    status: 409,
    code: 'projects.task.archived',
  });
  expect(await does(w.owner.http, 'tasks', done.id, 'reopen')).toMatchObject({
    status: 'todo',
    archivedAt: null,
  });
});

test('U-169 a done task is kept for 364 days and purged after 366, with an audit row; an open one is kept', async () => {
  const [done, dropped, open] = [
    await task(w, { description: 'Confidential' }),
    await task(w),
    await task(w),
  ];
  await does(w.owner.http, 'tasks', done.id, 'complete');
  await does(w.owner.http, 'tasks', dropped.id, 'cancel');
  await travel(w, { days: 364 });
  await w.app.runSchedule('governance.purge');
  expect(await statusOf('tasks', done.id)).toBe(200);
  await travel(w, { days: 2 });
  await w.app.runSchedule('governance.purge');
  for (const { id } of [done, dropped]) {
    expect(await statusOf('tasks', id)).toBe(404);
    expect(await statusOf('tasks', id, '?deleted=include')).toBe(404);
    expect(await statusOf('tasks', id, '?asOf=2026-03-05T00:00:00Z')).toBe(404);
    expect(await statusOf('tasks', `${id as string}/versions`)).toBe(404);
    expect((await w.owner.http.post(`/v1/tasks/${id as string}/restore`)).status).toBe(404);
  }
  expect(await idsOf(w.owner.http, '/v1/tasks?deleted=include&archived=include')).toEqual([open.id]);
  expect(await idsOf(w.owner.http, '/v1/tasks?asOf=2026-03-02T10:00:00Z')).toEqual([open.id]);

  const purged = (await auditOf(w, done.id)).at(-1);
  expect(purged).toEqual({ action: 'task.purge', before: null, after: null, actorKind: 'system' });
  const [row] = await w.app.ownerSql('select title, description, status from projects.tasks where id = $1', [
    done.id,
  ]);
  expect(row).toEqual({ title: '', description: null, status: 'done' });
  const last = (await toldOf(w, done.id)).at(-1);
  expect(last?.type).toBe('task.deleted');
  expect(JSON.stringify(last)).not.toContain('Confidential');
});

test('U-164 a project is kept for three years after it ended and purged with its milestones then', async () => {
  const id = await ended();
  const milestone = await w.owner.http.json('POST', '/v1/milestones', {
    body: { projectId: id, name: 'Launch' },
  });
  const { id: open } = await project(w);
  await travel(w, { days: 1095 });
  await w.app.runSchedule('governance.purge');
  expect(await statusOf('projects', id)).toBe(200);
  await travel(w, { days: 2 });
  await w.app.runSchedule('governance.purge');
  expect(await statusOf('projects', id, '?deleted=include')).toBe(404);
  expect(await statusOf('milestones', milestone.id)).toBe(404);
  expect(await statusOf('projects', open)).toBe(200);
  expect((await auditOf(w, id)).at(-1)?.action).toBe('project.purge');
  expect((await auditOf(w, milestone.id)).at(-1)?.action).toBe('milestone.purge');
  const [row] = await w.app.ownerSql('select name, description, code from projects.projects where id = $1', [
    id,
  ]);
  expect(row).toEqual({ name: '', description: null, code: 'PRJ-0001' });
});

test('U-164 a project that an invoice of the last seven years refers to is kept', async () => {
  const id = await ended();
  const invoice = randomUUID();
  await happen(w, 'invoice.issued', invoice, {
    id: invoice,
    projectId: id,
    timeEntryIds: [],
    milestoneIds: [],
  });
  for (const [years, status] of [
    [3, 200],
    [3, 200],
    [1, 404],
  ] as const) {
    await travel(w, { years, days: 1 });
    await w.app.runSchedule('governance.purge');
    expect(await statusOf('projects', id)).toBe(status);
  }
});

test('time is kept for three years, and for seven where it was invoiced', async () => {
  const { id: projectId } = await project(w, { memberIds: [w.staff.memberId] });
  const log = async () => {
    const { id } = await w.staff.http.json('POST', '/v1/time-entries', {
      body: { projectId, minutes: 60, startedAt: '2026-03-02T08:00:00Z' },
    });
    await does(w.staff.http, 'time-entries', id, 'submit');
    await does(w.owner.http, 'time-entries', id, 'approve');
    return id as string;
  };
  const [billed, free] = [await log(), await log()];
  const invoice = randomUUID();
  await happen(w, 'invoice.issued', invoice, { id: invoice, timeEntryIds: [billed], milestoneIds: [] });
  await travel(w, { years: 3, days: 1 });
  await w.app.runSchedule('governance.purge');
  expect([await statusOf('time-entries', billed), await statusOf('time-entries', free)]).toEqual([200, 404]);
  await travel(w, { years: 4 });
  await w.app.runSchedule('governance.purge');
  expect(await statusOf('time-entries', billed)).toBe(404);
});
