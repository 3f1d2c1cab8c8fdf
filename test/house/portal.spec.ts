import { randomUUID } from 'node:crypto';
import { Catalogue, type Grant } from '@omni/platform';
import { PORTAL_PERMISSIONS } from '@omni/portal';
import {
  inviteMember,
  portalClient,
  signUpOwner,
  startApp,
  type Http,
  type Json,
  type Person,
  type PortalClient,
  type TestApp,
} from '@omni/testing';
import { bodyFor } from './support/bodies';
import { ApiDocument, type Op } from './support/document';
import { Shelf, fill, idsBehindTheWalls } from './support/fill';

const CANARY = 'canaryofothers';
/** What every client of a business sees alike. */
const OPEN_TO_ALL = new Set(['appointment-types']);
let app: TestApp;
let document: ApiDocument;
let owner: Person;
let stranger: Person;
/** somebody of a client that has nothing but an issued invoice */
let client: PortalClient;
let ownInvoice: string;
/** rows of the same organization that are another client's, and rows of another organization */
let foreign: Map<string, string[]>;

beforeAll(async () => {
  app = await startApp();
  document = new ApiDocument(app);
  owner = await signUpOwner(app);
  stranger = await signUpOwner(app, { organization: { name: `${CANARY} Ltd` } });
  expect(await fill(app, document, owner, new Shelf(owner), CANARY)).toEqual([]);
  expect(await fill(app, document, stranger, new Shelf(stranger), CANARY)).toEqual([]);
  foreign = new Map();
  for (const person of [owner, stranger])
    for (const [type, ids] of await idsBehindTheWalls(app, person.organizationId))
      if (person === stranger || !isOpenToAll(type))
        foreign.set(type, [...(foreign.get(type) ?? []), ...ids]);
  client = await newcomer();
  ownInvoice = await issuedFor(client.clientId);
  await app.drain();
});
afterAll(() => app.stop());

const isOpenToAll = (type: string): boolean =>
  OPEN_TO_ALL.has(app.get(Catalogue).resourceOfType(type)?.name ?? '');

async function newcomer(): Promise<PortalClient> {
  const { id: clientId } = await owner.http.json('POST', '/v1/client-companies', {
    body: { name: 'Newcomer' },
  });
  const contact = await owner.http.json('POST', '/v1/contacts', {
    body: { clientId, firstName: 'Nora', primaryEmail: 'nora@newcomer.example' },
  });
  return portalClient(app, owner, contact.id);
}

async function issuedFor(clientId: string): Promise<string> {
  const made = await owner.http.json('POST', '/v1/invoices', {
    body: { clientId, currency: 'EUR', lines: [{ description: 'Work', unitAmount: '100' }] },
  });
  const issue = { body: {}, headers: { 'if-match': `"${String(made.version)}"` } };
  return (await owner.http.json('POST', `/v1/invoices/${made.id}/issue`, issue)).id;
}

const isPortal = (op: Op): boolean => op.path.startsWith('/v1/portal/');
const pathOf = (op: Op): string => op.path.replaceAll(/\{\w+\}/g, () => randomUUID());

function ask(http: Http, op: Op, path = pathOf(op)): Promise<{ status: number; body: Json; text: string }> {
  const making = { text: () => 'plain', reference: () => randomUUID(), all: false };
  const body = op.body && op.consumes === 'application/json' ? bodyFor(document, op.body, making) : undefined;
  return http.ask(op.method, path, {
    ...(body === undefined ? {} : { body }),
    headers: { 'if-match': '"1"', ...(body === undefined ? {} : { 'content-type': op.consumes }) },
  });
}

/** The kind of row whose id a portal path takes. */
function typeOf(op: Op): string {
  if (op.path.startsWith('/v1/portal/accesses')) return 'portal_access';
  const name = op.path.split('/')[3] ?? '';
  const resource = app.get(Catalogue).resourceNamed(name);
  if (!resource) throw new Error(`${op.id}: the portal's path names no resource: ${op.path}`);
  return resource.type;
}

describe('a portal token', () => {
  it('B-069 U-056 opens no route that is not the portal’s', async () => {
    const others = document.operations.filter((op) => !isPortal(op));
    expect(others.length).toBeGreaterThan(200);
    const open: string[] = [];
    for (const op of others) {
      const { status } = await ask(client.http, op);
      if (status !== 403) open.push(`${op.id} ${String(status)}`);
    }
    expect(open).toEqual([]);
  });

  it('U-056 is no member’s: whoever works here, and their keys, are not let in to the portal’s routes', async () => {
    const key = await owner.http.json('POST', '/v1/api-keys', {
      body: { name: 'A key', scopes: ['*'], roleCeiling: 'manager' },
    });
    const staff = await inviteMember(app, owner, 'staff');
    const askers = [owner.http, staff.http, app.http.as(key.secret)];
    const entered: string[] = [];
    for (const op of document.operations.filter(isPortal))
      for (const [i, http] of askers.entries()) {
        const { status } = await ask(http, op);
        if (status !== 403) entered.push(`${op.id} ${String(i)} ${String(status)}`);
      }
    expect(entered).toEqual([]);
  });
});

