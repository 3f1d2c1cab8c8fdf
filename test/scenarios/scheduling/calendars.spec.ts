import { Connections } from '@omni/integrations';
import { inviteMember, signUpOwner, type Json } from '@omni/testing';
import { FakeConnections, type FakeCalendar } from './fake-calendar';
import { bookOpen, done, newType, starts, told, travelTo, world, type World } from './world';

let w: World;
let calendar: FakeCalendar;
let sync: Json;
let type: Json;
const connections = new FakeConnections();

beforeAll(async () => {
  w = await world();
  const real = w.app.get(Connections);
  jest.spyOn(real, 'find').mockImplementation((...asked) => connections.find(...asked));
  jest.spyOn(real, 'calendar').mockImplementation((connection) => connections.calendar(connection));
  type = await newType(w.owner, { slug: 'intro' });
  const added = connections.add(w.owner.organizationId);
  calendar = added.calendar;
  calendar.write({ startsAt: '2026-03-03T09:00:00Z', endsAt: '2026-03-03T10:30:00Z' });
  sync = await w.owner.http.json('POST', '/v1/calendar-syncs/connect', {
    body: { integrationId: added.id, direction: 'two_way' },
  });
  await w.app.drain();
});
afterAll(() => w.app.stop());

const runSync = async (): Promise<void> => {
  await w.app.runSchedule('scheduling.sync-calendars');
  await w.app.drain();
};
const get = (id: string): Promise<Json> => done(w.owner.http.get(`/v1/appointments/${id}`));
const idOf = async (email: string): Promise<string> =>
  (await done(w.owner.http.get(`/v1/appointments?filter[inviteeEmail]=${email}&filter[status]=booked`)))
    .data[0].id;
const book = async (startsAt: string, email: string): Promise<Json> => {
  const made = await done(bookOpen(w, 'intro', startsAt, { email }));
  await w.app.drain();
  return { ...made, appointment: await get(await idOf(email)) };
};

describe('busy time', () => {
  it('U-053 what stands in a connected calendar takes slots away', async () => {
    expect(await starts(w, type.id, '2026-03-03')).toEqual([
      '09:00',
      '12:00',
      '13:00',
      '14:00',
      '15:00',
      '16:00',
    ]);
    expect(await done(w.owner.http.get(`/v1/calendar-syncs/${sync.id}`))).toMatchObject({
      status: 'active',
      externalCalendarId: 'primary',
      calendarName: 'Ada',
      lastSyncedAt: '2026-03-02T09:00:00.000Z',
    });
    expect((await told(w.app, 'calendar_sync.%')).map((e) => e.type)).toEqual(
      expect.arrayContaining(['calendar_sync.connected', 'calendar_sync.completed']),
    );
  });

  it('U-053 what is moved, freed or removed there gives them back', async () => {
    const lunch = calendar.write({ startsAt: '2026-03-05T08:00:00Z', endsAt: '2026-03-05T16:00:00Z' });
    const free = calendar.write({
      startsAt: '2026-03-06T08:00:00Z',
      endsAt: '2026-03-06T16:00:00Z',
      busy: false,
    });
    await runSync();
    expect(await starts(w, type.id, '2026-03-05')).toEqual([]);
    expect(await starts(w, type.id, '2026-03-06')).toHaveLength(8);
    calendar.write({ id: lunch.id, startsAt: '2026-03-05T08:00:00Z', endsAt: '2026-03-05T15:00:00Z' });
    calendar.write({ ...free, busy: true });
    await runSync();
    expect(await starts(w, type.id, '2026-03-05')).toEqual(['16:00']);
    expect(await starts(w, type.id, '2026-03-06')).toEqual([]);
    calendar.erase(lunch.id);
    calendar.write({ ...free, status: 'cancelled' });
    await done(w.owner.http.post(`/v1/calendar-syncs/${sync.id}/sync`));
    await w.app.drain();
    expect(await starts(w, type.id, '2026-03-05')).toHaveLength(8);
    expect(await starts(w, type.id, '2026-03-06')).toHaveLength(8);
  });

  it('U-053 a member is told that their calendar is busy, and may book over it', async () => {
    const body = { startsAt: '2026-03-03T09:00:00Z', endsAt: '2026-03-03T09:30:00Z' };
    const busy = await w.owner.http.post('/v1/appointments', body);
    expect([busy.status, busy.body.code]).toEqual([409, 'scheduling.appointment.host_busy']);
    const over = await done(w.owner.http.post('/v1/appointments', { ...body, allowBusy: true }));
    await w.app.drain();
    await done(w.owner.http.post(`/v1/appointments/${over.id}/cancel`));
    await w.app.drain();
  });

  it('U-207 a sync that finds nothing new leaves no version and no event behind', async () => {
    await runSync();
    const before = (await told(w.app, 'calendar_sync.%')).length;
    const { version } = await done(w.owner.http.get(`/v1/calendar-syncs/${sync.id}`));
    w.app.clock.advance({ minutes: 1 });
    await runSync();
    const after = await done(w.owner.http.get(`/v1/calendar-syncs/${sync.id}`));
    expect(after.version).toBe(version);
    expect(after.lastSyncedAt).toBe('2026-03-02T09:01:00.000Z');
    expect(await told(w.app, 'calendar_sync.%')).toHaveLength(before);
  });
});

