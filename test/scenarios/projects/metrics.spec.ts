import { does, project, task, travel, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

// A Monday to a Sunday: five weekdays.
const WEEK = 'from=2026-03-02&to=2026-03-08&grain=week';
const totalOf = async (key: string, query = WEEK) =>
  (await w.owner.http.json('GET', `/v1/metrics/${key}?${query}`)).total as number | null;

test('done and overdue tasks, logged time and utilisation are measured', async () => {
  const { id: projectId } = await project(w, { memberIds: [w.staff.memberId] });
  const [done] = [await task(w, { projectId }), await task(w, { projectId })];
  await does(w.owner.http, 'tasks', done.id, 'complete');
  const late = await task(w, { dueAt: '2026-03-03T12:00:00Z' });
  await task(w, { dueAt: '2026-03-20T12:00:00Z' });
  for (const [minutes, billable] of [
    [600, true],
    [120, false],
    [60, true],
  ] as const) {
    const { id } = await w.staff.http.json('POST', '/v1/time-entries', {
      body: { projectId, minutes, billable, startedAt: '2026-03-02T08:00:00Z' },
    });
    if (minutes === 60) continue;
    await does(w.staff.http, 'time-entries', id, 'submit');
    await does(w.owner.http, 'time-entries', id, 'approve');
  }
  expect(await totalOf('tasks_done')).toBe(1);
  expect(await totalOf('time_logged')).toBe(780);
  // 600 approved billable minutes of five days of 480 for the one member with time.
  expect(await totalOf('utilisation')).toBeCloseTo(600 / (5 * 480), 6);
  expect(await totalOf('utilisation', 'from=2026-03-09&to=2026-03-15&grain=week')).toBeNull();
  expect(await totalOf('tasks_overdue')).toBe(1);
  await travel(w, { days: 8 });
  await does(w.owner.http, 'tasks', late.id, 'complete');
  // Done a week later: it was overdue at the end of its own week all the same.
  expect(await totalOf('tasks_overdue')).toBe(1);
  expect(await totalOf('tasks_overdue', 'from=2026-03-09&to=2026-03-15&grain=week')).toBe(0);
});

test('projects and tasks are found by their words', async () => {
  const { id } = await project(w, {
    name: 'Aquarium relaunch',
    description: 'With a penguin on the start page',
  });
  const { id: taskId } = await task(w, {
    projectId: id,
    title: 'Photograph',
    checklist: ['the penguin at noon'],
  });
  await w.app.drain();
  const hits = async (resource: string, q: string) =>
    (await w.owner.http.json('GET', `/v1/${resource}?q=${q}`)).data.map((row: { id: string }) => row.id);
  expect(await hits('projects', 'penguin')).toEqual([id]);
  expect(await hits('tasks', 'penguin')).toEqual([taskId]);
});
