import { randomUUID } from 'node:crypto';
import { does, happen, problem, project, read, toldOf, typesOf, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const milestone = async (projectId: string, body: object = {}) =>
  w.owner.http.json('POST', '/v1/milestones', { body: { projectId, name: 'Design approved', ...body } });

test('U-042 a milestone is completed, and everybody who listens hears of it', async () => {
  const { id: projectId } = await project(w);
  const made = await milestone(projectId, { billingAmountMinor: 400_000 });
  expect(made).toMatchObject({ status: 'pending', currency: 'EUR', clientId: w.clientId, position: 0 });
  const done = await does(w.owner.http, 'milestones', made.id, 'complete');
  expect(done).toMatchObject({ status: 'completed', completedAt: w.app.clock.now().toISOString() });
  const [, event] = await toldOf(w, made.id);
  expect(event).toMatchObject({
    type: 'milestone.completed',
    payload: {
      milestoneId: made.id,
      projectId,
      clientId: w.clientId,
      billingAmountMinor: 400_000,
      currency: 'EUR',
    },
  });
  const { data } = await w.owner.http.json('GET', '/v1/events?type=milestone.completed');
  expect(data.map((e: { aggregate: { id: string } }) => e.aggregate.id)).toContain(made.id);
});

test('a project has each name of a milestone once', async () => {
  const { id } = await project(w);
  const first = await milestone(id);
  const again = await w.owner.http.post('/v1/milestones', { projectId: id, name: 'Design approved' });
  expect(problem(again)).toEqual({ status: 409, code: 'projects.milestone.exists' });
  await w.owner.http.delete(`/v1/milestones/${first.id}`);
  await milestone(id);
  expect(problem(await w.owner.http.post(`/v1/milestones/${first.id}/restore`)).code).toBe(
    'projects.milestone.exists',
  );
});

test('a milestone is reopened until it is invoiced, and again when the invoice is voided', async () => {
  const { id } = await project(w);
  const made = await milestone(id);
  const invoiceId = randomUUID();
  await does(w.owner.http, 'milestones', made.id, 'complete');
  await happen(w, 'invoice.drafted', invoiceId, { id: invoiceId, milestoneIds: [made.id], timeEntryIds: [] });
  expect((await read(w.owner.http, 'milestones', made.id)).invoiceId).toBe(invoiceId);
  expect(problem(await w.owner.http.post(`/v1/milestones/${made.id}/reopen`)).code).toBe(
    'projects.milestone.invoiced',
  );
  expect(problem(await w.owner.http.delete(`/v1/milestones/${made.id}`)).code).toBe(
    'projects.milestone.invoiced',
  );
  await happen(w, 'invoice.voided', invoiceId, { id: invoiceId });
  expect((await does(w.owner.http, 'milestones', made.id, 'reopen')).status).toBe('pending');
});

test('the client’s approval is asked for, refused, asked for again and given', async () => {
  const { id } = await project(w);
  const made = await milestone(id);
  expect(problem(await w.owner.http.post(`/v1/milestones/${made.id}/approve`))).toEqual({
    status: 409,
    code: 'invalid_transition',
  });
  const states: string[] = [];
  for (const verb of ['request-approval', 'reject', 'request-approval', 'approve']) {
    states.push((await does(w.owner.http, 'milestones', made.id, verb)).clientApproval as string);
  }
  expect(states).toEqual(['requested', 'rejected', 'requested', 'approved']);
  expect((await typesOf(w, made.id)).slice(1)).toEqual([
    'milestone.approval_requested',
    'milestone.client_rejected',
    'milestone.approval_requested',
    'milestone.client_approved',
  ]);
});
