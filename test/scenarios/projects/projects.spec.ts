import { world, type World } from './world';

let w: World;
beforeAll(async () => { w = await world(); });
afterAll(() => w.app.stop());

const make = (body: object = {}) => w.owner.http.post('/v1/projects', { engagementId: w.engagementId, name: 'Site', ...body });

test('U-022 a project takes its client from the engagement', async () => {
  const made = await make();
  expect(made.body).toMatchObject({ clientId: w.clientId, engagementId: w.engagementId, code: 'PRJ-0001', status: 'planned', source: 'manual' });
  expect(made.status).toBe(201);
});
