import { mailTo, signUpOwner, type Json } from '@omni/testing';
import { GRACE, bookOpen, done, newType, starts, told, world, type World } from './world';

let w: World;
let type: Json;
beforeAll(async () => {
  w = await world();
  type = await newType(w.owner, {
    slug: 'first-meeting',
    intakeQuestions: [
      { key: 'topic', label: 'What is it about?', type: 'short_text', required: true },
      { key: 'size', label: 'How many are you?', type: 'choice', options: ['1-10', '11-50'] },
    ],
    cancellationPolicy: { noticeHours: 24, late: 'refuse', text: 'Call us after that.' },
  });
});
afterAll(() => w.app.stop());

const answers = { topic: 'A compiler' };
const manage = (token: string, rest = '') => `/v1/bookings/${token}${rest}`;

describe('the open page', () => {
  it('U-055 shows what is offered and asked to anybody, and its free times in any zone', async () => {
    const page = await done(w.app.http.get('/v1/booking/acme/first-meeting'));
    expect(page).toMatchObject({
      organization: { name: 'Acme', timezone: 'Europe/Berlin' },
      type: { name: 'First meeting', durationMinutes: 60, intakeQuestions: type.intakeQuestions },
      hosts: ['Ada Lovelace'],
    });
    const list = await done(w.app.http.get('/v1/booking/acme'));
    expect(list.types.map((t: Json) => t.slug)).toContain('first-meeting');
    const { slots } = await done(
      w.app.http.get(
        '/v1/booking/acme/first-meeting/slots?from=2026-03-03&to=2026-03-03&timezone=America/New_York',
      ),
    );
    expect(slots[0]).toEqual({
      startsAt: '2026-03-03T08:00:00.000Z',
      endsAt: '2026-03-03T09:00:00.000Z',
      local: '2026-03-03T03:00:00-05:00',
      seatsLeft: 1,
    });
  });

  it('U-055 books with intake answers: the appointment carries who comes and what they said, and the event tells it', async () => {
    const answer = await bookOpen(w, 'first-meeting', '2026-03-04T09:00:00Z', {
      companyName: 'Navy',
      phone: '+1 555 0100',
      timezone: 'America/New_York',
      answers: { ...answers, size: '11-50' },
    });
    expect(answer.status).toBe(201);
    expect(answer.body.booking).toMatchObject({ status: 'booked', hosts: ['Ada Lovelace'] });
    const { data } = await done(w.owner.http.get('/v1/appointments?filter[inviteeEmail]=GRACE@navy.example'));
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      source: 'booking_page',
      status: 'booked',
      timezone: 'America/New_York',
      invitee: { ...GRACE, companyName: 'Navy', phone: '+1 555 0100' },
      answers: [
        { key: 'topic', label: 'What is it about?', value: 'A compiler' },
        { key: 'size', label: 'How many are you?', value: '11-50' },
      ],
    });
    expect((await told(w.app, 'appointment.booked')).at(-1)?.payload).toMatchObject({
      typeId: type.id,
      projectTemplateId: null,
      contactId: null,
      clientId: null,
      invitee: { ...GRACE, companyName: 'Navy', phone: '+1 555 0100' },
    });
  });

  it('U-055 refuses missing and unfit answers, each by name', async () => {
    const missing = await bookOpen(w, 'first-meeting', '2026-03-05T09:00:00Z', {
      answers: { size: 'many', shoe: 'left' },
    });
    expect(missing.status).toBe(422);
    expect(missing.body.errors.map((e: Json) => `${e.pointer} ${e.code}`).sort()).toEqual([
      '/answers/shoe unknown_question',
      '/answers/size unknown_option',
      '/answers/topic required',
    ]);
  });

  it('B-065 refuses a time that is not offered, and one that is taken, each by its own code', async () => {
    const outside = await bookOpen(w, 'first-meeting', '2026-03-05T20:00:00Z', { answers });
    expect([outside.status, outside.body.code]).toEqual([422, 'scheduling.appointment.not_offered']);
    const past = await bookOpen(w, 'first-meeting', '2026-03-02T08:00:00Z', { answers });
    expect([past.status, past.body.code]).toEqual([422, 'scheduling.appointment.not_offered']);
    const taken = await bookOpen(w, 'first-meeting', '2026-03-04T09:00:00Z', { answers });
    expect([taken.status, taken.body.code]).toEqual([409, 'scheduling.appointment.slot_taken']);
  });

  it('U-055 knows no page of another name, no archived type, and turns machines away', async () => {
    for (const path of ['nobody/first-meeting', 'acme/nothing', 'acme/First-Meeting', "a'b/c"])
      expect([404, 422]).toContain((await w.app.http.get(`/v1/booking/${encodeURI(path)}`)).status);
    const machine = await bookOpen(w, 'first-meeting', '2026-03-05T09:00:00Z', {
      answers,
      website: 'https://spam.example',
    });
    expect([machine.status, machine.body.code]).toEqual([422, 'scheduling.booking.refused']);
    const old = await newType(w.owner, { slug: 'old' });
    await done(w.owner.http.post(`/v1/appointment-types/${old.id}/archive`));
    expect((await w.app.http.get('/v1/booking/acme/old')).status).toBe(404);
  });

  it('O-240 a page shows its own organization alone, and lets nobody look around', async () => {
    const other = await signUpOwner(w.app, { organization: { name: 'Other', slug: 'other' } });
    await newType(other, { slug: 'theirs' });
    expect((await w.app.http.get('/v1/booking/acme/theirs')).status).toBe(404);
    expect((await w.app.http.get('/v1/booking/other/theirs')).status).toBe(200);
    const seen = await w.app.appSql(null, 'select id from identity.organizations');
    expect(seen).toEqual([]);
  });

  it('U-055 a booking that is sent twice under one key is one', async () => {
    const key = { 'idempotency-key': 'a-long-enough-key-1' };
    const send = () =>
      w.app.http.post(
        '/v1/booking/acme/first-meeting',
        { startsAt: '2026-03-05T10:00:00Z', ...GRACE, answers },
        key,
      );
    const [one, two] = [await send(), await send()];
    expect([one.status, two.status]).toEqual([201, 200]);
    expect(two.body).toEqual(one.body);
    const stranger = await w.app.http.post(
      '/v1/booking/acme/first-meeting',
      { startsAt: '2026-03-05T10:00:00Z', ...GRACE, email: 'else@example.com', answers },
      key,
    );
    expect(stranger.status).toBe(409);
  });

  it('B-065 of 20 parallel visitors one gets the slot', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        bookOpen(w, 'first-meeting', '2026-03-06T09:00:00Z', { answers, email: `v${i}@example.com` }),
      ),
    );
    expect(all.map((a) => a.status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
  });
});

