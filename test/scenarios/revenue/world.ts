import { randomUUID } from 'node:crypto';
import { Bus, PrincipalSource, internalCall, systemPrincipal } from '@omni/platform';
import { startApp, type Answer, type Http, type TestApp } from '@omni/testing';
import { ACME, StubPrincipalsModule, tokenOf } from '../../../libs/testing/src/sample';
import { RevenueModule } from '../../../libs/revenue/src/revenue.module';

export interface Person {
  organizationId: string;
  userId: string;
  http: Http;
}

export interface World {
  app: TestApp;
  owner: Person;
  manager: Person;
  staff: Person;
  accountant: Person;
  /** standard rate of the organization's country */
  taxRateId: string;
  clientId: string;
}

export async function world(): Promise<World> {
  const app = await startApp({ modules: [RevenueModule], also: [StubPrincipalsModule] });
  await app.ownerSql(
    `insert into identity.organizations (id, status, name, slug, country, base_currency, timezone, locale, industry, mode, plan, accounting_basis, tax_rounding)
     values ($1, 'active', 'Acme', 'acme', 'DE', 'EUR', 'Europe/Berlin', 'en', 'agency', 'live', 'free', 'accrual', 'line')`, [ACME]);
  const person = (role: 'owner' | 'manager' | 'staff' | 'accountant'): Person => {
    const userId = randomUUID();
    return { organizationId: ACME, userId, http: app.http.as(tokenOf(role, ACME, userId)) };
  };
  const owner = person('owner');
  await tell(app, ACME, 'organization.created', ACME, { id: ACME, name: 'Acme', legalName: 'Acme GmbH', address: { line1: 'Ring 2', postalCode: '20095', city: 'Hamburg', country: 'DE' } });
  await app.drain();
  const { data } = await owner.http.json('GET', '/v1/tax-rates?filter%5Bcode%5D=DE-19');
  const clientId = await newClient(app, owner, {});
  return {
    app, owner, manager: person('manager'), staff: person('staff'), accountant: person('accountant'),
    taxRateId: data[0]?.id, clientId,
  };
}

export async function newClient(app: TestApp, owner: Person, facts: Record<string, unknown>): Promise<string> {
  const id = randomUUID();
  await tell(app, owner.organizationId, 'client_company.created', id, {
    id, name: 'Globex GmbH', email: 'office@globex.example', taxExempt: false, currency: 'EUR', paymentTermsDays: 14,
    billingAddress: { line1: 'Hauptstr. 1', postalCode: '10115', city: 'Berlin', country: 'DE' }, ...facts,
  });
  await app.drain();
  return id;
}

/** Publishes an event of another module. */
export async function tell(
  app: TestApp, organizationId: string, type: string, aggregateId: string, data: Record<string, unknown>, version = 1,
): Promise<void> {
  const facts = await app.get(PrincipalSource).organization(organizationId);
  await app.get(Bus).run(internalCall(systemPrincipal(facts)), 'test.tell', async (unit) => {
    await Promise.resolve();
    unit.emit({ type, version: 1 } as never, { id: aggregateId, version } as never, data as never);
  });
}

/** Three lines of work at 19 %: 300.00 net, 57.00 tax. */
export const threeLines = (taxRateId: string | null) =>
  [1, 2, 3].map((n) => ({ description: `Work ${n}`, quantity: '1', unitAmount: '10000', taxRateId }));

export const match = (row: { version: number }): Record<string, string> => ({ 'if-match': `"${row.version}"` });

/** Asks and insists on success. */
export async function done<T = any>(asked: Promise<Answer<T>>): Promise<T> {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`${String(answer.status)}: ${answer.text}`);
  return answer.body;
}

export async function draft(http: Http, body: Record<string, unknown>) {
  return done(http.post('/v1/invoices', body));
}

/** A drafted and issued invoice over one line without tax. */
export async function issued(http: Http, clientId: string, amountMinor: number, more: Record<string, unknown> = {}) {
  const made = await draft(http, {
    clientId, currency: 'EUR', lines: [{ description: 'Work', unitAmount: String(amountMinor) }], ...more,
  });
  return done(http.post(`/v1/invoices/${made.id}/issue`, {}, match(made)));
}

/** Types of the events about a row, in the order in which they happened. */
export async function outbox(app: TestApp, aggregateId: string): Promise<string[]> {
  const rows = await app.ownerSql<{ type: string }>(
    'select type from platform.outbox_events where aggregate_id = $1 order by xid, position', [aggregateId],
  );
  return rows.map((row) => row.type);
}
