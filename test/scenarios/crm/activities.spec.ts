import {
  anyId,
  expectSoundEvents,
  happen,
  made,
  problem,
  someEmail,
  typesOf,
  world,
  type World,
} from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(async () => {
  await expectSoundEvents(w);
  await w.app.stop();
});

const get = async (path: string) => (await w.owner.http.get(`/v1/${path}`)).body;
const log = (body: object) =>
  made(w.owner.http.post('/v1/activities', { kind: 'call', subject: 'Call', ...body }));

describe('activities', () => {
  it('O-046 log a call about a deal, for its client, whose last activity it becomes', async () => {
    const client = await made(w.owner.http.post('/v1/client-companies', { name: 'Called' }));
    const deal = await made(w.owner.http.post('/v1/deals', { name: 'Deal', clientId: client.id }));
    const answer = await w.owner.http.post('/v1/activities', {
      kind: 'call',
      subject: 'Asked for a quote',
      direction: 'inbound',
      outcome: 'connected',
      durationMinutes: 12,
      entityType: 'deal',
      entityId: deal.id,
      occurredAt: '2026-03-01T18:30:00+01:00',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      clientId: client.id,
      memberId: w.owner.memberId,
      source: 'manual',
      occurredAt: '2026-03-01T17:30:00.000Z',
      correctedAt: null,
    });
    const { id } = answer.body as { id: string };
    expect(await typesOf(w, id)).toEqual(['crm_activity.logged', 'crm_activity.created']);
    expect(await get(`client-companies/${client.id}`)).toMatchObject({
      lastActivityAt: '2026-03-01T17:30:00.000Z',
      version: 1,
    });
    await log({ entityType: 'deal', entityId: deal.id, occurredAt: '2026-02-01T10:00:00Z' });
    expect((await get(`client-companies/${client.id}`)).lastActivityAt).toBe('2026-03-01T17:30:00.000Z');
    const listed = await get(`activities?filter[entityType]=deal&filter[entityId]=${deal.id}`);
    expect(listed.data[0].id).toBe(id);
  });

  it('O-046 mail of a known contact is logged by the sync, once', async () => {
    const client = await made(w.owner.http.post('/v1/client-companies', { name: 'Mailing' }));
    const primaryEmail = someEmail('mailer');
    const contact = await made(
      w.owner.http.post('/v1/contacts', {
        firstName: 'Mia',
        primaryEmail,
        clientId: client.id,
        ownerMemberId: w.staff.memberId,
      }),
    );
    const messageId = anyId();
    const data = {
      id: messageId,
      subject: 'Question',
      from: { email: primaryEmail.toUpperCase(), name: 'Mia' },
      to: ['us@example.com'],
      sentAt: '2026-03-02T08:00:00.000Z',
    };
    await happen(w, 'message.received', messageId, data);
    await happen(w, 'message.received', messageId, data);
    await happen(w, 'message.received', anyId(), { ...data, from: { email: 'stranger@example.com' } });
    const { data: rows } = await get('activities?filter[source]=email_sync');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      kind: 'email',
      subject: 'Question',
      direction: 'inbound',
      entityType: 'contact',
      entityId: contact.id,
      clientId: client.id,
      contactIds: [contact.id],
      memberId: w.staff.memberId,
      messageId,
      occurredAt: '2026-03-02T08:00:00.000Z',
    });
  });

  it('O-120 are calls, mails, meetings and notes; an appointment that took place is logged as a meeting', async () => {
    const contact = await made(w.owner.http.post('/v1/contacts', { firstName: 'Kim' }));
    const about = { entityType: 'contact', entityId: contact.id };
    for (const kind of ['call', 'email', 'meeting', 'note']) {
      expect(await log({ kind, ...about })).toMatchObject({ kind, contactIds: [contact.id] });
    }
    const appointmentId = anyId();
    await happen(w, 'appointment.completed', appointmentId, {
      contactId: contact.id,
      hostMemberId: w.manager.memberId,
      startsAt: '2026-03-02T07:00:00.000Z',
      endsAt: '2026-03-02T07:45:00.000Z',
      title: 'Kick-off',
    });
    const { data } = await get('activities?filter[source]=calendar_sync');
    expect(data[0]).toMatchObject({
      kind: 'meeting',
      subject: 'Kick-off',
      durationMinutes: 45,
      memberId: w.manager.memberId,
      appointmentId,
    });
    expect((await get(`activities?filter[contactIds]=${contact.id}`)).data).toHaveLength(5);
  });

  it('keep the version before a correction', async () => {
    const contact = await made(w.owner.http.post('/v1/contacts', { firstName: 'Kim' }));
    const { id } = await log({ entityType: 'contact', entityId: contact.id });
    const revised = (await w.owner.http.patch(`/v1/activities/${id}`, { subject: 'Second call' })).body;
    expect(revised.correctedAt).toBe(w.app.clock.now().toISOString());
    const { data } = await get(`activities/${id}/versions`);
    expect(data.map((v: { row: { subject: string } }) => v.row.subject)).toEqual(['Second call', 'Call']);
    expect(await typesOf(w, id)).toEqual([
      'crm_activity.logged',
      'crm_activity.created',
      'crm_activity.updated',
    ]);
  });

  it('are about records that are there, of types that there are, and logged by hand by people', async () => {
    const gone = { entityType: 'contact', entityId: anyId() };
    expect(
      problem(await w.owner.http.post('/v1/activities', { kind: 'note', subject: 'X', ...gone })),
    ).toEqual({ status: 422, code: 'reference_not_found' });
    expect(
      problem(
        await w.owner.http.post('/v1/activities', {
          kind: 'note',
          subject: 'X',
          entityType: 'unicorn',
          entityId: anyId(),
        }),
      ),
    ).toEqual({
      status: 422,
      code: 'crm.activity.unknown_entity_type',
    });
    const contact = await made(w.owner.http.post('/v1/contacts', { firstName: 'Kim' }));
    const synced = await w.owner.http.post('/v1/activities', {
      kind: 'note',
      subject: 'X',
      entityType: 'contact',
      entityId: contact.id,
      source: 'email_sync',
    });
    expect(problem(synced)).toEqual({ status: 422, code: 'crm.activity.source_reserved' });
  });

  it('belong to the Staff who took part; others see theirs alone', async () => {
    const contact = await made(w.staff.http.post('/v1/contacts', { firstName: 'Kim' }));
    const own = await made(
      w.staff.http.post('/v1/activities', {
        kind: 'note',
        subject: 'Mine',
        entityType: 'contact',
        entityId: contact.id,
      }),
    );
    const foreign = await log({ entityType: 'contact', entityId: contact.id });
    expect((await w.staff.http.get(`/v1/activities/${own.id}`)).status).toBe(200);
    expect((await w.staff.http.get(`/v1/activities/${foreign.id}`)).status).toBe(404);
    expect((await w.accountant.http.get('/v1/activities')).status).toBe(403);
  });
});