describe('both ways', () => {
  it('U-054 a booking stands in the calendar under one id, which the appointment keeps; its echo changes nothing', async () => {
    const { appointment } = await book('2026-03-04T09:00:00Z', 'one@example.com');
    expect(appointment.externalEventId).toBeTruthy();
    const event = calendar.events.get(appointment.externalEventId)!;
    expect(event).toMatchObject({
      title: 'First meeting: Grace Hopper',
      startsAt: '2026-03-04T09:00:00.000Z',
      attendees: [{ email: 'one@example.com', name: 'Grace Hopper' }],
      marks: { appointmentId: appointment.id },
    });
    await runSync();
    await runSync();
    const after = await get(appointment.id);
    expect(after).toMatchObject({ version: appointment.version, status: 'booked' });
    expect(calendar.events.get(appointment.externalEventId)!.version).toBe(event.version);
    // Its time is held once: by us.
    const busy = await w.app.ownerSql('select busy from scheduling.calendar_busy where appointment_id = $1', [
      appointment.id,
    ]);
    expect(busy).toEqual([{ busy: false }]);
  });

  it('U-054 rescheduling moves the same event, cancelling takes it out', async () => {
    const made = await book('2026-03-04T10:00:00Z', 'two@example.com');
    const eventId = made.appointment.externalEventId as string;
    await done(
      w.app.http.post(`/v1/bookings/${made.manageToken}/reschedule`, { startsAt: '2026-03-04T12:00:00Z' }),
    );
    await w.app.drain();
    const moved = await get(await idOf('two@example.com'));
    expect(moved.externalEventId).toBe(eventId);
    expect((await get(made.appointment.id)).externalEventId).toBeNull();
    expect(calendar.events.get(eventId)).toMatchObject({
      startsAt: '2026-03-04T12:00:00.000Z',
      marks: { appointmentId: moved.id },
    });
    await runSync();
    expect(await get(moved.id)).toMatchObject({ status: 'booked', startsAt: '2026-03-04T12:00:00.000Z' });
    await done(w.owner.http.post(`/v1/appointments/${moved.id}/cancel`, { reason: 'Ill' }));
    await w.app.drain();
    expect(calendar.events.has(eventId)).toBe(false);
    await runSync();
    expect(await get(moved.id)).toMatchObject({ status: 'cancelled', cancelReason: 'Ill' });
  });

  it('U-054 an event that is moved there moves its appointment: one event, the old time is free, the new one taken', async () => {
    const { appointment } = await book('2026-03-09T09:00:00Z', 'three@example.com');
    const before = (await told(w.app, 'appointment.rescheduled')).length;
    calendar.write({
      id: appointment.externalEventId,
      startsAt: '2026-03-09T13:00:00Z',
      endsAt: '2026-03-09T14:00:00Z',
    });
    await runSync();
    expect(await get(appointment.id)).toMatchObject({
      startsAt: '2026-03-09T13:00:00.000Z',
      endsAt: '2026-03-09T14:00:00.000Z',
      status: 'booked',
      bookingId: appointment.bookingId,
    });
    const events = (await told(w.app, 'appointment.rescheduled')).slice(before);
    expect(events.map((e) => e.payload)).toEqual([
      expect.objectContaining({
        id: appointment.id,
        previousId: appointment.id,
        previousStartsAt: '2026-03-09T09:00:00.000Z',
        rescheduledBy: 'host',
      }),
    ]);
    const open = await starts(w, type.id, '2026-03-09');
    expect(open).toContain('10:00');
    expect(open).not.toContain('14:00');
    await runSync();
    expect((await told(w.app, 'appointment.rescheduled')).length).toBe(before + 1);
    // And back by our own hand: the event follows, and nothing of the calendar's word remains.
    await done(
      w.owner.http.post(`/v1/appointments/${appointment.id}/reschedule`, {
        startsAt: '2026-03-09T10:00:00Z',
      }),
    );
    await w.app.drain();
    await runSync();
    expect(calendar.events.get(appointment.externalEventId)).toMatchObject({
      startsAt: '2026-03-09T10:00:00.000Z',
    });
    expect(await starts(w, type.id, '2026-03-09')).toEqual(expect.arrayContaining(['10:00', '14:00']));
  });

  it('U-054 an event that is deleted there calls its appointment off', async () => {
    const { appointment } = await book('2026-03-10T09:00:00Z', 'four@example.com');
    calendar.erase(appointment.externalEventId);
    await runSync();
    expect(await get(appointment.id)).toMatchObject({ status: 'cancelled', cancelledBy: 'host' });
    expect(await starts(w, type.id, '2026-03-10')).toContain('10:00');
  });

  it('U-054 a change on both sides leaves ours, which was said by somebody who saw when it is', async () => {
    const { appointment } = await book('2026-03-11T09:00:00Z', 'five@example.com');
    const eventId = appointment.externalEventId as string;
    calendar.write({ id: eventId, startsAt: '2026-03-11T14:00:00Z', endsAt: '2026-03-11T15:00:00Z' });
    const moved = await done(
      w.owner.http.post(`/v1/appointments/${appointment.id}/reschedule`, {
        startsAt: '2026-03-11T10:00:00Z',
      }),
    );
    await w.app.drain();
    await runSync();
    expect(calendar.events.get(eventId)).toMatchObject({ startsAt: '2026-03-11T10:00:00.000Z' });
    expect(await get(moved.id)).toMatchObject({ startsAt: '2026-03-11T10:00:00.000Z', status: 'booked' });
  });

  it('U-054 a provider that answers after the process died makes no second event', async () => {
    const made = await done(bookOpen(w, 'intro', '2026-03-12T09:00:00Z', { email: 'six@example.com' }));
    expect(made.booking.status).toBe('booked');
    const id = await idOf('six@example.com');
    // The event is there, and nobody has noted so.
    await calendar.create(
      'primary',
      {
        title: 'First meeting',
        startsAt: '2026-03-12T09:00:00.000Z',
        endsAt: '2026-03-12T10:00:00.000Z',
        timezone: 'UTC',
        attendees: [],
        marks: { appointmentId: id },
      },
      id,
    );
    await w.app.runSchedule('scheduling.sync-calendars');
    await w.app.drain();
    const marked = [...calendar.events.values()].filter((e) => e.marks?.appointmentId === id);
    expect(marked).toHaveLength(1);
    expect(await get(id)).toMatchObject({ externalEventId: marked[0]!.id, status: 'booked' });
  });

  it('U-207 an expired token is followed by a sync from the start: nothing twice, what is gone is gone', async () => {
    const kept = await book('2026-03-16T09:00:00Z', 'seven@example.com');
    const lost = await book('2026-03-16T10:00:00Z', 'eight@example.com');
    const gone = calendar.write({ startsAt: '2026-03-16T12:00:00Z', endsAt: '2026-03-16T13:00:00Z' });
    await runSync();
    const count = async () =>
      (await w.app.ownerSql<{ n: string }>('select count(*) n from scheduling.appointments'))[0]!.n;
    const before = await count();
    calendar.erase(lost.appointment.externalEventId);
    calendar.erase(gone.id);
    calendar.expireCursors();
    calendar.pageSize = 2;
    await runSync();
    calendar.pageSize = 100;
    expect(await count()).toBe(before);
    expect(await get(kept.appointment.id)).toMatchObject({ status: 'booked' });
    expect(await get(lost.appointment.id)).toMatchObject({ status: 'cancelled' });
    expect(await starts(w, type.id, '2026-03-16')).toEqual(expect.arrayContaining(['11:00', '13:00']));
    expect((await told(w.app, 'calendar_sync.completed')).at(-1)?.payload).toMatchObject({ full: true });
    const twice = await w.app.ownerSql(
      `select external_event_id from scheduling.appointments where external_event_id is not null
       group by calendar_sync_id, external_event_id having count(*) > 1`,
    );
    expect(twice).toEqual([]);
  });
});

