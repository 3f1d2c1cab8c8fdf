import { readFileSync } from 'node:fs';
import { Catalogue } from '@omni/platform';
import { inviteMember, signUpOwner, type Json, type Person, type TestApp } from '@omni/testing';
import { SystemWorkflows } from '../../../libs/workflow/src/system/system-workflows';
import { provide, startProbed, titlesOf } from './probe';
import { contact, manual, on, publish, publishDraft, runOf, runsOf, start, stepsOf } from './world';

let app: TestApp;
let owner: Person;
beforeAll(async () => {
  app = await startProbed();
  owner = await signUpOwner(app);
});
afterAll(() => app.stop());

/** What is wrong with a graph, as publishing it says. */
async function faultsOf(
  person: Person,
  key: string,
  graph: Record<string, unknown>,
): Promise<[string, string][]> {
  const workflow = await person.http.json('POST', '/v1/workflows', {
    body: { key, name: key, graph: { triggers: [], ...graph } },
  });
  const { data } = await person.http.json('GET', `/v1/workflows/${workflow.id as string}/versions`);
  const answer = await person.http.post(
    `/v1/workflows/${workflow.id as string}/versions/${data[0].id as string}/publish`,
  );
  expect([answer.status, answer.body.code]).toEqual([422, 'workflow.graph.invalid']);
  return answer.body.errors.map((e: Json) => [e.pointer, e.code]);
}

