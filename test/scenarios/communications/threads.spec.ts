import {
  inviteMember,
  mailTo,
  signUpOwner,
  startApp,
  type Json,
  type Person,
  type TestApp,
} from '@omni/testing';

let app: TestApp;
let owner: Person;
let staff: Person;
let clientId: string;
let contactId: string;

beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
  staff = await inviteMember(app, owner, 'staff');
  clientId = (await owner.http.json('POST', '/v1/client-companies', { body: { name: 'Acme GmbH' } })).id;
  contactId = (
    await owner.http.json('POST', '/v1/contacts', {
      body: { firstName: 'Ada', lastName: 'Byron', primaryEmail: 'ada@acme.example', clientId },
    })
  ).id;
});
afterAll(() => app.stop());

const start = (body: object, person = owner) => person.http.post('/v1/threads', body);
const thread = async (body: object = {}): Promise<Json> =>
  (await start({ subject: 'Offer', contactIds: [contactId], ...body })).body;
const message = async (id: string): Promise<Json> => (await owner.http.get(`/v1/messages/${id}`)).body;

describe('a thread', () => {
  it('U-049 U-199 begins with a message that the mail server holds', async () => {
    const { status, body } = await start({
      subject: 'Your new website',
      contactIds: [contactId],
      message: { bodyText: 'Hello Ada,\n\nhere is our offer.' },
    });
    expect({ status, text: JSON.stringify(body) }).toMatchObject({ status: 201 });
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
    expect(mail?.headers['reply-to']).toBe(owner.email);
    expect(mail?.headers['x-author-kind']).toBe('user');
    expect(await message(body.message.id)).toMatchObject({ status: 'sent', sentAt: expect.any(String) });
    const seen = (await owner.http.get(`/v1/threads/${body.id}`)).body;
    expect(seen).toMatchObject({ messageCount: 1, lastMessageAt: expect.any(String) });
  });
});
