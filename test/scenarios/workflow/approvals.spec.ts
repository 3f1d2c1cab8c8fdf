import { inviteMember, mailTo, signUpOwner, type Json, type Person, type TestApp } from '@omni/testing';
import { provide, startProbed } from './probe';
import { manual, on, publish, runOf, runsOf, start, stepsOf, travel } from './world';

let app: TestApp;
let owner: Person;
let manager: Person;
let second: Person;
let accountant: Person;
let staff: Person;
let clientId: string;
beforeAll(async () => {
  app = await startProbed();
  owner = await signUpOwner(app);
  manager = await inviteMember(app, owner, 'manager', { name: 'Mona Manager' });
  second = await inviteMember(app, owner, 'manager', { name: 'Max Manager' });
  accountant = await inviteMember(app, owner, 'accountant');
  staff = await inviteMember(app, owner, 'staff');
  clientId = (await owner.http.json('POST', '/v1/client-companies', { body: { name: 'Compiler Works' } })).id;
  await removeSeeded();
});
afterAll(() => app.stop());

const day = 86_400_000;
const everybody = () => [owner, manager, second, accountant, staff];

/** So that the policies of a test are the only ones. */
async function removeSeeded(): Promise<void> {
  await app.drain();
  const { data } = await owner.http.json('GET', '/v1/approval-policies?filter[subjectType]=invoice');
  for (const made of data as Json[]) await remove(made);
}

/** A draft over so many cents, written by somebody. */
const draft = (by: Person, cents: number): Promise<Json> =>
  by.http.json('POST', '/v1/invoices', {
    body: {
      clientId,
      currency: 'EUR',
      lines: [{ description: 'Work', quantity: '1', unitAmount: String(cents) }],
    },
  });
const policy = (key: string, steps: unknown[], more: object = {}): Promise<Json> =>
  owner.http.json('POST', '/v1/approval-policies', {
    body: { key, name: key, subjectType: 'invoice', steps, ...more },
  });
const request = (by: Person, subjectId: string, more: object = {}): Promise<Json> =>
  by.http.json('POST', '/v1/approvals/request', { body: { subjectType: 'invoice', subjectId, ...more } });
const decide = (by: Person, approvalId: string, decision: string, more: object = {}) =>
  by.http.post(`/v1/approvals/${approvalId}/decide`, { decision, ...more });
const approval = (id: string): Promise<Json> => owner.http.json('GET', `/v1/approvals/${id}`);
const types = async (query: string): Promise<string[]> =>
  (await owner.http.json('GET', `/v1/events?limit=200&${query}`)).data.map((e: Json) => e.type).reverse();
/** What was said of it; when its approvers are told is not its own doing. */
const answers = async ({ id }: { id: string }): Promise<string[]> =>
  (await types(`aggregateId=${id}`)).filter((type) => type !== 'approval.asked');
const remove = (made: Json) => owner.http.json('DELETE', `/v1/approval-policies/${made.id as string}`);

