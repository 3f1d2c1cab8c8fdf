import { deflateSync, crc32 } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import { Bus, internalCall, type Call, type Principal } from '@omni/platform';
import {
  inviteMember,
  logIn,
  mailTo,
  signUpOwner,
  startApp,
  type Answer,
  type Http,
  type Json,
  type Person,
  type StartOptions,
  type TestApp,
} from '@omni/testing';

/** An organization in Germany with a member of each role, a client and that client's contact. */
export interface World {
  app: TestApp;
  owner: Person;
  manager: Person;
  staff: Person;
  accountant: Person;
  clientId: string;
  contactId: string;
  contactEmail: string;
}

export async function world(options: StartOptions = {}): Promise<World> {
  const app = await startApp(options);
  const owner = await signUpOwner(app, {
    organization: { name: 'Acme', legalName: 'Acme GmbH' },
  });
  const [manager, staff, accountant] = [
    await inviteMember(app, owner, 'manager'),
    await inviteMember(app, owner, 'staff'),
    await inviteMember(app, owner, 'accountant'),
  ];
  const clientId = await newClient(owner.http);
  const contactEmail = `grace-${String(process.pid)}@globex.example`;
  const contactId = await newContact(owner.http, clientId, contactEmail);
  await app.drain();
  return { app, owner, manager, staff, accountant, clientId, contactId, contactEmail };
}

let count = 0;

export async function newClient(http: Http, facts: Record<string, unknown> = {}): Promise<string> {
  count += 1;
  const { id } = await http.json('POST', '/v1/client-companies', {
    body: {
      name: `Globex ${String(count)}`,
      legalName: 'Globex Handels GmbH',
      email: `office-${String(count)}@globex.example`,
      currency: 'EUR',
      billingAddress: { line1: 'Hauptstr. 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
      ...facts,
    },
  });
  return id as string;
}

export async function newContact(http: Http, clientId: string, primaryEmail: string): Promise<string> {
  const { id } = await http.json('POST', '/v1/contacts', {
    body: { clientId, firstName: 'Grace', lastName: 'Hopper', primaryEmail },
  });
  return id as string;
}

export const match = (row: { version: number }): Record<string, string> => ({
  'if-match': `"${String(row.version)}"`,
});

/** Waits for an answer and insists on success. */
export async function done<T = Json>(asked: Promise<Answer<T>>): Promise<T> {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`${String(answer.status)}: ${answer.text}`);
  return answer.body;
}

/** Moves the clock and logs everybody in again: tokens are short-lived. */
export async function travelTo(w: World, moment: string): Promise<void> {
  w.app.clock.set(moment);
  for (const role of ['owner', 'manager', 'staff', 'accountant'] as const) {
    const { accessToken } = await logIn(w.app, w[role].email);
    w[role] = { ...w[role], token: accessToken, http: w.app.http.as(accessToken) };
  }
}

export const lines = [
  { key: 'build', description: 'Design and build', unitAmount: '1000000', taxPct: '19' },
  { key: 'care', description: 'Care plan', unitAmount: '120000', taxPct: '19', optional: true },
];

export const proposal = (w: World, more: Record<string, unknown> = {}, http = w.owner.http): Promise<Json> =>
  done(
    http.post('/v1/proposals', {
      clientId: w.clientId,
      contactId: w.contactId,
      title: 'Website relaunch',
      currency: 'EUR',
      body: [
        { type: 'heading', text: 'What we do' },
        { type: 'paragraph', text: 'We build your site anew.' },
      ],
      lines,
      ...more,
    }),
  );

export const act = (
  http: Http,
  kind: string,
  row: { id: string; version: number },
  verb: string,
  body: unknown = {},
): Promise<Answer> => http.post(`/v1/${kind}/${row.id}/${verb}`, body, match(row));

export const sentProposal = async (w: World, more: Record<string, unknown> = {}): Promise<Json> =>
  done(act(w.owner.http, 'proposals', await proposal(w, more), 'send'));

export const contractBody = [
  { type: 'heading', text: 'Services' },
  { type: 'paragraph', text: 'The contractor builds the site.' },
];

export const contract = (w: World, more: Record<string, unknown> = {}, http = w.owner.http): Promise<Json> =>
  done(
    http.post('/v1/contracts', {
      clientId: w.clientId,
      contactId: w.contactId,
      title: 'Consulting agreement',
      kind: 'msa',
      body: contractBody,
      ...more,
    }),
  );