describe('publishing', () => {
  it('takes the example that the API document shows, which runs as it stands', async () => {
    const { components }: Json = JSON.parse(readFileSync('openapi/v1.json', 'utf8'));
    const workflow = await publish(owner, 'shown', components.schemas.WorkflowGraph.example);
    const { id } = await start(owner, workflow.id, { title: 'An urgent call' });
    expect(stepsOf(await runOf(app, owner, id))).toEqual([
      'task succeeded',
      'urgent succeeded',
      'begun succeeded',
    ]);
  });

  it('checks commands, events, inputs and compensations against the catalogue and points at the step', async () => {
    expect(
      await faultsOf(owner, 'wrong', {
        triggers: [
          { key: 'a', kind: 'event', event: 'nothing.happened', filter: 'data.[' },
          { key: 'b', kind: 'schedule', cron: '61 * * * *', timezone: 'Mars/Base' },
          { key: 'b', kind: 'manual', cron: '* * * * *' },
        ],
        steps: [
          { key: 'one', type: 'command', command: 'nothing.do', input: {} },
          provide('two', { input: { name: 'x', rank: 'high' } }),
          provide('two', { compensate: { command: 'widget.withdraw', input: {} } }),
          { key: 'login', type: 'command', command: 'user.login', input: {} },
          {
            key: 'if',
            type: 'condition',
            if: 'evnt.data',
            then: [
              { key: 'w', type: 'wait', events: [{ type: 'no.event' }] },
              { key: 'n', type: 'wait' },
            ],
          },
        ],
      }),
    ).toEqual(
      expect.arrayContaining([
        ['/triggers/0/event', 'unknown_event'],
        ['/triggers/0/filter', 'invalid_expression'],
        ['/triggers/1/cron', 'invalid_cron'],
        ['/triggers/1/timezone', 'unknown_zone'],
        ['/triggers/2/key', 'duplicate_key'],
        ['/triggers/2/cron', 'unknown_field'],
        ['/steps/0/command', 'unknown_command'],
        ['/steps/1/input/name', 'unknown_field'],
        ['/steps/1/input/rank', 'invalid_value'],
        ['/steps/1/input/title', 'required'],
        ['/steps/2/key', 'duplicate_key'],
        ['/steps/2/compensate/input/id', 'required'],
        ['/steps/3/command', 'closed_command'],
        ['/steps/4/if', 'unknown_name'],
        ['/steps/4/then/0/events/0/type', 'unknown_event'],
        ['/steps/4/then/1', 'required'],
      ]),
    );
  });

  it('refuses every command that answers with a secret or proves by itself who asks, and points at the step', async () => {
    const closed = app
      .get(Catalogue)
      .allCommands()
      .filter(({ open, confidential }) => Boolean(open) || confidential === true)
      .map(({ name }) => name);
    expect(closed).toEqual(expect.arrayContaining(['api_key.create', 'api_key.rotate', 'user.login']));
    const steps = closed.map((command, i) => ({ key: `s${String(i)}`, type: 'command', command, input: {} }));
    const faults = await faultsOf(owner, 'secrets', { triggers: manual, steps });
    expect(faults).toEqual(steps.map((_, i) => [`/steps/${String(i)}/command`, 'closed_command']));
    const undo = { compensate: { command: 'api_key.create', input: {} } };
    expect(await faultsOf(owner, 'undone', { triggers: manual, steps: [provide('x', undo)] })).toEqual([
      ['/steps/0/compensate/command', 'closed_command'],
    ]);
  });

  it('refuses inputs that are secrets, written out or filled in', async () => {
    const connect = (key: string, token: string) => ({
      key,
      type: 'command',
      command: 'integration.connect',
      input: { provider: 'sandbox_ledger', credentials: { token } },
    });
    expect(
      await faultsOf(owner, 'holds-secrets', {
        triggers: manual,
        steps: [connect('written', 'sbx_secret'), connect('filled', '{{ input.token }}')],
      }),
    ).toEqual([
      ['/steps/0/input/credentials', 'secret_field'],
      ['/steps/1/input/credentials', 'secret_field'],
    ]);
  });

  it('refuses references to steps that are not there, come later, run beside or belong to a loop', async () => {
    const titled = (key: string, title: string) => provide(key, {}, title);
    expect(
      await faultsOf(owner, 'references', {
        triggers: on('contact.created'),
        steps: [
          titled('first', '{{ steps.nowhere.output.id }} {{ steps.second.output.id }}'),
          {
            key: 'second',
            type: 'for_each',
            items: '[1]',
            steps: [titled('inner', '{{ item }} {{ index }}')],
          },
          titled('third', '{{ steps.inner.output.id }} {{ event.data.nofield }} {{ item }}'),
          {
            key: 'fork',
            type: 'parallel',
            branches: [
              { key: 'a', steps: [titled('left', 'x')] },
              { key: 'b', steps: [titled('right', '{{ steps.left.output.id }}')] },
            ],
          },
          titled(
            'last',
            '{{ steps.left.output.id }} {{ $map([1], function($x) { $x & steps.first.output.title }) }}',
          ),
        ],
      }),
    ).toEqual([
      ['/steps/0/input/title', 'unknown_step'],
      ['/steps/0/input/title', 'step_not_done'],
      ['/steps/2/input/title', 'step_not_done'],
      ['/steps/2/input/title', 'unknown_event_field'],
      ['/steps/2/input/title', 'unknown_name'],
      ['/steps/3/branches/1/steps/0/input/title', 'step_not_done'],
    ]);
  });

  it('refuses workflows that call each other in a circle, patterns that may take for ever, and depth without end', async () => {
    const call = (workflow: string) => [{ key: 'call', type: 'sub_workflow', workflow }];
    await publish(owner, 'b.calls-nobody', { steps: [provide('x')] });
    await publish(owner, 'a.calls-b', { steps: call('b.calls-nobody') });
    const b = (await owner.http.json('GET', '/v1/workflows?filter[key]=b.calls-nobody')).data[0];
    await owner.http.json('POST', `/v1/workflows/${b.id as string}/versions`, {
      body: { graph: { triggers: [], steps: call('a.calls-b') } },
    });
    await expect(publishDraft(owner, b.id)).rejects.toThrow('cycle');
    expect(await faultsOf(owner, 'itself', { steps: call('itself') })).toEqual([
      ['/steps/0/workflow', 'cycle'],
    ]);
    expect(
      await faultsOf(owner, 'redos', { steps: [provide('x', { when: '$match(input.a, /(a+)+b/)' })] }),
    ).toEqual([['/steps/0/when', 'dangerous_pattern']]);
    let deep: unknown = [];
    for (let i = 0; i < 500; i += 1) deep = [{ key: 'k', type: 'condition', if: 'true', then: deep }];
    const refused = await owner.http.post('/v1/workflows', {
      key: 'deep',
      name: 'deep',
      graph: { triggers: [], steps: deep },
    });
    expect(refused.status).toBe(422);
  });

  it('grants runs the rights of whoever publishes, and nobody can grant what they have not', async () => {
    const manager = await inviteMember(app, owner, 'manager');
    expect(
      await faultsOf(manager, 'policy', {
        steps: [
          {
            key: 'rule',
            type: 'command',
            command: 'approval_policy.create',
            input: { key: 'x', name: 'x', subjectType: 'invoice', steps: [{ roles: ['manager'] }] },
          },
        ],
      }),
    ).toEqual([['/steps/0/command', 'not_permitted']]);
    const { id } = await publish(manager, 'of-manager', { triggers: manual, steps: [provide('x')] });
    const { data } = await owner.http.json('GET', `/v1/workflows/${id as string}/versions`);
    expect(data[0]).toMatchObject({ publishedById: manager.memberId, publisherRole: 'manager' });
  });

  it('B-138 fixes a version: its graph, its name by hash, and who published it', async () => {
    const workflow = await publish(owner, 'fixed', { triggers: manual, steps: [provide('x')] });
    const { data } = await owner.http.json('GET', `/v1/workflows/${workflow.id as string}/versions`);
    const refused = await owner.http.patch(
      `/v1/workflows/${workflow.id as string}/versions/${data[0].id as string}`,
      {
        graph: { triggers: [], steps: [] },
      },
    );
    expect([refused.status, refused.body.code]).toEqual([409, 'workflow.version.immutable']);
    expect(data[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    await expect(
      app.ownerSql(`update workflow.workflow_versions set graph = '{}' where id = $1`, [data[0].id]),
    ).rejects.toThrow('immutable');
    const other = await publish(owner, 'fixed-too', { steps: [provide('x')], triggers: manual });
    const same = await owner.http.json('GET', `/v1/workflows/${other.id as string}/versions`);
    expect(same.data[0].sha256).toBe(data[0].sha256);
  });
});

describe('versions', () => {
  it('B-142 are compared step by step, restored, exported and imported', async () => {
    const workflow = await publish(owner, 'history', {
      triggers: on('contact.created'),
      steps: [provide('kept'), provide('changed'), provide('gone')],
    });
    const path = `/v1/workflows/${workflow.id as string}`;
    await owner.http.json('POST', `${path}/versions`, {
      body: {
        graph: {
          triggers: manual,
          timeout: 'P1D',
          steps: [
            provide('added'),
            provide('kept'),
            { key: 'wrap', type: 'condition', if: 'true', then: [provide('changed', {}, 'another title')] },
          ],
        },
        note: 'second thoughts',
      },
    });
    await publishDraft(owner, workflow.id);
    const diff = await owner.http.json('GET', `${path}/versions/compare?from=1&to=2`);
    expect(diff.steps.map((c: Json) => [c.key, c.change, c.fields])).toEqual([
      ['gone', 'removed', []],
      ['added', 'added', []],
      ['wrap', 'added', []],
      ['changed', 'changed', ['input']],
    ]);
    expect(diff.triggers.map((c: Json) => [c.key, c.change])).toEqual([
      ['onEvent', 'removed'],
      ['byHand', 'added'],
    ]);
    expect(diff.settings).toEqual([{ field: 'timeout', before: null, after: 'P1D' }]);
    const versions = (await owner.http.json('GET', `${path}/versions`)).data;
    expect(versions.map((v: Json) => [v.versionNo, v.status])).toEqual([
      [2, 'published'],
      [1, 'retired'],
    ]);
    const restored = await owner.http.json('POST', `${path}/versions/${versions[1].id as string}/restore`);
    expect(restored).toMatchObject({
      versionNo: 3,
      status: 'draft',
      restoredFromNo: 1,
      sha256: versions[1].sha256,
    });
    const twice = await owner.http.post(`${path}/versions/${versions[0].id as string}/restore`);
    expect([twice.status, twice.body.code]).toEqual([409, 'workflow.version.draft_exists']);
    const file = await owner.http.json('GET', `${path}/export?versionNo=2`);
    const stranger = await signUpOwner(app);
    const imported = await stranger.http.json('POST', '/v1/workflows/import', { body: file });
    expect(imported).toMatchObject({ key: 'history', status: 'draft' });
    const again = await stranger.http.json('GET', `/v1/workflows/${imported.id as string}/export`);
    expect([again.sha256, again.graph]).toEqual([file.sha256, file.graph]);
    const altered = await stranger.http.post('/v1/workflows/import', {
      ...file,
      graph: { triggers: [], steps: [] },
    });
    expect([altered.status, altered.body.code]).toEqual([422, 'workflow.import.altered']);
  });

  it('B-139 are tried on a past event: what would happen is told, and nothing is stored', async () => {
    const made = await contact(owner, 'Rehearsed');
    await app.drain();
    const [event] = (
      await owner.http.json('GET', `/v1/events?type=contact.created&aggregateId=${made.id as string}`)
    ).data;
    const workflow = await owner.http.json('POST', '/v1/workflows', {
      body: {
        key: 'rehearsed',
        name: 'rehearsed',
        graph: {
          triggers: on('contact.created', "data.firstName = 'Rehearsed'"),
          steps: [
            provide('first', {}, 'rehearsed {{ event.data.firstName }}'),
            { key: 'pause', type: 'wait', for: 'P7D', events: [{ type: 'widget.finished' }] },
            {
              key: 'ask',
              type: 'approval',
              subject: { type: 'widget', id: '{{ steps.first.output.id }}' },
              rules: [{ roles: ['owner'] }],
            },
            {
              key: 'second',
              type: 'command',
              command: 'widget.finish',
              input: { id: '{{ steps.first.output.id }}' },
            },
            {
              key: 'third',
              type: 'command',
              command: 'widget.finish',
              input: { id: '{{ steps.first.output.id }}' },
            },
          ],
        },
      },
    });
    const tries = (eventId: string) =>
      owner.http.json('POST', `/v1/workflows/${workflow.id as string}/dry-run`, { body: { eventId } });
    const report = await tries(event.id);
    expect(report).toMatchObject({ trigger: 'onEvent', result: 'failed', versionNo: 1 });
    expect(report.steps.map((s: Json) => [s.step, s.outcome, s.events])).toEqual([
      ['first', 'would_run', ['widget.created']],
      ['pause', 'assumed', []],
      ['ask', 'assumed', []],
      ['second', 'would_run', ['widget.finished']],
      ['third', 'failed', []],
    ]);
    expect(report.steps[0].input).toEqual({ title: 'rehearsed Rehearsed' });
    expect(await titlesOf(app, owner.organizationId)).not.toContain('rehearsed Rehearsed');
    expect(await runsOf(app, owner, 'rehearsed')).toEqual([]);
    const { data } = await owner.http.json('GET', `/v1/workflows/${workflow.id as string}/versions`);
    expect(data[0].testReport.result).toBe('failed');
    const other = await contact(owner, 'Other');
    await app.drain();
    const [filtered] = (
      await owner.http.json('GET', `/v1/events?type=contact.created&aggregateId=${other.id as string}`)
    ).data;
    expect(await tries(filtered.id)).toMatchObject({ result: 'filtered', steps: [] });
  });

  it('are drawn, with what a run came to in colours, and no text of theirs as markup', async () => {
    const nasty = '<script>alert(1)</script>"]-->x';
    const workflow = await publish(owner, 'drawn', {
      triggers: manual,
      steps: [
        provide('first', { name: nasty }),
        { key: 'choice', type: 'condition', if: 'true', then: [provide('yes')], else: [provide('no')] },
        {
          key: 'fork',
          type: 'parallel',
          branches: [
            { key: 'a', steps: [provide('left')] },
            { key: 'b', steps: [] },
          ],
        },
        { key: 'loop', type: 'for_each', items: '[1]', steps: [provide('each')] },
        { key: 'pause', type: 'wait', for: 'P1D' },
      ],
    });
    const drawn = await owner.http.json('GET', `/v1/workflows/${workflow.id as string}/diagram`);
    expect(drawn.mermaid.startsWith('flowchart TD\n')).toBe(true);
    expect(drawn.mermaid).not.toContain('<script>');
    expect(drawn.svg).not.toContain('<script>');
    expect(drawn.svg).toContain('&lt;script&gt;');
    const begun = await start(owner, workflow.id);
    const run = await runOf(app, owner, begun.id);
    const image = await owner.http.get(`/v1/workflow-runs/${run.id as string}/diagram.svg`);
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(image.text).toMatch(/data-step="yes" data-state="succeeded"/);
    expect(image.text).toMatch(/data-step="no" data-state="idle"/);
    expect(image.text).toMatch(/data-step="pause" data-state="running"/);
    expect((await owner.http.json('GET', `/v1/workflow-runs/${run.id as string}/diagram`)).mermaid).toContain(
      'class n1 succeeded',
    );
  });

  it('shows what a failure was within as failed too', async () => {
    const workflow = await publish(owner, 'drawn-failed', {
      triggers: manual,
      steps: [
        {
          key: 'choice',
          type: 'condition',
          if: 'true',
          then: [{ key: 'bad', type: 'set', values: { x: '{{ $error("no") }}' } }],
        },
        provide('after'),
      ],
    });
    const run = await runOf(app, owner, (await start(owner, workflow.id)).id);
    expect(run.status).toBe('failed');
    const { text } = await owner.http.get(`/v1/workflow-runs/${run.id as string}/diagram.svg`);
    expect(text).toMatch(/data-step="choice" data-state="failed"/);
    expect(text).toMatch(/data-step="bad" data-state="failed"/);
    expect(text).toMatch(/data-step="after" data-state="idle"/);
  });
});

describe('workflows', () => {
  it('O-041 U-075 of the house are in every organization: paused, cloned, never edited; their guards stay in clones', async () => {
    const guard = { ...provide('guarded'), guard: true };
    const shipped = (title: string) => ({
      key: 'system.sample',
      name: 'Sample',
      description: 'A workflow of the house.',
      graph: {
        triggers: on('contact.created', "data.firstName = 'House'"),
        steps: [guard, provide('free', {}, title)],
      },
    });
    const before = app.get(SystemWorkflows).all;
    app.get(SystemWorkflows).ship([shipped('first release')] as never);
    const fresh = await signUpOwner(app);
    await app.drain();
    const [listed] = (await fresh.http.json('GET', '/v1/workflows?isSystem=true')).data;
    expect(listed).toMatchObject({
      key: 'system.sample',
      status: 'active',
      isSystem: true,
      activeVersionNo: 1,
    });
    await contact(fresh, 'House');
    expect((await runsOf(app, fresh, 'system.sample')).map((r) => [r.status, r.versionNo])).toEqual([
      ['completed', 1],
    ]);
    const path = `/v1/workflows/${listed.id as string}`;
    const edited = await fresh.http.post(`${path}/versions`, {});
    expect([edited.status, edited.body.code]).toEqual([409, 'workflow.workflow.system']);
    const clone = await fresh.http.json('POST', `${path}/clone`, { body: { key: 'my-sample' } });
    const [draft] = (await fresh.http.json('GET', `/v1/workflows/${clone.id as string}/versions`)).data;
    const revise = (steps: unknown[]) =>
      fresh.http.json('PATCH', `/v1/workflows/${clone.id as string}/versions/${draft.id as string}`, {
        body: { graph: { triggers: manual, steps } },
      });
    await revise([provide('mine')]);
    await expect(publishDraft(fresh, clone.id)).rejects.toThrow('guard_removed');
    await revise([provide('mine'), guard]);
    await publishDraft(fresh, clone.id);
    // A release with another graph: the organization is brought up to date by the next event, whatever it is.
    await fresh.http.json('POST', `${path}/pause`);
    app.get(SystemWorkflows).ship([shipped('second release')] as never);
    await contact(fresh, 'House');
    await app.drain();
    expect(await fresh.http.json('GET', path)).toMatchObject({ status: 'paused', activeVersionNo: 2 });
    await fresh.http.json('POST', `${path}/activate`);
    await contact(fresh, 'House');
    expect((await runsOf(app, fresh, 'system.sample')).map((r) => r.versionNo).sort()).toEqual([1, 2]);
    expect(await titlesOf(app, fresh.organizationId)).toEqual(
      expect.arrayContaining(['first release', 'second release']),
    );
    app.get(SystemWorkflows).ship(before);
  });

  it('are for Owners and Managers to make; Staff and Accountants read them; others know nothing of them', async () => {
    const [manager, staff, accountant, stranger] = [
      await inviteMember(app, owner, 'manager'),
      await inviteMember(app, owner, 'staff'),
      await inviteMember(app, owner, 'accountant'),
      await signUpOwner(app),
    ];
    const { id } = await publish(manager, 'managed', { triggers: manual, steps: [provide('x')] });
    for (const person of [staff, accountant]) {
      expect((await person.http.get(`/v1/workflows/${id as string}`)).status).toBe(200);
      for (const [path, body] of [
        ['/v1/workflows', { key: 'k', name: 'k' }],
        [`/v1/workflows/${id as string}/start`, {}],
        [`/v1/workflows/${id as string}/versions`, {}],
        [`/v1/workflows/${id as string}/dry-run`, {}],
      ] as const)
        expect((await person.http.post(path, body)).status).toBe(403);
    }
    for (const path of ['', '/versions', '/triggers', '/export', '/diagram'])
      expect((await stranger.http.get(`/v1/workflows/${id as string}${path}`)).status).toBe(404);
    expect((await manager.http.post(`/v1/workflows/${id as string}/archive`)).status).toBe(409);
    await manager.http.json('POST', `/v1/workflows/${id as string}/pause`);
    const paused = await manager.http.post(`/v1/workflows/${id as string}/start`, {});
    expect([paused.status, paused.body.code]).toEqual([409, 'workflow.workflow.not_active']);
    await manager.http.json('POST', `/v1/workflows/${id as string}/archive`);
    const taken = await manager.http.post('/v1/workflows', { key: 'managed', name: 'again' });
    expect([taken.status, taken.body.code]).toEqual([409, 'workflow.workflow.key_taken']);
  });

  it('are not published by keys, whose scopes would not hold for the runs', async () => {
    const key = await owner.http.json('POST', '/v1/api-keys', {
      body: { name: 'k', scopes: ['workflows:write', 'workflows:read'], roleCeiling: 'manager' },
    });
    const api = app.http.as(key.secret ?? key.token ?? key.key);
    const made = await api.json('POST', '/v1/workflows', {
      body: { key: 'by-key', name: 'by key', graph: { triggers: manual, steps: [provide('x')] } },
    });
    const { data } = await owner.http.json('GET', `/v1/workflows/${made.id as string}/versions`);
    const refused = await api.post(
      `/v1/workflows/${made.id as string}/versions/${data[0].id as string}/publish`,
    );
    expect([refused.status, refused.body.code]).toEqual([403, 'workflow.version.people_publish']);
  });
});
