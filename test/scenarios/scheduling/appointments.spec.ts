import { inviteMember, signUpOwner, type Json, type Person } from '@omni/testing';
import {
  GRACE,
  bookOpen,
  done,
  hours,
  members,
  newType,
  starts,
  told,
  travelTo,
  world,
  type World,
} from './world';

let w: World;
let staff: Person;
let accountant: Person;
beforeAll(async () => {
  w = await world();
  ({ staff, accountant } = await members(w));
  await hours(w.owner, staff.memberId);
});
afterAll(() => w.app.stop());

const many = <T>(n: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)));

describe('booking by members', () => {
  it('U-052 POST /v1/appointments books, and the slot is gone', async () => {
    const type = await newType(w.owner);
    expect(await starts(w, type.id, '2026-03-03')).toEqual([
      '09:00',
      '10:00',
      '11:00',
      '12:00',
      '13:00',
      '14:00',
      '15:00',
      '16:00',
    ]);
    const answer = await w.owner.http.post('/v1/appointments', {
      appointmentTypeId: type.id,
      startsAt: '2026-03-03T09:00:00Z',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      status: 'booked',
      startsAt: '2026-03-03T09:00:00.000Z',
      endsAt: '2026-03-03T10:00:00.000Z',
      hostMemberId: w.owner.memberId,
      timezone: 'Europe/Berlin',
      source: 'api',
    });
    expect(await starts(w, type.id, '2026-03-03')).not.toContain('10:00');
    expect((await told(w.app, 'appointment.booked')).at(-1)?.payload).toMatchObject({
      id: answer.body.id,
      typeId: type.id,
    });
  });

  it('U-052 B-065 of 20 parallel bookings of one host’s slot one wins and 19 are told 409 slot_taken', async () => {
    const type = await newType(w.owner);
    const answers = await many(20, () =>
      w.owner.http.post('/v1/appointments', {
        appointmentTypeId: type.id,
        startsAt: '2026-03-04T09:00:00Z',
      }),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
    expect(new Set(answers.filter((a) => a.status === 409).map((a) => a.body.code))).toEqual(
      new Set(['scheduling.appointment.slot_taken']),
    );
    const held = await w.app.ownerSql(
      `select 1 from scheduling.holds where starts_at = '2026-03-04T09:00:00Z' and seats_taken > 0`,
    );
    expect(held).toHaveLength(1);
  });

  it('I5 the constraint refuses an overlap that no code has looked for', async () => {
    const hold = (from: string, to: string) =>
      w.app.ownerSql(
        `insert into scheduling.holds (organization_id, slot_id, host_member_id, starts_at, ends_at, buffer_before, buffer_after, seats, seats_taken)
         values ($1, gen_random_uuid(), $2, $3, $4, 0, 0, 1, 1)`,
        [w.owner.organizationId, w.owner.memberId, from, to],
      );
    await hold('2026-04-01T09:00:00Z', '2026-04-01T10:00:00Z');
    await hold('2026-04-01T10:00:00Z', '2026-04-01T11:00:00Z');
    await expect(hold('2026-04-01T10:59:00Z', '2026-04-01T12:00:00Z')).rejects.toThrow(/holds_host_free/);
  });
});

const book = (by: Person, body: Record<string, unknown>): Promise<Json> =>
  done(by.http.post('/v1/appointments', body));
const verb = (by: Person, id: string, name: string, body: Record<string, unknown> = {}) =>
  by.http.post(`/v1/appointments/${id}/${name}`, body);

describe('members', () => {
  it('U-052 book any host without a type, at any free time, and say whom they meet', async () => {
    const client = await w.owner.http.json('POST', '/v1/client-companies', { body: { name: 'Navy' } });
    const contact = await w.owner.http.json('POST', '/v1/contacts', {
      body: {
        clientId: client.id,
        firstName: 'Grace',
        lastName: 'Hopper',
        emails: [{ email: 'gh@navy.example' }],
      },
    });
    const made = await book(staff, {
      hostMemberId: w.owner.memberId,
      startsAt: '2026-03-07T20:00:00+01:00',
      endsAt: '2026-03-07T21:00:00+01:00',
      contactId: contact.id,
      title: 'Dinner',
    });
    expect(made).toMatchObject({
      startsAt: '2026-03-07T19:00:00.000Z',
      title: 'Dinner',
      clientId: client.id,
      contactId: contact.id,
      invitee: { name: 'Grace Hopper', email: 'gh@navy.example' },
    });
    const seen = await done(w.owner.http.get(`/v1/appointments/${made.id}?include=client,host`));
    expect((await staff.http.get(`/v1/appointments/${made.id}`)).status).toBe(200);
    expect(seen.included).toMatchObject({ client: { name: 'Navy' }, host: { name: 'Ada Lovelace' } });
    for (const wrong of [
      { startsAt: '2026-03-08T10:00:00Z' },
      { startsAt: '2026-03-08T10:00:00Z', endsAt: '2026-03-08T09:00:00Z' },
      { startsAt: '2026-03-08T10:00:00Z', endsAt: '2026-03-08T11:00:00Z', hostMemberId: made.id },
      { startsAt: '2026-03-08T10:00:00Z', endsAt: '2026-03-08T11:00:00Z', clientId: made.id },
      { startsAt: '2026-03-08T10:00:00Z', appointmentTypeId: made.id },
      { startsAt: 'tomorrow', endsAt: '2026-03-08T11:00:00Z' },
      { startsAt: '2026-03-08T10:00:00Z', endsAt: '2026-03-08T11:00:00Z', status: 'completed' },
    ])
      expect((await w.owner.http.post('/v1/appointments', wrong)).status).toBe(422);
  });

  it('U-052 staff see and move their own, accountants read theirs, others’ are not there', async () => {
    const owners = await book(w.owner, { startsAt: '2026-03-08T10:00:00Z', endsAt: '2026-03-08T11:00:00Z' });
    const own = await book(staff, { startsAt: '2026-03-08T10:00:00Z', endsAt: '2026-03-08T11:00:00Z' });
    expect((await staff.http.get(`/v1/appointments/${owners.id}`)).status).toBe(404);
    expect((await verb(staff, owners.id, 'cancel')).status).toBe(404);
    expect(
      (await done(staff.http.patch(`/v1/appointments/${own.id}`, { location: 'Ring 2' }))).location,
    ).toBe('Ring 2');
    expect((await accountant.http.get(`/v1/appointments/${own.id}`)).status).toBe(404);
    expect((await done(accountant.http.get('/v1/appointments'))).data).toEqual([]);
    expect(
      (await accountant.http.post('/v1/appointments', { startsAt: '2026-03-08T12:00:00Z' })).status,
    ).toBe(403);
    expect((await accountant.http.get('/v1/appointment-types')).status).toBe(403);
    const other = await signUpOwner(w.app);
    expect((await other.http.get(`/v1/appointments/${own.id}`)).status).toBe(404);
    expect((await verb(other, own.id, 'cancel')).status).toBe(404);
  });

  it('B-066 reschedule in one step, cancel with a reason, and what is over is over', async () => {
    const made = await book(w.owner, {
      startsAt: '2026-03-08T14:00:00Z',
      endsAt: '2026-03-08T14:30:00Z',
      invitee: GRACE,
    });
    const moved = await done(verb(w.owner, made.id, 'reschedule', { startsAt: '2026-03-08T14:15:00Z' }));
    expect(moved).toMatchObject({
      startsAt: '2026-03-08T14:15:00.000Z',
      endsAt: '2026-03-08T14:45:00.000Z',
      rescheduleOfId: made.id,
      bookingId: made.bookingId,
      invitee: { name: GRACE.name },
    });
    const [twice, settled] = [
      await verb(w.owner, made.id, 'reschedule', { startsAt: '2026-03-08T16:00:00Z' }),
      await verb(w.owner, moved.id, 'reschedule', { startsAt: '2026-03-08T14:15:00Z' }),
    ];
    expect([twice.status, twice.body.code, twice.body.allowed]).toEqual([409, 'invalid_transition', []]);
    expect(settled.body.code).toBe('scheduling.appointment.same_time');
    const cancelled = await done(verb(w.owner, moved.id, 'cancel', { reason: 'Ill' }));
    expect(cancelled).toMatchObject({ status: 'cancelled', cancelledBy: 'host', cancelReason: 'Ill' });
    expect((await verb(w.owner, moved.id, 'cancel')).status).toBe(409);
    await book(w.owner, { startsAt: '2026-03-08T14:00:00Z', endsAt: '2026-03-08T15:00:00Z' });
    expect((await w.owner.http.patch(`/v1/appointments/${moved.id}`, { status: 'booked' })).status).toBe(422);
  });

  it('B-066 of 10 parallel reschedulings of one appointment one happens', async () => {
    const made = await book(w.owner, { startsAt: '2026-03-14T10:00:00Z', endsAt: '2026-03-14T11:00:00Z' });
    const all = await many(10, (i) =>
      verb(w.owner, made.id, 'reschedule', { startsAt: `2026-03-14T1${String(i % 2 ? 2 : 4)}:00:00Z` }),
    );
    expect(all.filter((a) => a.status === 201)).toHaveLength(1);
    expect(all.filter((a) => a.status === 409)).toHaveLength(9);
    const held = await w.app.ownerSql(
      `select 1 from scheduling.holds where starts_at::date = '2026-03-14' and seats_taken > 0`,
    );
    expect(held).toHaveLength(1);
  });

  it('B-068 lists filter by time, host, status, created and updated, so that nothing is missed', async () => {
    const list = async (query: string): Promise<string[]> =>
      (await done(w.owner.http.get(`/v1/appointments?limit=200&${query}`))).data.map((a: Json) => a.id);
    const before = w.app.clock.now().toISOString();
    w.app.clock.advance({ seconds: 10 });
    const made = await book(w.owner, { startsAt: '2026-03-15T10:00:00Z', endsAt: '2026-03-15T11:00:00Z' });
    expect(await list(`filter[createdAt][gt]=${before}`)).toEqual([made.id]);
    const between = w.app.clock.now().toISOString();
    w.app.clock.advance({ seconds: 10 });
    await done(w.owner.http.patch(`/v1/appointments/${made.id}`, { notes: 'Bring cake' }));
    expect(await list(`filter[updatedAt][gt]=${between}`)).toEqual([made.id]);
    expect(
      await list('filter[startsAt][gte]=2026-03-15T00:00:00Z&filter[startsAt][lt]=2026-03-16T00:00:00Z'),
    ).toEqual([made.id]);
    expect(await list(`filter[hostMemberIds]=${staff.memberId}&filter[startsAt][gte]=2026-03-15`)).toEqual(
      [],
    );
    expect(await list('when=past')).toEqual([]);
    expect(await list('when=upcoming&filter[startsAt][gte]=2026-03-15')).toEqual([made.id]);
    expect((await w.owner.http.get('/v1/appointments?filter[notes]=x')).status).toBe(422);
  });

  it('U-055 tie an appointment to its contact, client and engagement afterwards', async () => {
    const made = await book(w.owner, {
      startsAt: '2026-03-15T12:00:00Z',
      endsAt: '2026-03-15T13:00:00Z',
      invitee: GRACE,
    });
    const client = await w.owner.http.json('POST', '/v1/client-companies', { body: { name: 'Navy 2' } });
    const contact = await w.owner.http.json('POST', '/v1/contacts', {
      body: { clientId: client.id, firstName: 'G' },
    });
    const linked = await done(
      verb(w.owner, made.id, 'link-parties', { contactId: contact.id, clientId: client.id }),
    );
    expect(linked).toMatchObject({ contactId: contact.id, clientId: client.id, engagementId: null });
    const again = await done(verb(w.owner, made.id, 'link-parties', { contactId: contact.id }));
    expect(again).toMatchObject({ clientId: client.id, version: linked.version });
    expect((await verb(w.owner, made.id, 'link-parties', { clientId: made.id })).status).toBe(422);
  });
});

describe('kinds of booking', () => {
  it('B-067 a booking that needs confirming holds its slot, is confirmed or declined, and is told at each step', async () => {
    const type = await newType(w.owner, { slug: 'ask-first', requiresConfirmation: true });
    const one = await done(bookOpen(w, 'ask-first', '2026-03-09T08:00:00Z', { email: 'p1@example.com' }));
    const two = await done(bookOpen(w, 'ask-first', '2026-03-09T09:00:00Z', { email: 'p2@example.com' }));
    expect([one.booking.status, one.booking.awaits]).toEqual(['pending', ['confirmation']]);
    expect(await starts(w, type.id, '2026-03-09')).not.toContain('09:00');
    const { data } = await done(w.owner.http.get('/v1/appointments?filter[status]=pending&sort=startsAt'));
    expect(data.map((a: Json) => a.startsAt)).toEqual([one.booking.startsAt, two.booking.startsAt]);
    const booked = (await told(w.app, 'appointment.booked')).length;
    expect((await done(verb(w.owner, data[0].id, 'confirm'))).status).toBe('booked');
    expect(await told(w.app, 'appointment.booked')).toHaveLength(booked + 1);
    const declined = await done(verb(w.owner, data[1].id, 'decline', { reason: 'Full' }));
    expect(declined).toMatchObject({ status: 'cancelled', cancelledBy: 'host' });
    expect(await starts(w, type.id, '2026-03-09')).toContain('10:00');
    expect((await verb(w.owner, data[1].id, 'confirm')).body.code).toBe('invalid_transition');
    const mine = await book(w.owner, { appointmentTypeId: type.id, startsAt: '2026-03-09T10:00:00Z' });
    expect(mine.status).toBe('booked');
  });

  it('B-067 a priced booking keeps its price and waits until it is paid or confirmed', async () => {
    await newType(w.owner, { slug: 'paid', priceMinor: 9900, name: 'Consultation' });
    const one = await done(bookOpen(w, 'paid', '2026-03-10T08:00:00Z', { email: 'pay1@example.com' }));
    await done(bookOpen(w, 'paid', '2026-03-10T09:00:00Z', { email: 'pay2@example.com' }));
    expect(one.booking).toMatchObject({
      status: 'pending',
      awaits: ['payment'],
      priceMinor: 9900,
      currency: 'EUR',
    });
    const ids = (
      await done(w.owner.http.get('/v1/appointments?filter[status]=pending&sort=startsAt'))
    ).data.map((a: Json) => a.id);
    expect(await done(verb(w.owner, ids[0], 'mark-paid'))).toMatchObject({
      status: 'booked',
      awaits: [],
      paidAt: expect.any(String),
    });
    expect((await verb(w.owner, ids[0], 'mark-paid')).body.code).toBe('scheduling.appointment.already_paid');
    expect(await done(verb(w.owner, ids[1], 'confirm'))).toMatchObject({ status: 'booked', paidAt: null });
    const free = await book(w.owner, { startsAt: '2026-03-21T09:00:00Z', endsAt: '2026-03-21T10:00:00Z' });
    expect((await verb(w.owner, free.id, 'mark-paid')).body.code).toBe('scheduling.appointment.no_price');
  });

  it('B-067 a round robin gives each host their turn, and skips who is taken', async () => {
    const type = await newType(w.owner, {
      slug: 'robin',
      assignment: 'round_robin',
      hostMemberIds: [w.owner.memberId, staff.memberId],
    });
    const hosts: string[] = [];
    for (let hour = 8; hour < 12; hour += 1) {
      w.app.clock.advance({ seconds: 1 });
      const at = `2026-03-11T${String(hour).padStart(2, '0')}:00:00Z`;
      await done(bookOpen(w, 'robin', at, { email: `rr${hour}@example.com` }));
      const { data } = await done(
        w.owner.http.get(`/v1/appointments?filter[appointmentTypeId]=${type.id}&sort=-startsAt`),
      );
      hosts.push(data[0].hostMemberId);
    }
    expect(hosts).toEqual([w.owner.memberId, staff.memberId, w.owner.memberId, staff.memberId]);
    // Both can be had at one time, one after the other; a third finds nobody.
    const three = await many(3, (i) =>
      bookOpen(w, 'robin', '2026-03-11T13:00:00Z', { email: `t${i}@example.com` }),
    );
    expect(three.map((a) => a.status).sort()).toEqual([201, 201, 409]);
  });

  it('B-067 a collective takes all its hosts at once, and is offered where all are free', async () => {
    const type = await newType(w.owner, {
      slug: 'all-of-us',
      assignment: 'collective',
      hostMemberIds: [w.owner.memberId, staff.memberId],
    });
    await book(staff, { startsAt: '2026-03-12T08:00:00Z', endsAt: '2026-03-12T08:30:00Z' });
    expect((await starts(w, type.id, '2026-03-12'))[0]).toBe('10:00');
    await done(bookOpen(w, 'all-of-us', '2026-03-12T09:00:00Z'));
    const [made] = (await done(w.owner.http.get(`/v1/appointments?filter[appointmentTypeId]=${type.id}`)))
      .data;
    expect(made).toMatchObject({
      hostMemberId: w.owner.memberId,
      hostMemberIds: [w.owner.memberId, staff.memberId],
    });
    expect((await done(staff.http.get(`/v1/appointments/${made.id}`))).id).toBe(made.id);
    for (const who of [w.owner, staff]) {
      const clash = await who.http.post('/v1/appointments', {
        startsAt: '2026-03-12T09:30:00Z',
        endsAt: '2026-03-12T10:30:00Z',
      });
      expect(clash.body.code).toBe('scheduling.appointment.slot_taken');
    }
    await done(verb(w.owner, made.id, 'cancel'));
    await book(staff, { startsAt: '2026-03-12T09:00:00Z', endsAt: '2026-03-12T10:00:00Z' });
  });

  it('B-067 seats: as many as there are book one slot, however many try at once, and a seat that is given back is free', async () => {
    const type = await newType(w.owner, { slug: 'class', seats: 3 });
    const all = await many(10, (i) =>
      bookOpen(w, 'class', '2026-03-13T08:00:00Z', { email: `s${i}@example.com` }),
    );
    expect(all.map((a) => a.status).sort()).toEqual([201, 201, 201, ...Array<number>(7).fill(409)]);
    const seats = async () => {
      const { slots } = await done(
        w.owner.http.get(`/v1/appointment-types/${type.id}/slots?from=2026-03-13&to=2026-03-13`),
      );
      return slots.find((s: Json) => s.startsAt === '2026-03-13T08:00:00.000Z')?.seatsLeft;
    };
    expect(await seats()).toBeUndefined();
    const token = all.find((a) => a.status === 201)!.body.manageToken as string;
    await done(w.app.http.post(`/v1/bookings/${token}/cancel`));
    expect(await seats()).toBe(1);
    const clash = await w.owner.http.post('/v1/appointments', {
      startsAt: '2026-03-13T08:30:00Z',
      endsAt: '2026-03-13T09:00:00Z',
    });
    expect(clash.body.code).toBe('scheduling.appointment.slot_taken');
    await done(bookOpen(w, 'class', '2026-03-13T08:00:00Z', { email: 'again@example.com' }));
    expect(await seats()).toBeUndefined();
    const { data } = await done(
      w.owner.http.get(`/v1/appointments?filter[appointmentTypeId]=${type.id}&filter[status]=booked`),
    );
    for (const { id } of data) await done(verb(w.owner, id, 'cancel'));
    expect(await seats()).toBe(3);
  });

  it('B-065 buffers, notice, the furthest day, overrides and holidays bound what is offered', async () => {
    const guest = await inviteMember(w.app, w.owner, 'manager');
    const rule = await hours(w.owner, guest.memberId, {
      holidaysCalendar: 'DE-BE',
      dateOverrides: [
        { date: '2026-03-05', intervals: [] },
        { date: '2026-04-03', intervals: [{ from: '10:00', to: '11:00' }] },
      ],
    });
    const type = await newType(w.owner, {
      hostMemberIds: [guest.memberId],
      bufferAfter: 30,
      minNoticeMinutes: 120,
      maxDaysAhead: 40,
    });
    await book(w.owner, { appointmentTypeId: type.id, startsAt: '2026-03-04T10:00:00Z' });
    expect(await starts(w, type.id, '2026-03-04')).toEqual(['09:00', '13:00', '14:00', '15:00', '16:00']);
    expect(await starts(w, type.id, '2026-03-05')).toEqual([]);
    expect(await starts(w, type.id, '2026-04-03')).toEqual(['10:00']);
    expect(await starts(w, type.id, '2026-04-06')).toEqual([]);
    expect((await starts(w, type.id, '2026-03-02'))[0]).toBe('13:00');
    expect(await starts(w, type.id, '2026-04-13', '2026-04-20')).toEqual([]);
    await done(guest.http.patch(`/v1/availability-rules/${rule.id}`, { dateOverrides: [] }));
    expect(await starts(w, type.id, '2026-03-05')).toHaveLength(8);
    expect(
      (await w.owner.http.get(`/v1/appointment-types/${type.id}/slots?from=2026-03-01&to=2026-12-31`)).status,
    ).toBe(422);
  });
});

describe('availability', () => {
  it('U-015 each member has hours once; staff revise their own and no others’', async () => {
    const again = await w.owner.http.post('/v1/availability-rules', {
      memberId: staff.memberId,
      timezone: 'UTC',
      weekly: {},
    });
    expect([again.status, again.body.code]).toEqual([409, 'scheduling.availability.exists']);
    const { data } = await done(staff.http.get('/v1/availability-rules'));
    expect(data.map((r: Json) => r.memberId)).toEqual([staff.memberId]);
    await done(staff.http.patch(`/v1/availability-rules/${data[0].id}`, { timezone: 'Europe/Paris' }));
    const owners = (
      await done(w.owner.http.get(`/v1/availability-rules?filter[memberId]=${w.owner.memberId}`))
    ).data[0];
    expect((await staff.http.patch(`/v1/availability-rules/${owners.id}`, { timezone: 'UTC' })).status).toBe(
      404,
    );
    expect((await accountant.http.get('/v1/availability-rules')).status).toBe(403);
    for (const wrong of [
      { weekly: { mon: [{ from: '10:00', to: '09:00' }] } },
      {
        weekly: {
          mon: [
            { from: '09:00', to: '12:00' },
            { from: '11:00', to: '13:00' },
          ],
        },
      },
      { weekly: { someday: [] } },
      { timezone: 'Mars/Olympus' },
      { holidaysCalendar: 'XX' },
      { dateOverrides: [{ date: '2026-02-30', intervals: [] }] },
    ])
      expect((await w.owner.http.patch(`/v1/availability-rules/${owners.id}`, wrong)).status).toBe(422);
  });

  it('U-053 an .ics file takes slots away until it is taken back; another of its name takes its place', async () => {
    const type = await newType(w.owner, { hostMemberIds: [staff.memberId] });
    const rule = (await done(staff.http.get('/v1/availability-rules'))).data[0];
    const ics = (day: string) =>
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:x',
        'BEGIN:VEVENT',
        'UID:1',
        `DTSTART:${day}T080000Z`,
        `DTEND:${day}T160000Z`,
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n');
    const url = `/v1/availability-rules/${rule.id}`;
    expect(await done(staff.http.post(`${url}/import-busy`, { ics: ics('20260316') }))).toEqual({
      name: 'import',
      blocks: 1,
    });
    expect(await starts(w, type.id, '2026-03-16')).toEqual([]);
    const busy = await done(staff.http.get(`${url}/busy?from=2026-03-16&to=2026-03-16`));
    expect(busy.data).toEqual([
      {
        startsAt: '2026-03-16T08:00:00.000Z',
        endsAt: '2026-03-16T16:00:00.000Z',
        calendarSyncId: null,
        importName: 'import',
      },
    ]);
    await done(staff.http.post(`${url}/import-busy`, { ics: ics('20260317') }));
    expect(await starts(w, type.id, '2026-03-16')).toHaveLength(8);
    expect(await starts(w, type.id, '2026-03-17')).toEqual([]);
    expect(await done(staff.http.post(`${url}/clear-busy`))).toEqual({ name: 'import', blocks: 1 });
    expect(await starts(w, type.id, '2026-03-17')).toHaveLength(8);
    expect((await staff.http.post(`${url}/import-busy`, { ics: 'hello' })).body.code).toBe(
      'scheduling.availability.not_a_calendar',
    );
  });

  it('B-068 a member’s feed is read by its secret address alone, and ends when it is ended', async () => {
    const rule = (await done(staff.http.get('/v1/availability-rules'))).data[0];
    const made = await book(staff, {
      startsAt: '2026-03-19T10:00:00Z',
      endsAt: '2026-03-19T11:00:00Z',
      title: 'Feed me',
    });
    const { url } = await done(staff.http.post(`/v1/availability-rules/${rule.id}/share-feed`));
    const path = new URL(url).pathname;
    const feed = await w.app.http.get(path);
    expect(feed.status).toBe(200);
    expect(feed.headers.get('content-type')).toMatch(/^text\/calendar/);
    expect(feed.text).toContain('SUMMARY:Feed me');
    expect(feed.text).toContain('METHOD:PUBLISH');
    expect((await w.app.http.get(`${path}x`)).status).toBe(404);
    const next = await done(staff.http.post(`/v1/availability-rules/${rule.id}/share-feed`));
    expect((await w.app.http.get(path)).status).toBe(404);
    await done(staff.http.post(`/v1/availability-rules/${rule.id}/stop-feed`));
    expect((await w.app.http.get(new URL(next.url).pathname)).status).toBe(404);
    const file = await staff.http.get(`/v1/appointments/${made.id}/ics`);
    expect(file.text).toContain(`UID:${made.bookingId}@`);
  });
});

describe('types', () => {
  it('U-015 are made by owners and managers, hidden, shown and archived; staff read them', async () => {
    const type = await newType(w.owner, { slug: 'cycle' });
    const url = `/v1/appointment-types/${type.id}`;
    expect((await w.owner.http.post('/v1/appointment-types', { ...body(), slug: 'cycle' })).body.code).toBe(
      'scheduling.appointment_type.exists',
    );
    expect((await staff.http.post('/v1/appointment-types', { ...body(), slug: 'x' })).status).toBe(403);
    expect((await done(staff.http.get(url))).slug).toBe('cycle');
    expect((await done(w.owner.http.post(`${url}/hide`))).status).toBe('hidden');
    expect((await done(w.app.http.get('/v1/booking/acme'))).types.map((t: Json) => t.slug)).not.toContain(
      'cycle',
    );
    expect((await w.app.http.get('/v1/booking/acme/cycle')).status).toBe(200);
    expect((await done(w.owner.http.post(`${url}/show`))).status).toBe('active');
    expect((await done(w.owner.http.patch(url, { durationMinutes: 45, priceMinor: 100 }))).currency).toBe(
      'EUR',
    );
    await done(w.owner.http.post(`${url}/archive`));
    const after = await w.owner.http.post(`${url}/show`);
    expect([after.status, after.body.code, after.body.allowed]).toEqual([409, 'invalid_transition', []]);
    expect(await starts(w, type.id, '2026-03-24')).toEqual([]);
    const two = await w.owner.http.post('/v1/appointment-types', {
      ...body(),
      slug: 'two',
      hostMemberIds: [w.owner.memberId, staff.memberId],
    });
    expect(two.body.code).toBe('scheduling.appointment_type.one_host');
    const nobody = await w.owner.http.post('/v1/appointment-types', {
      ...body(),
      slug: 'n',
      hostMemberIds: [type.id],
    });
    expect([nobody.status, nobody.body.errors[0].pointer]).toEqual([422, '/hostMemberIds/0']);
  });

  const body = () => ({
    name: 'T',
    durationMinutes: 30,
    locationKind: 'phone',
    hostMemberIds: [w.owner.memberId],
  });
});

describe('time', () => {
  it('U-052 reminders are told and mailed once each; what took place is completed or a no-show, and crm hears of it', async () => {
    const client = await w.owner.http.json('POST', '/v1/client-companies', { body: { name: 'Timely' } });
    const type = await newType(w.owner, { slug: 'timely', reminderMinutes: [1440, 60], name: 'Review' });
    const made = await book(w.owner, {
      appointmentTypeId: type.id,
      startsAt: '2026-03-25T09:00:00Z',
      clientId: client.id,
      invitee: { ...GRACE, email: 'rem@example.com' },
    });
    const gone = await book(w.owner, { appointmentTypeId: type.id, startsAt: '2026-03-25T10:00:00Z' });
    expect(made.nextReminderAt).toBe('2026-03-24T09:00:00.000Z');
    expect((await verb(w.owner, made.id, 'complete')).body.code).toBe('scheduling.appointment.not_begun');
    const reminded = async () => {
      await w.app.runSchedule('scheduling.remind');
      await w.app.drain();
      return (await told(w.app, 'appointment.reminder_due'))
        .filter((e) => e.payload.id === made.id)
        .map((e) => e.payload.minutesBefore);
    };
    expect(await reminded()).toEqual([]);
    await travelTo(w, '2026-03-24T09:03:00Z');
    expect(await reminded()).toEqual([1440]);
    expect(await reminded()).toEqual([1440]);
    await travelTo(w, '2026-03-25T08:05:00Z');
    expect(await reminded()).toEqual([1440, 60]);
    const mails = await w.app.http.json('GET', '/v1/dev/mailbox?to=rem@example.com');
    expect(mails.data.filter((m: Json) => m.subject.startsWith('Reminder'))).toHaveLength(2);
    await travelTo(w, '2026-03-25T10:05:00Z');
    expect((await done(verb(w.owner, made.id, 'complete'))).status).toBe('completed');
    expect((await done(verb(w.owner, gone.id, 'mark-no-show'))).status).toBe('no_show');
    expect((await verb(w.owner, gone.id, 'cancel')).status).toBe(409);
    await w.app.drain();
    const { data } = await done(w.owner.http.get(`/v1/activities?filter[appointmentId]=${made.id}`));
    expect(data).toEqual([
      expect.objectContaining({
        kind: 'meeting',
        subject: 'Review',
        durationMinutes: 60,
        clientId: client.id,
      }),
    ]);
  });

  it('B-067 a request that nobody answered in time is called off', async () => {
    const made = await done(bookOpen(w, 'ask-first', '2026-03-26T08:00:00Z', { email: 'late@example.com' }));
    await travelTo(w, '2026-03-26T08:01:00Z');
    await w.app.runSchedule('scheduling.expire-requests');
    expect(await done(w.app.http.get(`/v1/bookings/${made.manageToken}`))).toMatchObject({
      status: 'cancelled',
    });
    expect((await told(w.app, 'appointment.cancelled')).at(-1)?.payload).toMatchObject({
      cancelledBy: 'system',
    });
  });

  it('U-226 three years after its end an appointment is emptied, and who was erased is forgotten at once', async () => {
    const contact = await w.owner.http.json('POST', '/v1/contacts', {
      body: { firstName: 'Erased', emails: [{ email: 'er@example.com' }] },
    });
    const made = await book(w.owner, {
      startsAt: '2026-03-27T09:00:00Z',
      endsAt: '2026-03-27T10:00:00Z',
      contactId: contact.id,
    });
    expect(made.invitee.email).toBe('er@example.com');
    const then = w.app.clock.now().toISOString();
    await w.owner.http.json('POST', `/v1/contacts/${contact.id}/erase`);
    await w.app.drain();
    expect(await done(w.owner.http.get(`/v1/appointments/${made.id}`))).toMatchObject({
      invitee: null,
      answers: [],
      status: 'booked',
    });
    for (const past of [`?asOf=${then}`, '/versions'])
      expect((await w.owner.http.get(`/v1/appointments/${made.id}${past}`)).status).toBe(404);
    await travelTo(w, '2026-03-28T09:00:00Z');
    await done(verb(w.owner, made.id, 'complete'));
    await travelTo(w, '2029-03-28T09:00:00Z');
    await w.app.runSchedule('governance.purge');
    expect((await w.owner.http.get(`/v1/appointments/${made.id}`)).status).toBe(404);
    const [row] = await w.app.ownerSql(
      'select title, invitee_name, purged_at is not null as purged from scheduling.appointments where id = $1',
      [made.id],
    );
    expect(row).toEqual({ title: 'Appointment', invitee_name: null, purged: true });
  });

  it('U-025 appointments follow contacts and clients that became one; who leaves is no longer booked', async () => {
    const client = async (name: string): Promise<string> =>
      (await w.owner.http.json('POST', '/v1/client-companies', { body: { name } })).id;
    const [kept, merged] = [await client('Kept'), await client('Merged')];
    const made = await book(w.owner, {
      startsAt: '2029-04-02T09:00:00Z',
      endsAt: '2029-04-02T10:00:00Z',
      clientId: merged,
    });
    await w.owner.http.json('POST', `/v1/client-companies/${kept}/merge`, { body: { mergedIds: [merged] } });
    await w.app.drain();
    expect((await done(w.owner.http.get(`/v1/appointments/${made.id}`))).clientId).toBe(kept);
    const leaver = await inviteMember(w.app, w.owner, 'staff');
    await hours(w.owner, leaver.memberId);
    const type = await newType(w.owner, { hostMemberIds: [leaver.memberId], slug: 'leaver' });
    expect(await starts(w, type.id, '2029-04-03')).toHaveLength(8);
    await w.owner.http.json('POST', `/v1/members/${leaver.memberId}/suspend`, { body: {} });
    expect(await starts(w, type.id, '2029-04-03')).toEqual([]);
    await w.owner.http.json('DELETE', `/v1/members/${leaver.memberId}`);
    await w.app.drain();
    const { data } = await done(
      w.owner.http.get(`/v1/availability-rules?filter[memberId]=${leaver.memberId}`),
    );
    expect(data).toEqual([]);
  });
});
