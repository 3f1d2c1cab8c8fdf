import { signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';

let app: TestApp;
let owner: Person;
let templateId: string;
beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
  await app.drain();
  const { data } = await owner.http.json('GET', '/v1/workflows?isSystem=true');
  // Whatever the house does by itself is on.
  expect(new Set((data as Json[]).map((one) => one.status as string))).toEqual(new Set(['active']));
  const templates = await owner.http.json('GET', '/v1/project-templates?filter[status]=published');
  templateId = templates.data[0].id;
});
afterAll(() => app.stop());

const post = (path: string, body: object = {}): Promise<Json> => owner.http.json('POST', path, { body });

let count = 0;

/** From a lead to the engagement that its won deal proposes. */
async function wonEngagement(): Promise<string> {
  count += 1;
  const companyName = `Compiler Works ${String(count)}`;
  const email = `grace-${String(count)}@compiler.example`;
  const lead = await post('/v1/leads', { name: 'Grace Hopper', email, companyName, source: 'referral' });
  for (const verb of ['contact', 'qualify']) await post(`/v1/leads/${String(lead.id)}/${verb}`);
  const { convertedDealId } = await post(`/v1/leads/${String(lead.id)}/convert`, {
    dealName: 'Website',
    amountMinor: 1_200_000,
    currency: 'EUR',
  });
  const { engagementId } = await post(`/v1/deals/${String(convertedDealId)}/win`);
  await app.drain();
  return engagementId as string;
}

const activate = (id: string): Promise<Json> => post(`/v1/engagements/${id}/activate`);
const plan = (engagementId: string): Promise<Json> =>
  post('/v1/projects', { engagementId, name: 'Website', templateId, startsOn: '2026-03-02' });

async function projectsOf(engagementId: string): Promise<Json[]> {
  await app.drain();
  return (await owner.http.json('GET', `/v1/projects?filter[engagementId]=${engagementId}`)).data;
}

async function isTheOnly(project: Json): Promise<void> {
  const found = await projectsOf(project.engagementId);
  expect(found).toMatchObject([
    { id: project.id, name: 'Website', templateId, startsOn: '2026-03-02', source: 'manual' },
  ]);
  const tasks = await owner.http.json('GET', `/v1/tasks?filter[projectId]=${String(project.id)}&limit=200`);
  const names = (tasks.data as Json[]).map((task) => task.title as string);
  expect(names.length).toBeGreaterThan(3);
  expect(new Set(names).size).toBe(names.length);
}

describe('a won deal is worked on', () => {
  it('U-160 U-040 a project from a template, planned before the engagement begins, stays the only one', async () => {
    const id = await wonEngagement();
    const project = await plan(id);
    await activate(id);
    await isTheOnly(project);
  });

  it('U-160 U-040 planned after it began, it takes the place of the one that came about by itself', async () => {
    const id = await wonEngagement();
    await activate(id);
    const [first, ...others] = await projectsOf(id);
    expect([first!.source, others]).toEqual(['system', []]);
    const project = await plan(id);
    expect([project.id, project.code]).toEqual([first!.id, first!.code]);
    await isTheOnly(project);
    // Whoever plans another one gets another one.
    expect((await plan(id)).id).not.toBe(project.id);
    expect(await projectsOf(id)).toHaveLength(2);
  });

  it('U-160 planned while it begins, it is one all the same', async () => {
    for (let i = 0; i < 4; i += 1) {
      const id = await wonEngagement();
      await activate(id);
      const [project] = await Promise.all([plan(id), app.drain()]);
      await isTheOnly(project);
    }
  });

  it('U-160 what somebody has worked on already is not taken over', async () => {
    const [renamed, tasked] = [await wonEngagement(), await wonEngagement()];
    for (const id of [renamed, tasked]) await activate(id);
    const [one] = await projectsOf(renamed);
    await owner.http.patch(`/v1/projects/${String(one!.id)}`, { name: 'Care' });
    const [other] = await projectsOf(tasked);
    await post('/v1/tasks', { projectId: other!.id, title: 'Call them' });
    for (const id of [renamed, tasked]) {
      await plan(id);
      expect(await projectsOf(id)).toHaveLength(2);
    }
  });
});