/** What stands in a PDF that a route answers. */
export async function pdfText(
  app: TestApp,
  path: string,
  http: Http,
): Promise<{ text: string; bytes: Buffer }> {
  const response = await fetch(app.url + path, {
    headers: http.token ? { authorization: `Bearer ${http.token}` } : {},
  });
  if (response.status !== 200) throw new Error(await response.text());
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const bytes = Buffer.from(await response.arrayBuffer());
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return { text, bytes };
}

/** The secret of the newest mail with a link that came to an address. */
export async function linkIn(app: TestApp, address: string, page: string): Promise<string> {
  const mails = await mailTo(app, address);
  for (const { text } of mails) {
    const token = new RegExp(`${page}\\?token=([\\w.-]+)`).exec(text)?.[1];
    if (token) return token;
  }
  throw new Error(`no link to ${page} came to ${address}`);
}

export const signingLink = (app: TestApp, address: string): Promise<string> => linkIn(app, address, '/sign');

/** Two signers in order, by whose mail addresses their links are found. */
export const twoSigners = (n: string) => [
  { name: 'Ada Lovelace', email: `ada.${n}@globex.example` },
  { name: 'Alan Turing', email: `alan.${n}@acme.example` },
];

export const CONSENT = '2026-01';
export const typed = (text: string) => ({
  consentVersion: CONSENT,
  signature: { kind: 'typed', text },
});

/** A PNG of one colour, as a data URL. */
export function png(width = 8, height = 4): string {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    const tail = Buffer.alloc(4);
    tail.writeUInt32BE(crc32(body));
    return Buffer.concat([head, body, tail]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc((width * 3 + 1) * height, 0x20);
  for (let row = 0; row < height; row += 1) rows[row * (width * 3 + 1)] = 0;
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

/** Types of the events about a row, in the order in which they happened. */
export async function outbox(app: TestApp, aggregateId: string): Promise<string[]> {
  const rows = await app.ownerSql<{ type: string }>(
    'select type from platform.outbox_events where aggregate_id = $1 order by xid, position',
    [aggregateId],
  );
  return rows.map((row) => row.type);
}

export async function eventData(app: TestApp, aggregateId: string, type: string): Promise<Json> {
  const [row] = await app.ownerSql<{ payload: Json }>(
    'select payload from platform.outbox_events where aggregate_id = $1 and type = $2 order by xid desc, position desc limit 1',
    [aggregateId, type],
  );
  return row?.payload;
}

/** A contract that both signers have signed, in their order. */
export async function signedContract(w: World, n: string, more: Record<string, unknown> = {}): Promise<Json> {
  const draft = await contract(w, more);
  await done(
    act(w.owner.http, 'contracts', draft, 'send-for-signature', {
      signers: twoSigners(n),
      signingOrder: 'sequential',
    }),
  );
  for (const { name, email } of twoSigners(n)) {
    const token = await signingLink(w.app, email);
    await done(w.app.http.post('/v1/signing/sign', { token, ...typed(name) }));
  }
  await w.app.drain();
  return done(w.owner.http.get(`/v1/contracts/${draft.id}`));
}

/** A client's contact who came in by the portal, as the platform sees them. */
export const client = (w: World, permissions: readonly string[], clientId = w.clientId): Principal => ({
  kind: 'client',
  id: w.contactId,
  organization: {
    id: w.owner.organizationId,
    name: 'Acme',
    email: null,
    timezone: 'Europe/Berlin',
    locale: 'en',
    country: 'DE',
    baseCurrency: 'EUR',
    taxRounding: 'line',
    status: 'active',
    booksLockedThrough: null,
    settings: {},
  },
  memberId: null,
  userId: null,
  role: 'client',
  portal: {
    accessId: w.contactId,
    contactId: w.contactId,
    clientId,
    engagementId: null,
    permissions,
  },
  grants: {},
  scopes: null,
  sessionId: null,
  mfa: false,
  accessVersion: null,
  rateLimitPerMinute: null,
});

/** A call as the portal makes it for a client. */
export const portalCall = (principal: Principal, more: Partial<Call> = {}): Call =>
  internalCall(principal, {
    method: 'POST',
    path: '/v1/portal',
    ip: '203.0.113.9',
    userAgent: 'portal test',
    ...more,
  });

export const busOf = (app: TestApp): Bus => app.get(Bus);
