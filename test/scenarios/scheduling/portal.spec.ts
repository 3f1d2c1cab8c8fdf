import { inviteMember, portalClient, type Http, type Json } from '@omni/testing';
import { bookOpen, done, newType, starts, told, world, type World } from './world';

let w: World;
let type: Json;
let client: Http;
let clientId: string;
let contactId: string;
let reader: Http;
let others: Http;

beforeAll(async () => {
  w = await world();
  type = await newType(w.owner, {
    slug: 'review',
    intakeQuestions: [{ key: 'topic', label: 'What about?', type: 'short_text', required: true }],
    cancellationPolicy: { noticeHours: 24, late: 'refuse' },
  });
  clientId = (await w.owner.http.json('POST', '/v1/client-companies', { body: { name: 'Navy' } })).id;
  contactId = (
    await w.owner.http.json('POST', '/v1/contacts', {
      body: { clientId, firstName: 'Grace', lastName: 'Hopper', emails: [{ email: 'grace@navy.example' }] },
    })
  ).id;
  client = (await portalClient(w.app, w.owner, contactId, { permissions: ['appointments.book'] })).http;
  const somebody = async (email: string, permissions: string[]): Promise<Http> => {
    const { id } = await w.owner.http.json('POST', '/v1/client-companies', { body: { name: email } });
    const contact = await w.owner.http.json('POST', '/v1/contacts', {
      body: { clientId: id, firstName: 'Some', emails: [{ email }] },
    });
    return (await portalClient(w.app, w.owner, contact.id, { permissions })).http;
  };
  reader = await somebody('reader@army.example', ['invoices.read']);
  others = await somebody('other@army.example', ['appointments.book']);
});
afterAll(() => w.app.stop());

const types = '/v1/portal/appointment-types';
const url = '/v1/portal/appointments';

describe('a portal client', () => {
  it('B-067 sees what is on offer, its slots, and nothing of how the house is made up', async () => {
    await done(
      w.owner.http.post(`/v1/appointment-types/${(await newType(w.owner, { slug: 'secret' })).id}/hide`),
    );
    const { data } = await done(client.get(types));
    expect(data.map((t: Json) => t.slug)).toEqual(['review']);
    expect(data[0]).not.toHaveProperty('hostMemberIds');
    const { slots } = await done(client.get(`${types}/${type.id}/slots?from=2026-03-04&to=2026-03-04`));
    expect(slots).toHaveLength(8);
    expect(slots[0]).not.toHaveProperty('hostMemberIds');
  });

  it('U-055 books for their own client, with answers, under their own name', async () => {
    const unasked = await client.post(url, { appointmentTypeId: type.id, startsAt: '2026-03-04T09:00:00Z' });
    expect([unasked.status, unasked.body.errors[0].pointer]).toEqual([422, '/answers/topic']);
    const answer = await client.post(url, {
      appointmentTypeId: type.id,
      startsAt: '2026-03-04T09:00:00Z',
      answers: { topic: 'Ships' },
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      source: 'portal',
      status: 'booked',
      clientId,
      contactId,
      invitee: { name: 'Grace Hopper', email: 'grace@navy.example' },
    });
    expect(answer.body).not.toHaveProperty('notes');
    expect((await told(w.app, 'appointment.booked')).at(-1)?.payload).toMatchObject({ clientId, contactId });
    const taken = await client.post(url, {
      appointmentTypeId: type.id,
      startsAt: '2026-03-04T09:00:00Z',
      answers: { topic: 'Ships' },
    });
    expect([taken.status, taken.body.code]).toEqual([409, 'scheduling.appointment.slot_taken']);
    const night = await client.post(url, {
      appointmentTypeId: type.id,
      startsAt: '2026-03-04T22:00:00Z',
      answers: { topic: 'Ships' },
    });
    expect([night.status, night.body.code]).toEqual([422, 'scheduling.appointment.not_offered']);
  });

  it('B-066 reschedules and cancels their own, within the policy, and sees no other client’s', async () => {
    const [mine] = (await done(client.get(url))).data;
    await done(
      bookOpen(w, 'review', '2026-03-05T09:00:00Z', { answers: { topic: 'x' }, email: 'else@example.com' }),
    );
    expect((await done(client.get(url))).data).toHaveLength(1);
    const moved = await client.post(`${url}/${mine.id}/reschedule`, { startsAt: '2026-03-06T09:00:00Z' });
    expect(moved.status).toBe(201);
    expect(moved.body).toMatchObject({ rescheduleOfId: mine.id, bookingId: mine.bookingId, clientId });
    expect((await done(others.get(url))).data).toEqual([]);
    for (const verb of ['cancel', 'reschedule'])
      expect(
        (
          await others.post(
            `${url}/${moved.body.id}/${verb}`,
            verb === 'cancel' ? {} : { startsAt: '2026-03-09T09:00:00Z' },
          )
        ).status,
      ).toBe(404);
    const cancelled = await done(client.post(`${url}/${moved.body.id}/cancel`, { reason: 'A storm' }));
    expect(cancelled).toMatchObject({ status: 'cancelled', cancelledBy: 'client', cancelReason: 'A storm' });
    expect(await starts(w, type.id, '2026-03-06')).toContain('10:00');
    const soon = await done(
      client.post(url, {
        appointmentTypeId: type.id,
        startsAt: '2026-03-02T10:00:00Z',
        answers: { topic: 'x' },
      }),
    );
    const late = await client.post(`${url}/${soon.id}/cancel`);
    expect([late.status, late.body.code]).toEqual([409, 'scheduling.appointment.too_late']);
    expect((await client.get(`${url}/${soon.id}/ics`)).text).toContain('METHOD:REQUEST');
  });

  it('O-240 without the permission there is nothing; portal and office keep apart', async () => {
    expect((await reader.get(url)).status).toBe(403);
    expect((await reader.get(types)).status).toBe(403);
    expect((await client.get('/v1/appointments')).status).toBe(403);
    expect((await w.owner.http.get(url)).status).toBe(403);
    const staff = await inviteMember(w.app, w.owner, 'staff');
    expect(
      (await staff.http.post(url, { appointmentTypeId: type.id, startsAt: '2026-03-04T09:00:00Z' })).status,
    ).toBe(403);
  });
});
