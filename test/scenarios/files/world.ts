import { createHash } from 'node:crypto';
import {
  inviteMember,
  portalClient as enterPortal,
  signUpOwner,
  startApp,
  type Answer,
  type Http,
  type Json,
  type Person,
  type PortalClient,
  type StartOptions,
  type TestApp,
} from '@omni/testing';

/** An organization with everybody in it, a client and an engagement. */
export interface World {
  app: TestApp;
  owner: Person;
  manager: Person;
  staff: Person;
  accountant: Person;
  clientId: string;
  engagementId: string;
}

export async function world(options: StartOptions = {}): Promise<World> {
  const app = await startApp(options);
  const owner = await signUpOwner(app);
  const [manager, staff, accountant] = [
    await inviteMember(app, owner, 'manager'),
    await inviteMember(app, owner, 'staff'),
    await inviteMember(app, owner, 'accountant'),
  ];
  const clientId = await client(owner);
  const engagementId = await engagement(owner, clientId);
  await app.drain();
  return { app, owner, manager, staff, accountant, clientId, engagementId };
}

export async function client(owner: Person, name = 'Acme GmbH'): Promise<string> {
  return (await owner.http.json('POST', '/v1/client-companies', { body: { name } })).id as string;
}

export async function engagement(owner: Person, clientId: string, name = 'Website'): Promise<string> {
  const body = { clientId, name, kind: 'project', billingMode: 'time_and_materials' };
  return (await owner.http.json('POST', '/v1/engagements', { body })).id as string;
}

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** What an upload announces of these bytes. */
export const announce = (bytes: Uint8Array | string, mime = 'text/plain') => ({
  mime,
  sizeBytes: Buffer.byteLength(bytes),
  sha256: sha256(bytes),
});

/** Where the product of this test listens, whatever address it believes to be reached at. */
export const here = (app: TestApp, url: string): string => {
  const { pathname, search, hostname, port } = new URL(url);
  return hostname === 'localhost' && port === '0' ? `${app.url}${pathname}${search}` : url;
};

interface Presigned {
  method: string;
  url: string;
  headers: Record<string, string>;
}

/** Follows a presigned address as somebody who knows nothing but the address. */
export const follow = (
  app: TestApp,
  { method, url, headers }: Presigned,
  bytes?: Uint8Array | string,
  more: Record<string, string> = {},
): Promise<Response> =>
  fetch(here(app, url), {
    method,
    headers: { ...headers, ...more },
    ...(bytes === undefined ? {} : { body: bytes as BodyInit }),
  });

export const problem = (answer: Answer): { status: number; code: string } => ({
  status: answer.status,
  code: answer.body.code as string,
});

/** A file from its announcement to its availability. */
export async function upload(
  app: TestApp,
  http: Http,
  bytes: Uint8Array | string,
  { mime = 'text/plain', ...body }: Record<string, unknown> & { mime?: string } = {},
): Promise<Json> {
  const made = await http.json('POST', '/v1/files', {
    body: { name: 'Notes.txt', ...body, ...announce(bytes, mime) },
  });
  const put = await follow(app, made.upload, bytes);
  if (put.status !== 200) throw new Error(`PUT answered ${String(put.status)}: ${await put.text()}`);
  await http.json('POST', `/v1/files/${made.id as string}/complete`);
  await app.drain();
  return http.json('GET', `/v1/files/${made.id as string}`);
}

/** The bytes that a download answers. */
export async function download(app: TestApp, http: Http, id: string, query = ''): Promise<Buffer> {
  const address = await http.json('GET', `/v1/files/${id}/download${query}`);
  const got = await follow(app, address);
  if (got.status !== 200) throw new Error(`GET answered ${String(got.status)}: ${await got.text()}`);
  return Buffer.from(await got.arrayBuffer());
}

/** The types of the events of an organization, in the order of their happening. */
export async function eventsOf(app: TestApp, organizationId: string, type = '%'): Promise<Json[]> {
  return app.ownerSql(
    `select type, aggregate_id as id, payload as data from platform.outbox_events
     where organization_id = $1 and type like $2 order by position`,
    [organizationId, type],
  );
}

let contacts = 0;

/** Somebody of a client who came in by the portal. */
export async function portalClient(
  { app, owner, clientId }: World,
  seat: { engagementId?: string; permissions?: string[]; clientId?: string } = {},
): Promise<PortalClient> {
  contacts += 1;
  const { clientId: of = clientId, ...options } = seat;
  const contact = await owner.http.json<{ id: string }>('POST', '/v1/contacts', {
    body: { firstName: 'Carla', clientId: of, primaryEmail: `carla-${String(contacts)}@client.example` },
  });
  return enterPortal(app, owner, contact.id, options);
}