describe('bookings made in the calendar', () => {
  it('U-082 an event that is marked as a booking becomes an appointment, told as any other booking', async () => {
    calendar.write({
      title: 'Call with Navy #booking:intro',
      startsAt: '2026-03-17T09:00:00Z',
      endsAt: '2026-03-17T09:30:00Z',
      attendees: [
        { email: w.owner.email, name: 'Ada' },
        { email: 'admiral@navy.example', name: 'An Admiral' },
      ],
    });
    calendar.write({
      title: 'Marked',
      marks: { booking: 'true' },
      startsAt: '2026-03-17T10:00:00Z',
      endsAt: '2026-03-17T10:30:00Z',
    });
    await runSync();
    await runSync();
    const { data } = await done(
      w.owner.http.get('/v1/appointments?filter[source]=calendar_sync&sort=startsAt'),
    );
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({
      title: 'First meeting',
      appointmentTypeId: type.id,
      status: 'booked',
      startsAt: '2026-03-17T09:00:00.000Z',
      endsAt: '2026-03-17T09:30:00.000Z',
      invitee: { name: 'An Admiral', email: 'admiral@navy.example' },
      calendarSyncId: sync.id,
      hostMemberId: w.owner.memberId,
    });
    expect(data[1]).toMatchObject({ title: 'Marked', appointmentTypeId: null, invitee: null });
    const events = (await told(w.app, 'appointment.booked')).filter(
      (e) => e.payload.source === 'calendar_sync',
    );
    expect(events[0]?.payload).toMatchObject({ typeId: type.id, invitee: { name: 'An Admiral' } });
    expect(events).toHaveLength(2);
    expect(await starts(w, type.id, '2026-03-17')).not.toContain('10:00');
  });
});

