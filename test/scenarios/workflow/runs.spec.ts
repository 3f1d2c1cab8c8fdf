import { inviteMember, signUpOwner, type Json, type Person, type TestApp } from '@omni/testing';
import { LaneWorker } from '@omni/platform';
import { provide, provider, startProbed, titlesOf } from './probe';
import {
  contact,
  manual,
  on,
  publish,
  publishDraft,
  runOf,
  runsOf,
  start,
  stepsOf,
  comeBack,
  travel,
} from './world';

let app: TestApp;
let owner: Person;
beforeAll(async () => {
  app = await startProbed();
  owner = await signUpOwner(app);
});
afterAll(() => app.stop());
beforeEach(() =>
  Object.assign(provider, { failures: 0, from: 1, code: 'unavailable', status: 503, calls: 0 }),
);

const wait = (ms: number) => travel(app, ms, owner);
const events = async (query: string): Promise<Json[]> =>
  (await owner.http.json('GET', `/v1/events?limit=200&${query}`)).data;

describe('a run that an event starts', () => {
  it('U-070 begins only where the filter holds', async () => {
    await publish(owner, 'filtered', {
      triggers: on('contact.created', "data.firstName = 'Grace' and actor.kind = 'user'"),
      steps: [provide('greet', {}, 'for {{ event.data.firstName }}')],
    });
    await contact(owner, 'Ada');
    await contact(owner, 'Grace');
    const runs = await runsOf(app, owner, 'filtered');
    expect(runs.map((r) => r.status)).toEqual(['completed']);
    expect(await titlesOf(app, owner.organizationId)).toEqual(['for Grace']);
  });

  it('U-071 U-029 shows its version, steps, context, duration and what it is about', async () => {
    const made = await contact(owner, 'Grace');
    const run = (await runsOf(app, owner, 'filtered')).find((r) => r.entityId === made.id);
    const shown = await runOf(app, owner, run.id);
    expect(shown).toMatchObject({
      workflowKey: 'filtered',
      versionNo: 1,
      status: 'completed',
      triggerEventType: 'contact.created',
      entityType: 'contact',
      entityId: made.id,
      durationMs: expect.any(Number),
      context: { event: { type: 'contact.created', data: { firstName: 'Grace' } } },
      actions: [
        {
          stepKey: 'greet',
          action: 'widget.provide',
          status: 'succeeded',
          attempt: 1,
          input: { title: 'for Grace' },
          output: { title: 'for Grace' },
        },
      ],
    });
    // What it is about resolves by its type and id.
    expect((await owner.http.get(`/v1/contacts/${shown.entityId as string}`)).body.firstName).toBe('Grace');
    expect((await owner.http.json('GET', `/v1/workflow-runs/${run.id as string}/actions`)).data).toHaveLength(
      1,
    );
  });

  it('U-076 U-100 is found by trigger, entity, status, version and workflow', async () => {
    const find = async (query: string) =>
      (await owner.http.json('GET', `/v1/workflow-runs?${query}`)).data.length;
    const [run] = await runsOf(app, owner, 'filtered');
    expect(await find('trigger=contact.created&workflow=filtered')).toBe(2);
    expect(await find(`entityType=contact&entityId=${run.entityId as string}`)).toBe(1);
    expect(await find('workflow=filtered&status=failed')).toBe(0);
    expect(
      await find(`filter[workflowVersionId]=${run.workflowVersionId as string}&filter[versionNo]=1`),
    ).toBe(2);
    expect(await find(`filter[workflowId]=${run.workflowId as string}`)).toBe(2);
    expect(await find(`filter[triggerEventId]=${run.triggerEventId as string}`)).toBe(1);
  });

  it('U-099 U-104 U-109 keeps the correlation of its event, and each thing follows from the one before', async () => {
    await publish(owner, 'chain', {
      triggers: on('contact.created', "data.firstName = 'Chained'"),
      steps: [
        provide('first'),
        {
          key: 'second',
          type: 'command',
          command: 'lead.create',
          input: { name: 'Lead', source: 'referral' },
        },
        {
          key: 'third',
          type: 'command',
          command: 'widget.finish',
          input: { id: '{{ steps.first.output.id }}' },
        },
      ],
    });
    const made = await contact(owner, 'Chained');
    await app.drain();
    const [begin] = await events(`type=contact.created&aggregateId=${made.id as string}`);
    const chain = (await events(`correlationId=${begin.correlationId as string}`)).reverse();
    const told = chain.filter((e) =>
      ['contact.created', 'widget.created', 'lead.created', 'widget.finished'].includes(e.type),
    );
    expect(told.map((e) => e.type)).toEqual([
      'contact.created',
      'widget.created',
      'lead.created',
      'widget.finished',
    ]);
    expect(told.slice(1).map((e) => e.causationId)).toEqual(told.slice(0, -1).map((e) => e.id));
    expect(told.slice(1).map((e) => e.actor.kind)).toEqual(['workflow', 'workflow', 'workflow']);
  });

  it('U-161 U-166 writes history and audit as the workflow', async () => {
    const [widget] = await app.ownerSql<{ id: string; kind: string }>(
      `select id, created_by_kind as kind from sample.widgets where title = 'first'`,
    );
    expect(widget?.kind).toBe('workflow');
    const { data } = await owner.http.json('GET', `/v1/audit-events?entityId=${widget?.id ?? ''}`);
    expect(data.map((row: Json) => [row.actorKind, row.action])).toEqual(
      expect.arrayContaining([
        ['workflow', 'widget.provide'],
        ['workflow', 'widget.finish'],
      ]),
    );
  });

  it('I8 U-188 starts once though the event is delivered twice', async () => {
    await publish(owner, 'once', {
      triggers: on('contact.created', "data.firstName = 'Twice'"),
      steps: [provide('once')],
    });
    await contact(owner, 'Twice');
    await app.drain();
    await app.ownerSql('delete from platform.processed_events where consumer = $1', [
      'workflow.match-events',
    ]);
    await app.ownerSql(`update engine.outbox_lanes set xid = '0', position = 0, created_at = '-infinity'`);
    for (const lane of [0, 1, 2, 3, 4, 5, 6, 7]) await app.get(LaneWorker).run(lane);
    expect(await runsOf(app, owner, 'once')).toHaveLength(1);
    expect((await titlesOf(app, owner.organizationId)).filter((t) => t === 'once')).toHaveLength(1);
  });

  it('does not start itself for ever: a chain of runs ends after ten', async () => {
    await publish(owner, 'loop', {
      triggers: on('contact.created', "$contains(data.firstName, 'loop')"),
      steps: [
        {
          key: 'again',
          type: 'command',
          command: 'contact.create',
          input: { firstName: "{{ event.data.firstName & '.' }}" },
        },
      ],
    });
    await contact(owner, 'loop');
    const runs = await runsOf(app, owner, 'loop');
    expect(runs.map((r) => r.depth as number).sort((a, b) => a - b)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    const stopped = (await events('type=workflow.triggered')).filter(
      (e) => e.data.outcome === 'loop_stopped',
    );
    expect(stopped).toHaveLength(1);
  });
});

describe('steps', () => {
  it('decide, choose, set, skip and stop', async () => {
    const { id } = await publish(owner, 'deciding', {
      triggers: manual,
      inputSchema: { type: 'object', required: ['size'], properties: { size: { type: 'integer' } } },
      steps: [
        {
          key: 'known',
          type: 'set',
          values: { double: '{{ input.size * 2 }}', label: 'size {{ input.size }}' },
        },
        {
          key: 'large',
          type: 'condition',
          if: 'input.size > 10',
          then: [provide('big', {}, 'big {{ vars.double }}')],
          else: [provide('small', {}, 'small {{ vars.double }}')],
        },
        {
          key: 'kind',
          type: 'switch',
          cases: [
            { key: 'odd', when: 'input.size % 2 = 1', steps: [provide('odd')] },
            { key: 'even', when: 'true', steps: [] },
          ],
        },
        provide('never', { when: 'false', skipReason: 'nobody asked for {{ vars.label }}' }),
        { key: 'halt', type: 'stop', reason: 'enough of {{ vars.label }}' },
        provide('unreached'),
      ],
    });
    const run = await runOf(app, owner, (await start(owner, id, { size: 11 })).id);
    expect(run).toMatchObject({ status: 'completed', result: 'enough of size 11' });
    expect(stepsOf(run)).toEqual([
      'known succeeded',
      'large succeeded',
      'big succeeded',
      'kind succeeded',
      'odd succeeded',
      'never skipped',
      'halt succeeded',
    ]);
    expect(run.actions[5].reason).toBe('nobody asked for size 11');
    expect(run.actions[2].input).toEqual({ title: 'big 22' });
    const refused = await owner.http.post(`/v1/workflows/${id as string}/start`, { input: { size: 'x' } });
    expect([refused.status, refused.body.code, refused.body.errors[0].pointer]).toEqual([
      422,
      'workflow.input.invalid',
      '/input/size',
    ]);
  });

  it('go over lists, some at a time, and beside each other', async () => {
    const { id } = await publish(owner, 'many', {
      triggers: manual,
      output: { titles: '{{ steps.each.output.results.title }}', count: '{{ steps.each.output.count }}' },
      steps: [
        {
          key: 'each',
          type: 'for_each',
          items: 'input.names',
          as: 'name',
          concurrency: 2,
          steps: [{ key: 'pause', type: 'wait', for: 'PT1M' }, provide('one', {}, '{{ name }} {{ index }}')],
        },
        {
          key: 'beside',
          type: 'parallel',
          branches: [
            { key: 'a', steps: [{ key: 'waitA', type: 'wait', for: 'PT2M' }, provide('afterA')] },
            { key: 'b', steps: [provide('quickB')] },
          ],
        },
      ],
    });
    const begun = await start(owner, id, { names: ['x', 'y', 'z'] });
    let run = await runOf(app, owner, begun.id);
    expect(run.waitingFor.map((w: Json) => `${w.step as string}#${w.iteration as string}`)).toEqual([
      'pause#0',
      'pause#1',
    ]);
    await wait(60_000);
    run = await runOf(app, owner, begun.id);
    expect(run.waitingFor.map((w: Json) => w.iteration)).toEqual(['2']);
    await wait(60_000);
    run = await runOf(app, owner, begun.id);
    expect(run.status).toBe('waiting');
    expect(stepsOf(run)).toContain('quickB succeeded');
    await wait(120_000);
    run = await runOf(app, owner, begun.id);
    expect(run).toMatchObject({
      status: 'completed',
      context: { output: { titles: ['x 0', 'y 1', 'z 2'], count: 3 } },
    });
  });

  it('wait for an event with a filter, and for a time at most', async () => {
    const { id } = await publish(owner, 'waiting', {
      triggers: manual,
      steps: [
        provide('made'),
        {
          key: 'answer',
          type: 'wait',
          for: 'P2D',
          events: [
            { type: 'widget.finished', entity: '{{ steps.made.output.id }}' },
            { type: 'contact.created', filter: 'data.firstName = $steps.made.output.title' },
          ],
        },
        provide('late', { when: 'steps.answer.output.timedOut' }),
      ],
    });
    const [first, second, third] = [await start(owner, id), await start(owner, id), await start(owner, id)];
    let run = await runOf(app, owner, first.id);
    expect(run).toMatchObject({
      status: 'waiting',
      waitingFor: [
        {
          step: 'answer',
          kind: 'event',
          events: ['widget.finished', 'contact.created'],
          until: expect.any(String),
        },
      ],
    });
    await owner.http.json('POST', `/v1/widgets/${run.actions[0].output.id as string}/finish`);
    run = await runOf(app, owner, first.id);
    expect(run.status).toBe('completed');
    expect(run.actions[1].output.event.type).toBe('widget.finished');
    expect((await runOf(app, owner, second.id)).status).toBe('waiting');
    await contact(owner, 'someone else');
    expect((await runOf(app, owner, second.id)).status).toBe('waiting');
    await contact(owner, 'made');
    expect((await runOf(app, owner, second.id)).status).toBe('completed');
    expect((await runOf(app, owner, third.id)).actions[1].output.event.type).toBe('contact.created');
    const fourth = await start(owner, id);
    await app.drain();
    await wait(2 * 86_400_000);
    run = await runOf(app, owner, fourth.id);
    expect(run.actions[1].output).toEqual({ event: null, timedOut: true });
    expect(stepsOf(run)).toContain('late succeeded');
  });

  it('miss no event that came between the step before and the wait', async () => {
    const { id } = await publish(owner, 'quick', {
      triggers: manual,
      steps: [
        provide('made'),
        {
          key: 'finish',
          type: 'command',
          command: 'widget.finish',
          input: { id: '{{ steps.made.output.id }}' },
        },
        {
          key: 'told',
          type: 'wait',
          events: [{ type: 'widget.finished', entity: '{{ steps.made.output.id }}' }],
        },
      ],
    });
    expect((await runOf(app, owner, (await start(owner, id)).id)).status).toBe('completed');
  });

  it('call other workflows and take their answer', async () => {
    await publish(owner, 'inner', {
      triggers: [],
      inputSchema: { type: 'object', required: ['title'] },
      output: { id: '{{ steps.make.output.id }}' },
      steps: [provide('make', {}, '{{ input.title }}')],
    });
    const { id } = await publish(owner, 'outer', {
      triggers: manual,
      steps: [
        { key: 'call', type: 'sub_workflow', workflow: 'inner', input: { title: 'from outside' } },
        {
          key: 'finish',
          type: 'command',
          command: 'widget.finish',
          input: { id: '{{ steps.call.output.output.id }}' },
        },
      ],
    });
    const run = await runOf(app, owner, (await start(owner, id)).id);
    expect(run.status).toBe('completed');
    const [child] = await runsOf(app, owner, 'inner');
    expect(child).toMatchObject({ parentRunId: run.id, parentStep: 'call', status: 'completed', depth: 1 });
  });
});

describe('a step that fails', () => {
  it('U-072 U-073 is tried again with growing pauses, shows its tries, and has its effect once', async () => {
    const { id } = await publish(owner, 'flaky', { triggers: manual, steps: [provide('flaky')] });
    provider.failures = 3;
    const begun = await start(owner, id);
    let run = await runOf(app, owner, begun.id);
    expect(run.actions).toMatchObject([
      { attempt: 1, status: 'failed', nextAttemptAt: expect.any(String), error: { code: 'unavailable' } },
    ]);
    expect(Date.parse(run.actions[0].nextAttemptAt) - app.clock.now().getTime()).toBe(2_000);
    for (const seconds of [2, 4, 8]) {
      await wait(seconds * 1000);
      run = await runOf(app, owner, begun.id);
    }
    expect(run.status).toBe('completed');
    expect(run.actions.map((a: Json) => [a.attempt, a.status])).toEqual([
      [1, 'failed'],
      [2, 'failed'],
      [3, 'failed'],
      [4, 'succeeded'],
    ]);
    expect(new Set(run.actions.map((a: Json) => a.idempotencyKey)).size).toBe(1);
    expect((await titlesOf(app, owner.organizationId)).filter((t) => t === 'flaky')).toHaveLength(1);
  });

  it('U-072 B-141 is dead-lettered after its last try, and a retry runs it alone', async () => {
    const { id } = await publish(owner, 'dead', {
      triggers: manual,
      steps: [
        provide('before'),
        provide('broken', { retry: { attempts: 2, delay: 'PT1S' } }),
        provide('behind'),
      ],
    });
    provider.failures = 99;
    provider.from = 2;
    const begun = await start(owner, id);
    let run = await runOf(app, owner, begun.id);
    expect(stepsOf(run)).toEqual(['before succeeded', 'broken failed']);
    await wait(1_000);
    run = await runOf(app, owner, begun.id);
    expect([run.status, stepsOf(run)]).toEqual([
      'failed',
      ['before succeeded', 'broken failed', 'broken failed'],
    ]);
    const dead = (await owner.http.json('GET', '/v1/workflow-actions?has=deadLetter')).data;
    expect(dead.map((a: Json) => a.workflowRunId)).toContain(run.id);
    expect((await events('type=workflow_action.dead_lettered')).map((e) => e.data.runId)).toContain(run.id);
    provider.failures = 0;
    await owner.http.json('POST', `/v1/workflow-runs/${run.id as string}/retry`);
    run = await runOf(app, owner, begun.id);
    expect(run).toMatchObject({ status: 'completed', error: null });
    const titles = await titlesOf(app, owner.organizationId);
    expect(['before', 'broken', 'behind'].map((t) => titles.filter((x) => x === t).length)).toEqual([
      1, 1, 1,
    ]);
    expect((await owner.http.json('GET', '/v1/workflow-actions?has=deadLetter')).data).toEqual([]);
  });

  it('B-139 of the wrong kind is not tried again; it can be skipped, or the run replayed by either version', async () => {
    const graph = (second: Record<string, unknown>) => ({
      triggers: manual,
      steps: [provide('kept', {}, '{{ input.title }}'), second],
    });
    const { id } = await publish(
      owner,
      'mended',
      graph({ key: 'bad', type: 'command', command: 'widget.finish', input: { id: '{{ input.none }}' } }),
    );
    const begun = await start(owner, id, { title: 'replayed' });
    let run = await runOf(app, owner, begun.id);
    expect(run).toMatchObject({ status: 'failed', error: { code: 'validation_failed', step: 'bad' } });
    expect(run.actions.filter((a: Json) => a.stepKey === 'bad')).toHaveLength(1);
    await owner.http.json('POST', `/v1/workflows/${id as string}/versions`, {
      body: { graph: graph({ key: 'bad', type: 'set', values: {} }) },
    });
    await publishDraft(owner, id);
    await owner.http.json('POST', `/v1/workflow-runs/${run.id as string}/skip-step`, {
      body: { reason: 'known' },
    });
    run = await runOf(app, owner, begun.id);
    expect([run.status, run.versionNo, stepsOf(run)]).toEqual([
      'completed',
      1,
      ['kept succeeded', 'bad skipped'],
    ]);
    const replay = (version: string) =>
      owner.http.json('POST', `/v1/workflow-runs/${run.id as string}/replay`, { body: { version } });
    const [same, latest] = [await replay('same'), await replay('latest')];
    expect(await runOf(app, owner, same.id)).toMatchObject({
      status: 'failed',
      versionNo: 1,
      replayOfId: run.id,
    });
    expect(await runOf(app, owner, latest.id)).toMatchObject({
      status: 'completed',
      versionNo: 2,
      context: { input: { title: 'replayed' } },
    });
  });

  it('B-141 has what was done before it taken back, last first', async () => {
    const undo = { compensate: { command: 'widget.withdraw', input: { id: '{{ steps.%.output.id }}' } } };
    const undone = (key: string) => provide(key, JSON.parse(JSON.stringify(undo).replace('%', key)));
    const { id } = await publish(owner, 'saga', {
      triggers: manual,
      steps: [
        undone('one'),
        { key: 'each', type: 'for_each', items: '[1,2]', steps: [undone('two')] },
        undone('three'),
        { key: 'bad', type: 'stop', outcome: 'failed', reason: 'no more' },
      ],
    });
    const run = await runOf(app, owner, (await start(owner, id)).id);
    expect(run).toMatchObject({ status: 'compensated', phase: 'ended', error: { message: 'no more' } });
    expect(stepsOf(run).slice(-4)).toEqual([
      'three undo succeeded',
      'two#1 undo succeeded',
      'two#0 undo succeeded',
      'one undo succeeded',
    ]);
    expect(run.actions.filter((a: Json) => a.status === 'compensated')).toHaveLength(4);
    const told = (await events('type=workflow_run.compensated')).map((e) => e.data.id);
    expect(told).toContain(run.id);
  });

  it('B-141 may not take longer than it is given, nor may the run', async () => {
    const { id } = await publish(owner, 'slow', {
      triggers: manual,
      timeout: 'P3D',
      steps: [
        {
          key: 'never',
          type: 'wait',
          events: [{ type: 'widget.finished' }],
          timeout: 'P1D',
          onError: 'continue',
        },
        provide('goesOn'),
        { key: 'ever', type: 'wait', events: [{ type: 'project.deleted' }] },
      ],
    });
    const begun = await start(owner, id);
    await app.drain();
    await wait(86_400_000);
    let run = await runOf(app, owner, begun.id);
    expect(run.actions[0]).toMatchObject({ status: 'failed', error: { code: 'workflow.step.timed_out' } });
    expect(stepsOf(run)).toContain('goesOn succeeded');
    await wait(2 * 86_400_000);
    run = await runOf(app, owner, begun.id);
    expect(run).toMatchObject({ status: 'failed', error: { code: 'workflow.run.timed_out' } });
  });
});

describe('a run under way', () => {
  const undo = { compensate: { command: 'widget.withdraw', input: { id: '{{ steps.made.output.id }}' } } };
  const graph = (more: unknown[] = []) => ({
    triggers: manual,
    steps: [
      provide('made', undo, 'to cancel'),
      { key: 'pause', type: 'wait', for: 'P1D' },
      provide('after', {}, 'after the pause'),
      ...more,
    ],
  });

  it('B-141 is cancelled, with what it did taken back where asked to, and nothing of it goes on', async () => {
    const { id } = await publish(owner, 'cancelled', graph());
    const [plain, back] = [await start(owner, id), await start(owner, id)];
    await app.drain();
    const cancel = (run: Json, body: object) =>
      owner.http.json('POST', `/v1/workflow-runs/${run.id as string}/cancel`, { body });
    expect(await cancel(plain, { reason: 'a mistake' })).toMatchObject({
      status: 'cancelled',
      result: 'a mistake',
    });
    await cancel(back, { compensate: true });
    await wait(2 * 86_400_000);
    expect(stepsOf(await runOf(app, owner, plain.id))).toEqual(['made succeeded', 'pause running']);
    const run = await runOf(app, owner, back.id);
    expect([run.status, run.phase]).toEqual(['cancelled', 'ended']);
    expect(stepsOf(run)).toContain('made undo succeeded');
    expect(await titlesOf(app, owner.organizationId)).not.toContain('after the pause');
    const again = await owner.http.post(`/v1/workflow-runs/${plain.id as string}/cancel`, {});
    expect([again.status, again.body.code]).toEqual([409, 'invalid_transition']);
  });

  it('I8 B-138 keeps its version while a new one comes, and changes only when told to', async () => {
    const { id } = await publish(owner, 'pinned', graph());
    const [kept, moved] = [await start(owner, id), await start(owner, id)];
    await app.drain();
    await owner.http.json('POST', `/v1/workflows/${id as string}/versions`, {
      body: { graph: graph([provide('added', {}, 'only in version 2')]) },
    });
    await publishDraft(owner, id);
    await owner.http.json('POST', `/v1/workflow-runs/${moved.id as string}/migrate`, { body: {} });
    await wait(86_400_000);
    expect(await runOf(app, owner, kept.id)).toMatchObject({ status: 'completed', versionNo: 1 });
    expect(await runOf(app, owner, moved.id)).toMatchObject({ status: 'completed', versionNo: 2 });
    expect((await titlesOf(app, owner.organizationId)).filter((t) => t === 'only in version 2')).toHaveLength(
      1,
    );
  });

  it('B-138 cannot change to a version that lacks a step it took', async () => {
    const { id } = await publish(owner, 'unfit', graph());
    const begun = await start(owner, id);
    await app.drain();
    await owner.http.json('POST', `/v1/workflows/${id as string}/versions`, {
      body: { graph: { triggers: manual, steps: [provide('other')] } },
    });
    await publishDraft(owner, id);
    const refused = await owner.http.post(`/v1/workflow-runs/${begun.id as string}/migrate`, {});
    expect([refused.status, refused.body.code]).toEqual([409, 'workflow.run.not_migratable']);
    expect(refused.body.errors.map((e: Json) => e.pointer)).toEqual(['made', 'pause']);
  });

  it('fails clearly when whoever published it is suspended', async () => {
    const manager = await inviteMember(app, owner, 'manager');
    const { id } = await publish(manager, 'orphan', graph());
    const begun = await start(manager, id);
    await app.drain();
    await owner.http.json('POST', `/v1/members/${manager.memberId}/suspend`);
    await wait(86_400_000);
    expect(await runOf(app, owner, begun.id)).toMatchObject({
      status: 'failed',
      error: { code: 'workflow.run.publisher_inactive' },
    });
  });

  it('takes turns with others of its workflow as the workflow says', async () => {
    const rest = { concurrency: 'queue', concurrencyKey: 'input.client' };
    const { id } = await publish(owner, 'queued', graph(), rest);
    const [a1, a2, b1] = [
      await start(owner, id, { client: 'a' }),
      await start(owner, id, { client: 'a' }),
      await start(owner, id, { client: 'b' }),
    ];
    await app.drain();
    const statuses = async () =>
      Promise.all([a1, a2, b1].map(async (r) => (await runOf(app, owner, r.id)).status as string));
    expect(await statuses()).toEqual(['waiting', 'queued', 'waiting']);
    await wait(86_400_000);
    expect(await statuses()).toEqual(['completed', 'waiting', 'completed']);
    const skipping = await publish(owner, 'skipping', graph(), { concurrency: 'skip_if_running' });
    await start(owner, skipping.id);
    const refused = await owner.http.post(`/v1/workflows/${skipping.id as string}/start`, {});
    expect([refused.status, refused.body.code]).toEqual([409, 'workflow.run.skipped']);
  });

  it('B-141 starts no more an hour than it may; the rest comes later', async () => {
    const { id } = await publish(
      owner,
      'limited',
      { triggers: manual, steps: [provide('hourly')] },
      { maxRunsPerHour: 2 },
    );
    for (let i = 0; i < 3; i += 1) await start(owner, id);
    const statuses = async () => (await runsOf(app, owner, 'limited')).map((r) => r.status).sort();
    expect(await statuses()).toEqual(['completed', 'completed', 'queued']);
    await wait(3_600_000);
    expect(await statuses()).toEqual(['completed', 'completed', 'completed']);
  });

  it('I8 goes on though the clock jumps back and forth', async () => {
    const { id } = await publish(owner, 'jumps', graph());
    const begun = await start(owner, id);
    await app.drain();
    const noon = app.clock.now();
    app.clock.set(new Date(noon.getTime() - 7_200_000).toISOString());
    await comeBack(app, owner);
    expect((await runOf(app, owner, begun.id)).status).toBe('waiting');
    app.clock.set(new Date(noon.getTime() + 86_400_000 + 7_200_000).toISOString());
    await comeBack(app, owner);
    const run = await runOf(app, owner, begun.id);
    expect([run.status, run.actions.length]).toEqual(['completed', 3]);
  });
});

describe('runs', () => {
  it('are for Owners and Managers to act on; Accountants read without their content, Staff read their own', async () => {
    const [manager, staff, accountant] = [
      await inviteMember(app, owner, 'manager'),
      await inviteMember(app, owner, 'staff'),
      await inviteMember(app, owner, 'accountant'),
    ];
    const [run] = await runsOf(app, owner, 'filtered');
    const path = `/v1/workflow-runs/${run.id as string}`;
    expect((await manager.http.get(path)).body.context.event).toBeTruthy();
    const read = (await accountant.http.get(path)).body;
    expect([read.status, read.context, read.actions]).toEqual(['completed', undefined, undefined]);
    const [action] = (await accountant.http.json('GET', `${path}/actions`)).data;
    expect([action.stepKey, action.input]).toEqual(['greet', undefined]);
    expect((await staff.http.get(path)).status).toBe(404);
    for (const person of [staff, accountant]) {
      const refused = await person.http.post(`${path}/replay`, {});
      expect([403, 404]).toContain(refused.status);
    }
    expect((await manager.http.post(`${path}/cancel`, {})).status).toBe(409);
  });

  it('of another organization are not there', async () => {
    const stranger = await signUpOwner(app);
    const [run] = await runsOf(app, owner, 'filtered');
    for (const path of ['', '/actions', '/diagram'])
      expect((await stranger.http.get(`/v1/workflow-runs/${run.id as string}${path}`)).status).toBe(404);
    expect((await stranger.http.json('GET', '/v1/workflow-runs')).data).toEqual([]);
  });

  it('are emptied after a year, and after seven where they made documents', async () => {
    const before = await owner.http.json('GET', '/v1/workflow-runs?workflow=filtered');
    expect(before.data).toHaveLength(2);
    await wait(370 * 86_400_000);
    await app.runSchedule('governance.purge');
    expect((await owner.http.get(`/v1/workflow-runs/${before.data[0].id as string}`)).status).toBe(404);
    const [row] = await app.ownerSql(
      `select context::text as context, purged_at is not null as purged from workflow.workflow_runs where id = $1`,
      [before.data[0].id],
    );
    expect(row).toEqual({ context: '{}', purged: true });
  });
});
