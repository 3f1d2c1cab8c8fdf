import { randomUUID } from 'node:crypto';
import { Bus } from '@omni/platform';
import type { Json } from '@omni/testing';
import { ActivateProject } from '../../../libs/projects/src/projects/activate-project/activate-project.command';
import { ReviseProject } from '../../../libs/projects/src/projects/revise-project/revise-project.command';
import {
  client,
  does,
  engagement,
  happen,
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

describe('a project and its engagement', () => {
  test("U-022 a project takes its client from the engagement, and a code from the organization's series", async () => {
    const [one, two] = [await project(w), await project(w)];
    expect(one).toMatchObject({
      clientId: w.clientId,
      engagementId: w.engagementId,
      status: 'planned',
      source: 'manual',
    });
    expect([one.code, two.code]).toEqual(['PRJ-0001', 'PRJ-0002']);
    expect(one).toMatchObject({
      managerMemberId: w.owner.memberId,
      billingMode: 'time_and_materials',
      currency: 'EUR',
    });
  });

  test("U-022 a client that is not the engagement's is refused", async () => {
    const answer = await w.owner.http.post('/v1/projects', {
      engagementId: w.engagementId,
      clientId: await client(w.owner, 'Globex'),
      name: 'Wrong',
    });
    expect(problem(answer)).toEqual({ status: 422, code: 'projects.project.client_mismatch' });
  });

  test('U-022 an unknown engagement is refused, with a client of the caller’s word too', async () => {
    for (const body of [{}, { clientId: w.clientId }]) {
      const answer = await w.owner.http.post('/v1/projects', {
        engagementId: randomUUID(),
        name: 'Nowhere',
        ...body,
      });
      expect(problem(answer)).toEqual({ status: 422, code: 'projects.engagement.unknown' });
    }
  });

  test('U-022 an engagement of this very moment is taken at the caller’s word, which its event then puts right', async () => {
    const [right, wrong] = [await client(w.owner, 'Initech'), await client(w.owner, 'Hooli')];
    const fresh = await engagement(w.owner, right);
    const made = await project(w, { engagementId: fresh, clientId: wrong });
    const own = await task(w, { projectId: made.id });
    expect(made.clientId).toBe(wrong);
    await w.app.drain();
    expect((await read(w.owner.http, 'projects', made.id)).clientId).toBe(right);
    expect((await read(w.owner.http, 'tasks', own.id)).clientId).toBe(right);
  });

  test('a refused project leaves no gap in the series', async () => {
    const before = await project(w);
    await w.owner.http.post('/v1/projects', {
      engagementId: w.engagementId,
      name: 'x',
      startsOn: '2026-05-01',
      dueOn: '2026-04-01',
    });
    const after = await project(w);
    expect(Number(after.code.slice(4)) - Number(before.code.slice(4))).toBe(1);
  });

  test('U-160 an engagement that begins gets its first project once', async () => {
    const id = await engagement(w.owner, w.clientId, { name: 'Relaunch', billingMode: 'fixed' });
    await does(w.owner.http, 'engagements', id, 'activate');
    await w.app.drain();
    const { data } = await w.owner.http.json('GET', `/v1/projects?filter[engagementId]=${id}`);
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      name: 'Relaunch',
      status: 'planned',
      clientId: w.clientId,
      billingMode: 'fixed',
      source: 'system',
      managerMemberId: w.owner.memberId,
    });
    expect((await toldOf(w, data[0].id)).map((e) => [e.type, e.actorKind])).toEqual([
      ['project.created', 'system'],
    ]);
    await happen(w, 'engagement.activated', id, { id, clientId: w.clientId });
    expect(await idsOf(w.owner.http, `/v1/projects?filter[engagementId]=${id}`)).toHaveLength(1);
  });

  test('U-160 an engagement that has a project already gets no other', async () => {
    const id = await engagement(w.owner, w.clientId);
    const mine = await project(w, { engagementId: id, clientId: w.clientId });
    await does(w.owner.http, 'engagements', id, 'activate');
    await w.app.drain();
    expect(await idsOf(w.owner.http, `/v1/projects?filter[engagementId]=${id}`)).toEqual([mine.id]);
  });

  test('U-160 B-040 an import puts projects beside the one that came about by itself, and takes back its own alone', async () => {
    const id = await engagement(w.owner, w.clientId, { name: 'Move' });
    await does(w.owner.http, 'engagements', id, 'activate');
    await w.app.drain();
    const projectsOf = () => idsOf(w.owner.http, `/v1/projects?filter[engagementId]=${id}`);
    const [standIn] = await projectsOf();
    const { id: jobId } = await w.owner.http.json('POST', '/v1/imports', {
      body: { entityType: 'project' },
    });
    const path = `/v1/imports/${String(jobId)}`;
    const job = await w.owner.http.json('PUT', `${path}/content`, {
      body: Buffer.from(`Engagement,Name\nMove,Relocation\n`),
      headers: { 'content-type': 'text/csv' },
    });
    expect(job.mapping).toEqual({ Engagement: 'engagement', Name: 'name' });
    const step = async (verb: string): Promise<Json> => {
      await w.owner.http.json('POST', `${path}/${verb}`);
      await w.app.drain();
      return w.owner.http.json('GET', path);
    };
    await step('validate');
    expect((await step('commit')).counts).toMatchObject({ created: 1, failed: 0 });
    const both = await projectsOf();
    expect(both).toHaveLength(2);
    expect(both).toContain(standIn);
    expect((await step('revert')).counts).toMatchObject({ reverted: 1 });
    expect(await projectsOf()).toEqual([standIn]);
  });

  test('U-231 an orphan cannot be stored, neither below a row that is not there nor below another organization’s', async () => {
    const { organizationId } = w.owner;
    const foreign = randomUUID();
    const orphan = (table: string, columns: string, values: unknown[]) =>
      w.app.ownerSql(
        `insert into projects.${table} (organization_id, ${columns}) values (${values.map((_, i) => `$${String(i + 1)}`).join(', ')})`,
        values,
      );
    const projectColumns = 'client_id, engagement_id, code, name, status, billing_mode, currency, source';
    const rest = ['X', 'x', 'planned', 'fixed', 'EUR', 'manual'];
    await expect(
      orphan('projects', projectColumns, [organizationId, w.clientId, randomUUID(), ...rest]),
    ).rejects.toThrow('projects_engagement_id_fkey');
    await expect(
      orphan('projects', projectColumns, [foreign, w.clientId, w.engagementId, ...rest]),
    ).rejects.toThrow('_fkey');
    const taskColumns = 'project_id, title, status, priority, position, billable, source';
    const own = await project(w);
    const taskRest = ['x', 'todo', 'normal', 'a', false, 'manual'];
    await expect(orphan('tasks', taskColumns, [organizationId, randomUUID(), ...taskRest])).rejects.toThrow(
      'tasks_project_id_fkey',
    );
    await expect(orphan('tasks', taskColumns, [foreign, own.id, ...taskRest])).rejects.toThrow(
      'tasks_project_id_fkey',
    );
  });

  test('projects follow their client through a merge and back', async () => {
    const [kept, doubled] = [await client(w.owner, 'Umbrella'), await client(w.owner, 'Umbrella Ltd')];
    const id = await engagement(w.owner, doubled);
    await w.app.drain();
    const made = await project(w, { engagementId: id });
    const own = await task(w, { projectId: made.id });
    await happen(w, 'client_company.merged', kept, { id: kept, mergedIds: [doubled], mergeId: randomUUID() });
    expect((await read(w.owner.http, 'projects', made.id)).clientId).toBe(kept);
    expect((await read(w.owner.http, 'tasks', own.id)).clientId).toBe(kept);
    await happen(w, 'client_company.unmerged', kept, {
      id: kept,
      restoredIds: [doubled],
      mergeId: randomUUID(),
    });
    expect((await read(w.owner.http, 'projects', made.id)).clientId).toBe(doubled);
    expect((await read(w.owner.http, 'tasks', own.id)).clientId).toBe(doubled);
  });
});