describe('an approval', () => {
  it('U-106 B-089 goes through its steps: manager, then owner; whoever wrote it cannot decide', async () => {
    const made = await policy(
      'two-steps',
      [
        { name: 'Manager', roles: ['manager'] },
        { name: 'Owner', roles: ['owner'] },
      ],
      {
        aboveAmountMinor: 500_000,
      },
    );
    const invoice = await draft(manager, 600_000);
    const { required, approval: asked } = await request(manager, invoice.id);
    expect(required).toBe(true);
    expect(asked).toMatchObject({
      status: 'pending',
      currentStep: 0,
      policyId: made.id,
      amountMinor: invoice.totalMinor,
    });
    const own = await decide(manager, asked.id, 'approve');
    expect([own.status, own.body.code, own.body.rule]).toEqual([403, 'workflow.approval.sod', 'sod']);
    expect((await decide(second, asked.id, 'approve')).body).toMatchObject({
      status: 'pending',
      currentStep: 1,
    });
    const again = await decide(second, asked.id, 'approve');
    expect([again.status, again.body.code]).toEqual([403, 'workflow.approval.not_yours']);
    expect((await decide(owner, asked.id, 'approve', { note: 'fine' })).body).toMatchObject({
      status: 'approved',
    });
    const done = await approval(asked.id);
    expect(done.decisions.map((d: Json) => [d.step, d.memberId, d.decision]).sort()).toEqual([
      [0, second.memberId, 'approve'],
      [1, owner.memberId, 'approve'],
    ]);
    expect(await answers(asked)).toEqual([
      'approval.requested',
      'approval.decided',
      'approval.decided',
      'approval.approved',
    ]);
    await remove(made);
  });

  it('U-096 is not needed below the limit, and says why', async () => {
    const made = await policy('large', [{ roles: ['manager'] }], { aboveAmountMinor: 100_000 });
    const small = await draft(owner, 50_000);
    expect(await request(owner, small.id)).toEqual({
      required: false,
      reason: 'the amount is not above the limit of large',
      approval: null,
    });
    const conditional = await policy('chosen', [{ roles: ['owner'] }], {
      rank: 1,
      condition: "subject.poNumber = 'X'",
    });
    expect((await request(owner, small.id)).reason).toContain('chosen does not apply');
    await Promise.all([remove(made), remove(conditional)]);
    expect((await request(owner, small.id)).reason).toBe('no policy asks for it');
  });

  it('B-089 follows the roles’ own limits where there is no policy, and nobody approves above theirs', async () => {
    await owner.http.json('PATCH', `/v1/organizations/${owner.organizationId}`, {
      body: { settings: { approvalLimits: { manager: 200_000, accountant: 50_000 } } },
    });
    const invoice = await draft(manager, 400_000);
    expect((await request(manager, (await draft(manager, 100_000)).id)).reason).toBe(
      'the amount is within the limit',
    );
    const { approval: asked } = await request(manager, invoice.id);
    expect(asked.steps).toEqual([{ roles: ['owner'], minApprovals: 1 }]);
    const rules = [{ roles: ['manager'] }];
    const other = await draft(owner, 400_000);
    const own = (await request(owner, other.id, { rules })).approval;
    const above = await decide(second, own.id, 'approve');
    expect([above.status, above.body.code, above.body.limitMinor]).toEqual([
      403,
      'workflow.approval.above_limit',
      200_000,
    ]);
    expect((await decide(second, own.id, 'reject', { note: 'too much' })).body).toMatchObject({
      status: 'rejected',
      reason: 'too much',
    });
    await owner.http.json('PATCH', `/v1/organizations/${owner.organizationId}`, {
      body: { settings: { approvalLimits: null } },
    });
  });

  it('is decided once under twenty answers at once, and by each member once', async () => {
    const invoice = await draft(owner, 10_000);
    const { approval: asked } = await request(owner, invoice.id, {
      rules: [{ roles: ['manager', 'accountant'], minApprovals: 2 }],
    });
    const people = [manager, second, accountant];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => decide(people[i % 3]!, asked.id, 'approve')),
    );
    const statuses = answers.map((a) => a.status);
    expect(statuses.filter((s) => s === 200)).toHaveLength(2);
    expect(statuses.filter((s) => s === 409)).toHaveLength(18);
    const done = await approval(asked.id);
    expect([done.status, new Set(done.decisions.map((d: Json) => d.memberId)).size]).toEqual(['approved', 2]);
    expect(
      (await types(`aggregateId=${asked.id as string}`)).filter((t) => t === 'approval.approved'),
    ).toHaveLength(1);
  });

  it('U-176 is void when its subject is edited, and asked anew with the editor among those who do not decide', async () => {
    const made = await policy('watching', [{ roles: ['manager'] }]);
    const invoice = await draft(owner, 10_000);
    const { approval: first } = await request(owner, invoice.id);
    await app.drain();
    await manager.http.json('PATCH', `/v1/invoices/${invoice.id as string}`, {
      body: { notes: 'another content' },
      headers: { 'if-match': `"${String(invoice.version)}"` },
    });
    const stale = await decide(second, first.id, 'approve');
    expect([stale.status, stale.body.code]).toEqual([409, 'workflow.approval.subject_changed']);
    await app.drain();
    const { data } = await owner.http.json(
      'GET',
      `/v1/approvals?subjectId=${invoice.id as string}&subjectType=invoice&sort=createdAt`,
    );
    const [old, next] = [
      data.find((a: Json) => a.id === first.id),
      data.find((a: Json) => a.id !== first.id),
    ];
    expect(old).toMatchObject({ status: 'cancelled', reason: 'what was asked about changed' });
    expect(next).toMatchObject({ status: 'pending', previousId: first.id });
    expect((await decide(manager, next.id, 'approve')).body.code).toBe('workflow.approval.sod');
    expect((await decide(second, next.id, 'approve')).status).toBe(200);
    // What the approval itself leads to is no other subject.
    expect(
      (await owner.http.json('GET', `/v1/approvals?subjectId=${invoice.id as string}&status=pending`)).data,
    ).toEqual([]);
    await remove(made);
  });

  it('is given by deputies in their time, and passed on to others', async () => {
    const invoice = await draft(owner, 10_000);
    const rules = [{ memberIds: [manager.memberId] }];
    const { approval: asked } = await request(owner, invoice.id, { rules });
    expect((await decide(accountant, asked.id, 'approve')).body.code).toBe('workflow.approval.not_yours');
    const appoint = (by: Person, body: object) => by.http.post('/v1/approval-deputies/appoint', body);
    const endsAt = new Date(app.clock.now().getTime() + day).toISOString();
    expect(
      (await appoint(accountant, { memberId: manager.memberId, deputyMemberId: accountant.memberId, endsAt }))
        .status,
    ).toBe(403);
    expect((await appoint(manager, { deputyMemberId: staff.memberId, endsAt })).body.code).toBe(
      'workflow.deputy.not_possible',
    );
    const deputy = await appoint(manager, { deputyMemberId: accountant.memberId, endsAt, reason: 'holiday' });
    expect(deputy.status).toBe(201);
    expect((await decide(accountant, asked.id, 'approve')).body.status).toBe('approved');
    expect((await approval(asked.id)).decisions[0]).toMatchObject({
      memberId: accountant.memberId,
      onBehalfOfId: manager.memberId,
    });
    const other = (await request(owner, (await draft(owner, 10_000)).id, { rules })).approval;
    await travel(app, 2 * day, ...everybody());
    expect((await decide(accountant, other.id, 'approve')).body.code).toBe('workflow.approval.not_yours');
    const passOn = (toMemberId: string) =>
      manager.http.post(`/v1/approvals/${other.id as string}/delegate`, { toMemberId });
    expect((await passOn(staff.memberId)).body.code).toBe('workflow.approval.no_delegate');
    expect((await passOn(second.memberId)).status).toBe(200);
    expect((await decide(second, other.id, 'approve')).body.status).toBe('approved');
  });

  it('escalates when nobody answers in time, and expires when nobody answers at all', async () => {
    const rules = [{ roles: ['accountant'], dueAfter: 'P1D', escalateTo: { memberIds: [second.memberId] } }];
    const { approval: asked } = await request(owner, (await draft(owner, 10_000)).id, {
      rules,
      expiresAfter: 'P3D',
    });
    const { approval: left } = await request(owner, (await draft(owner, 10_000)).id, {
      rules,
      expiresAfter: 'P3D',
    });
    await app.drain();
    expect((await decide(second, asked.id, 'approve')).body.code).toBe('workflow.approval.not_yours');
    await travel(app, day, ...everybody());
    await app.drain();
    expect((await owner.http.json('GET', '/v1/approvals?has=escalated')).data).toHaveLength(2);
    expect((await decide(second, asked.id, 'approve')).body.status).toBe('approved');
    await travel(app, 2 * day, ...everybody());
    await app.drain();
    expect(await approval(left.id)).toMatchObject({ status: 'expired' });
    expect(await answers(left)).toEqual(['approval.requested', 'approval.escalated', 'approval.expired']);
  });

  it('B-140 is answered by a mail’s address: opening it decides nothing, and it works once', async () => {
    const invoice = await draft(owner, 123_400);
    const form = { type: 'object', required: ['costCentre'], properties: { costCentre: { type: 'string' } } };
    const { id } = await publish(owner, 'asks-by-mail', {
      triggers: manual,
      steps: [
        {
          key: 'ask',
          type: 'approval',
          subject: { type: 'invoice', id: '{{ input.id }}' },
          rules: [{ memberIds: [manager.memberId] }],
          form,
          note: 'Please look at {{ input.id }}',
        },
        provide('granted', {}, 'for {{ steps.ask.output.input.costCentre }}'),
      ],
    });
    const begun = await start(owner, id, { id: invoice.id });
    const [mail] = await mailTo(app, manager.email);
    const token = /Token: (\S+)/.exec(mail!.text)![1]!;
    expect(token).toMatch(/^obs_apr_/);
    expect(mail!.text).toContain('€');
    const path = `/v1/approval-links/${token}`;
    for (let i = 0; i < 3; i += 1) {
      const shown = await app.http.get(path);
      expect(shown.body).toMatchObject({
        status: 'pending',
        decidable: true,
        form,
        amountMinor: invoice.totalMinor,
      });
    }
    expect((await runOf(app, owner, begun.id)).status).toBe('waiting');
    const unfilled = await app.http.post(`${path}/decide`, { decision: 'approve' });
    expect([unfilled.status, unfilled.body.code]).toEqual([422, 'workflow.approval.form_invalid']);
    const given = { decision: 'approve', input: { costCentre: 'C1' } };
    const answers = await Promise.all([1, 2, 3].map(() => app.http.post(`${path}/decide`, given)));
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409, 409]);
    expect((await app.http.get(path)).body.decidable).toBe(false);
    expect((await app.http.post('/v1/approval-links/obs_apr_nonsense/decide', given)).body.code).toBe(
      'workflow.approval.link_invalid',
    );
    const run = await runOf(app, owner, begun.id);
    expect(run).toMatchObject({ status: 'completed' });
    expect(run.actions[1].input).toEqual({ title: 'for C1' });
  });

  it('may be asked for by everybody who sees the subject, and read by whom it concerns', async () => {
    const theirs = await draft(staff, 10_000);
    const { approval: asked } = await request(staff, theirs.id, {}).then((first) =>
      first.approval ? first : request(owner, theirs.id, { rules: [{ roles: ['manager'] }] }),
    );
    const foreign = await draft(owner, 10_000);
    const hidden = await staff.http.post('/v1/approvals/request', {
      subjectType: 'invoice',
      subjectId: foreign.id,
    });
    expect(hidden.status).toBe(404);
    const rules = await staff.http.post('/v1/approvals/request', {
      subjectType: 'invoice',
      subjectId: theirs.id,
      rules: [{ roles: ['manager'] }],
    });
    expect(rules.body.code).toBe('workflow.approval.own_rules');
    expect((await staff.http.get(`/v1/approvals/${asked.id as string}`)).status).toBe(404);
    expect((await decide(staff, asked.id, 'approve')).status).toBe(403);
    expect(
      (
        await manager.http.post('/v1/approval-policies', {
          key: 'x',
          name: 'x',
          subjectType: 'invoice',
          steps: [{ roles: ['manager'] }],
        })
      ).status,
    ).toBe(403);
    const stranger = await signUpOwner(app);
    expect((await stranger.http.get(`/v1/approvals/${asked.id as string}`)).status).toBe(404);
    expect((await decide(stranger, asked.id, 'approve')).status).toBe(404);
    const bad = await owner.http.post('/v1/approval-policies', {
      key: 'y',
      name: 'y',
      subjectType: 'invoice',
      steps: [{}],
      condition: '((',
    });
    expect(bad.body.errors.map((e: Json) => e.pointer).sort()).toEqual(['/condition', '/steps/0']);
  });
});

