import {
  Bus,
  Catalogue,
  PrincipalSource,
  internalCall,
  systemPrincipal,
  type EventDecl,
} from '@omni/platform';
import { logIn, switchTo, type Json, type Person, type TestApp } from '@omni/testing';

/** Lets another module's event happen, as its outbox row would come. */
export async function happen(
  app: TestApp,
  person: Person,
  type: string,
  aggregateId: string,
  data: Record<string, unknown>,
): Promise<void> {
  const organization = await app.get(PrincipalSource).organization(person.organizationId);
  await app.get(Bus).run(internalCall(systemPrincipal(organization)), 'test.happen', (unit) => {
    unit.emit({ type, version: 1 } as EventDecl, { id: aggregateId, version: 1 } as never, data);
    return Promise.resolve();
  });
  await app.drain();
}

/** What somebody's list of notifications holds of one type, newest first. */
export async function told(person: Person, type?: string): Promise<Json[]> {
  const filter = type ? `&filter[type]=${type}` : '';
  const { data } = await person.http.json<{ data: Json[] }>('GET', `/v1/notifications?limit=200${filter}`);
  return data;
}

/** How each channel of somebody's notifications of a type went, whether or not it is in their list. */
export async function deliveries(
  app: TestApp,
  person: Person,
  type: string,
): Promise<Record<string, string>[]> {
  await app.drain();
  const rows = await app.ownerSql<{ deliveries: { channel: string; status: string }[] }>(
    `select deliveries from notifications.notifications where recipient_id = $1 and type = $2 order by created_at`,
    [person.memberId, type],
  );
  return rows.map((row) =>
    Object.fromEntries(row.deliveries.map(({ channel, status }) => [channel, status])),
  );
}

/** Moves the clock; whoever's token has expired by then is logged in again. */
export async function travel(app: TestApp, at: string, ...people: Person[]): Promise<void> {
  app.clock.set(at);
  for (const person of people) {
    const { accessToken } = await logIn(app, person.email, person.password);
    Object.assign(person, await switchTo(app, accessToken, person.organizationId, person.password));
  }
}

/** Whatever happened in a file, each event of these modules says what its declaration promises. */
export async function expectSoundEvents(app: TestApp): Promise<void> {
  const catalogue = app.get(Catalogue);
  const ours = new Set(['thread', 'message', 'email_account', 'message_template', 'notification']);
  const told = await app.ownerSql<{ type: string; payload: unknown }>(
    'select type, payload from platform.outbox_events',
  );
  const sound = told.filter(({ type }) => ours.has(type.split('.')[0] ?? ''));
  const unsound = sound.flatMap(({ type, payload }) => {
    const parsed = catalogue.event(type)?.data.safeParse(payload);
    return parsed?.success ? [] : [`${type}: ${parsed ? parsed.error.message : 'not declared'}`];
  });
  expect(sound.length).toBeGreaterThan(0);
  expect([...new Set(unsound)]).toEqual([]);
}
