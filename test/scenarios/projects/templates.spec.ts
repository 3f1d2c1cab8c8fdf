import { businessDate } from '@omni/platform';
import type { Json } from '@omni/testing';
import { does, idsOf, problem, project, read, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const definition = {
  roles: [
    { key: 'manager', name: 'Manager' },
    { key: 'writer', name: 'Writer' },
  ],
  milestones: [{ key: 'launch', name: 'Launch', dueOffsetDays: 30, billingAmountMinor: 100_000 }],
  tasks: [
    { key: 'plan', title: 'Plan', role: 'manager', dueOffsetDays: 0 },
    {
      key: 'write',
      title: 'Write',
      role: 'writer',
      milestone: 'launch',
      dueOffsetDays: 28,
      blockedBy: ['plan'],
      checklist: ['Draft', 'Proof'],
    },
    { key: 'proof', title: 'Proofread', parent: 'write', remindOffsetDays: 27 },
  ],
};

async function template(name: string, body: object = {}): Promise<Json> {
  const made = await w.owner.http.json('POST', '/v1/project-templates', {
    body: { name, definition, ...body },
  });
  return does(w.owner.http, 'project-templates', made.id, 'publish');
}

const tasksOf = async (projectId: string): Promise<Json[]> =>
  (await w.owner.http.json('GET', `/v1/tasks?filter[projectId]=${projectId}&sort=position&limit=200`))
    .data as Json[];

test('U-040 B-048 a project from a template has its milestones and tasks on days counted from its start', async () => {
  const { id: templateId } = await template('Text project');
  const made = await project(w, {
    templateId,
    startsOn: '2026-03-02',
    roleMemberIds: { writer: w.staff.memberId },
  });
  const { data: milestones } = await w.owner.http.json('GET', `/v1/milestones?filter[projectId]=${made.id}`);
  expect(milestones).toMatchObject([
    { name: 'Launch', dueOn: '2026-04-01', billingAmountMinor: 100_000, currency: 'EUR' },
  ]);
  const [plan, write, proof] = await tasksOf(made.id);
  expect(plan).toMatchObject({ title: 'Plan', source: 'template', assigneeMemberId: w.owner.memberId });
  expect(write).toMatchObject({
    milestoneId: milestones[0].id,
    blockedByIds: [plan.id],
    assigneeMemberId: w.staff.memberId,
    checklist: [
      { text: 'Draft', done: false },
      { text: 'Proof', done: false },
    ],
  });
  expect(proof.parentTaskId).toBe(write.id);
  // The clocks change on 29 March: days are the calendar's, not 24 hours each.
  expect(write.dueAt).toBe('2026-03-30T21:59:59.999Z');
  expect(businessDate(new Date(write.dueAt), 'Europe/Berlin')).toBe('2026-03-30');
  expect(proof.remindAt).toBe('2026-03-28T23:00:00.000Z');
  expect(problem(await w.owner.http.post(`/v1/tasks/${write.id}/complete`)).code).toBe(
    'projects.task.blocked',
  );
});

test('U-043 a second version changes nothing about projects that were made from the first', async () => {
  const first = await template('Versioned');
  const old = await project(w, { templateId: first.id });
  const before = await tasksOf(old.id);
  const draft = await w.owner.http.json('PATCH', `/v1/project-templates/${first.id}`, {
    body: { definition: { tasks: [{ key: 'only', title: 'Only this' }] } },
  });
  expect(draft).toMatchObject({
    templateVersion: 2,
    status: 'draft',
    familyId: first.familyId,
    name: 'Versioned',
  });
  expect(draft.id).not.toBe(first.id);
  const second = await does(w.owner.http, 'project-templates', draft.id, 'publish');
  const fresh = await project(w, { templateId: second.id });
  expect((await tasksOf(fresh.id)).map((t) => t.title)).toEqual(['Only this']);
  expect(await tasksOf(old.id)).toEqual(before);
  expect((await read(w.owner.http, 'projects', old.id)).templateId).toBe(first.id);
  expect((await read(w.owner.http, 'project-templates', first.id)).definition).toEqual(definition);
});

test('a next version is drafted once', async () => {
  const { id } = await template('Drafted once');
  const draft = await w.owner.http.json('PATCH', `/v1/project-templates/${id}`, {
    body: { description: 'next' },
  });
  const again = await w.owner.http.patch(`/v1/project-templates/${id}`, { description: 'other' });
  expect(problem(again)).toEqual({ status: 409, code: 'projects.project_template.draft_exists' });
  expect(again.body.existingId).toBe(draft.id);
  expect(
    (await w.owner.http.patch(`/v1/project-templates/${draft.id}`, { description: 'other' })).body.id,
  ).toBe(draft.id);
});

test('projects are made from published templates alone, and what they were made from is not deleted', async () => {
  const { id } = await w.owner.http.json('POST', '/v1/project-templates', { body: { name: 'Draft' } });
  const refused = () =>
    w.owner.http.post('/v1/projects', { engagementId: w.engagementId, name: 'x', templateId: id });
  expect(problem(await refused())).toEqual({ status: 422, code: 'projects.project_template.not_published' });
  await does(w.owner.http, 'project-templates', id, 'publish');
  expect((await refused()).status).toBe(201);
  expect(problem(await w.owner.http.delete(`/v1/project-templates/${id}`)).code).toBe(
    'projects.project_template.in_use',
  );
  await does(w.owner.http, 'project-templates', id, 'retire');
  expect((await refused()).status).toBe(422);
});

test('a definition that does not hold together is refused where it does not', async () => {
  const answer = await w.owner.http.post('/v1/project-templates', {
    name: 'Broken',
    definition: {
      tasks: [
        { key: 'a', title: 'A', blockedBy: ['b'] },
        { key: 'b', title: 'B', blockedBy: ['a'] },
      ],
    },
  });
  expect(problem(answer)).toEqual({ status: 422, code: 'projects.project_template.broken_definition' });
  expect(answer.body.errors[0].pointer).toBe('/definition/tasks/0/blockedBy');
});

test('B-048 every organization begins with the house’s own templates, ready for use', async () => {
  const { data } = await w.owner.http.json('GET', '/v1/project-templates?filter[isSystem]=true&sort=name');
  expect(data.map((t: Json) => [t.name, t.status])).toEqual([
    ['Agency web project', 'published'],
    ['Retainer month', 'published'],
  ]);
  for (const { id, definition: own } of data as Json[]) {
    const made = await project(w, { templateId: id });
    expect(await tasksOf(made.id)).toHaveLength(own.tasks.length);
  }
});

test('Staff read templates and write none', async () => {
  const { id } = await template('Read only');
  expect(await idsOf(w.staff.http, '/v1/project-templates?limit=200')).toContain(id);
  expect((await w.staff.http.post('/v1/project-templates', { name: 'x' })).status).toBe(403);
  expect((await w.manager.http.delete(`/v1/project-templates/${id}`)).status).toBe(403);
});
