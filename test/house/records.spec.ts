import type { TestApp } from '@omni/testing';
import { ACME, startSample, tokenOf } from '../../libs/testing/src/sample';

let app: TestApp;
beforeAll(async () => {
  const t=performance.now();
  app = await startSample();
  console.log('start', performance.now()-t);
});
afterAll(() => app.stop());

test('a record is created, read back, listed and drained', async () => {
  const owner = app.http.as(tokenOf('owner', ACME));
  const made = await owner.post('/v1/widgets', { title: 'one' });
  expect(made.status).toBe(201);
  const read = await owner.get(`/v1/widgets/${made.body.id}`);
  expect(read.body).toEqual(made.body);
  expect((await owner.get('/v1/widgets')).body.data).toHaveLength(1);
  const t=performance.now();
  expect(await app.drain()).toBe(1);
  console.log('drain', performance.now()-t);
  await app.runSchedule('sample.tick');
  expect(await app.ownerSql('select consumer from sample.notes order by 1')).toEqual([{consumer:'each'},{consumer:'many'},{consumer:'tick'},{consumer:'tick'}]);
  console.log((await owner.ask('POST','/v1/widgets',{body:'{"title":'})).text, (await owner.ask('POST','/v1/widgets',{body:'x'.repeat(2e6)})).text,(await owner.ask('POST','/v1/widgets',{body:'x', headers:{'content-type':'text/plain'}})).text,(await owner.ask('POST','/v1/nonsense',{})).text,(await owner.ask('POST','/v1/%zz',{})).text);
});