describe('the states of a project', () => {
  test('a project is activated, held, resumed, completed and reopened, and each is told', async () => {
    const { id } = await project(w);
    for (const verb of ['activate', 'hold', 'resume', 'complete', 'reopen'])
      await does(w.owner.http, 'projects', id, verb);
    expect(await typesOf(w, id)).toEqual([
      'project.created',
      'project.activated',
      'project.on_hold',
      'project.resumed',
      'project.completed',
      'project.reopened',
    ]);
    expect(await read(w.owner.http, 'projects', id)).toMatchObject({ status: 'active', completedAt: null });
  });

  test('an illegal move says what is allowed instead, and a status is never written', async () => {
    const { id } = await project(w);
    const moved = await w.owner.http.post(`/v1/projects/${id}/complete`);
    expect(problem(moved)).toEqual({ status: 409, code: 'invalid_transition' });
    expect(moved.body.allowed).toEqual(['activate', 'cancel']);
    const written = await w.owner.http.patch(`/v1/projects/${id}`, { status: 'completed' });
    expect(written.status).toBe(422);
    expect(written.body.errors[0].code).toBe('status_not_writable');
  });

  test('progress follows the tasks', async () => {
    const { id } = await project(w);
    const [one] = [
      await task(w, { projectId: id }),
      await task(w, { projectId: id }),
      await task(w, { projectId: id }),
    ];
    await does(w.owner.http, 'tasks', one.id, 'complete');
    await w.app.drain();
    const after = await read(w.owner.http, 'projects', id);
    expect(after.progressPct).toBe(33);
    expect(after.version).toBe(1);
  });

  test('U-161 history tells who changed a project: a person, then a workflow', async () => {
    const { id } = await project(w);
    await w.owner.http.json('PATCH', `/v1/projects/${id}`, { body: { name: 'Better name' } });
    const bus = w.app.get(Bus);
    await bus.send(ActivateProject, { id }, await houseCall(w));
    await bus.send(ReviseProject, { id, description: 'Signed.' }, await houseCall(w));
    const { data } = await w.owner.http.json('GET', `/v1/projects/${id}/versions`);
    expect(data.map((v: { actorKind: string }) => v.actorKind)).toEqual([
      'workflow',
      'workflow',
      'user',
      'user',
    ]);
    expect(data[1].changedFields).toEqual(['status']);
  });
});

