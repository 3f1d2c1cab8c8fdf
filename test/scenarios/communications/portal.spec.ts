import {
  Bus,
  Catalogue,
  Lister,
  PrincipalSource,
  internalCall,
  type Call,
  type PortalSeat,
} from '@omni/platform';
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
let staff: Person;
let clientId: string;
let contactId: string;
let engagementId: string;
let otherClientId: string;

const made = (path: string, body: object): Promise<Json> => owner.http.json('POST', path, { body });

beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
  staff = await inviteMember(app, owner, 'staff');
  clientId = (await made('/v1/client-companies', { name: 'Acme', ownerMemberId: staff.memberId })).id;
  otherClientId = (await made('/v1/client-companies', { name: 'Globex' })).id;
  contactId = (await made('/v1/contacts', { firstName: 'Ada', primaryEmail: 'ada@acme.example', clientId }))
    .id;
  engagementId = (
    await made('/v1/engagements', { clientId, name: 'Website', kind: 'project', billingMode: 'fixed' })
  ).id;
});
afterAll(() => app.stop());

/** A call as a client's token makes it. */
async function asClient(more: Partial<PortalSeat> = {}): Promise<Call> {
  const member = await app.get(PrincipalSource).member(owner.organizationId, owner.memberId);
  const portal = {
    accessId: contactId,
    contactId,
    clientId,
    engagementId: null,
    permissions: ['messages.write'],
    ...more,
  };
  return internalCall({
    ...member,
    kind: 'client',
    role: 'client',
    id: contactId,
    memberId: null,
    userId: null,
    grants: {},
    accessVersion: null,
    portal,
  });
}
const send = async (name: string, input: object, call: Promise<Call>): Promise<Json> =>
  (await app.get(Bus).send(app.get(Catalogue).commandClass(name)!, input, await call)).body;
const seen = async (name: string, call: Promise<Call>): Promise<Json[]> =>
  (await app.get(Lister).list(app.get(Catalogue).resourceNamed(name)!, {}, await call)).data;
const start = (more: Partial<PortalSeat> = {}, input: object = {}) =>
  send('thread.start_as_client', { subject: 'A question', bodyText: 'When?', ...input }, asClient(more));

