import { statSync } from 'node:fs';
import { join } from 'node:path';
import { logIn, startApp, type Json, type TestApp } from '@omni/testing';
import { seedDemo, type Demo, type DemoFacts } from '../../apps/standalone/src/demo';

describe('npm start -- --demo', () => {
  const size = { months: 2, clients: 4 };
  let app: TestApp;
  let demo: Demo;
  let facts: DemoFacts;
  let token: string;

  const get = (path: string): Promise<Json> => app.http.as(token).json('GET', path);
  const total = async (path: string): Promise<number> => (await get(`${path}${path.includes('?') ? '&' : '?'}total=true&limit=1`)).total;
  const all = async (path: string): Promise<Json[]> => (await get(`${path}${path.includes('?') ? '&' : '?'}limit=200`)).data;

  beforeAll(async () => {
    app = await startApp();
    demo = await seedDemo(app.ground.settings, { size, now: app.clock.now() });
    facts = demo.facts!;
    const owner = demo.keepsake.people[0]!;
    token = (await logIn(app, owner.email, owner.password)).accessToken;
  }, 120_000);
  afterAll(() => app.stop());

  it('npm start -- --demo seeds a business whose figures add up', async () => {
    console.log(facts, await get('/v1/invoices?total=true&limit=1'));
    expect(await total('/v1/invoices')).toBe(facts.invoices);
  });
});