describe('deleting and archiving', () => {
  test('U-162 what hangs below a project goes and comes back with it, and nothing else does', async () => {
    const { id } = await project(w);
    const milestone = await w.owner.http.json('POST', '/v1/milestones', {
      body: { projectId: id, name: 'Launch' },
    });
    const [kept, gone] = [await task(w, { projectId: id }), await task(w, { projectId: id })];
    const time = await w.owner.http.json('POST', '/v1/time-entries', {
      body: { projectId: id, startedAt: '2026-03-02T08:00:00Z', minutes: 30 },
    });
    expect((await w.owner.http.delete(`/v1/tasks/${gone.id}`)).status).toBe(204);
    expect((await w.owner.http.delete(`/v1/projects/${id}`)).status).toBe(204);
    const children = [
      ['milestones', milestone.id],
      ['tasks', kept.id],
      ['time-entries', time.id],
    ] as const;
    for (const [resource, child] of children)
      expect((await w.owner.http.get(`/v1/${resource}/${child}`)).status).toBe(404);
    expect(await idsOf(w.owner.http, '/v1/projects?limit=200')).not.toContain(id);
    expect(problem(await w.owner.http.post(`/v1/tasks/${kept.id}/restore`))).toEqual({
      status: 409,
      code: 'projects.project.deleted',
    });
    await does(w.owner.http, 'projects', id, 'restore');
    for (const [resource, child] of children)
      expect((await w.owner.http.get(`/v1/${resource}/${child}`)).status).toBe(200);
    expect((await w.owner.http.get(`/v1/tasks/${gone.id}`)).status).toBe(404);
  });

  test('U-163 a completed project is archived 30 days later and then closed for changes until it is unarchived', async () => {
    const { id } = await project(w);
    await does(w.owner.http, 'projects', id, 'activate');
    await does(w.owner.http, 'projects', id, 'complete');
    await travel(w, { days: 29 });
    await w.app.runSchedule('governance.archive');
    expect((await read(w.owner.http, 'projects', id)).archivedAt).toBeNull();
    await travel(w, { days: 1 });
    await w.app.runSchedule('governance.archive');
    expect((await read(w.owner.http, 'projects', id)).archivedAt).not.toBeNull();
    expect(await typesOf(w, id)).toContain('project.archived');
    expect(await idsOf(w.owner.http, '/v1/projects?limit=200')).not.toContain(id);
    expect(await idsOf(w.owner.http, '/v1/projects?limit=200&archived=only')).toContain(id);

    expect(problem(await w.owner.http.patch(`/v1/projects/${id}`, { name: 'x' }))).toEqual({
      status: 409,
      code: 'projects.project.archived',
    });
    expect(problem(await w.owner.http.post('/v1/tasks', { projectId: id, title: 'x' })).code).toBe(
      'projects.project.archived',
    );
    await does(w.owner.http, 'projects', id, 'unarchive');
    expect((await w.owner.http.patch(`/v1/projects/${id}`, { name: 'x' })).status).toBe(200);
    await w.app.runSchedule('governance.archive');
    expect((await read(w.owner.http, 'projects', id)).archivedAt).toBeNull();
  });
});

