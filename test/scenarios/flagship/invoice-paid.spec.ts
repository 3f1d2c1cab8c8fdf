import type { Invoice } from '@omnibusiness/sdk';
import {
  DAY,
  asUser,
  chain,
  client,
  deliverAgain,
  eventOf,
  step,
  stepsOf,
  theRun,
  travel,
  world,
  type World,
} from './world';

const KEY = 'system.invoice-paid';
let w: World;
beforeAll(async () => {
  w = await world({ ledger: false });
});
afterAll(() => w.stop());

async function issued(clientId: string, amountMinor = 10_000): Promise<Invoice> {
  const { invoices } = w.owner.omni;
  const draft = await invoices.draftInvoice({
    requestBody: { clientId, lines: [{ description: 'Work', unitAmount: String(amountMinor) }] },
  });
  return invoices.issueInvoice({
    id: draft.id,
    requestBody: {},
    ifMatch: `"${String(draft.version)}"`,
  });
}
const pay = (invoice: Invoice, amountMinor = invoice.balanceDueMinor) =>
  w.owner.omni.payments.recordPayment({
    requestBody: {
      method: 'bank_transfer',
      amountMinor,
      currency: 'EUR',
      allocations: [{ invoiceId: invoice.id }],
    },
  });
const runOf = async (invoice: Invoice) => theRun(w, KEY, (await eventOf(w, 'invoice.paid', invoice.id)).id);
const tasksOf = async (clientId: string) =>
  (await w.owner.omni.tasks.listTasks({ filterEntityId: clientId })).data;