describe('a client in the portal', () => {
  it('begins a conversation, which goes to whoever keeps the client, and is answered', async () => {
    const thread = await start();
    expect(thread).toMatchObject({
      channel: 'portal',
      clientId,
      contactIds: [contactId],
      message: { status: 'received', authorKind: 'client', authorContactId: contactId },
    });
    await app.drain();
    expect(await staff.http.json('GET', `/v1/threads/${thread.id}`)).toMatchObject({
      assigneeMemberId: staff.memberId,
      visibility: 'shared',
    });
    const { data } = await staff.http.json<{ data: Json[] }>(
      'GET',
      '/v1/notifications?filter[type]=message.received',
    );
    expect(data).toMatchObject([
      { title: 'New message: A question', entityType: 'thread', entityId: thread.id },
    ]);

    const answer = await staff.http.json('POST', `/v1/threads/${thread.id}/messages`, {
      body: { bodyText: 'On Monday.' },
    });
    expect(answer).toMatchObject({ status: 'sent', direction: 'outbound', channel: 'portal' });
    await staff.http.json('POST', `/v1/threads/${thread.id}/messages`, {
      body: { bodyText: 'They are impatient.', internal: true },
    });
    await staff.http.json('POST', `/v1/threads/${thread.id}/messages`, {
      body: { bodyText: 'Not yet.', draft: true },
    });
    expect((await seen('messages', asClient())).map((one) => one.bodyText).sort()).toEqual([
      'On Monday.',
      'When?',
    ]);
    expect(await mailTo(app, 'ada@acme.example')).toMatchObject([
      { subject: 'New message from Analytical Engines' },
    ]);
  });

  it('learns nothing of notes among colleagues from the conversation that they lie in', async () => {
    const { id } = await start();
    await app.drain();
    const shown = async () => (await seen('threads', asClient())).find((one) => one.id === id);
    await staff.http.json('POST', `/v1/threads/${id}/messages`, { body: { bodyText: 'On Monday.' } });
    const before = await shown();
    expect(before).toMatchObject({ messageCount: 2 });
    app.clock.advance(60_000);
    await staff.http.json('POST', `/v1/threads/${id}/messages`, {
      body: { bodyText: 'They are impatient.', internal: true },
    });
    expect(await shown()).toEqual(before);
  });

  it('opens a closed conversation by answering', async () => {
    const { id } = await start();
    await staff.http.json('POST', `/v1/threads/${id}/close`);
    const message = await send('message.write_as_client', { id, bodyText: 'One more thing' }, asClient());
    expect(message).toMatchObject({
      direction: 'inbound',
      status: 'received',
      from: { contactId, name: 'Ada' },
    });
    expect((await staff.http.json('GET', `/v1/threads/${id}`)).status).toBe('open');
  });

  it('sees what is theirs alone, and nothing of how the house works', async () => {
    const { id } = await start();
    await made('/v1/threads', {
      subject: 'By mail',
      contactIds: [contactId],
      visibility: 'shared',
      message: { bodyText: 'Hi' },
    });
    await made('/v1/threads', {
      subject: 'Others',
      channel: 'portal',
      clientId: otherClientId,
      message: { bodyText: 'Hi' },
    });
    const threads = await seen('threads', asClient());
    expect(threads.every((one) => one.clientId === clientId && one.channel === 'portal')).toBe(true);
    expect(threads.find((one) => one.id === id)).not.toHaveProperty('participantMemberIds');
    const [message] = await seen('messages', asClient());
    for (const hidden of ['bcc', 'error', 'templateId', 'emailAccountId'])
      expect(message).not.toHaveProperty(hidden);
    expect(await seen('threads', asClient({ clientId: otherClientId }))).toMatchObject([
      { subject: 'Others' },
    ]);
    await expect(
      send('message.write_as_client', { id, bodyText: 'x' }, asClient({ clientId: otherClientId })),
    ).rejects.toMatchObject({ status: 404 });
  });

  it('needs the permission, and stays within the engagement of their access', async () => {
    await expect(start({ permissions: ['files.read'] })).rejects.toMatchObject({ status: 403 });
    await expect(seen('threads', asClient({ permissions: [] }))).rejects.toMatchObject({ status: 403 });
    const inside = await start({ engagementId });
    expect(inside.engagementId).toBe(engagementId);
    const all = await seen('threads', asClient({ engagementId }));
    expect(all.map((one) => one.id)).toEqual([inside.id]);
    const foreign = (
      await made('/v1/engagements', {
        clientId: otherClientId,
        name: 'App',
        kind: 'project',
        billingMode: 'fixed',
      })
    ).id;
    await expect(start({}, { engagementId: foreign })).rejects.toMatchObject({ status: 422 });
    await expect(start({ engagementId }, { engagementId: foreign })).rejects.toMatchObject({ status: 422 });
  });

  it('chooses what they hear of, and reads their own notifications', async () => {
    await made('/v1/notifications', { contactId, title: 'For Ada' });
    await app.drain();
    const [notification] = await seen('notifications', asClient());
    expect(notification).toMatchObject({ title: 'For Ada', status: 'delivered' });
    expect(notification).not.toHaveProperty('deliveries');
    expect((await send('notification.read', { id: notification?.id }, asClient())).status).toBe('read');
    await expect(
      send('notification.read', { id: notification?.id }, asClient({ contactId: clientId })),
    ).rejects.toMatchObject({ status: 404 });
    const preferences = [{ type: 'notice', channel: 'email', mode: 'off' }];
    await send('notification_preference.set_own', { preferences }, asClient());
    const before = (await mailTo(app, 'ada@acme.example')).length;
    await made('/v1/notifications', { contactId, title: 'In the portal alone' });
    expect(await mailTo(app, 'ada@acme.example')).toHaveLength(before);
    expect((await seen('messages', asClient())).map((one) => one.subject)).toContain('In the portal alone');
    await expect(
      send('notification_preference.set_organization', { preferences }, asClient()),
    ).rejects.toMatchObject({ status: 403 });
  });

  it('is not met by members at the portal’s own commands', async () => {
    const member = internalCall(await app.get(PrincipalSource).member(owner.organizationId, owner.memberId));
    await expect(
      send('thread.start_as_client', { subject: 'A', bodyText: 'B' }, Promise.resolve(member)),
    ).rejects.toMatchObject({ status: 403 });
    for (const path of ['/v1/portal/threads', '/v1/portal/messages', '/v1/portal/notifications'])
      expect([401, 403, 404]).toContain((await owner.http.get(path)).status);
  });
});

it('B-013 whatever was told says what its declaration promises', () => expectSoundEvents(app));