describe('who may', () => {
  test('Staff read and revise projects that they work on and no others, and move none', async () => {
    const [own, other] = [await project(w, { memberIds: [w.staff.memberId] }), await project(w)];
    expect(await idsOf(w.staff.http, '/v1/projects')).toEqual([own.id]);
    expect((await w.staff.http.patch(`/v1/projects/${own.id}`, { description: 'mine' })).status).toBe(200);
    expect((await w.staff.http.get(`/v1/projects/${other.id}`)).status).toBe(404);
    expect((await w.staff.http.post(`/v1/projects/${own.id}/activate`)).status).toBe(403);
    expect(
      (await w.staff.http.post('/v1/projects', { engagementId: w.engagementId, name: 'x' })).status,
    ).toBe(403);
  });

  test('who joins a project sees its tasks and milestones, who leaves it does not', async () => {
    const { id } = await project(w);
    const own = await task(w, { projectId: id });
    const milestone = await w.owner.http.json('POST', '/v1/milestones', {
      body: { projectId: id, name: 'Launch' },
    });
    const seen = async () => [
      (await w.staff.http.get(`/v1/tasks/${own.id}`)).status,
      (await w.staff.http.get(`/v1/milestones/${milestone.id}`)).status,
    ];
    expect(await seen()).toEqual([404, 404]);
    await w.owner.http.json('PATCH', `/v1/projects/${id}`, { body: { memberIds: [w.staff.memberId] } });
    expect(await seen()).toEqual([200, 200]);
    expect((await w.staff.http.patch(`/v1/tasks/${own.id}`, { title: 'x' })).status).toBe(403);
    await w.owner.http.json('PATCH', `/v1/projects/${id}`, { body: { memberIds: [] } });
    expect(await seen()).toEqual([404, 404]);
  });

  test('a task that is made in the very moment that somebody joins is seen by them', async () => {
    const { id } = await project(w);
    const rounds = Array.from({ length: 6 }, (_, i) => (i % 2 ? [] : [w.staff.memberId]));
    for (const memberIds of [...rounds, [w.staff.memberId]]) {
      const made = Array.from({ length: 6 }, () => task(w, { projectId: id }));
      await Promise.all([
        w.owner.http.json('PATCH', `/v1/projects/${id as string}`, { body: { memberIds } }),
        ...made,
      ]);
    }
    expect(await idsOf(w.staff.http, `/v1/tasks?filter[projectId]=${id as string}&limit=200`)).toHaveLength(
      7 * 6,
    );
  });

  test('a member that does not exist cannot manage a project', async () => {
    const answer = await w.owner.http.post('/v1/projects', {
      engagementId: w.engagementId,
      name: 'x',
      managerMemberId: randomUUID(),
    });
    expect(problem(answer)).toEqual({ status: 422, code: 'projects.member.unknown' });
  });
});
