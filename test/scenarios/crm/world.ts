import { randomUUID } from 'node:crypto';
import {
  Bus,
  Catalogue,
  PrincipalSource,
  internalCall,
  systemPrincipal,
  type Call,
  type EventDecl,
} from '@omni/platform';
import { inviteMember, signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';

export interface World {
  app: TestApp;
  owner: Person;
  manager: Person;
  staff: Person;
  accountant: Person;
}

/** An organization with one person of each role, and its first pipeline. */
export async function world(): Promise<World> {
  const app = await startApp();
  const owner = await signUpOwner(app);
  const manager = await inviteMember(app, owner, 'manager');
  const staff = await inviteMember(app, owner, 'staff');
  const accountant = await inviteMember(app, owner, 'accountant');
  await app.drain();
  return { app, owner, manager, staff, accountant };
}

/** A row that must have come to be. */
export async function made(answer: Promise<{ status: number; body: Record<string, unknown>; text: string }>) {
  const { status, body, text } = await answer;
  if (status > 299) throw new Error(`${String(status)}: ${text}`);
  return body as Record<string, Json> & { id: string };
}

/** A call of the house in somebody's organization, as a workflow's step makes it. */
export async function houseCall(
  { app, owner }: World,
  kind: 'workflow' | 'system' | 'integration' = 'workflow',
): Promise<Call> {
  const organization = await app.get(PrincipalSource).organization(owner.organizationId);
  return internalCall(systemPrincipal(organization, kind));
}

/** What a workflow's step does: a command by its name, as the house. */
export async function asWorkflow(
  w: World,
  name: string,
  input: object,
): Promise<Record<string, Json> & { id: string }> {
  const Command = w.app.get(Catalogue).commandClass(name);
  if (!Command) throw new Error(`there is no command ${name}`);
  return (await w.app.get(Bus).send(Command, input, await houseCall(w, 'workflow'))).body as { id: string };
}

/** Lets another module's event happen, as its outbox row would come. */
export async function happen(
  w: World,
  type: string,
  aggregateId: string,
  data: Record<string, unknown>,
): Promise<void> {
  const call = await houseCall(w, 'system');
  await w.app.get(Bus).run(call, 'test.happen', (unit) => {
    unit.emit({ type, version: 1 } as EventDecl, { id: aggregateId, version: 1 } as never, data);
    return Promise.resolve();
  });
  await w.app.drain();
}

export interface Told {
  type: string;
  aggregateId: string;
  payload: Record<string, Json>;
  previous: Record<string, unknown> | null;
  actorKind: string;
}

/** Events told so far of one row, in order. */
export const toldOf = (w: World, aggregateId: string): Promise<Told[]> =>
  w.app.ownerSql<Told>(
    `select type, aggregate_id as "aggregateId", payload, previous, actor_kind as "actorKind"
     from platform.outbox_events where aggregate_id = $1 order by xid, position`,
    [aggregateId],
  );

export const typesOf = async (w: World, aggregateId: string): Promise<string[]> =>
  (await toldOf(w, aggregateId)).map((event) => event.type);

let count = 0;
export const someEmail = (name = 'someone'): string => `${name}.${String(++count)}@example.com`;
export const anyId = (): string => randomUUID();

export const problem = (answer: { status: number; body: Record<string, unknown> }) => ({
  status: answer.status,
  code: answer.body.code,
});

/** Whatever happened in a file, each event of this module says what its declaration promises. */
export async function expectSoundEvents(w: World): Promise<void> {
  const catalogue = w.app.get(Catalogue);
  const ours = new Set(catalogue.modules.find((m) => m.name === 'crm')?.resources?.map((r) => r.type));
  const told = await w.app.ownerSql<{ type: string; payload: unknown }>(
    `select type, payload from platform.outbox_events where actor_kind <> 'system' or causation_id is not null`,
  );
  const unsound = told
    .filter(({ type }) => ours.has(type.split('.')[0] ?? ''))
    .flatMap(({ type, payload }) => {
      const parsed = catalogue.event(type)?.data.safeParse(payload);
      return parsed?.success ? [] : [`${type}: ${parsed ? parsed.error.message : 'not declared'}`];
    });
  expect(told.length).toBeGreaterThan(0);
  expect([...new Set(unsound)]).toEqual([]);
}
