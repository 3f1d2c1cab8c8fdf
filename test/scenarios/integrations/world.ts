import { Connections, ProviderFault, type Connection, type ConnectionCategory } from '@omni/integrations';
import { Bus, MovableClock, PrincipalSource, internalCall, systemPrincipal } from '@omni/platform';
import {
  TEST_START,
  connectSandbox,
  signUpOwner,
  startApp,
  startSandbox,
  type Person,
  type SandboxKind,
  type TestApp,
  type TestSandbox,
} from '@omni/testing';

/** The product, sandbox providers that share its clock, and an owner. */
export interface World {
  app: TestApp;
  sandbox: TestSandbox;
  owner: Person;
  connections: Connections;
  stop: () => Promise<void>;
}

export async function world(): Promise<World> {
  const clock = new MovableClock(TEST_START);
  const sandbox = await startSandbox(clock);
  const app = await startApp({ clock, env: sandbox.env });
  const owner = await signUpOwner(app);
  const stop = async () => {
    await app.stop();
    await sandbox.stop();
  };
  return { app, sandbox, owner, connections: app.get(Connections), stop };
}

const CATEGORIES: Record<SandboxKind, ConnectionCategory> = {
  calendar: 'calendar',
  ledger: 'ledger',
  signature: 'esign',
  mail: 'email',
  text: 'text',
};

/** Looks a connection up as a module does. */
export async function find(
  { app, connections }: World,
  person: Person,
  kind: SandboxKind,
  id?: string,
): Promise<Connection | null> {
  const facts = await app.get(PrincipalSource).organization(person.organizationId);
  return app
    .get(Bus)
    .run(internalCall(systemPrincipal(facts)), 'find', (unit) =>
      connections.find(unit, CATEGORIES[kind], id),
    );
}

/** A connection that works, and the token of its account. */
export async function connected(
  w: World,
  kind: SandboxKind,
): Promise<{ id: string; token: string; connection: Connection }> {
  const { id, token } = await connectSandbox(w.app, w.owner, kind);
  const connection = await find(w, w.owner, kind, id);
  if (!connection) throw new Error('the connection does not work');
  return { id, token, connection };
}

/** What a call to a provider failed with. */
export async function faultOf(call: Promise<unknown>): Promise<ProviderFault> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ProviderFault) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

export const shown = (w: World, id: string, person = w.owner) =>
  person.http.json('GET', `/v1/integrations/${id}`);

/** Types of what was told of a connection, in order. */
export async function toldOf(w: World, id: string): Promise<string[]> {
  const rows = await w.app.ownerSql<{ type: string }>(
    `select type from platform.outbox_events where aggregate_id = $1 and type not like '%.created' order by xid, position`,
    [id],
  );
  return rows.map((row) => row.type.replace('integration.', ''));
}
