import { MovableClock } from '@omni/platform';
import { TEST_START, connectSandbox, startSandbox, type Json, type TestSandbox } from '@omni/testing';
import { bookOpen, done, newType, starts, told, world, type World } from './world';

let w: World;
let sandbox: TestSandbox;
let token: string;
let sync: Json;
let type: Json;
beforeAll(async () => {
  const clock = new MovableClock(TEST_START);
  sandbox = await startSandbox(clock);
  w = await world({ clock, env: sandbox.env });
  type = await newType(w.owner, { slug: 'intro' });
  const connection = await connectSandbox(w.app, w.owner, 'calendar');
  token = connection.token;
  sync = await w.owner.http.json('POST', '/v1/calendar-syncs/connect', {
    body: { integrationId: connection.id, direction: 'two_way' },
  });
  await w.app.drain();
});
afterAll(async () => {
  await w.app.stop();
  await sandbox.stop();
});

const act = (
  verb: Parameters<TestSandbox['control']['do']>[0],
  body: Record<string, unknown>,
): Promise<Json> => sandbox.control.do(verb, { token, ...body });
const runSync = async (): Promise<void> => {
  await done(w.owner.http.post(`/v1/calendar-syncs/${sync.id}/sync`));
  await w.app.drain();
};
const appointments = async (query = ''): Promise<Json[]> =>
  (await done(w.owner.http.get(`/v1/appointments?sort=startsAt${query}`))).data;

it('U-053 a connected sandbox calendar takes its busy time out of the slots', async () => {
  await act('calendar/create', {
    event: { title: 'Dentist', startsAt: '2026-03-03T08:00:00Z', endsAt: '2026-03-03T10:00:00Z' },
  });
  expect(await starts(w, type.id, '2026-03-03')).toContain('09:00');
  await runSync();
  expect(await starts(w, type.id, '2026-03-03')).toEqual([
    '11:00',
    '12:00',
    '13:00',
    '14:00',
    '15:00',
    '16:00',
  ]);
  expect(await done(w.owner.http.get(`/v1/calendar-syncs/${sync.id}`))).toMatchObject({
    status: 'active',
    externalCalendarId: 'primary',
    calendars: [expect.objectContaining({ id: 'primary' }), expect.objectContaining({ id: 'team' })],
  });
});

it('U-054 a booking keeps the id of its event; moved there, it moves here; removed there, it is called off', async () => {
  await done(bookOpen(w, 'intro', '2026-03-04T09:00:00Z'));
  await w.app.drain();
  const [made] = await appointments();
  expect(made?.externalEventId).toBeTruthy();
  await runSync();
  expect((await appointments())[0]?.version).toBe(made?.version);
  await act('calendar/change', {
    id: made?.externalEventId,
    startsAt: '2026-03-05T09:00:00Z',
    endsAt: '2026-03-05T10:00:00Z',
  });
  await runSync();
  expect((await appointments())[0]).toMatchObject({
    id: made?.id,
    startsAt: '2026-03-05T09:00:00.000Z',
    externalEventId: made?.externalEventId,
  });
  await act('calendar/remove', { id: made?.externalEventId });
  await runSync();
  expect((await appointments())[0]).toMatchObject({ status: 'cancelled' });
});

it('U-207 an expired cursor is followed by a full sync that doubles nothing', async () => {
  await done(bookOpen(w, 'intro', '2026-03-06T09:00:00Z', { email: 'u207@example.com' }));
  await w.app.drain();
  await runSync();
  const before = await appointments();
  await act('cursors/expire', {});
  await runSync();
  expect(await appointments()).toEqual(before);
  expect((await told(w.app, 'calendar_sync.completed')).at(-1)?.payload).toMatchObject({ full: true });
});

it('U-082 an event with the booking marker becomes an appointment with source calendar_sync', async () => {
  await act('calendar/create', {
    event: {
      title: 'Navy #booking:intro',
      startsAt: '2026-03-09T09:00:00Z',
      endsAt: '2026-03-09T10:00:00Z',
      attendees: [{ email: 'admiral@admiralty.example', name: 'An Admiral' }],
    },
  });
  await runSync();
  await runSync();
  const found = await appointments('&filter[source]=calendar_sync');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    appointmentTypeId: type.id,
    status: 'booked',
    invitee: { name: 'An Admiral', email: 'admiral@admiralty.example' },
  });
  const booked = (await told(w.app, 'appointment.booked')).filter((e) => e.payload.id === found[0]?.id);
  expect(booked).toHaveLength(1);
});

it('U-082 from it come contact, client, folders, project and portal access, all of one correlation', async () => {
  const [booked] = await w.app.ownerSql<{ correlation: string }>(
    `select correlation_id as correlation from platform.outbox_events
     where type = 'appointment.booked' and payload->'invitee'->>'email' = 'admiral@admiralty.example'`,
  );
  const rows = await w.app.ownerSql<{ type: string }>(
    `select distinct aggregate_type as type from platform.outbox_events where correlation_id = $1 and actor_kind = 'workflow'`,
    [booked?.correlation],
  );
  expect(rows.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['contact', 'client_company', 'folder', 'project', 'portal_access']),
  );
  const [appointment] = await appointments('&filter[source]=calendar_sync');
  const one = async (path: string): Promise<Json> => done(w.owner.http.get(path));
  const { contactId, clientId, engagementId } = appointment as Record<string, string>;
  expect(await one(`/v1/contacts/${contactId ?? ''}`)).toMatchObject({
    primaryEmail: 'admiral@admiralty.example',
    clientId,
  });
  const { data: projects } = await one(`/v1/projects?filter[engagementId]=${engagementId ?? ''}`);
  const { data: seats } = await one(`/v1/portal-access?filter[contactId]=${contactId ?? ''}`);
  expect([projects.length, seats.length]).toEqual([1, 1]);
});
