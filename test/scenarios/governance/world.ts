import {
  inviteMember,
  logIn,
  signUpOwner,
  startApp,
  switchTo,
  type Json,
  type Person,
  type TestApp,
} from '@omni/testing';

export interface World {
  app: TestApp;
  owner: Person;
  manager: Person;
  staff: Person;
  accountant: Person;
}

export async function world(): Promise<World> {
  const app = await startApp();
  const owner = await signUpOwner(app);
  const manager = await inviteMember(app, owner, 'manager');
  const staff = await inviteMember(app, owner, 'staff');
  const accountant = await inviteMember(app, owner, 'accountant');
  await app.drain();
  return { app, owner, manager, staff, accountant };
}

/** The same person with a token that is good now: time has passed. */
export async function again(app: TestApp, person: Person): Promise<Person> {
  const { accessToken } = await logIn(app, person.email, person.password);
  return switchTo(app, accessToken, person.organizationId, person.password);
}

/** Lets time pass and everybody log in anew. */
export async function travel(w: World, by: object): Promise<void> {
  w.app.clock.advance(by);
  for (const name of ['owner', 'manager', 'staff', 'accountant'] as const)
    w[name] = await again(w.app, w[name]);
}

let count = 0;
type Row = Record<string, Json> & { id: string };

export const client = (w: World, over = {}): Promise<Row> =>
  w.owner.http.json('POST', '/v1/client-companies', { body: { name: `Client ${String(++count)}`, ...over } });

export const contact = (w: World, over = {}): Promise<Row> =>
  w.owner.http.json('POST', '/v1/contacts', { body: { firstName: `Ada ${String(++count)}`, ...over } });

/** A task that was done now. */
export async function doneTask(w: World, over = {}): Promise<Row> {
  const task = await w.owner.http.json<Row>('POST', '/v1/tasks', {
    body: { title: `Task ${String(++count)}`, ...over },
  });
  await w.owner.http.json('POST', `/v1/tasks/${task.id}/complete`);
  return task;
}

export const run = (w: World, body: object = {}, query = ''): Promise<Json> =>
  w.owner.http.json('POST', `/v1/retention-policies/run${query}`, { body });

/** What a run says of one step. */
export const stepOf = (report: Json[], entityType: string, action = 'purge'): Json =>
  report.find((r: Json) => r.entityType === entityType && r.action === action);

export const statusOf = async (w: World, path: string): Promise<number> =>
  (await w.owner.http.get(`/v1/${path}`)).status;

export const policy = async (w: World, entityType: string, action = 'purge'): Promise<Json> =>
  (
    await w.owner.http.json<{ data: Json[] }>(
      'GET',
      `/v1/retention-policies?filter[entityType]=${entityType}&filter[action]=${action}`,
    )
  ).data[0];

export const problem = ({ status, body }: { status: number; body: Json }) => ({
  status,
  code: body.code as string,
});