describe('a workflow that asks', () => {
  it('U-096 U-099 U-213 waits above the limit, skips below with a reason, and what follows follows from the yes', async () => {
    const made = await policy('routed', [{ roles: ['manager'] }], { aboveAmountMinor: 100_000 });
    const routing = await publish(owner, 'routing', {
      triggers: on('invoice.drafted', "actor.kind = 'user'"),
      steps: [
        { key: 'ask', type: 'approval', subject: { type: 'invoice', id: '{{ event.data.id }}' } },
        { key: 'issue', type: 'command', command: 'invoice.issue', input: { id: '{{ event.data.id }}' } },
      ],
    });
    const [small, large] = [await draft(owner, 20_000), await draft(owner, 200_000)];
    const runs = await runsOf(app, owner, 'routing');
    const of = (invoice: Json) => runs.find((r) => r.entityId === invoice.id).id as string;
    const passed = await runOf(app, owner, of(small));
    expect(passed.status).toBe('completed');
    expect(passed.actions[0]).toMatchObject({
      status: 'skipped',
      reason: 'the amount is not above the limit of routed',
    });
    let run = await runOf(app, owner, of(large));
    expect(run).toMatchObject({ status: 'waiting', waitingFor: [{ step: 'ask', kind: 'approval' }] });
    expect(run.actions[0].status).toBe('waiting_approval');
    const { data } = await owner.http.json('GET', `/v1/approvals?subjectId=${large.id as string}`);
    expect(data[0]).toMatchObject({ status: 'pending', workflowRunId: run.id });
    await decide(manager, data[0].id, 'approve');
    run = await runOf(app, owner, of(large));
    expect([run.status, stepsOf(run)]).toEqual(['completed', ['ask succeeded', 'issue succeeded']]);
    const all = (
      await owner.http.json('GET', `/v1/events?limit=200&correlationId=${run.correlationId as string}`)
    ).data.reverse();
    const chain = all.filter((e: Json) =>
      ['invoice.drafted', 'approval.approved', 'invoice.issued'].includes(e.type),
    );
    expect(chain.map((e: Json) => e.type)).toEqual([
      'invoice.drafted',
      'approval.approved',
      'invoice.issued',
    ]);
    expect(chain.slice(1).map((e: Json) => e.causationId)).toEqual(chain.slice(0, -1).map((e: Json) => e.id));
    await remove(made);
    await owner.http.json('POST', `/v1/workflows/${routing.id as string}/pause`);
  });

  it('U-106 is not answered by whoever started it by hand', async () => {
    const invoice = await draft(owner, 1_000);
    const { id } = await publish(owner, 'by-hand', {
      triggers: manual,
      steps: [
        {
          key: 'ask',
          type: 'approval',
          subject: { type: 'invoice', id: '{{ input.id }}' },
          rules: [{ roles: ['manager'] }],
        },
      ],
    });
    const begun = await start(manager, id, { id: invoice.id });
    const run = await runOf(app, manager, begun.id);
    const { data } = await owner.http.json('GET', `/v1/approvals?filter[workflowRunId]=${run.id as string}`);
    expect((await decide(manager, data[0].id, 'approve')).body.code).toBe('workflow.approval.sod');
    expect((await decide(second, data[0].id, 'approve')).status).toBe(200);
  });

  it('ends as its step says when the answer is no, and takes the question back when it ends otherwise', async () => {
    const asking = (onRejected?: string) => ({
      triggers: manual,
      steps: [
        {
          key: 'ask',
          type: 'approval',
          subject: { type: 'invoice', id: '{{ input.id }}' },
          rules: [{ roles: ['manager'] }],
          ...(onRejected ? { onRejected } : {}),
        },
        provide('after', {}, 'after {{ steps.ask.output.status }}'),
      ],
    });
    const outcomes = [];
    for (const onRejected of [undefined, 'stop', 'continue'] as const) {
      const { id } = await publish(owner, `rejected-${onRejected ?? 'fail'}`, asking(onRejected));
      const invoice = await draft(owner, 10_000);
      const begun = await start(owner, id, { id: invoice.id });
      await app.drain();
      const [asked] = (await owner.http.json('GET', `/v1/approvals?subjectId=${invoice.id as string}`)).data;
      await decide(manager, asked.id, 'reject', { note: 'no' });
      const run = await runOf(app, owner, begun.id);
      outcomes.push([run.status, run.result ?? run.error?.code ?? null, run.actions.length]);
    }
    expect(outcomes).toEqual([
      ['failed', 'workflow.approval.rejected', 1],
      ['completed', 'no', 1],
      ['completed', null, 2],
    ]);
    const { data } = await owner.http.json('GET', '/v1/workflows?filter[key]=rejected-fail');
    const invoice = await draft(owner, 10_000);
    const begun = await start(owner, data[0].id, { id: invoice.id });
    await app.drain();
    await owner.http.json('POST', `/v1/workflow-runs/${begun.id as string}/cancel`, { body: {} });
    const [asked] = (await owner.http.json('GET', `/v1/approvals?subjectId=${invoice.id as string}`)).data;
    expect(asked).toMatchObject({ status: 'cancelled', reason: 'the workflow was cancelled' });
  });

  it('U-176 goes on with the request that took the place of another one', async () => {
    const { id } = await publish(owner, 'follows', {
      triggers: manual,
      steps: [
        {
          key: 'ask',
          type: 'approval',
          subject: { type: 'invoice', id: '{{ input.id }}' },
          rules: [{ roles: ['manager'] }],
        },
        provide('followed'),
      ],
    });
    const invoice = await draft(owner, 10_000);
    const begun = await start(owner, id, { id: invoice.id });
    await app.drain();
    await owner.http.json('PATCH', `/v1/invoices/${invoice.id as string}`, {
      body: { notes: 'changed while it waits' },
      headers: { 'if-match': `"${String(invoice.version)}"` },
    });
    expect((await runOf(app, owner, begun.id)).status).toBe('waiting');
    const [pending] = (
      await owner.http.json('GET', `/v1/approvals?subjectId=${invoice.id as string}&status=pending`)
    ).data;
    await decide(manager, pending.id, 'approve');
    expect((await runOf(app, owner, begun.id)).status).toBe('completed');
  });
});
