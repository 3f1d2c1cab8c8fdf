import { mailTo, portalClient, signUpOwner } from '@omni/testing';
import {
  DAY,
  MINUTE,
  asUser,
  chain,
  client,
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
  type World,
} from './world';

const KEY = 'system.invoice-from-work';
/** What a manager may let pass; above it an owner is asked. */
const LIMIT = 100_000;
let w: World;
let clientId: string;
let projectId: string;
beforeAll(async () => {
  w = await world();
  const { version } = await w.owner.omni.organizations.getOrganization({ id: w.owner.organizationId });
  await w.owner.omni.organizations.reviseOrganization({
    id: w.owner.organizationId,
    requestBody: { settings: { approvalLimits: { manager: LIMIT } } },
    ifMatch: `"${String(version)}"`,
  });
  clientId = await client(w);
  projectId = await project();
});
afterAll(() => w.stop());

async function project(more: object = {}): Promise<string> {
  const engagement = await w.owner.omni.engagements.createEngagement({
    requestBody: { clientId, name: 'Site', billingMode: 'fixed' } as never,
  });
  const made = await w.owner.omni.projects.createProject({
    requestBody: {
      engagementId: engagement.id,
      clientId,
      name: 'New site',
      currency: 'EUR',
      ...more,
    },
  });
  await w.app.drain();
  return made.id;
}

let milestonesMade = 0;
async function complete(billingAmountMinor: number | null): Promise<string> {
  const { milestones } = w.owner.omni;
  const { id } = await milestones.createMilestone({
    requestBody: { projectId, name: `Design ${String(++milestonesMade)}`, billingAmountMinor },
  });
  await milestones.completeMilestone({ id });
  return id;
}
const runOf = async (milestoneId: string) =>
  theRun(w, KEY, (await eventOf(w, 'milestone.completed', milestoneId)).id);
const runs = async () =>
  (await w.owner.omni.workflowRuns.listWorkflowRuns({ workflow: KEY, limit: 200 })).data;

/** The invoice that charges a milestone. */
async function invoiceOf(milestoneId: string) {
  await w.app.drain();
  const { invoiceId } = await w.owner.omni.milestones.getMilestone({ id: milestoneId });
  return w.owner.omni.invoices.getInvoice({ id: invoiceId ?? '' });
}

