import {
  BaseEntity,
  Bus,
  PrincipalSource,
  internalCall,
  systemPrincipal,
  type EventDecl,
} from '@omni/platform';
import {
  inviteMember,
  logIn,
  signUpOwner,
  startApp,
  type Answer,
  type Http,
  type Json,
  type Person,
  type TestApp,
} from '@omni/testing';

/** An organization in Germany with a member of each role, a client and that country's standard rate. */
export interface World {
  app: TestApp;
  owner: Person;
  manager: Person;
  staff: Person;
  accountant: Person;
  taxRateId: string;
  clientId: string;
}

export async function world(): Promise<World> {
  const app = await startApp();
  const owner = await signUpOwner(app, {
    organization: {
      name: 'Acme',
      legalName: 'Acme GmbH',
      address: { line1: 'Ring 2', postalCode: '20095', city: 'Hamburg', country: 'DE' },
    },
  });
  const [manager, staff, accountant] = [
    await inviteMember(app, owner, 'manager'),
    await inviteMember(app, owner, 'staff'),
    await inviteMember(app, owner, 'accountant'),
  ];
  await app.drain();
  const { data } = await owner.http.json('GET', '/v1/tax-rates?filter%5Bcode%5D=DE-19');
  const clientId = await newClient(app, owner);
  return { app, owner, manager, staff, accountant, taxRateId: data[0].id, clientId };
}

export async function newClient(
  app: TestApp,
  owner: Person,
  facts: Record<string, unknown> = {},
): Promise<string> {
  const { id } = await owner.http.json('POST', '/v1/client-companies', {
    body: {
      name: 'Globex GmbH',
      email: 'office@globex.example',
      currency: 'EUR',
      paymentTermsDays: 14,
      billingAddress: { line1: 'Hauptstr. 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
      ...facts,
    },
  });
  await app.drain();
  return id as string;
}

/** Moves the clock and logs the owner in again: tokens are short-lived. */
export async function travelTo(w: World, moment: string): Promise<void> {
  w.app.clock.set(moment);
  const { accessToken } = await logIn(w.app, w.owner.email);
  w.owner = { ...w.owner, token: accessToken, http: w.app.http.as(accessToken) };
}

/** Three lines of work: 300.00 net, at 19 % 57.00 tax. */
export const threeLines = (taxRateId: string | null) =>
  [1, 2, 3].map((n) => ({ description: `Work ${n}`, quantity: '1', unitAmount: '10000', taxRateId }));

export const match = (row: { version: number }): Record<string, string> => ({
  'if-match': `"${row.version}"`,
});

/** Waits for an answer and insists on success. */
export async function done<T = Json>(asked: Promise<Answer<T>>): Promise<T> {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`${String(answer.status)}: ${answer.text}`);
  return answer.body;
}

export const draft = (http: Http, body: Record<string, unknown>): Promise<Json> =>
  done(http.post('/v1/invoices', body));

/** A drafted and issued invoice over one line without tax. */
export async function issued(
  http: Http,
  clientId: string,
  amountMinor: number,
  more: Record<string, unknown> = {},
): Promise<Json> {
  const made = await draft(http, {
    clientId,
    currency: 'EUR',
    lines: [{ description: 'Work', unitAmount: String(amountMinor) }],
    ...more,
  });
  return done(http.post(`/v1/invoices/${made.id}/issue`, {}, match(made)));
}

/** Types of the events about a row, in the order in which they happened. */
export async function outbox(app: TestApp, aggregateId: string): Promise<string[]> {
  const rows = await app.ownerSql<{ type: string }>(
    'select type from platform.outbox_events where aggregate_id = $1 order by xid, position',
    [aggregateId],
  );
  return rows.map((row) => row.type);
}

/** An engagement of a client. */
export async function engagement(w: World, clientId = w.clientId): Promise<string> {
  const { id } = await done(
    w.owner.http.post('/v1/engagements', {
      clientId,
      name: 'Website',
      kind: 'project',
      billingMode: 'fixed',
    }),
  );
  await w.app.drain();
  return id as string;
}

/** Tells what another module would tell: as if an event of it had happened. */
export async function tell(
  w: World,
  type: string,
  aggregateId: string,
  data: Record<string, unknown>,
): Promise<void> {
  const organization = await w.app.get(PrincipalSource).organization(w.owner.organizationId);
  const about = Object.assign(new Told(), { id: aggregateId, version: 1 });
  await w.app.get(Bus).run(internalCall(systemPrincipal(organization)), 'test.tell', (unit) => {
    unit.emit({ type, version: 1 } as EventDecl, about, data);
    return Promise.resolve();
  });
  await w.app.drain();
}

class Told extends BaseEntity {}