describe('what a client may do', () => {
  it('B-069 is named by permissions that an access can have', () => {
    const known = new Set<string>(PORTAL_PERMISSIONS);
    const unknown = clientGrants().filter(([, { permission }]) => permission && !known.has(permission));
    expect(unknown.map(([name, { permission }]) => `${name} ${permission ?? ''}`)).toEqual([]);
  });

  it('B-069 is bound to rows of theirs by every grant that a policy gives them', () => {
    const loose = clientGrants().filter(([name, { where }]) => !where && !OPEN_TO_ALL.has(name));
    expect(loose.map(([name]) => name)).toEqual([]);
  });
});

/** Every grant to clients, with the name of its resource. */
function clientGrants(): [string, Grant][] {
  return app
    .get(Catalogue)
    .allResources()
    .flatMap(({ name, access }) => {
      const given = access.client ?? [];
      const grants = 'can' in given ? [given] : given;
      return grants.map((grant): [string, Grant] => [name, grant]);
    });
}

describe('another client’s rows, and another organization’s', () => {
  it('U-007 U-026 B-069 are not there: every portal route on an id answers 404', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const op of document.operations.filter((one) => isPortal(one) && one.path.includes('{id}'))) {
      const ids = foreign.get(typeOf(op)) ?? [];
      expect({ op: op.id, some: ids.length > 0 }).toEqual({ op: op.id, some: true });
      for (const id of ids.slice(0, 6)) {
        const path = op.path.replace('{id}', id).replaceAll(/\{\w+\}/g, () => randomUUID());
        for (const dry of op.method === 'GET' ? [''] : ['?dryRun=true', '']) {
          tried += 1;
          const answer = await ask(client.http, op, path + dry);
          if (answer.status !== 404 || answer.text.includes(CANARY))
            wrong.push(`${op.id}${dry} ${String(answer.status)} ${answer.text.slice(0, 200)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });

  it('U-007 U-190 are in no list, however it is asked', async () => {
    const lists = document.operations.filter(
      (op) => isPortal(op) && op.method === 'GET' && !op.path.includes('{'),
    );
    expect(lists.map((op) => op.path)).toEqual(
      expect.arrayContaining([
        '/v1/portal/invoices',
        '/v1/portal/timeline',
        '/v1/portal/view',
        '/v1/portal/me',
      ]),
    );
    const strangers = new Set([...foreign.values()].flat());
    strangers.delete(owner.organizationId);
    const told: string[] = [];
    for (const op of lists) {
      const names = new Set(op.parameters.map((p) => p.name));
      const questions = [
        '',
        ...(names.has('limit') ? ['?limit=200'] : []),
        ...(names.has('total') ? ['?total=exact'] : []),
        ...(names.has('asOf') ? ['?asOf=2099-01-01T00:00:00Z'] : []),
        ...(names.has('archived') ? ['?archived=include'] : []),
        ...(names.has('q') ? [`?q=${CANARY}`] : []),
        ...(names.has('engagementId') ? [`?engagementId=${foreign.get('engagement')?.[0] ?? ''}`] : []),
        ...(names.has('filter[clientId]')
          ? [
              `?filter[clientId]=${foreign.get('client_company')?.[0] ?? ''}`,
              '?filter[clientId][ne]=' + randomUUID(),
            ]
          : []),
      ];
      for (const question of questions) {
        const { status, text } = await client.http.get(op.path + question);
        const found = (text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []).filter((id) =>
          strangers.has(id),
        );
        const others = text.includes(CANARY) && !OPEN_TO_ALL.has(op.path.split('/')[3] ?? '');
        if (status >= 500 || others || found.some((id) => !question.includes(id)))
          told.push(`${op.path}${question} ${String(status)} ${found.join(' ')}`);
      }
    }
    expect(told).toEqual([]);
  });

  it('U-007 leaves what is theirs to see, so that nothing above is empty talk', async () => {
    const { data } = (await client.http.get('/v1/portal/invoices')).body;
    expect(data.map((row: { id: string }) => row.id)).toEqual([ownInvoice]);
    expect((await client.http.get('/v1/portal/timeline')).body.data).toHaveLength(1);
  });
});
