import { inviteMember, signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';

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

let count = 0;
export const next = (): string => String(++count);

type Row = Record<string, Json> & { id: string };

export const client = (by: Person, over: object = {}): Promise<Row> =>
  by.http.json('POST', '/v1/client-companies', { body: { name: `Client ${next()}`, ...over } });

export const contact = (by: Person, over: object = {}): Promise<Row> =>
  by.http.json('POST', '/v1/contacts', { body: { firstName: `Contact ${next()}`, ...over } });

export const deal = async (by: Person): Promise<Row> =>
  by.http.json('POST', '/v1/deals', {
    body: { clientId: (await client(by)).id, name: `Deal ${next()}` },
  });

export const task = (by: Person, over: object = {}): Promise<Row> =>
  by.http.json('POST', '/v1/tasks', { body: { title: `Task ${next()}`, ...over } });

/** Status, code and pointers of a refusal. */
export const problem = ({ status, body }: { status: number; body: Json }) => ({
  status,
  code: body.code as string,
  pointers: ((body.errors ?? []) as { pointer: string; code: string }[]).map((e) => `${e.pointer} ${e.code}`),
});
