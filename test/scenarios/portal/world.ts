import {
  inviteMember,
  logIn,
  portalClient,
  signUpOwner,
  startApp,
  type Http,
  type Json,
  type Person,
  type PortalClient,
  type TestApp,
} from '@omni/testing';

/** An organization with a member of each role, two clients with a contact each, and two engagements of the first. */
export interface World {
  app: TestApp;
  owner: Person;
  manager: Person;
  staff: Person;
  accountant: Person;
  slug: string;
  acme: Side;
  globex: Side;
  /** the engagements of Acme */
  relaunch: string;
  support: string;
}

export interface Side {
  clientId: string;
  contactId: string;
  email: string;
}

export async function world(): Promise<World> {
  const app = await startApp();
  const owner = await signUpOwner(app);
  const [manager, staff, accountant] = [
    await inviteMember(app, owner, 'manager'),
    await inviteMember(app, owner, 'staff'),
    await inviteMember(app, owner, 'accountant'),
  ];
  const { slug } = await owner.http.json('GET', `/v1/organizations/${owner.organizationId}`);
  const [acme, globex] = [await side(owner, 'Acme'), await side(owner, 'Globex')];
  const [relaunch, support] = [
    await engagement(owner, acme.clientId, 'Relaunch'),
    await engagement(owner, acme.clientId, 'Support'),
  ];
  await app.drain();
  return { app, owner, manager, staff, accountant, slug, acme, globex, relaunch, support };
}

let count = 0;

/** A client with one contact who has an e-mail. */
export async function side(owner: Person, name: string): Promise<Side> {
  const { id: clientId } = await owner.http.json('POST', '/v1/client-companies', { body: { name } });
  const email = `carla.${String((count += 1))}@${name.toLowerCase().replaceAll(' ', '-')}.example`;
  const contact = await owner.http.json('POST', '/v1/contacts', {
    body: { clientId, firstName: 'Carla', lastName: name, primaryEmail: email },
  });
  return { clientId, contactId: contact.id, email };
}

export async function engagement(
  owner: Person,
  clientId: string,
  name: string,
  more: Json = {},
): Promise<string> {
  const { id } = await owner.http.json('POST', '/v1/engagements', {
    body: { clientId, name, budgetMinor: 1_000_000, ...more },
  });
  return id as string;
}

/** Another contact of a client, in the portal already. */
export async function another(w: World, { clientId }: Side, options: Json = {}): Promise<PortalClient> {
  const email = `dora.${String((count += 1))}@example.com`;
  const { id } = await w.owner.http.json('POST', '/v1/contacts', {
    body: { clientId, firstName: 'Dora', primaryEmail: email },
  });
  return portalClient(w.app, w.owner, id, options);
}

export async function draft(http: Http, clientId: string, more: Json = {}): Promise<Json> {
  return http.json('POST', '/v1/invoices', {
    body: { clientId, currency: 'EUR', lines: [{ description: 'Work', unitAmount: '50000' }], ...more },
  });
}

/** An issued invoice of 500.00 EUR. */
export async function issued(http: Http, clientId: string, more: Json = {}): Promise<Json> {
  const made = await draft(http, clientId, more);
  return http.json('POST', `/v1/invoices/${made.id}/issue`, {
    body: {},
    headers: { 'if-match': `"${String(made.version)}"` },
  });
}

export const ids = (page: Json): string[] => page.data.map((row: Json) => row.id as string);

export const match = (row: Json): Record<string, string> => ({ 'if-match': `"${String(row.version)}"` });

export const later = (w: World, minutes: number): void => w.app.clock.advance(minutes * 60_000);

/** The owner's tokens are short-lived: new ones after some travelling. */
export async function ownerAgain(w: World): Promise<void> {
  const { accessToken } = await logIn(w.app, w.owner.email);
  w.owner = { ...w.owner, token: accessToken, http: w.app.http.as(accessToken) };
}
