import { randomUUID } from 'node:crypto';
import {
  inviteMember,
  mailTo,
  signUpOwner,
  startApp,
  type Json,
  type Person,
  type TestApp,
} from '@omni/testing';
import { expectSoundEvents } from '../notifications/world';

let app: TestApp;
let owner: Person;
let manager: Person;
let staff: Person;
let accountant: Person;
let stranger: Person;
let clientId: string;
let contactId: string;

beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
  manager = await inviteMember(app, owner, 'manager');
  staff = await inviteMember(app, owner, 'staff');
  accountant = await inviteMember(app, owner, 'accountant');
  stranger = await signUpOwner(app);
  clientId = (await owner.http.json('POST', '/v1/client-companies', { body: { name: 'Acme GmbH' } })).id;
  contactId = (
    await owner.http.json('POST', '/v1/contacts', {
      body: { firstName: 'Ada', lastName: 'Byron', primaryEmail: 'ada@acme.example', clientId },
    })
  ).id;
});
afterAll(() => app.stop());

const start = async (body: object = {}, person = owner): Promise<Json> =>
  person.http.json('POST', '/v1/threads', { body: { subject: 'Offer', contactIds: [contactId], ...body } });
const write = (id: string, body: object, person = owner) =>
  person.http.post(`/v1/threads/${id}/messages`, body);
const get = (path: string, person = owner): Promise<Json> => person.http.json('GET', path);
const listed = async (path: string, person = owner): Promise<string[]> =>
  (await person.http.json<{ data: Json[] }>('GET', path)).data.map((row) => row.id);
const act = (id: string, verb: string, body: object = {}, person = owner) =>
  person.http.post(`/v1/threads/${id}/${verb}`, body);
const told = async (id: string): Promise<string[]> =>
  (
    await app.ownerSql<{ type: string }>(
      `select type from platform.outbox_events where aggregate_id = $1 order by xid, position`,
      [id],
    )
  ).map(({ type }) => type);