describe('work that is done', () => {
  it('U-093 U-096 U-213 a milestone is drafted with its line; above the limit an owner is asked', async () => {
    const id = await complete(400_000);
    const invoice = await invoiceOf(id);
    expect(invoice).toMatchObject({
      status: 'pending_approval',
      source: 'workflow',
      clientId,
      lines: [{ description: expect.stringMatching(/^Design \d+$/), milestoneId: id, amountMinor: 400_000 }],
    });
    const approval = await openApproval(w, invoice.id);
    expect(approval.steps).toMatchObject([{ roles: ['owner'] }]);
    expect(invoice.approvalRequestId).toBe(approval.id);
    const run = await runOf(id);
    expect([run.status, run.id]).toEqual(['waiting', approval.workflowRunId]);
    await expect(decide(w.manager, approval)).rejects.toMatchObject({ status: 403 });
  });

  it('U-096 below the limit the approval is skipped, and says why', async () => {
    // With its tax it comes to the limit.
    const run = await runOf(await complete(Math.floor(LIMIT / 1.19)));
    expect(run.status).toBe('completed');
    expect(step(run, 'approval')).toMatchObject({
      status: 'skipped',
      reason: 'the amount is within the limit',
    });
    expect(stepsOf(run)).toEqual([
      'work succeeded',
      'forMilestone succeeded',
      'draft succeeded',
      'ours succeeded',
      'approval skipped',
      'granted succeeded',
      'approve skipped',
      'issue succeeded',
      'tell succeeded',
      'push succeeded',
      'pushed succeeded',
      'notify succeeded',
    ]);
  });

  it('U-097 U-099 is issued once approved and lies in the ledger, each step the cause of the next', async () => {
    const id = await complete(300_000);
    const invoice = await invoiceOf(id);
    await decide(w.owner, await openApproval(w, invoice.id));
    const run = await runOf(id);
    expect(run).toMatchObject({ status: 'completed', context: { output: { ledger: 'ledger_sync.pushed' } } });
    const types = [
      'milestone.completed',
      'invoice.drafted',
      'approval.approved',
      'invoice.issued',
      'ledger_sync.pushed',
    ];
    expect(await chain(w, run.correlationId, types)).toEqual(types);
    const approved = await eventOf(w, 'invoice.approved', invoice.id);
    expect(approved.data).toMatchObject({ approvedById: w.owner.userId });
    expect(await heldFor(w, invoice.id)).toMatchObject([{ kind: 'invoice', status: 'open' }]);
    const maps = await w.owner.omni.ledgerSyncMaps.listLedgerSyncMaps({ filterEntityId: invoice.id });
    expect(maps.data).toMatchObject([{ status: 'synced' }]);
  });

  it('U-098 whoever may see it in the portal gets a message, and sees it there', async () => {
    const { id: contactId } = await w.owner.omni.contacts.createContact({
      requestBody: { clientId, firstName: 'Carla', primaryEmail: 'carla@globex.example' },
    });
    await w.app.drain();
    const carla = await portalClient(w.app, w.owner, contactId);
    const before = (await mailTo(w.app, 'carla@globex.example')).length;
    const invoice = await invoiceOf(await complete(5_000));
    expect(invoice.status).toBe('issued');
    expect((await mailTo(w.app, 'carla@globex.example')).length).toBeGreaterThan(before);
    const { data } = await carla.http.json('GET', '/v1/portal/invoices?limit=100');
    expect(data.map((one: { id: string }) => one.id)).toContain(invoice.id);
  });

  it('U-094 a task with a fixed fee is drafted when it is done; one without sets nothing off', async () => {
    const { tasks } = w.owner.omni;
    const make = (more: object) =>
      tasks.createTask({ requestBody: { projectId, title: 'Logo', billable: true, ...more } });
    const [paid, plain] = [await make({ fixedFeeMinor: 7_000 }), await make({})];
    const before = (await runs()).length;
    await tasks.completeTask({ id: plain.id });
    await tasks.completeTask({ id: paid.id });
    const run = await theRun(w, KEY, (await eventOf(w, 'task.completed', paid.id)).id);
    expect((await runs()).length).toBe(before + 1);
    const drafted = step(run, 'forTask');
    expect(drafted).toMatchObject({
      status: 'succeeded',
      output: { lines: [{ description: 'Logo', taskId: paid.id, amountMinor: 7_000 }] },
    });
  });

  it('U-095 hours that pass the threshold of a project are drafted once, and not twice', async () => {
    const timed = await project({
      timeThresholdMinutes: 100,
      hourlyRateMinor: 6_000,
      billingMode: 'time_and_materials',
      memberIds: [w.staff.memberId],
    });
    const log = async (minutes: number): Promise<string> => {
      const { id } = await w.staff.omni.timeEntries.logTime({
        requestBody: { projectId: timed, minutes, startedAt: '2026-03-01T08:00:00Z' },
      });
      await w.staff.omni.timeEntries.submitTimeEntry({ id });
      await w.owner.omni.timeEntries.approveTimeEntry({ id });
      await w.app.drain();
      return id;
    };
    const hours = [await log(60), await log(60)];
    const run = await theRun(w, KEY, (await eventOf(w, 'project.time_threshold_reached', timed)).id);
    expect(step(run, 'forHours')?.status).toBe('succeeded');
    await log(30);
    await deliverAgain(w);
    const { data } = await w.owner.omni.invoices.listInvoices({ filterProjectId: timed, include: 'lines' });
    expect(data).toHaveLength(1);
    const billed = (data[0]?.lines ?? []).flatMap((line) => line.timeEntryIds);
    expect(billed.sort()).toEqual(hours.sort());
    expect((await runs()).filter((one) => one.entityId === timed)).toHaveLength(1);
  });

  it('U-073 lies in the ledger once, though the provider is down three times', async () => {
    const id = await complete(120_000);
    const invoice = await invoiceOf(id);
    const approval = await openApproval(w, invoice.id);
    await w.sandbox.control.do('fail', { token: w.ledger, method: 'POST', status: 503, times: 3 });
    await decide(w.owner, approval);
    const waiting = await runOf(id);
    expect([waiting.status, step(waiting, 'notify')?.status]).toEqual(['waiting', 'succeeded']);
    expect((await invoiceOf(id)).status).toBe('issued');
    for (let tries = 0; tries < 6; tries += 1) await travel(w, 10 * MINUTE, w.owner, w.manager, w.staff);
    const run = await runOf(id);
    expect([run.status, step(run, 'push')?.attempt]).toEqual(['completed', 1]);
    expect(await heldFor(w, invoice.id)).toHaveLength(1);
  });

  it('U-188 starts once though the event is delivered twice, and once a milestone', async () => {
    const id = await complete(1_000);
    await deliverAgain(w);
    await runOf(id);
    // On an invoice it cannot be done over, so it cannot be invoiced again.
    await expect(w.owner.omni.milestones.reopenMilestone({ id })).rejects.toThrow(/on an invoice/);
    const { data } = await w.owner.omni.events.listEvents({
      type: 'invoice.drafted',
      correlationId: (await eventOf(w, 'invoice.drafted', (await invoiceOf(id)).id)).correlationId,
    });
    expect(data).toHaveLength(1);
  });

  it('ends when nobody answers, and leaves the draft to be gone on with by hand', async () => {
    const id = await complete(500_000);
    const invoice = await invoiceOf(id);
    const approval = await openApproval(w, invoice.id);
    await travel(w, 31 * DAY, w.owner, w.manager, w.staff);
    expect((await w.owner.omni.approvals.getApproval({ id: approval.id })).status).toBe('expired');
    const run = await runOf(id);
    expect([run.status, stepsOf(run).at(-1)]).toEqual(['completed', 'notGranted succeeded']);
    expect((await invoiceOf(id)).status).toBe('draft');
  });

  it('U-093 bears the standard rate, none for who is exempt or abroad, else what the organization has set', async () => {
    const rates = (await w.owner.omni.taxRates.listTaxRates({ limit: 100 })).data;
    const [standard, reduced] = ['DE-19', 'DE-7'].map((code) => rates.find((rate) => rate.code === code));
    const taxed = async () => {
      const { lines, taxTotalMinor, status } = await invoiceOf(await complete(10_001));
      return [status, lines?.[0]?.taxRateId, taxTotalMinor];
    };
    expect(await taxed()).toEqual(['issued', standard?.id, 1_900]);
    const revise = async (change: object): Promise<void> => {
      const { version } = await w.owner.omni.clientCompanies.getClientCompany({ id: clientId });
      await w.owner.omni.clientCompanies.reviseClientCompany({
        id: clientId,
        requestBody: change,
        ifMatch: `"${String(version)}"`,
      });
      await w.app.drain();
    };
    await revise({ taxExempt: true });
    expect(await taxed()).toEqual(['issued', null, 0]);
    await revise({
      taxExempt: false,
      billingAddress: { line1: 'Ring 1', postalCode: '1010', city: 'Wien', country: 'AT' },
    });
    expect(await taxed()).toEqual(['issued', null, 0]);
    const set = async (workTaxRateId: string | null | undefined): Promise<void> => {
      const { version } = await w.owner.omni.organizations.getOrganization({ id: w.owner.organizationId });
      await w.owner.http.patch(
        `/v1/organizations/${w.owner.organizationId}`,
        { settings: { documents: { workTaxRateId } } },
        { 'if-match': `"${String(version)}"` },
      );
    };
    await set(reduced?.id);
    expect(await taxed()).toEqual(['issued', reduced?.id, 700]);
    await set(null);
    expect(await taxed()).toEqual(['issued', null, 0]);
  });

  it('leaves alone what somebody has drafted by hand, and what is not billed by the piece', async () => {
    const { id } = await w.owner.omni.milestones.createMilestone({
      requestBody: { projectId, name: 'By hand', billingAmountMinor: 9_000 },
    });
    await w.owner.omni.milestones.completeMilestone({ id });
    await w.owner.omni.invoices.draftInvoiceFromMilestone({ requestBody: { milestoneId: id } });
    const run = await runOf(id);
    expect([run.status, stepsOf(run).at(-1)]).toEqual(['completed', 'notOurs succeeded']);
    expect((await invoiceOf(id)).status).toBe('draft');
    const before = (await runs()).length;
    await complete(null);
    await w.app.drain();
    expect((await runs()).length).toBe(before);
  });

  it('U-075 who is alone is asked for nothing, and without a ledger nobody is told', async () => {
    const alone = asUser(w.app, await signUpOwner(w.app));
    await w.app.drain();
    const { data } = await alone.omni.workflows.listWorkflows({ isSystem: true });
    expect(data.find(({ key }) => key === KEY)).toMatchObject({ status: 'active', activeVersionNo: 1 });
    const company = await alone.omni.clientCompanies.createClientCompany({ requestBody: { name: 'Solo' } });
    const engagement = await alone.omni.engagements.createEngagement({
      requestBody: { clientId: company.id, name: 'Site' },
    });
    const made = await alone.omni.projects.createProject({
      requestBody: { engagementId: engagement.id, clientId: company.id, name: 'Site' },
    });
    await w.app.drain();
    const milestone = await alone.omni.milestones.createMilestone({
      requestBody: { projectId: made.id, name: 'All of it', billingAmountMinor: 9_000_000 },
    });
    await alone.omni.milestones.completeMilestone({ id: milestone.id });
    await w.app.drain();
    const [one] = (await alone.omni.workflowRuns.listWorkflowRuns({ workflow: KEY })).data;
    const run = await alone.omni.workflowRuns.getWorkflowRun({ id: one?.id ?? '' });
    expect([run.status, step(run, 'approval')?.status, step(run, 'push')?.status]).toEqual([
      'completed',
      'skipped',
      'skipped',
    ]);
  });
});