describe('consent and its end', () => {
  it('B-068 a sync whose consent is gone says so once, and goes on where it was when it is back', async () => {
    calendar.fault = 'reauth';
    await runSync();
    await runSync();
    expect(await done(w.owner.http.get(`/v1/calendar-syncs/${sync.id}`))).toMatchObject({
      status: 'needs_reauth',
      lastError: 'The provider says reauth.',
    });
    expect(await told(w.app, 'calendar_sync.needs_reauth')).toHaveLength(1);
    calendar.fault = null;
    // What was booked meanwhile is not lost to the calendar.
    const { appointment } = await book('2026-03-18T09:00:00Z', 'nine@example.com');
    expect(appointment.externalEventId).toBeNull();
    await done(w.owner.http.post(`/v1/calendar-syncs/${sync.id}/sync`));
    await w.app.drain();
    expect(await done(w.owner.http.get(`/v1/calendar-syncs/${sync.id}`))).toMatchObject({ status: 'active' });
    expect((await get(appointment.id)).externalEventId).toBeTruthy();
  });

  it('B-068 a provider that is down is tried again and then named as failed, and the next look mends it', async () => {
    calendar.fault = 'transient';
    await w.app.runSchedule('scheduling.sync-calendars');
    for (let i = 0; i < 8; i += 1) {
      await w.app.drain();
      w.app.clock.advance({ minutes: 10 });
    }
    await travelTo(w, w.app.clock.now().toISOString());
    expect(await done(w.owner.http.get(`/v1/calendar-syncs/${sync.id}`))).toMatchObject({ status: 'error' });
    expect(await told(w.app, 'calendar_sync.failed')).toHaveLength(1);
    calendar.fault = null;
    await runSync();
    expect(await done(w.owner.http.get(`/v1/calendar-syncs/${sync.id}`))).toMatchObject({
      status: 'active',
      lastError: null,
    });
  });

  it('U-053 disconnecting forgets what was read, and the slots are back', async () => {
    calendar.write({ startsAt: '2026-03-20T08:00:00Z', endsAt: '2026-03-20T16:00:00Z' });
    await runSync();
    expect(await starts(w, type.id, '2026-03-20')).toEqual([]);
    await done(w.owner.http.post(`/v1/calendar-syncs/${sync.id}/disconnect`));
    expect(await starts(w, type.id, '2026-03-20')).toHaveLength(8);
    expect(await w.app.ownerSql('select 1 from scheduling.calendar_busy')).toEqual([]);
    expect((await w.owner.http.post(`/v1/calendar-syncs/${sync.id}/sync`)).status).toBe(409);
  });

  it('U-053 staff connect their own calendar and see no other; nobody connects what is not theirs', async () => {
    const staff = await inviteMember(w.app, w.owner, 'staff');
    const accountant = await inviteMember(w.app, w.owner, 'accountant');
    const { id } = connections.add(w.owner.organizationId);
    const body = { integrationId: id };
    const own = await done(staff.http.post('/v1/calendar-syncs/connect', body));
    expect(own).toMatchObject({ memberId: staff.memberId, direction: 'read_busy' });
    const others = await staff.http.post('/v1/calendar-syncs/connect', {
      ...body,
      memberId: w.owner.memberId,
    });
    expect(others.status).toBe(403);
    expect((await staff.http.get(`/v1/calendar-syncs/${sync.id}`)).status).toBe(404);
    expect((await accountant.http.get('/v1/calendar-syncs')).status).toBe(403);
    const other = await signUpOwner(w.app);
    expect((await other.http.get(`/v1/calendar-syncs/${own.id}`)).status).toBe(404);
    const foreign = await other.http.post('/v1/calendar-syncs/connect', body);
    expect([foreign.status, foreign.body.code]).toEqual([422, 'scheduling.calendar_sync.no_connection']);
  });
});
