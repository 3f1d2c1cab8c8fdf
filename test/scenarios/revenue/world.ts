import { randomUUID } from 'node:crypto';
import { Bus, PrincipalSource, internalCall, systemPrincipal } from '@omni/platform';
import { signUpOwner, startApp, type Answer, type Http, type Person, type TestApp } from '@omni/testing';
import { IdentityModule } from '../../../libs/identity/src/identity.module';
import { RevenueModule } from '../../../libs/revenue/src/revenue.module';

export interface World {
  app: TestApp;
  owner: Person;
  /** standard rate of the organization's country */
  taxRateId: string;
  clientId: string;
}

export async function world(organization: Record<string, unknown> = {}): Promise<World> {
  const app = await startApp({ modules: [IdentityModule, RevenueModule] });
  const owner = await signUpOwner(app, { organization });
  await app.drain();
  const { data } = await owner.http.json('GET', '/v1/tax-rates?filter%5Bcode%5D=DE-19');
  const clientId = await newClient(app, owner, {});
  return { app, owner, taxRateId: data[0]?.id, clientId };
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