describe('a thread', () => {
  it('U-049 U-199 begins with a message that the mail server holds', async () => {
    const body = await start({
      subject: 'Your new website',
      message: { bodyText: 'Hello Ada,\n\nhere is our offer.' },
    });
    expect(body).toMatchObject({
      subject: 'Your new website',
      channel: 'email',
      clientId,
      contactIds: [contactId],
      status: 'open',
      visibility: 'participants',
      participantMemberIds: [owner.memberId],
      message: { status: 'queued', authorKind: 'user', to: [{ address: 'ada@acme.example', contactId }] },
    });
    const [mail] = await mailTo(app, 'ada@acme.example');
    expect(mail).toMatchObject({ subject: 'Your new website', text: 'Hello Ada,\n\nhere is our offer.\n' });
    expect(mail?.headers).toMatchObject({ 'reply-to': owner.email, 'x-author-kind': 'user' });
    expect(await get(`/v1/messages/${body.message.id}`)).toMatchObject({
      status: 'sent',
      sentAt: expect.any(String),
    });
    expect(await get(`/v1/threads/${body.id}`)).toMatchObject({
      messageCount: 1,
      lastMessageAt: expect.any(String),
    });
    expect(await told(body.message.id)).toEqual(['message.created', 'message.queued', 'message.sent']);
  });

  it('U-049 B-068 is listed by client, engagement, status, assignee, and by when it was made or changed', async () => {
    const other = await owner.http.json('POST', '/v1/client-companies', { body: { name: 'Globex' } });
    const engagement = await owner.http.json('POST', '/v1/engagements', {
      body: { clientId: other.id, name: 'App', kind: 'project', billingMode: 'fixed' },
    });
    const before = app.clock.now().toISOString();
    app.clock.advance(1000);
    const { id } = await start({
      contactIds: [],
      engagementId: engagement.id,
      assigneeMemberId: staff.memberId,
    });
    expect(await get(`/v1/threads/${id}`)).toMatchObject({ clientId: other.id, engagementId: engagement.id });
    for (const query of [
      `filter[clientId]=${other.id}`,
      `filter[engagementId]=${engagement.id}`,
      `filter[assigneeMemberId]=${staff.memberId}`,
      `filter[createdAt][gt]=${before}`,
      `filter[updatedAt][gt]=${before}&filter[status]=open`,
    ])
      expect([query, await listed(`/v1/threads?${query}`)]).toEqual([query, [id]]);
    expect(await listed(`/v1/threads?filter[contactIds]=${contactId}`)).not.toContain(id);
    await write(id, { bodyText: 'Note', internal: true });
    expect(
      await listed(
        `/v1/messages?filter[clientId]=${other.id}&filter[engagementId]=${engagement.id}&filter[createdAt][gt]=${before}`,
      ),
    ).toHaveLength(1);
  });

  it('U-049 B-064 put aside opens again in time, and by hand before', async () => {
    const { id } = await start();
    const until = new Date(app.clock.now().getTime() + 60_000).toISOString();
    expect((await act(id, 'snooze', { until })).body).toMatchObject({
      status: 'snoozed',
      snoozedUntil: until,
    });
    app.clock.advance(50_000);
    await app.drain();
    expect((await get(`/v1/threads/${id}`)).status).toBe('snoozed');
    const later = new Date(Date.parse(until) + 30_000).toISOString();
    await act(id, 'snooze', { until: later });
    app.clock.advance(15_000);
    await app.drain();
    expect((await get(`/v1/threads/${id}`)).status).toBe('snoozed');
    app.clock.advance(25_000);
    await app.drain();
    expect(await get(`/v1/threads/${id}`)).toMatchObject({ status: 'open', snoozedUntil: null });
    expect((await told(id)).at(-1)).toBe('thread.reopened');
    expect((await act(id, 'snooze', { until: '2020-01-01T00:00:00Z' })).body.code).toBe(
      'communications.moment_passed',
    );
    await act(id, 'snooze', { until: new Date(app.clock.now().getTime() + 60_000).toISOString() });
    expect((await act(id, 'wake')).body.status).toBe('open');
  });

  it('moves only as its table says', async () => {
    const { id } = await start();
    expect(await act(id, 'reopen')).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', allowed: ['snooze', 'close'] },
    });
    expect((await act(id, 'close')).body.status).toBe('closed');
    expect((await act(id, 'close')).status).toBe(409);
    expect((await act(id, 'reopen')).body.status).toBe('open');
    expect((await owner.http.patch(`/v1/threads/${id}`, { status: 'closed' })).status).toBe(422);
  });

  it('goes to a member, who takes part in it from then on and is told', async () => {
    const { id } = await start({ message: { bodyText: 'Hello' } });
    expect((await staff.http.get(`/v1/threads/${id}`)).status).toBe(404);
    expect((await act(id, 'assign', { memberId: staff.memberId })).body).toMatchObject({
      assigneeMemberId: staff.memberId,
    });
    await app.drain();
    expect(await listed(`/v1/messages?filter[threadId]=${id}`, staff)).toHaveLength(1);
    expect(await listed('/v1/notifications?filter[type]=thread.assigned', staff)).toHaveLength(1);
    expect((await act(id, 'assign', { memberId: null })).body.assigneeMemberId).toBeNull();
    for (const memberId of [randomUUID(), stranger.memberId])
      expect((await act(id, 'assign', { memberId })).status).toBe(422);
  });

  it('is deleted and restored with its messages', async () => {
    const { id, message } = await start({ message: { bodyText: 'Hello' } });
    await app.drain();
    expect((await owner.http.delete(`/v1/threads/${id}`)).status).toBe(204);
    expect((await owner.http.get(`/v1/messages/${message.id}`)).status).toBe(404);
    expect((await act(id, 'restore')).status).toBe(200);
    expect((await owner.http.get(`/v1/messages/${message.id}`)).status).toBe(200);
    expect((await manager.http.delete(`/v1/threads/${id}`)).status).toBe(403);
  });

  it('names nobody and nothing that is not there', async () => {
    for (const [body, property] of [
      [{ contactIds: [randomUUID()] }, 'contactIds'],
      [{ clientId: randomUUID() }, 'clientId'],
      [{ engagementId: randomUUID() }, 'engagementId'],
      [{ participantMemberIds: [stranger.memberId] }, 'participantMemberIds'],
      [{ emailAccountId: randomUUID() }, 'emailAccountId'],
    ] as const) {
      const answer = await owner.http.post('/v1/threads', { subject: 'Offer', ...body });
      expect([property, answer.status, answer.body.errors?.[0]?.pointer]).toEqual([
        property,
        422,
        `/${property}`,
      ]);
    }
  });

  it('is purged three years after its last word, and not before', async () => {
    const lonely = await signUpOwner(app);
    const { id, message } = await start(
      { contactIds: [], message: { bodyText: 'Secret words', to: [{ address: 'x@y.example' }] } },
      lonely,
    );
    await app.drain();
    const now = app.clock.now();
    const words = async () =>
      (
        await app.ownerSql<{ body: string | null }>(
          'select body_text as body from communications.messages where id = $1',
          [message.id],
        )
      )[0]?.body;
    app.clock.set(new Date(now.getTime() + 3 * 365 * 86_400_000).toISOString());
    await app.runSchedule('governance.purge');
    expect(await words()).toBe('Secret words');
    app.clock.set(new Date(now.getTime() + (3 * 365 + 2) * 86_400_000).toISOString());
    await app.runSchedule('governance.purge');
    expect(await words()).toBeNull();
    const [row] = await app.ownerSql('select subject from communications.threads where id = $1', [id]);
    expect(row).toEqual({ subject: '' });
    app.clock.set(now.toISOString());
  });
});

