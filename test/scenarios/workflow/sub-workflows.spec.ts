import { inviteMember, signUpOwner, type Json, type Person, type TestApp } from '@omni/testing';
import { provide, startProbed } from './probe';
import { manual, publish, publishDraft, runOf, runsOf, start, stepsOf } from './world';

let app: TestApp;
let owner: Person;
let manager: Person;
beforeAll(async () => {
  app = await startProbed();
  owner = await signUpOwner(app);
  manager = await inviteMember(app, owner, 'manager');
  await app.drain();
});
afterAll(() => app.stop());

const call = (workflow: string) => [{ key: 'call', type: 'sub_workflow', workflow }];
const refused = (person: Person, key: string, workflow: string) =>
  publish(person, key, { triggers: manual, steps: call(workflow) }).then(
    () => 'published',
    (error: unknown) => String(error),
  );

/** Publishes a workflow that is there in another version. */
async function anew(person: Person, { id }: Json, graph: Record<string, unknown>): Promise<void> {
  await person.http.json('POST', `/v1/workflows/${id as string}/versions`, {
    body: { graph: { triggers: [], ...graph } },
  });
  await publishDraft(person, id as string);
}

describe('a step that starts another workflow', () => {
  it('is not published by whoever could not start that one by hand, and the fault points at the step', async () => {
    await publish(owner, 'only-called', { steps: [provide('x')] });
    await publish(owner, 'by-hand', { triggers: manual, steps: [provide('x')] });
    const fault = await refused(manager, 'borrows', 'only-called');
    expect(fault).toContain('422');
    expect(fault).toContain('/steps/0/workflow');
    expect(fault).toContain('not_permitted');
    expect(await refused(manager, 'calls-by-hand', 'by-hand')).toBe('published');
    expect(await refused(owner, 'calls-own', 'only-called')).toBe('published');
  });

  it('B-036 lends no more than the publisher’s module grants, and never the rights of the house', async () => {
    const narrowed = await inviteMember(app, owner, 'manager');
    await owner.http.json('POST', `/v1/members/${narrowed.memberId}/change-grants`, {
      body: { moduleGrants: { revenue: 'read' } },
    });
    await publish(manager, 'of-manager', { steps: [provide('x')] });
    expect(await refused(narrowed, 'narrowed', 'of-manager')).toContain('not_permitted');
    await publish(narrowed, 'of-narrowed', { steps: [provide('x')] });
    // Nor what hangs on the person, such as private conversations, even to whoever has no less rights.
    expect(await refused(manager, 'wide', 'of-narrowed')).toContain('not_permitted');
    expect(await refused(owner, 'widest', 'of-narrowed')).toContain('not_permitted');
    expect(await refused(narrowed, 'own', 'of-narrowed')).toBe('published');
    await publish(narrowed, 'opened', { triggers: manual, steps: [provide('x')] });
    expect(await refused(manager, 'by-hand-still', 'opened')).toBe('published');
    expect(await refused(owner, 'as-the-house', 'system.invoice-from-work')).toContain('not_permitted');
  });

  it('starts nothing where the other was published anew with more rights, and goes on once it may', async () => {
    const child = await publish(manager, 'grows', { steps: [provide('small')] });
    const parent = await publish(manager, 'trusts', { triggers: manual, steps: call('grows') });
    const before = await runOf(app, manager, (await start(manager, parent.id)).id);
    expect(before.status).toBe('completed');
    await anew(owner, child, { steps: [provide('large')] });
    const { id } = await start(manager, parent.id);
    const run = await runOf(app, manager, id);
    expect([run.status, run.error.code]).toEqual(['failed', 'workflow.sub_workflow.not_permitted']);
    expect(await runsOf(app, owner, 'grows')).toHaveLength(1);
    await anew(owner, child, { triggers: manual, steps: [provide('open')] });
    await manager.http.json('POST', `/v1/workflow-runs/${id as string}/retry`);
    const after = await runOf(app, manager, id);
    expect([after.status, ...stepsOf(after)]).toEqual(['completed', 'call failed', 'call succeeded']);
    expect(await runsOf(app, owner, 'grows')).toHaveLength(2);
  });
});
