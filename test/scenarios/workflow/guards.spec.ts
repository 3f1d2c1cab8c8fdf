import { signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';
import { manual, publish, runOf, start, stepsOf } from './world';

let app: TestApp;
let owner: Person;
beforeEach(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
});
afterEach(() => app.stop());

const quick = { key: 's', type: 'set', values: { a: 1 } };
const faultsOf = (answer: { body: Json }) =>
  answer.body.errors.map((e: Json) => [e.pointer, e.code] as [string, string]);
const create = (graph: object) =>
  owner.http.post('/v1/workflows', {
    key: 'guarded',
    name: 'Guarded',
    graph: { triggers: manual, ...graph },
  });

describe('a graph', () => {
  it('is not stored with more steps than a graph may have, or with schemas that are not run', async () => {
    const steps = [0, 1, 2].map((i) => ({
      key: `c${String(i)}`,
      type: 'condition',
      if: 'true',
      then: Array.from({ length: 80 }, (_, j) => ({ ...quick, key: `s${String(i)}x${String(j)}` })),
    }));
    const many = await create({ steps });
    expect([many.status, faultsOf(many)]).toEqual([422, [['/graph/steps', 'too_many']]]);
    const inputSchema = { $async: true, type: 'object', required: ['x'] };
    const late = await create({ steps: [quick], inputSchema });
    expect([late.status, faultsOf(late)]).toEqual([422, [['/graph/inputSchema/$async', 'invalid_schema']]]);
  });

  it('has its input checked within a moment, whatever its patterns make of it', async () => {
    const { id } = await publish(owner, 'patterned', {
      triggers: manual,
      inputSchema: { type: 'object', properties: { a: { type: 'string', pattern: '^a*a*a*a*a*$' } } },
      steps: [quick],
    });
    for (const length of [400, 2_000]) {
      const refused = await owner.http.post(`/v1/workflows/${id as string}/start`, {
        input: { a: `${'a'.repeat(length)}b` },
      });
      expect([refused.status, refused.body.code]).toEqual([422, 'workflow.input.invalid']);
    }
    expect(await runOf(app, owner, (await start(owner, id, { a: 'aaa' })).id)).toMatchObject({
      status: 'completed',
    });
  });

  it('fires at no time that is chosen by chance', async () => {
    const { id } = await owner.http.json('POST', '/v1/workflows', {
      body: {
        key: 'chance',
        name: 'Chance',
        graph: { triggers: [{ key: 'c', kind: 'schedule', cron: 'H H * * *' }], steps: [quick] },
      },
    });
    const { data } = await owner.http.json('GET', `/v1/workflows/${id as string}/versions`);
    const refused = await owner.http.post(
      `/v1/workflows/${id as string}/versions/${data[0].id as string}/publish`,
      {},
    );
    expect([refused.status, faultsOf(refused)]).toEqual([422, [['/triggers/0/cron', 'invalid_cron']]]);
  });
});

describe('a step of very many expressions', () => {
  const values = Object.fromEntries(
    Array.from({ length: 1_900 }, (_, i) => [`a${String(i)}`, '{{ $sum([1..300].($ * 2)) }}']),
  );
  const graph = { triggers: manual, steps: [{ key: 'heavy', type: 'set', values }] };

  it('fails in a dry run, and in a run', async () => {
    const { id } = await publish(owner, 'heavy', graph);
    const report = await owner.http.json('POST', `/v1/workflows/${id as string}/dry-run`, {
      body: { input: {} },
    });
    expect(report).toMatchObject({
      result: 'failed',
      // On a machine that is busy already one of them may be too long by itself.
      reason: expect.stringMatching(/take too long together|timeout/),
    });
    const run = await runOf(app, owner, (await start(owner, id)).id);
    expect(run).toMatchObject({ status: 'failed', error: { code: 'workflow.expression.failed' } });
    expect(stepsOf(run)).toEqual(['heavy failed']);
  });
});