describe('privacy', () => {
  it('B-044 a thread is its participants’ alone, whatever the role, until it is shared', async () => {
    const { id, message } = await start({ message: { bodyText: 'Between us' } }, staff);
    for (const person of [owner, manager, accountant, stranger]) {
      expect((await person.http.get(`/v1/threads/${id}`)).status).toBe(404);
      expect((await person.http.get(`/v1/messages/${message.id}`)).status).toBe(404);
      expect((await write(id, { bodyText: 'Let me in' }, person)).status).toBe(404);
      expect(await listed('/v1/threads?limit=200', person)).not.toContain(id);
    }
    await staff.http.json('PATCH', `/v1/threads/${id}`, { body: { visibility: 'shared' } });
    for (const [person, status] of [
      [owner, 200],
      [manager, 200],
      [accountant, 404],
      [stranger, 404],
    ] as const) {
      expect((await person.http.get(`/v1/threads/${id}`)).status).toBe(status);
      expect((await person.http.get(`/v1/messages/${message.id}`)).status).toBe(status);
    }
    expect((await write(id, { bodyText: 'From the manager' }, manager)).status).toBe(201);
  });

  it('B-044 events of a private thread carry neither its subject nor its words', async () => {
    const { id, message } = await start(
      { subject: 'Top secret', message: { bodyText: 'Very secret' } },
      staff,
    );
    await app.drain();
    const events = await app.ownerSql<{ payload: unknown }>(
      'select payload from platform.outbox_events where aggregate_id = any($1)',
      [[id, message.id]],
    );
    expect(events.length).toBeGreaterThan(3);
    expect(JSON.stringify(events)).not.toMatch(/secret/);
  });

  it('an Accountant answers where they take part, and begins nothing', async () => {
    const { id } = await start({ participantMemberIds: [accountant.memberId] });
    expect((await accountant.http.get(`/v1/threads/${id}`)).status).toBe(200);
    expect((await write(id, { bodyText: 'Here are the figures.' }, accountant)).status).toBe(201);
    expect((await act(id, 'close', {}, accountant)).status).toBe(403);
    expect((await accountant.http.post('/v1/threads', { subject: 'Mine' })).status).toBe(403);
  });
});

it('U-199 many strangers who become contacts at once each get all of their conversations', async () => {
  await app.ownerSql(
    `insert into communications.threads (organization_id, subject, channel, status, visibility, counterpart_addresses, last_message_at)
     select $1, 'Question', 'email', 'open', 'shared', array['someone' || g % 3 || '@many.example'], now()
     from generate_series(1, 450) g`,
    [owner.organizationId],
  );
  const operations = [0, 1, 2].map((n) => ({
    verb: 'create',
    body: { firstName: `Someone ${String(n)}`, primaryEmail: `someone${String(n)}@many.example` },
  }));
  await owner.http.json('POST', '/v1/bulk/contacts', { body: { operations } });
  await app.drain();
  const unknown = await app.ownerSql(
    `select 1 from communications.threads where organization_id = $1 and subject = 'Question' and cardinality(contact_ids) <> 1`,
    [owner.organizationId],
  );
  expect(unknown).toEqual([]);
});

it('B-013 whatever was told says what its declaration promises', () => expectSoundEvents(app));