describe('the link', () => {
  it('B-066 reschedules: old and new in one step, one event with stable ids and both times, the link stays good', async () => {
    const made = await bookOpen(w, 'first-meeting', '2026-03-10T09:00:00Z', {
      answers,
      email: 'r@example.com',
    });
    const token = made.body.manageToken as string;
    const [before] = (await done(w.owner.http.get('/v1/appointments?filter[inviteeEmail]=r@example.com')))
      .data;
    const { slots } = await done(w.app.http.get(manage(token, '/slots?from=2026-03-10&to=2026-03-11')));
    expect(slots.map((s: Json) => s.startsAt)).toContain('2026-03-10T09:00:00.000Z');
    const events = (await told(w.app, 'appointment.%')).length;
    const moved = await w.app.http.post(manage(token, '/reschedule'), {
      startsAt: '2026-03-11T10:00:00Z',
      reason: 'A train',
    });
    expect(moved.status).toBe(200);
    expect(moved.body).toMatchObject({
      bookingId: made.body.booking.bookingId,
      startsAt: '2026-03-11T10:00:00.000Z',
      status: 'booked',
    });
    const news = (await told(w.app, 'appointment.%')).slice(events);
    expect(news.map((e) => e.type).sort()).toEqual([
      'appointment.created',
      'appointment.rescheduled',
      'appointment.updated',
    ]);
    const event = news.find((e) => e.type === 'appointment.rescheduled')!.payload;
    expect(event).toMatchObject({
      bookingId: before.bookingId,
      previousId: before.id,
      previousStartsAt: '2026-03-10T09:00:00.000Z',
      startsAt: '2026-03-11T10:00:00.000Z',
      rescheduledBy: 'client',
      reason: 'A train',
    });
    const old = await done(w.owner.http.get(`/v1/appointments/${before.id}`));
    expect(old).toMatchObject({ status: 'cancelled', cancelledBy: 'client' });
    const made2 = await done(w.owner.http.get(`/v1/appointments/${event.id}`));
    expect(made2).toMatchObject({ rescheduleOfId: before.id, bookingId: before.bookingId });
    expect(await starts(w, type.id, '2026-03-10')).toContain('10:00');
    expect(await done(w.app.http.get(manage(token)))).toMatchObject({ startsAt: '2026-03-11T10:00:00.000Z' });
  });

  it('B-066 a rescheduling that finds its slot taken leaves everything as it was', async () => {
    const one = await bookOpen(w, 'first-meeting', '2026-03-12T09:00:00Z', {
      answers,
      email: 'a@example.com',
    });
    await done(bookOpen(w, 'first-meeting', '2026-03-12T10:00:00Z', { answers, email: 'b@example.com' }));
    const token = one.body.manageToken as string;
    const refused = await w.app.http.post(manage(token, '/reschedule'), { startsAt: '2026-03-12T10:00:00Z' });
    expect([refused.status, refused.body.code]).toEqual([409, 'scheduling.appointment.slot_taken']);
    const same = await w.app.http.post(manage(token, '/reschedule'), { startsAt: '2026-03-12T09:00:00Z' });
    expect([same.status, same.body.code]).toEqual([409, 'scheduling.appointment.same_time']);
    expect(await done(w.app.http.get(manage(token)))).toMatchObject({
      status: 'booked',
      startsAt: '2026-03-12T09:00:00.000Z',
    });
  });

  it('B-066 looking at a link does nothing; cancelling frees the time, once', async () => {
    const made = await bookOpen(w, 'first-meeting', '2026-03-13T09:00:00Z', {
      answers,
      email: 'c@example.com',
    });
    const token = made.body.manageToken as string;
    for (const path of ['', '/slots']) await done(w.app.http.get(manage(token, path)));
    expect((await w.app.http.get(manage(token, '/cancel'))).status).toBe(404);
    expect(await done(w.app.http.get(manage(token)))).toMatchObject({
      status: 'booked',
      freeUntil: '2026-03-12T09:00:00.000Z',
    });
    const cancelled = await w.app.http.post(manage(token, '/cancel'), { reason: 'A cold' });
    expect(cancelled.body).toMatchObject({ status: 'cancelled', cancelReason: 'A cold' });
    expect((await told(w.app, 'appointment.cancelled')).at(-1)?.payload).toMatchObject({
      cancelledBy: 'client',
      reason: 'A cold',
      late: false,
    });
    expect(await starts(w, type.id, '2026-03-13')).toContain('10:00');
    expect((await w.app.http.post(manage(token, '/cancel'))).status).toBe(409);
  });

  it('B-066 the cancellation policy holds: what comes too late is refused, or noted as late', async () => {
    const strict = await bookOpen(w, 'first-meeting', '2026-03-03T08:00:00Z', {
      answers,
      email: 'l@example.com',
    });
    const late = await w.app.http.post(manage(strict.body.manageToken, '/cancel'));
    expect([late.status, late.body.code]).toEqual([409, 'scheduling.appointment.too_late']);
    await newType(w.owner, {
      slug: 'lenient',
      cancellationPolicy: { noticeHours: 48, late: 'allow' },
    });
    const made = await bookOpen(w, 'lenient', '2026-03-03T09:00:00Z', { email: 'm@example.com' });
    await done(w.app.http.post(manage(made.body.manageToken, '/cancel')));
    expect((await told(w.app, 'appointment.cancelled')).at(-1)?.payload).toMatchObject({ late: true });
  });

  it('O-240 a link that nobody gave out opens nothing', async () => {
    const made = await bookOpen(w, 'first-meeting', '2026-03-16T09:00:00Z', {
      answers,
      email: 'x@example.com',
    });
    const token = made.body.manageToken as string;
    const forged = token.slice(0, -3) + (token.endsWith('AAA') ? 'BBB' : 'AAA');
    for (const wrong of [forged, 'obs_bk_x', 'nonsense', token.replace('obs_bk_', 'obs_inv_')]) {
      expect((await w.app.http.get(manage(wrong))).status).toBe(404);
      expect((await w.app.http.post(manage(wrong, '/cancel'))).status).toBe(404);
    }
    const rows = await w.app.ownerSql<{ text: string }>(
      `select a::text as text from scheduling.appointments a union all select e.payload::text from platform.outbox_events e
       union all select v.row::text from timeline.entity_versions v`,
    );
    expect(rows.filter((row) => row.text.includes(token))).toEqual([]);
  });
});

