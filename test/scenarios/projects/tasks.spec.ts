import { Bus } from '@omni/platform';
import type { Json } from '@omni/testing';
import { CreateTask } from '../../../libs/projects/src/tasks/create-task/create-task.command';
import { ReviseTask } from '../../../libs/projects/src/tasks/revise-task/revise-task.command';
import {
  auditOf,
  does,
  houseCall,
  idsOf,
  problem,
  project,
  read,
  task,
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

describe('the life of a task', () => {
  test('U-041 a task is assigned and completed: it says by whom', async () => {
    const made = await task(w);
    await does(w.owner.http, 'tasks', made.id, 'assign', { assigneeMemberId: w.staff.memberId });
    const done = await does(w.staff.http, 'tasks', made.id, 'complete');
    expect(done).toMatchObject({
      status: 'done',
      completedById: w.staff.userId,
      assigneeMemberId: w.staff.memberId,
    });
    expect(await typesOf(w, made.id)).toEqual([
      'task.created',
      'task.assigned',
      'task.updated',
      'task.completed',
    ]);
  });

  test('U-041 a task is not done while one that it waits for is open', async () => {
    const first = await task(w);
    const second = await task(w, { blockedByIds: [first.id] });
    const refused = await w.owner.http.post(`/v1/tasks/${second.id}/complete`);
    expect(problem(refused)).toEqual({ status: 409, code: 'projects.task.blocked' });
    expect(refused.body.openTaskIds).toEqual([first.id]);
    await does(w.owner.http, 'tasks', first.id, 'complete');
    expect((await does(w.owner.http, 'tasks', second.id, 'complete')).status).toBe('done');
  });

  test('a task is started, handed in, taken back, cancelled or reopened along its states alone', async () => {
    const { id } = await task(w);
    const statuses: string[] = [];
    for (const verb of ['start', 'submit', 'start', 'complete', 'reopen', 'cancel']) {
      statuses.push((await does(w.owner.http, 'tasks', id, verb)).status as string);
    }
    expect(statuses).toEqual(['in_progress', 'in_review', 'in_progress', 'done', 'todo', 'cancelled']);
    expect(problem(await w.owner.http.post(`/v1/tasks/${id}/reopen`))).toEqual({
      status: 409,
      code: 'invalid_transition',
    });
    const moves = (await toldOf(w, id))
      .filter((e) => e.type === 'task.status_changed')
      .map((e) => e.payload.to);
    expect(moves).toEqual(['in_progress', 'in_review', 'in_progress', 'todo', 'cancelled']);
  });

  test('U-166 history tells who changed a task: a person, then a workflow', async () => {
    const { id } = await task(w);
    await w.owner.http.json('PATCH', `/v1/tasks/${id}`, { body: { priority: 'high' } });
    await w.app
      .get(Bus)
      .send(ReviseTask, { id, description: 'From the signed contract.' }, await houseCall(w));
    const { data } = await w.owner.http.json('GET', `/v1/tasks/${id}/versions`);
    expect(data.map((v: { actorKind: string }) => v.actorKind)).toEqual(['workflow', 'user', 'user']);
  });

  test('U-167 a deleted task is absent from lists until it is restored, its subtasks with it', async () => {
    const parent = await task(w);
    const child = await task(w, { parentTaskId: parent.id });
    expect((await w.owner.http.delete(`/v1/tasks/${parent.id}`)).status).toBe(204);
    expect(await idsOf(w.owner.http, '/v1/tasks?limit=200')).not.toEqual(expect.arrayContaining([parent.id]));
    expect((await w.owner.http.get(`/v1/tasks/${child.id}`)).status).toBe(404);
    await does(w.owner.http, 'tasks', parent.id, 'restore');
    expect(await idsOf(w.owner.http, '/v1/tasks?limit=200')).toEqual(
      expect.arrayContaining([parent.id, child.id]),
    );
  });

  test('U-220 a completed task stands on its timeline', async () => {
    const { id } = await task(w);
    await does(w.owner.http, 'tasks', id, 'complete');
    await w.app.drain();
    const { data } = await w.owner.http.json('GET', `/v1/timeline?entityType=task&entityId=${id}`);
    expect(data.map((e: { type: string }) => e.type)).toContain('task.completed');
  });

  test('an automation that comes twice with one key makes one task', async () => {
    const bus = w.app.get(Bus);
    const input = {
      title: 'Follow up',
      sourceKey: 'run-1:step-2',
      entityType: 'client_company',
      entityId: w.clientId,
    };
    const [one, two] = [
      await bus.send(CreateTask, input, await houseCall(w)),
      await bus.send(CreateTask, input, await houseCall(w)),
    ];
    expect((two.body as { id: string }).id).toBe((one.body as { id: string }).id);
    expect(one.body).toMatchObject({ source: 'workflow', entityId: w.clientId });
    expect(await idsOf(w.owner.http, `/v1/tasks?filter[entityId]=${w.clientId}`)).toHaveLength(1);
  });

  test('a task about a record names its type and its id', async () => {
    const answer = await w.owner.http.post('/v1/tasks', { title: 'Half', entityId: w.clientId });
    expect(problem(answer)).toEqual({ status: 422, code: 'projects.task.incomplete_link' });
  });
});

describe('many at once', () => {
  const items = (count: number, extra: object = {}) =>
    Array.from({ length: count }, (_, i) => ({ title: `Task ${String(i)}`, ...extra }));

  test('U-165 a hundred tasks come in one request, in the order they were sent', async () => {
    const { id } = await project(w);
    const { status, body } = await w.owner.http.post('/v1/tasks/bulk', {
      items: items(100, { projectId: id }),
    });
    expect([status, body.succeeded, body.failed]).toEqual([200, 100, 0]);
    const { data } = await w.owner.http.json(
      'GET',
      `/v1/tasks?filter[projectId]=${id}&sort=position&limit=200`,
    );
    expect(data.map((t: { title: string }) => t.title)).toEqual(items(100).map((t) => t.title));
    const audits = await auditOf(w, data[99].id);
    expect(audits.map((a) => a.action)).toEqual(['task.create']);
  });

  test('U-165 one that is refused does not take the others along, unless all or none was asked for', async () => {
    const { id } = await project(w);
    const mixed = [
      { title: 'Good', projectId: id },
      { title: '' },
      { title: 'Lost', projectId: w.clientId },
      { title: 'x', colour: 'red' },
    ];
    const loose = await w.owner.http.post('/v1/tasks/bulk', { items: mixed });
    expect(loose.body.data.map((e: { status: number }) => e.status)).toEqual([201, 422, 404, 422]);
    expect(loose.body.data[1].error.errors[0].pointer).toBe('/title');
    const strict = await w.owner.http.post('/v1/tasks/bulk', { atomic: true, items: mixed });
    expect(problem(strict)).toEqual({ status: 422, code: 'projects.bulk.refused' });
    expect(strict.body.errors[0].pointer).toBe('/items/1/title');
    expect(await idsOf(w.owner.http, `/v1/tasks?filter[projectId]=${id}`)).toHaveLength(1);
  });

  test('U-165 a thousand is the most', async () => {
    const most = await w.owner.http.post('/v1/tasks/bulk', { items: items(1000) });
    expect(most.body.succeeded).toBe(1000);
    expect((await w.owner.http.post('/v1/tasks/bulk', { items: items(1001) })).status).toBe(422);
  });
});

describe('order and dependence', () => {
  test('tasks cannot wait for each other in a circle, over any number of steps', async () => {
    const a = await task(w);
    const b = await task(w, { blockedByIds: [a.id] });
    const c = await task(w, { blockedByIds: [b.id] });
    const answer = await w.owner.http.patch(`/v1/tasks/${a.id}`, { blockedByIds: [c.id] });
    expect(problem(answer)).toEqual({ status: 422, code: 'projects.task.dependency_cycle' });
    const selfish = await w.owner.http.patch(`/v1/tasks/${a.id}`, { blockedByIds: [a.id] });
    expect(problem(selfish).code).toBe('projects.task.dependency_cycle');
  });

  test('of two changes that would close a circle together one is refused', async () => {
    const pairs = await Promise.all(
      Array.from({ length: 12 }, async () => [await task(w), await task(w)] as const),
    );
    const wait = (on: Json, by: Json) =>
      w.owner.http.patch(`/v1/tasks/${on.id as string}`, { blockedByIds: [by.id] });
    const answers = await Promise.all(pairs.map(([a, b]) => Promise.all([wait(a, b), wait(b, a)])));
    expect(answers.map((both) => both.map((answer) => answer.status).sort())).toEqual(
      pairs.map(() => [200, 422]),
    );
  });

  test('a task is not put below itself', async () => {
    const parent = await task(w);
    const child = await task(w, { parentTaskId: parent.id });
    const answer = await w.owner.http.patch(`/v1/tasks/${parent.id}`, { parentTaskId: child.id });
    expect(problem(answer)).toEqual({ status: 422, code: 'projects.task.parent_cycle' });
  });

  test('a milestone or parent of another project is refused', async () => {
    const [one, two] = [await project(w), await project(w)];
    const milestone = await w.owner.http.json('POST', '/v1/milestones', {
      body: { projectId: two.id, name: 'Launch' },
    });
    const answer = await w.owner.http.post('/v1/tasks', {
      title: 'x',
      projectId: one.id,
      milestoneId: milestone.id,
    });
    expect(problem(answer)).toEqual({ status: 422, code: 'projects.task.other_project' });
  });

  test('tasks are moved behind each other by hand', async () => {
    const { id } = await project(w);
    const [a, b, c] = [
      await task(w, { projectId: id }),
      await task(w, { projectId: id }),
      await task(w, { projectId: id }),
    ];
    const order = () => idsOf(w.owner.http, `/v1/tasks?filter[projectId]=${id}&sort=position`);
    expect(await order()).toEqual([a.id, b.id, c.id]);
    await does(w.owner.http, 'tasks', c.id, 'move', { afterTaskId: a.id });
    expect(await order()).toEqual([a.id, c.id, b.id]);
    await does(w.owner.http, 'tasks', b.id, 'move', { afterTaskId: null });
    expect(await order()).toEqual([b.id, a.id, c.id]);
  });

  test('a checklist is added to, ticked off, reordered and shortened', async () => {
    const { id } = await task(w, { checklist: ['One', 'Two'] });
    const added = await does(w.owner.http, 'tasks', id, 'checklist', { text: 'Three' });
    const [one, two, three] = (added.checklist as { id: string }[]).map((item) => item.id);
    const ticked = await does(w.owner.http, 'tasks', id, `checklist/${two ?? ''}/tick`, { done: true });
    expect(ticked.checklist[1]).toMatchObject({ text: 'Two', done: true, doneById: w.owner.userId });
    const sorted = await does(w.owner.http, 'tasks', id, 'checklist/reorder', { itemIds: [three, one, two] });
    expect(sorted.checklist.map((item: { text: string }) => item.text)).toEqual(['Three', 'One', 'Two']);
    const { body } = await w.owner.http.delete(`/v1/tasks/${id}/checklist/${one ?? ''}`);
    expect(body.checklist).toHaveLength(2);
    const wrong = await w.owner.http.post(`/v1/tasks/${id}/checklist/reorder`, { itemIds: [three] });
    expect(problem(wrong)).toEqual({ status: 422, code: 'projects.task.checklist_order' });
  });
});

describe('the clock', () => {
  test('what is due soon and what is overdue is told once a due date', async () => {
    const due = new Date(w.app.clock.now().getTime() + 48 * 3_600_000).toISOString();
    const { id } = await task(w, { dueAt: due, remindAt: due });
    const told = async () => (await typesOf(w, id)).filter((type) => /due|remind/.test(type));
    const tick = async (hours: number) => {
      await travel(w, { hours });
      for (let i = 0; i < 2; i += 1) await w.app.runSchedule('projects.remind-tasks');
    };
    await tick(1);
    expect(await told()).toEqual([]);
    await tick(24);
    expect(await told()).toEqual(['task.due_soon']);
    await tick(24);
    expect(await told()).toEqual(['task.due_soon', 'task.overdue', 'task.reminder_due']);
    expect((await read(w.owner.http, 'tasks', id)).version).toBe(1);
    expect(await idsOf(w.owner.http, '/v1/tasks?due=overdue')).toContain(id);

    const later = new Date(w.app.clock.now().getTime() + 3_600_000).toISOString();
    await w.owner.http.json('PATCH', `/v1/tasks/${id}`, { body: { dueAt: later } });
    await tick(2);
    expect((await told()).slice(3)).toEqual(['task.overdue']);
  });
});
