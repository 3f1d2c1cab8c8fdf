import { LaneWorker, MovableClock } from '@omni/platform';
import {
  TEST_START,
  connectSandbox,
  inviteMember,
  logIn,
  signUpOwner,
  startApp,
  startSandbox,
  switchTo,
  type Person,
  type TestApp,
  type TestSandbox,
} from '@omni/testing';
import { OmniBusiness, type Approval, type WorkflowRun } from '@omnibusiness/sdk';

/** Somebody, and the API as their own program sees it. */
export type User = Person & { omni: OmniBusiness };

/** A business with a member of each role, and a ledger that shares its clock. */
export interface World {
  app: TestApp;
  sandbox: TestSandbox;
  owner: User;
  manager: User;
  staff: User;
  accountant: User;
  /** account of the ledger at the provider; empty where none is connected */
  ledger: string;
  stop: () => Promise<void>;
}

export const asUser = (app: TestApp, person: Person): User =>
  Object.assign(person, {
    omni: new OmniBusiness({ baseUrl: app.url }).use({ accessToken: person.token, refreshToken: '' }),
  });

export async function world({
  ledger = true,
  env = {},
}: { ledger?: boolean; env?: Record<string, string> } = {}): Promise<World> {
  const clock = new MovableClock(TEST_START);
  const sandbox = await startSandbox(clock);
  const app = await startApp({ clock, env: { ...sandbox.env, ...env } });
  const owner = asUser(app, await signUpOwner(app));
  const [manager, staff, accountant] = [
    asUser(app, await inviteMember(app, owner, 'manager')),
    asUser(app, await inviteMember(app, owner, 'staff')),
    asUser(app, await inviteMember(app, owner, 'accountant')),
  ];
  await app.drain();
  const account = ledger ? (await connectSandbox(app, owner, 'ledger')).token : '';
  const stop = async () => {
    await app.stop();
    await sandbox.stop();
  };
  return { app, sandbox, owner, manager, staff, accountant, ledger: account, stop };
}

/** Lets time pass. Tokens end meanwhile, so whoever goes on logs in again. */
export async function travel({ app }: World, ms: number, ...people: User[]): Promise<void> {
  app.clock.advance(ms);
  for (const person of people) {
    const { accessToken } = await logIn(app, person.email, person.password);
    Object.assign(person, await switchTo(app, accessToken, person.organizationId, person.password));
    asUser(app, person);
  }
  await app.drain();
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export async function client({ app, owner }: World, more: object = {}): Promise<string> {
  const { id } = await owner.omni.clientCompanies.createClientCompany({
    requestBody: {
      name: 'Globex GmbH',
      currency: 'EUR',
      billingAddress: { line1: 'Hauptstr. 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
      ...more,
    },
  });
  await app.drain();
  return id;
}

/** The only run of a workflow about a trigger's event, as it stands once all that can be done has been. */
export async function theRun(w: World, workflow: string, triggerEventId?: string): Promise<WorkflowRun> {
  await w.app.drain();
  const { data } = await w.owner.omni.workflowRuns.listWorkflowRuns({
    workflow,
    sort: '-createdAt',
    ...(triggerEventId === undefined ? {} : { filterTriggerEventId: triggerEventId }),
  });
  const [run] = data;
  if (!run || data.length !== 1) throw new Error(`there are ${String(data.length)} runs of ${workflow}`);
  return w.owner.omni.workflowRuns.getWorkflowRun({ id: run.id });
}

/** `approval succeeded`, in the order of the steps, as a run shows them. */
export const stepsOf = ({ actions }: WorkflowRun): string[] =>
  (actions ?? []).map((action) => `${action.stepKey} ${action.status}`);

export const step = ({ actions }: WorkflowRun, key: string) =>
  (actions ?? []).filter((action) => action.stepKey === key).at(-1);

/** The event that was told of a row. */
export async function eventOf(w: World, type: string, aggregateId: string) {
  await w.app.drain();
  const { data } = await w.owner.omni.events.listEvents({ type, aggregateId });
  const [event] = data;
  if (!event) throw new Error(`no ${type} was told`);
  return event;
}

/**
 * The events of these types under one correlation, oldest first; each but the first must be caused by the one before.
 * Whatever is told twice must be told for the same reason.
 */
export async function chain(w: World, correlationId: string, types: readonly string[]): Promise<string[]> {
  const { data } = await w.owner.omni.events.listEvents({ correlationId, limit: 200 });
  const told = types.map((type) => data.filter((event) => event.type === type));
  told.forEach((events, i) => {
    if (i === 0) return;
    const before = told[i - 1]?.map(({ id }) => id) ?? [];
    for (const event of events) expect(before).toContain(event.causationId);
  });
  return told.flatMap((events) => events.slice(0, 1).map(({ type }) => type));
}

export async function openApproval({ app, owner }: World, subjectId: string): Promise<Approval> {
  await app.drain();
  const { data } = await owner.omni.approvals.listApprovals({ subjectId, status: 'pending' });
  const [approval] = data;
  if (!approval || data.length !== 1) throw new Error(`${String(data.length)} approvals are open`);
  return approval;
}

export const decide = ({ omni }: User, { id }: { id: string }, decision: 'approve' | 'reject' = 'approve') =>
  omni.approvals.decideApproval({ id, requestBody: { decision } });

/** What the ledger holds under our ids. */
export const heldFor = async ({ sandbox, ledger }: World, reference: string) =>
  (await sandbox.control.held(ledger)).documents.filter(({ document }) => document.reference === reference);

/** Hands every event to every consumer a second time. */
export async function deliverAgain({ app }: World): Promise<void> {
  await app.drain();
  await app.ownerSql('delete from platform.processed_events where consumer = $1', ['workflow.match-events']);
  await app.ownerSql(`update engine.outbox_lanes set xid = '0', position = 0, created_at = '-infinity'`);
  for (const lane of [0, 1, 2, 3, 4, 5, 6, 7]) await app.get(LaneWorker).run(lane);
  await app.drain();
}
