import { signUpOwner, type Json, type Person, type TestApp } from '@omni/testing';
import { provide, startProbed } from './probe';
import { comeBack, contact, manual, on, publish, publishDraft, runsOf } from './world';

let app: TestApp;
let owner: Person;
beforeAll(async () => {
  app = await startProbed();
  owner = await signUpOwner(app);
});
afterAll(() => app.stop());

const at = async (instant: string): Promise<void> => {
  app.clock.set(instant);
  await comeBack(app, owner);
  await app.drain();
};
const triggersOf = async (workflow: Json): Promise<Json[]> =>
  (await owner.http.json('GET', `/v1/workflows/${workflow.id as string}/triggers`)).data;

describe('a schedule', () => {
  it('I9 starts once for each due time by the wall’s clock, through summer time and clocks that jump', async () => {
    const workflow = await publish(owner, 'daily', {
      triggers: [{ key: 'morning', kind: 'schedule', cron: '0 9 * * *' }],
      steps: [provide('daily', {}, '{{ input.scheduledFor }}')],
    });
    // Berlin is an hour ahead until the 29th of March 2026, two from then on.
    await at('2026-03-27T08:00:00.000Z');
    await at('2026-03-27T08:00:30.000Z');
    await at('2026-03-27T06:30:00.000Z');
    await at('2026-03-28T08:00:00.000Z');
    await at('2026-03-29T07:00:00.000Z');
    await at('2026-03-29T08:00:00.000Z');
    const runs = await runsOf(app, owner, 'daily');
    expect(runs.map((r) => r.context.input.scheduledFor)).toEqual([
      '2026-03-03T08:00:00.000Z',
      '2026-03-28T08:00:00.000Z',
      '2026-03-29T07:00:00.000Z',
    ]);
    // Three days without a worker are made up for once.
    await at('2026-04-02T07:30:00.000Z');
    expect(await runsOf(app, owner, 'daily')).toHaveLength(4);
    expect((await triggersOf(workflow))[0]).toMatchObject({ nextDueAt: '2026-04-03T07:00:00.000Z' });
  });

  it('rests while the workflow is paused or the trigger is off', async () => {
    const workflow = await publish(owner, 'hourly', {
      triggers: [{ key: 'hour', kind: 'schedule', cron: '0 * * * *', timezone: 'UTC' }],
      steps: [provide('hourly')],
    });
    const count = async () => (await runsOf(app, owner, 'hourly')).length;
    await at('2026-04-02T08:00:00.000Z');
    expect(await count()).toBe(1);
    await owner.http.json('POST', `/v1/workflows/${workflow.id as string}/pause`);
    await at('2026-04-02T09:00:00.000Z');
    expect(await count()).toBe(1);
    await owner.http.json('POST', `/v1/workflows/${workflow.id as string}/activate`);
    await at('2026-04-02T10:00:00.000Z');
    expect(await count()).toBe(2);
    const [trigger] = await triggersOf(workflow);
    await owner.http.json('POST', `/v1/workflow-triggers/${trigger!.id as string}/disable`);
    await at('2026-04-02T11:00:00.000Z');
    expect(await count()).toBe(2);
    // What somebody switched off stays off in the next version.
    await owner.http.json('POST', `/v1/workflows/${workflow.id as string}/versions`, { body: {} });
    await publishDraft(owner, workflow.id);
    const [next] = await triggersOf(workflow);
    expect(next).toMatchObject({ status: 'disabled', nextDueAt: null });
    await owner.http.json('POST', `/v1/workflow-triggers/${next!.id as string}/enable`);
    await at('2026-04-02T12:00:00.000Z');
    expect(await count()).toBe(3);
  });
});

