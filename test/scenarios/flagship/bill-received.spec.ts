import { randomUUID } from 'node:crypto';
import { inviteMember, signUpOwner } from '@omni/testing';
import type { Bill } from '@omnibusiness/sdk';
import {
  DAY,
  MINUTE,
  asUser,
  chain,
  decide,
  deliverAgain,
  eventOf,
  heldFor,
  openApproval,
  step,
  stepsOf,
  theRun,
  travel,
  world,
  type User,
  type World,
} from './world';

const KEY = 'system.bill-received';
let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.stop());

async function vendor({ omni }: User): Promise<string> {
  return (await omni.vendors.createVendor({ requestBody: { name: `Papier ${randomUUID()}` } })).id;
}
async function receive(by: User, amountMinor: number): Promise<Bill> {
  return by.omni.bills.createBill({
    requestBody: {
      vendorId: await vendor(by),
      vendorReference: randomUUID().slice(0, 18),
      lines: [{ description: 'Paper', unitAmount: String(amountMinor) }],
    },
  });
}
const runOf = async (bill: Bill) => theRun(w, KEY, (await eventOf(w, 'bill.received', bill.id)).id);
const read = (bill: Bill) => w.owner.omni.bills.getBill({ id: bill.id });

describe('a bill that came in', () => {
  it('U-105 U-217 starts one run, which waits with an approval', async () => {
    const bill = await receive(w.accountant, 10_000);
    const approval = await openApproval(w, bill.id);
    const { data } = await w.owner.omni.workflowRuns.listWorkflowRuns({
      trigger: 'bill.received',
      entityId: bill.id,
    });
    expect(data).toMatchObject([{ workflowKey: KEY, status: 'waiting', entityType: 'bill' }]);
    expect(approval).toMatchObject({ status: 'pending', workflowRunId: data[0]?.id, amountMinor: 10_000 });
    expect(approval.steps).toHaveLength(1);
    expect(await read(bill)).toMatchObject({ status: 'pending_approval', approvalRequestId: approval.id });
  });

  it('U-106 asks a manager and then an owner from 5,000.00 on, and never whoever wrote it down', async () => {
    const below = await openApproval(w, (await receive(w.accountant, 499_999)).id);
    expect(below.steps.map(({ roles }) => roles)).toEqual([['manager']]);
    const bill = await receive(w.manager, 500_000);
    const approval = await openApproval(w, bill.id);
    expect(approval.steps.map(({ roles }) => roles)).toEqual([['manager'], ['owner']]);
    await expect(decide(w.manager, approval)).rejects.toMatchObject({
      status: 403,
      code: 'workflow.approval.sod',
    });
    await expect(decide(w.accountant, approval)).rejects.toMatchObject({ status: 403 });
    const second = asUser(w.app, await inviteMember(w.app, w.owner, 'manager'));
    await decide(second, approval);
    await expect(decide(second, approval)).rejects.toMatchObject({ status: 403 });
    expect((await runOf(bill)).status).toBe('waiting');
    await decide(w.owner, approval);
    expect((await runOf(bill)).status).toBe('completed');
    expect(await read(bill)).toMatchObject({ status: 'approved', approvedById: w.owner.userId });
  });

  it('U-108 U-109 is approved, told to the ledger and on the timeline, each step the cause of the next', async () => {
    const bill = await receive(w.accountant, 70_000);
    await decide(w.manager, await openApproval(w, bill.id));
    const run = await runOf(bill);
    expect(run).toMatchObject({ status: 'completed', context: { output: { ledger: 'ledger_sync.pushed' } } });
    expect(stepsOf(run)).toEqual([
      'approval succeeded',
      'granted succeeded',
      'ask skipped',
      'approve succeeded',
      'push succeeded',
      'pushed succeeded',
    ]);
    const types = ['bill.received', 'approval.approved', 'bill.approved', 'ledger_sync.pushed'];
    expect(await chain(w, run.correlationId, types)).toEqual(types);
    expect((await read(bill)).ledgerSyncedAt).toEqual(expect.any(String));
    const { data } = await w.owner.omni.timeline.listTimeline({ entityType: 'bill', entityId: bill.id });
    expect(data.map(({ type }) => type)).toEqual(expect.arrayContaining(types.slice(2)));
    expect(await heldFor(w, bill.id)).toMatchObject([{ kind: 'bill' }]);
  });

  it('U-073 U-107 lies in the ledger once, though the provider is down three times and loses an answer', async () => {
    const bill = await receive(w.accountant, 80_000);
    const approval = await openApproval(w, bill.id);
    const [token, method] = [w.ledger, 'POST'] as const;
    await w.sandbox.control.do('fail', { token, method, status: 503, times: 2 });
    await w.sandbox.control.do('fail', { token, method, status: 504, afterEffect: true });
    await decide(w.manager, approval);
    expect((await runOf(bill)).status).toBe('waiting');
    for (let tries = 0; tries < 6; tries += 1) await travel(w, 10 * MINUTE, w.owner, w.manager, w.accountant);
    const run = await runOf(bill);
    expect([run.status, step(run, 'push')?.attempt]).toEqual(['completed', 1]);
    expect(await heldFor(w, bill.id)).toHaveLength(1);
  });

  it('U-188 starts once though the event is delivered twice', async () => {
    const bill = await receive(w.accountant, 1_000);
    await deliverAgain(w);
    const { data } = await w.owner.omni.workflowRuns.listWorkflowRuns({ workflow: KEY, entityId: bill.id });
    expect(data).toHaveLength(1);
    await openApproval(w, bill.id);
  });

  it('is rejected where somebody says no, and then goes no further', async () => {
    const bill = await receive(w.accountant, 1_000);
    await decide(w.manager, await openApproval(w, bill.id), 'reject');
    const run = await runOf(bill);
    expect([run.status, stepsOf(run).at(-1)]).toEqual(['completed', 'notGranted succeeded']);
    expect((await read(bill)).status).toBe('rejected');
    expect(await heldFor(w, bill.id)).toEqual([]);
  });

  it('goes on where somebody approves the bill itself, and asks nobody any more', async () => {
    const bill = await receive(w.accountant, 2_000);
    const approval = await openApproval(w, bill.id);
    const { version } = await read(bill);
    await w.owner.omni.bills.approveBill({ id: bill.id, requestBody: {}, ifMatch: `"${String(version)}"` });
    const run = await runOf(bill);
    expect([run.status, step(run, 'approve')?.status]).toEqual(['completed', 'skipped']);
    expect((await w.owner.omni.approvals.getApproval({ id: approval.id })).status).toBe('cancelled');
    expect(await heldFor(w, bill.id)).toHaveLength(1);
  });

  it('goes to an owner when no manager answers, and is rejected when nobody does', async () => {
    const bill = await receive(w.accountant, 600_000);
    const approval = await openApproval(w, bill.id);
    await decide(w.manager, approval);
    await travel(w, 4 * DAY, w.owner, w.manager, w.accountant);
    const late = await w.owner.omni.approvals.getApproval({ id: approval.id });
    expect(late).toMatchObject({ status: 'pending', currentStep: 1, escalatedAt: expect.any(String) });
    await travel(w, 31 * DAY, w.owner, w.manager, w.accountant);
    expect((await w.owner.omni.approvals.getApproval({ id: approval.id })).status).toBe('expired');
    expect((await runOf(bill)).status).toBe('completed');
    expect(await read(bill)).toMatchObject({
      status: 'rejected',
      rejectionReason: 'nobody answered in time',
    });
  });

  it('who is alone is asked for nothing: the step says why, and without a ledger nobody is told', async () => {
    const alone = asUser(w.app, await signUpOwner(w.app));
    await w.app.drain();
    const bill = await receive(alone, 900_000);
    await w.app.drain();
    const { data } = await alone.omni.workflowRuns.listWorkflowRuns({ workflow: KEY });
    const run = await alone.omni.workflowRuns.getWorkflowRun({ id: data[0]?.id ?? '' });
    expect(run.status).toBe('completed');
    expect(step(run, 'approval')).toMatchObject({
      status: 'skipped',
      reason: 'nobody else is there who could approve',
    });
    expect(step(run, 'push')).toMatchObject({ status: 'skipped', reason: expect.any(String) });
    expect((await alone.omni.bills.getBill({ id: bill.id })).status).toBe('approved');
  });

  it('U-075 is a system workflow that can be cloned; a clone approves in its publisher’s name', async () => {
    const own = asUser(w.app, await signUpOwner(w.app));
    const manager = asUser(w.app, await inviteMember(w.app, own, 'manager'));
    const accountant = asUser(w.app, await inviteMember(w.app, own, 'accountant'));
    await w.app.drain();
    const { data } = await own.omni.workflows.listWorkflows({ isSystem: true });
    const shipped = data.find(({ key }) => key === KEY);
    expect(shipped).toMatchObject({ status: 'active', activeVersionNo: 1 });
    const id = shipped?.id ?? '';
    await own.omni.workflows.pauseWorkflow({ id });
    const clone = await own.omni.workflows.cloneWorkflow({ id, requestBody: { key: 'our-bills' } });
    await own.omni.workflows.publishWorkflowVersion({
      id: clone.id,
      versionId: (await own.omni.workflows.listWorkflowVersions({ id: clone.id })).data[0]?.id ?? '',
      requestBody: { activate: true },
    });
    const bill = await receive(accountant, 3_000);
    await w.app.drain();
    const pending = await own.omni.approvals.listApprovals({ subjectId: bill.id, status: 'pending' });
    await decide(manager, { id: pending.data[0]?.id ?? '' });
    await w.app.drain();
    expect(await own.omni.bills.getBill({ id: bill.id })).toMatchObject({
      status: 'approved',
      approvedById: own.userId,
    });
  });
});