describe('mails', () => {
  it('U-055 B-066 each step is mailed with an .ics that has one UID and a growing SEQUENCE', async () => {
    const email = 'mailed@example.com';
    const made = await bookOpen(w, 'first-meeting', '2026-03-17T09:00:00Z', {
      answers,
      email,
      timezone: 'America/New_York',
    });
    const token = made.body.manageToken as string;
    // Whoever is new is let into the portal as well, by a mail of its own.
    const mailsAbout = async () =>
      (await mailTo(w.app, email)).filter(({ subject }) => !subject.includes('portal'));
    const [booked] = await mailsAbout();
    expect(booked?.subject).toMatch(/^Booked: First meeting/);
    expect(booked?.text).toContain('5:00');
    expect(booked?.text).toContain(token);
    expect(booked?.text).toContain('Call us after that.');
    await done(w.app.http.post(manage(token, '/reschedule'), { startsAt: '2026-03-18T09:00:00Z' }));
    const [moved] = await mailsAbout();
    expect(moved?.subject).toMatch(/^New time/);
    await done(w.app.http.post(manage(token, '/cancel')));
    const mails = await mailsAbout();
    const files = mails.reverse().map(({ attachments }: Json) => ({
      type: attachments[0].contentType,
      text: Buffer.from(attachments[0].contentBase64, 'base64').toString().replaceAll('\r\n ', ''),
    }));
    const line = (text: string, name: string) => new RegExp(`^${name}[:;](.*?)\r?$`, 'm').exec(text)?.[1];
    const each = (name: string) => files.map(({ text }: { text: string }) => line(text, name));
    expect(files.map((file: Json) => file.type)).toEqual(Array(3).fill('text/calendar'));
    expect(new Set(each('UID')).size).toBe(1);
    expect(each('METHOD')).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect(each('SEQUENCE')).toEqual(['0', '1', '2']);
    expect(each('DTSTART')).toEqual(['20260317T090000Z', '20260318T090000Z', '20260318T090000Z']);
    expect(each('STATUS')).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  });
});

describe('known people', () => {
  it('U-025 a booking by a known e-mail names its contact and client, another’s names none', async () => {
    const client = await w.owner.http.json('POST', '/v1/client-companies', { body: { name: 'Navy' } });
    const contact = await w.owner.http.json('POST', '/v1/contacts', {
      body: { clientId: client.id, firstName: 'Known', emails: [{ email: 'known@navy.example' }] },
    });
    const known = await newType(w.owner, { slug: 'known' });
    await done(bookOpen(w, 'known', '2026-03-24T09:00:00Z', { email: 'KNOWN@navy.example' }));
    await done(bookOpen(w, 'known', '2026-03-24T10:00:00Z', { email: 'nobody@example.com' }));
    const { data } = await done(
      w.owner.http.get(`/v1/appointments?sort=startsAt&filter[appointmentTypeId]=${known.id}`),
    );
    expect(data.map((a: Json) => [a.clientId, a.contactId])).toEqual([
      [client.id, contact.id],
      [null, null],
    ]);
    const events = (await told(w.app, 'appointment.booked')).filter((e) => e.payload.typeId === known.id);
    expect(events[0]?.payload).toMatchObject({ clientId: client.id, contactId: contact.id });
  });
});