describe('a hook', () => {
  it('starts a run for each delivery once, checks its body, and keeps its address in the next version', async () => {
    const graph = {
      triggers: [{ key: 'hook', kind: 'webhook', filter: '$not(kind = "ping")' }],
      inputSchema: { type: 'object', properties: { amount: { type: 'integer' } } },
      steps: [provide('hooked', {}, 'hook {{ input.amount }}')],
    };
    const workflow = await publish(owner, 'hooked', graph);
    const [trigger] = await triggersOf(workflow);
    expect(JSON.stringify(trigger)).not.toMatch(/token/i);
    const { token, path } = await owner.http.json(
      'POST',
      `/v1/workflow-triggers/${trigger!.id as string}/issue-token`,
    );
    expect(path).toBe(`/v1/hooks/${token as string}`);
    const deliver = (body: object, id?: string) =>
      app.http.post(path, body, id === undefined ? {} : { 'webhook-id': id });
    expect((await deliver({ amount: 1 }, 'evt-1')).body).toMatchObject({
      outcome: 'started',
      runId: expect.any(String),
    });
    expect((await deliver({ amount: 1 }, 'evt-1')).body).toEqual({ outcome: 'known', runId: null });
    expect((await deliver({ kind: 'ping' }, 'evt-2')).body).toEqual({ outcome: 'filtered', runId: null });
    expect((await deliver({ amount: 'x' }, 'evt-3')).body.code).toBe('workflow.input.invalid');
    const together = await Promise.all(Array.from({ length: 8 }, () => deliver({ amount: 2 }, 'evt-4')));
    expect(together.filter((a) => a.body.outcome === 'started')).toHaveLength(1);
    expect(together.every((a) => a.status === 202)).toBe(true);
    await owner.http.json('POST', `/v1/workflows/${workflow.id as string}/versions`, { body: {} });
    await publishDraft(owner, workflow.id);
    expect((await deliver({ amount: 3 }, 'evt-5')).body.outcome).toBe('started');
    const runs = await runsOf(app, owner, 'hooked');
    expect(runs.map((r) => [r.status, r.context.input.amount, r.versionNo]).sort()).toEqual([
      ['completed', 1, 1],
      ['completed', 2, 1],
      ['completed', 3, 2],
    ]);
    await owner.http.json('POST', `/v1/workflows/${workflow.id as string}/pause`);
    expect((await deliver({ amount: 4 }, 'evt-6')).status).toBe(409);
    await owner.http.json('POST', `/v1/workflows/${workflow.id as string}/activate`);
    const [now] = await triggersOf(workflow);
    await owner.http.json('POST', `/v1/workflow-triggers/${now!.id as string}/issue-token`);
    expect((await deliver({ amount: 5 }, 'evt-7')).status).toBe(404);
    for (const wrong of ['nonsense', `${token as string}x`, (token as string).replace(/.$/, '0')])
      expect((await app.http.post(`/v1/hooks/${wrong}`, {})).status).toBe(404);
  });
});

describe('a threshold', () => {
  it('U-095 fires when a figure reaches its mark, once until it has fallen below', async () => {
    await publish(owner, 'threshold', {
      triggers: [
        {
          key: 'high',
          kind: 'threshold',
          event: 'widget.updated',
          value: 'data.rank',
          reaches: '10',
          per: 'data.id',
        },
      ],
      steps: [provide('reached', {}, 'reached {{ event.data.rank }}')],
    });
    const { id } = await owner.http.json('POST', '/v1/widgets', { body: { title: 'measured' } });
    const { id: other } = await owner.http.json('POST', '/v1/widgets', { body: { title: 'measured too' } });
    const rank = async (of: string, value: number) => {
      await owner.http.json('PATCH', `/v1/widgets/${of}`, { body: { rank: value } });
      await app.drain();
    };
    for (const value of [3, 9, 10, 11, 12, 4, 15]) await rank(id, value);
    await rank(other, 20);
    const runs = await runsOf(app, owner, 'threshold');
    expect(runs.map((r) => r.context.event.data.rank as number).sort((a, b) => a - b)).toEqual([10, 15, 20]);
  });
});

describe('an event trigger', () => {
  it('may name a value that starts the workflow once and never again', async () => {
    await publish(owner, 'deduped', {
      triggers: [{ key: 'first', kind: 'event', event: 'contact.created', dedupe: 'data.lastName' }],
      steps: [provide('deduped')],
    });
    for (const lastName of ['Hopper', 'Hopper', 'Lovelace'])
      await owner.http.json('POST', '/v1/contacts', { body: { firstName: 'X', lastName } });
    expect(await runsOf(app, owner, 'deduped')).toHaveLength(2);
  });

  it('costs nobody else anything: a filter that fails stops no other start, and other organizations hear nothing', async () => {
    await publish(owner, 'failing-filter', {
      triggers: on('contact.created', '$number(data.firstName) > 1'),
      steps: [provide('a')],
    });
    await publish(owner, 'other-filter', {
      triggers: on('contact.created', "data.firstName = 'Beside'"),
      steps: [provide('b')],
    });
    const stranger = await signUpOwner(app);
    await contact(owner, 'Beside');
    await contact(stranger, 'Beside');
    expect(await runsOf(app, owner, 'failing-filter')).toEqual([]);
    expect(await runsOf(app, owner, 'other-filter')).toHaveLength(1);
    expect((await stranger.http.json('GET', '/v1/workflow-runs')).data).toEqual([]);
  });

  it('is not there once its workflow is paused', async () => {
    const workflow = await publish(owner, 'paused', {
      triggers: [...on('contact.created'), ...manual],
      steps: [provide('c')],
    });
    await owner.http.json('POST', `/v1/workflows/${workflow.id as string}/pause`);
    await contact(owner, 'Nobody hears');
    expect(await runsOf(app, owner, 'paused')).toEqual([]);
  });
});