describe('an invoice that was paid', () => {
  it('U-100 U-104 starts one run: paid → client active → task, each the cause of the next', async () => {
    const clientId = await client(w, { ownerMemberId: w.manager.memberId });
    const invoice = await issued(clientId);
    await pay(invoice);
    await w.app.drain();
    const { data } = await w.owner.omni.workflowRuns.listWorkflowRuns({
      trigger: 'invoice.paid',
      entityId: clientId,
    });
    expect(data).toMatchObject([{ workflowKey: KEY, status: 'completed', entityType: 'client_company' }]);
    const run = await runOf(invoice);
    expect(stepsOf(run)).toEqual(['timing succeeded', 'client succeeded', 'followUp succeeded']);
    const types = ['invoice.paid', 'client_company.status_changed', 'task.created'];
    expect(await chain(w, run.correlationId, types)).toEqual(types);
  });

  it('U-101 U-141 U-215 makes a prospect active, by the workflow; who is no prospect stays what they are', async () => {
    const clientId = await client(w);
    await pay(await issued(clientId));
    await w.app.drain();
    expect((await w.owner.omni.clientCompanies.getClientCompany({ id: clientId })).status).toBe('active');
    const changed = await eventOf(w, 'client_company.status_changed', clientId);
    expect(changed).toMatchObject({
      actor: { kind: 'workflow' },
      data: { from: 'prospect', to: 'active', reason: 'invoice.paid' },
    });
    const company = await w.owner.omni.clientCompanies.getClientCompany({ id: clientId });
    await w.owner.omni.clientCompanies.deactivateClientCompany({
      id: clientId,
      requestBody: {},
      ifMatch: `"${String(company.version)}"`,
    });
    const again = await issued(clientId);
    await pay(again);
    expect((await runOf(again)).status).toBe('completed');
    expect((await w.owner.omni.clientCompanies.getClientCompany({ id: clientId })).status).toBe('inactive');
  });

  it('U-102 stands on the client’s timeline with the amount that was paid, for the client to see', async () => {
    const clientId = await client(w);
    const invoice = await issued(clientId, 12_345);
    await pay(invoice);
    await w.app.drain();
    const { data } = await w.owner.omni.timeline.listTimeline({
      entityType: 'client_company',
      entityId: clientId,
    });
    const paid = data.find(({ type }) => type === 'invoice.paid');
    expect(paid).toMatchObject({ visibility: 'client' });
    expect(JSON.stringify(paid)).toContain('12345');
  });

  it('U-103 U-216 gives the client’s owner one task, due seven days later', async () => {
    const clientId = await client(w, { ownerMemberId: w.manager.memberId });
    const invoice = await issued(clientId);
    await pay(invoice, 4_000);
    await w.app.drain();
    expect(await tasksOf(clientId)).toEqual([]);
    await pay(invoice, 6_000);
    const paid = await eventOf(w, 'invoice.paid', invoice.id);
    expect(await tasksOf(clientId)).toMatchObject([
      {
        title: `Follow up with Globex GmbH on invoice ${invoice.number ?? ''}`,
        entityType: 'client_company',
        assigneeMemberId: w.manager.memberId,
        source: 'workflow',
        dueAt: new Date(Date.parse(paid.occurredAt) + 7 * DAY).toISOString(),
      },
    ]);
  });

  it('U-188 does all of it once though the event is delivered twice, and though the invoice is paid twice', async () => {
    const clientId = await client(w);
    const invoice = await issued(clientId);
    const payment = await pay(invoice);
    await deliverAgain(w);
    await runOf(invoice);
    const { version } = await w.owner.omni.payments.getPayment({ id: payment.id });
    await w.owner.omni.payments.voidPayment({
      id: payment.id,
      requestBody: {},
      ifMatch: `"${String(version)}"`,
    });
    await pay(invoice);
    await w.app.drain();
    const { data } = await w.owner.omni.workflowRuns.listWorkflowRuns({ workflow: KEY, entityId: clientId });
    expect(data.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(await tasksOf(clientId)).toHaveLength(1);
  });

  it('U-075 U-103 a clone with other days follows up on other days', async () => {
    const { workflows } = w.owner.omni;
    const { data } = await workflows.listWorkflows({ isSystem: true });
    const id = data.find(({ key }) => key === KEY)?.id ?? '';
    const clone = await workflows.cloneWorkflow({ id, requestBody: { key: 'our-follow-up' } });
    const [draft] = (await workflows.listWorkflowVersions({ id: clone.id })).data;
    const { graph } = await workflows.getWorkflowVersion({ id: clone.id, versionId: draft?.id ?? '' });
    const [timing, ...rest] = graph.steps;
    await workflows.reviseWorkflowVersion({
      id: clone.id,
      versionId: draft?.id ?? '',
      requestBody: {
        graph: { ...graph, steps: [{ ...timing, values: { followUpDays: 2 } }, ...rest] as never },
      },
      ifMatch: `"${String(draft?.version ?? 1)}"`,
    });
    await workflows.publishWorkflowVersion({
      id: clone.id,
      versionId: draft?.id ?? '',
      requestBody: { activate: true },
    });
    await workflows.pauseWorkflow({ id });
    const clientId = await client(w);
    const invoice = await issued(clientId);
    await pay(invoice);
    const paid = await eventOf(w, 'invoice.paid', invoice.id);
    expect((await tasksOf(clientId)).map(({ dueAt }) => dueAt)).toEqual([
      new Date(Date.parse(paid.occurredAt) + 2 * DAY).toISOString(),
    ]);
    await workflows.activateWorkflow({ id });
  });

  it('a step that the database refuses three times is done once it does not', async () => {
    const clientId = await client(w);
    const invoice = await issued(clientId);
    await w.app.ownerSql(`create function projects.refuse() returns trigger language plpgsql as
      $$ begin raise exception 'down' using errcode = '53300'; end $$`);
    await w.app.ownerSql(
      `create trigger refuse before insert on projects.tasks execute function projects.refuse()`,
    );
    await pay(invoice);
    for (let tries = 0; tries < 3; tries += 1) {
      w.app.clock.advance(30_000);
      await w.app.drain();
    }
    expect(await tasksOf(clientId)).toEqual([]);
    await w.app.ownerSql('drop trigger refuse on projects.tasks');
    await travel(w, 60 * 60_000, w.owner);
    const run = await runOf(invoice);
    expect([run.status, step(run, 'client')?.attempt]).toEqual(['completed', 1]);
    expect(await tasksOf(clientId)).toHaveLength(1);
    asUser(w.app, w.owner);
  });
});
