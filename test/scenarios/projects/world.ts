import {
  Bus,
  PrincipalSource,
  internalCall,
  systemPrincipal,
  type Call,
  type EventDecl,
} from '@omni/platform';
import {
  inviteMember,
  logIn,
  signUpOwner,
  startApp,
  type Http,
  type Json,
  type Person,
  type TestApp,
} from '@omni/testing';

/** An organization with an owner, a manager and a staff member, a client and an engagement. */
export interface World {
  app: TestApp;
  owner: Person;
  manager: Person;
  staff: Person;
  clientId: string;
  engagementId: string;
}

export async function world(): Promise<World> {
  const app = await startApp();
  const owner = await signUpOwner(app);
  const manager = await inviteMember(app, owner, 'manager');
  const staff = await inviteMember(app, owner, 'staff');
  const clientId = await client(owner);
  const engagementId = await engagement(owner, clientId);
  await app.drain();
  return { app, owner, manager, staff, clientId, engagementId };
}

export async function client(owner: Person, name = 'Acme GmbH'): Promise<string> {
  return (await owner.http.json('POST', '/v1/client-companies', { body: { name } })).id as string;
}

export async function engagement(owner: Person, clientId: string, body: object = {}): Promise<string> {
  const made = await owner.http.json('POST', '/v1/engagements', {
    body: { clientId, name: 'Website', kind: 'project', billingMode: 'time_and_materials', ...body },
  });
  return made.id as string;
}

/** A project under the world's engagement, by its owner. */
export const project = ({ owner, engagementId }: World, body: object = {}): Promise<Json> =>
  owner.http.json('POST', '/v1/projects', { body: { engagementId, name: 'New website', ...body } });

export const task = ({ owner }: World, body: object = {}): Promise<Json> =>
  owner.http.json('POST', '/v1/tasks', { body: { title: 'Write the texts', ...body } });

/** A verb that must work: `does(http, 'tasks', id, 'complete')`. */
export const does = (
  http: Http,
  resource: string,
  id: string,
  verb: string,
  body: object = {},
): Promise<Json> => http.json('POST', `/v1/${resource}/${id}/${verb}`, { body });

export const read = (http: Http, resource: string, id: string): Promise<Json> =>
  http.json('GET', `/v1/${resource}/${id}`);

/** The ids of a list's first page. */
export async function idsOf(http: Http, path: string): Promise<string[]> {
  const { data } = await http.json<{ data: { id: string }[] }>('GET', path);
  return data.map((row) => row.id);
}

export const problem = (answer: { status: number; body: Json }) => ({
  status: answer.status,
  code: answer.body.code as string,
});

/** A call of the house in the world's organization, as a workflow's step makes it. */
export async function houseCall(
  { app, owner }: World,
  kind: 'workflow' | 'system' = 'workflow',
): Promise<Call> {
  return internalCall(
    systemPrincipal(await app.get(PrincipalSource).organization(owner.organizationId), kind),
  );
}

/** Lets another module's event happen, as its outbox row would come. */
export async function happen(
  w: World,
  type: string,
  aggregateId: string,
  data: object,
  version = 1,
): Promise<void> {
  await w.app.get(Bus).run(await houseCall(w, 'system'), 'test.happen', (unit) => {
    unit.emit({ type, version: 1 } as EventDecl, { id: aggregateId, version } as never, data as never);
    return Promise.resolve();
  });
  await w.app.drain();
}

/** Moves the clock and logs everybody in again: tokens are short-lived. */
export async function travel(
  w: World,
  by: { days?: number; hours?: number; years?: number; minutes?: number },
): Promise<void> {
  w.app.clock.advance(by);
  for (const who of ['owner', 'manager', 'staff'] as const) {
    const { accessToken } = await logIn(w.app, w[who].email);
    w[who] = { ...w[who], token: accessToken, http: w.app.http.as(accessToken) };
  }
}

export interface Told {
  type: string;
  payload: Json;
  previous: Json;
  actorKind: string;
}

/** What was told of a row so far, oldest first. */
export const toldOf = ({ app }: World, id: string): Promise<Told[]> =>
  app.ownerSql<Told>(
    `select type, payload, previous, actor_kind as "actorKind" from platform.outbox_events
     where aggregate_id = $1 order by xid, position`,
    [id],
  );

export const typesOf = async (w: World, id: string): Promise<string[]> =>
  (await toldOf(w, id)).map((event) => event.type);

/** What the audit says of a row, oldest first. */
export const auditOf = (
  { app }: World,
  id: string,
): Promise<{ action: string; before: Json; after: Json; actorKind: string }[]> =>
  app.ownerSql(
    `select action, before, after, actor_kind as "actorKind" from timeline.audit_events where entity_id = $1
     order by xid, position`,
    [id],
  );
