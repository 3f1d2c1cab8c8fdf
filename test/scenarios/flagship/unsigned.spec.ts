import * as agreements from '../agreements/world';
import { DAY, client, eventOf, step, stepsOf, theRun, travel, world, type World } from './world';

const KEY = 'system.proposal-accepted';
const EXPIRES = 'agreements.expire-signature-requests';
let w: World;
beforeEach(async () => {
  w = await world({ ledger: false });
});
afterEach(() => w.stop());

/** A proposal of the manager's client is accepted, and its contract lies with whoever is to sign it. */
async function accepted(signer: string) {
  const clientId = await client(w, { ownerMemberId: w.manager.memberId });
  const contactId = await agreements.newContact(w.owner.http, clientId, signer);
  const sent = await agreements.sentProposal(
    { ...w, clientId, contactId, contactEmail: signer },
    { deposit: { kind: 'amount', amountMinor: 357_000 } },
  );
  const token = await agreements.linkIn(w.app, signer, '/proposal');
  await agreements.done(
    w.app.http.post('/v1/shared-proposals/accept', { token, typedName: 'Grace Hopper', chosen: [] }),
  );
  await w.app.drain();
  const { data } = await w.owner.omni.contracts.listContracts({ filterProposalId: sent.id as string });
  const requests = await w.owner.omni.signatureRequests.listSignatureRequests({});
  return { contractId: data[0]?.id ?? '', requestId: requests.data[0]?.id ?? '' };
}

const run = () => theRun(w, KEY);
const contract = (id: string) => w.owner.omni.contracts.getContract({ id });
const noticesOf = async (who: World['owner']) =>
  (await who.omni.notifications.listNotifications({ limit: 100 })).data;

/** How far the work has come that the workflow prepared. */
async function prepared() {
  const { engagements, projects, invoiceSchedules, invoices } = w.owner.omni;
  const all = await Promise.all([
    engagements.listEngagements({}),
    projects.listProjects({}),
    invoiceSchedules.listInvoiceSchedules({}),
    invoices.listInvoices({}),
  ]);
  return all.map(({ data }) => data.map(({ status }) => status));
}
const NOTHING_BEGUN = [['proposed'], ['planned'], ['draft'], []];

/** Thirty days are over: the time to sign. After ninety the run waits no longer. */
async function nobodySigns(): Promise<void> {
  await travel(w, 31 * DAY, w.owner, w.manager, w.staff);
  await w.app.runSchedule(EXPIRES);
  await travel(w, 60 * DAY, w.owner, w.manager, w.staff);
}

it('U-083 U-084 nobody signs for ninety days: the run fails at its wait, and nothing of what it prepared has begun', async () => {
  const { contractId } = await accepted('silent@globex.example');
  await travel(w, 31 * DAY, w.owner, w.manager, w.staff);
  await w.app.runSchedule(EXPIRES);
  await w.app.drain();
  expect((await contract(contractId)).status).toBe('expired');
  expect((await run()).status).toBe('waiting');
  await travel(w, 58 * DAY, w.owner, w.manager, w.staff);
  expect((await run()).status).toBe('waiting');
  await travel(w, 1 * DAY, w.owner, w.manager, w.staff);
  const failed = await run();
  expect(failed).toMatchObject({
    status: 'failed',
    error: { code: 'workflow.wait.timed_out', step: 'signing' },
    waitingFor: null,
  });
  expect(stepsOf(failed).at(-1)).toBe('signing failed');
  expect(await prepared()).toEqual(NOTHING_BEGUN);
  expect(await w.app.ownerSql('select 1 from workflow.workflow_waits')).toEqual([]);
});

it('B-141 whoever keeps the client hears that nobody signed, owner and manager that the workflow stopped, once each', async () => {
  const { contractId } = await accepted('unheard@globex.example');
  await nobodySigns();
  const { id } = await run();
  const about = (entityId: string) => (notice: { entityId?: string | null }) => notice.entityId === entityId;
  const [forManager, forOwner, forStaff] = await Promise.all(
    [w.manager, w.owner, w.staff].map((who) => noticesOf(who)),
  );
  expect(forManager?.filter(about(contractId))).toMatchObject([
    { type: 'contract.expired', title: 'Nobody signed in time: Website relaunch' },
  ]);
  for (const told of [forManager, forOwner])
    expect(told?.filter(about(id))).toMatchObject([
      { type: 'workflow_run.failed', title: `Workflow ${KEY} stopped and needs you` },
    ]);
  expect(forOwner?.filter(about(contractId))).toEqual([]);
  expect(forStaff?.filter((notice) => [id, contractId].includes(notice.entityId ?? ''))).toEqual([]);
  const { data } = await w.owner.omni.events.listEvents({ type: 'workflow_run.failed' });
  expect(data).toHaveLength(1);
  await eventOf(w, 'contract.expired', contractId);
});

it('U-085 U-086 signed after all, the run is tried again from its wait and carries out the rest once', async () => {
  const { contractId, requestId } = await accepted('late@globex.example');
  await nobodySigns();
  const { id } = await run();
  await w.owner.omni.signatureRequests.extendSignatureRequest({ id: requestId, requestBody: {} });
  await w.app.drain();
  const token = await agreements.signingLink(w.app, 'late@globex.example');
  await agreements.done(w.app.http.post('/v1/signing/sign', { token, ...agreements.typed('Grace Hopper') }));
  await w.app.drain();
  expect((await contract(contractId)).status).toBe('signed');
  expect((await run()).status).toBe('failed');
  await w.owner.omni.workflowRuns.retryWorkflowRun({ id });
  const late = await run();
  expect(late.status).toBe('completed');
  expect(step(late, 'signing')).toMatchObject({ status: 'succeeded', attempt: 2 });
  // The rest was due thirty days after the yes: both invoices are there.
  expect(await prepared()).toEqual([['active'], ['active'], ['completed'], ['draft', 'draft']]);
});
