import { randomUUID } from 'node:crypto';
import { Bus, Catalogue, PrincipalSource, internalCall, systemPrincipal } from '@omni/platform';
import { mailTo, signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';
import { SmtpCatcher } from './smtp-catcher';
import { expectSoundEvents } from '../notifications/world';

let app: TestApp;
let owner: Person;
let contactId: string;
let silentId: string;

const contact = async (name: string, more: object = {}): Promise<string> =>
  (
    await owner.http.json('POST', '/v1/contacts', {
      body: { firstName: name, primaryEmail: `${name.toLowerCase()}@acme.example`, ...more },
    })
  ).id;

beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app, { name: 'Grace Hopper' });
  contactId = await contact('Ada');
  silentId = await contact('Silent', { doNotContact: true, marketingConsent: 'opted_out' });
});
afterAll(() => app.stop());

const start = async (message: object, body: object = {}): Promise<Json> =>
  owner.http.json('POST', '/v1/threads', {
    body: { subject: 'Offer', contactIds: [contactId], ...body, message },
  });
const post = (path: string, body: object = {}) => owner.http.post(path, body);
const get = (id: string): Promise<Json> => owner.http.json('GET', `/v1/messages/${id}`);
const refused = async (message: object, body: object = {}) => {
  const { status, body: problem } = await post('/v1/threads', {
    subject: 'Offer',
    contactIds: [contactId],
    ...body,
    message,
  });
  return { status, code: problem.code, pointer: problem.errors?.[0]?.pointer };
};
const mails = async (subject: string) =>
  (await mailTo(app, 'ada@acme.example')).filter((mail) => mail.subject === subject);

describe('drafts', () => {
  it('are changed, sent and thrown away; what left is not', async () => {
    const { message } = await start({ bodyText: 'First words', draft: true }, { subject: 'Draft' });
    expect(message).toMatchObject({ status: 'draft', rfcMessageId: null });
    expect(await mails('Draft')).toEqual([]);
    const revised = await owner.http.json('PATCH', `/v1/messages/${message.id}`, {
      body: { bodyText: 'Better words', cc: [{ address: 'cc@acme.example' }] },
    });
    expect(revised).toMatchObject({ bodyText: 'Better words', cc: [{ address: 'cc@acme.example' }] });
    expect((await post(`/v1/messages/${message.id}/send`)).body.status).toBe('queued');
    expect((await mails('Draft'))[0]?.text).toBe('Better words\n');
    expect(await mailTo(app, 'cc@acme.example')).toHaveLength(1);
    expect((await owner.http.patch(`/v1/messages/${message.id}`, { bodyText: 'Too late' })).body.code).toBe(
      'communications.message.not_draft',
    );
    expect((await owner.http.delete(`/v1/messages/${message.id}`)).body.code).toBe(
      'communications.message.not_draft',
    );

    const { message: other } = await start({ bodyText: 'Never mind', draft: true });
    expect((await owner.http.delete(`/v1/messages/${other.id}`)).status).toBe(204);
    expect((await owner.http.get(`/v1/messages/${other.id}`)).status).toBe(404);
    const [row] = await app.ownerSql('select body_text from communications.messages where id = $1', [
      other.id,
    ]);
    expect(row).toEqual({ body_text: null });
  });
});

describe('send later', () => {
  const inAMinute = (): string => new Date(app.clock.now().getTime() + 60_000).toISOString();

  it('B-060 waits for its moment', async () => {
    const { message } = await start({ bodyText: 'Later', scheduledFor: inAMinute() }, { subject: 'Later' });
    expect(message).toMatchObject({ status: 'queued', scheduledFor: expect.any(String) });
    expect(await mails('Later')).toEqual([]);
    app.clock.advance(59_000);
    expect(await mails('Later')).toEqual([]);
    app.clock.advance(1_000);
    expect(await mails('Later')).toHaveLength(1);
    expect((await get(message.id)).status).toBe('sent');
    expect(await refused({ bodyText: 'Hi', scheduledFor: '2020-01-01T00:00:00Z' })).toEqual({
      status: 422,
      code: 'communications.moment_passed',
      pointer: '/scheduledFor',
    });
  });

  it('B-060 is taken back before it leaves, and can leave after all', async () => {
    const { message } = await start({ bodyText: 'Wait', scheduledFor: inAMinute() }, { subject: 'Wait' });
    expect((await post(`/v1/messages/${message.id}/cancel`)).body.status).toBe('draft');
    app.clock.advance(61_000);
    expect(await mails('Wait')).toEqual([]);
    expect((await post(`/v1/messages/${message.id}/send`, { scheduledFor: null })).body.status).toBe(
      'queued',
    );
    expect(await mails('Wait')).toHaveLength(1);
    expect((await post(`/v1/messages/${message.id}/cancel`)).body.code).toBe('invalid_transition');
  });
});

describe('consent', () => {
  const to = (id: string) => [{ contactId: id }];

  it('B-043 who asked not to be contacted gets transactional messages alone', async () => {
    for (const purpose of ['conversation', 'marketing'])
      for (const end of ['to', 'cc', 'bcc'])
        expect(
          await refused(
            { bodyText: 'Hi', purpose, to: to(contactId), [end]: to(silentId) },
            { contactIds: [] },
          ),
        ).toMatchObject({
          status: 409,
          code: 'communications.message.do_not_contact',
        });
    expect(await refused({ bodyText: 'Hi' }, { contactIds: [silentId] })).toMatchObject({ status: 409 });
    const { message } = await start({ bodyText: 'Your receipt', purpose: 'transactional', to: to(silentId) });
    await app.drain();
    expect((await get(message.id)).status).toBe('sent');
  });

  it('B-043 an address is looked up: leaving the contact out does not help', async () => {
    const answer = await refused(
      { bodyText: 'Hi', to: [{ address: 'SILENT@acme.example' }] },
      { contactIds: [] },
    );
    expect(answer).toMatchObject({ status: 409, code: 'communications.message.do_not_contact' });
  });

  it('B-043 marketing needs an opt-in', async () => {
    const yes = await contact('Willing', { marketingConsent: 'opted_in' });
    expect(await refused({ bodyText: 'Buy!', purpose: 'marketing', to: to(contactId) })).toMatchObject({
      status: 409,
      code: 'communications.message.consent_missing',
    });
    expect((await start({ bodyText: 'Buy!', purpose: 'marketing', to: to(yes) })).message.status).toBe(
      'queued',
    );
  });

  it('B-043 is asked once more when the message leaves', async () => {
    const fickle = await contact('Fickle');
    const { message } = await start({
      bodyText: 'Hi',
      to: to(fickle),
      scheduledFor: new Date(app.clock.now().getTime() + 60_000).toISOString(),
    });
    await owner.http.json('PATCH', `/v1/contacts/${fickle}`, { body: { doNotContact: true } });
    app.clock.advance(61_000);
    expect(await mailTo(app, 'fickle@acme.example')).toEqual([]);
    expect(await get(message.id)).toMatchObject({
      status: 'failed',
      error: 'communications.message.do_not_contact',
    });
    expect((await post(`/v1/messages/${message.id}/retry`)).body.code).toBe(
      'communications.message.do_not_contact',
    );
    await owner.http.json('PATCH', `/v1/contacts/${fickle}`, { body: { doNotContact: false } });
    expect((await post(`/v1/messages/${message.id}/retry`)).body.status).toBe('queued');
    expect(await mailTo(app, 'fickle@acme.example')).toHaveLength(1);
  });
});

describe('the head of a mail', () => {
  it('cannot be added to by subject, name or address', async () => {
    for (const [message, body] of [
      [{ bodyText: 'Hi', subject: 'A\r\nBcc: evil@example.com' }, {}],
      [{ bodyText: 'Hi' }, { subject: 'A\nX-Evil: 1' }],
      [{ bodyText: 'Hi', to: [{ address: 'a@b.example', name: 'A\r\nBcc: evil@example.com' }] }, {}],
      [{ bodyText: 'Hi', to: [{ address: 'a@b.example\r\nBcc: evil@example.com' }] }, {}],
      [{ bodyText: 'Hi', to: [{ address: 'a@b.example, evil@example.com' }] }, {}],
      [{ bodyText: 'Hi', subject: 'A\u2028B' }, {}],
    ] as const)
      expect(await refused(message, body)).toMatchObject({ status: 422 });
  });

  it('takes what a contact is called, and a template is filled with, as one line', async () => {
    const odd = await contact('Odd', { firstName: 'Odd "<evil@example.com>, Eve', lastName: 'B' });
    const template = await owner.http.json('POST', '/v1/message-templates', {
      body: { name: 'Lines', subject: 'About {{what}}', bodyText: 'Hi', mergeFields: [{ name: 'what' }] },
    });
    await start({
      templateId: template.id,
      mergeData: { what: 'x\r\nBcc: evil@example.com' },
      to: [{ contactId: odd }],
    });
    const [mail] = await mailTo(app, 'odd@acme.example');
    expect(mail).toMatchObject({ subject: 'About x Bcc: evil@example.com', to: ['odd@acme.example'] });
    expect(mail?.headers.bcc).toBeUndefined();
    expect(await mailTo(app, 'evil@example.com')).toEqual([]);
  });

  it('shows nobody who was copied blindly', async () => {
    await start({ bodyText: 'Hi', bcc: [{ address: 'hidden@acme.example' }] }, { subject: 'Blind' });
    const [seen] = await mails('Blind');
    expect(JSON.stringify(seen?.headers)).not.toContain('hidden@');
    expect(await mailTo(app, 'hidden@acme.example')).toHaveLength(1);
  });
});

describe('templates', () => {
  const template = (body: object = {}): Promise<Json> =>
    owner.http.json('POST', '/v1/message-templates', {
      body: {
        name: `T ${randomUUID()}`,
        subject: 'Invoice {{invoice.number}}',
        bodyText: 'Dear {{contact.firstName}}, pay {{amount}}. {{sender.name}}, {{organization.name}}',
        bodyHtml: '<p>Dear {{contact.firstName}}, pay <b>{{amount}}</b>.</p>',
        mergeFields: [
          { name: 'invoice.number', required: true, sample: 'INV-1' },
          { name: 'amount', sample: '10 €' },
        ],
        ...body,
      },
    });

  it('B-061 are filled in with what is given and what the house knows, and escaped in HTML', async () => {
    const { id } = await template();
    const { message } = await start({
      templateId: id,
      mergeData: { 'invoice.number': 'INV-7', amount: '<b>7</b> & more' },
    });
    expect(message).toMatchObject({
      subject: 'Invoice INV-7',
      templateId: id,
      bodyText: 'Dear Ada, pay <b>7</b> & more. Grace Hopper, Analytical Engines',
      bodyHtml: '<p>Dear Ada, pay <b>&lt;b&gt;7&lt;/b&gt; &amp; more</b>.</p>',
    });
  });

  it('B-061 are previewed with their samples or with data, and send nothing', async () => {
    const { id } = await template();
    const preview = (body: object) => post(`/v1/message-templates/${id}/preview`, body);
    expect((await preview({})).body).toMatchObject({
      subject: 'Invoice INV-1',
      bodyHtml: '<p>Dear Ada, pay <b>10 €</b>.</p>',
    });
    expect((await preview({ mergeData: { 'invoice.number': 'INV-2' } })).body).toMatchObject({
      subject: 'Invoice INV-2',
      bodyHtml: '<p>Dear Ada, pay <b></b>.</p>',
    });
  });

  it('B-061 refuse fields that are unknown, and required ones without a value, where they stand', async () => {
    const { id } = await template();
    const answer = await post(`/v1/message-templates/${id}/preview`, { mergeData: { nonsense: 1 } });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'communications.message_template.data',
        errors: [
          { pointer: '/mergeData/nonsense', code: 'merge_field_unknown' },
          { pointer: '/mergeData/invoice.number', code: 'merge_field_missing' },
        ],
      },
    });
    expect(await refused({ templateId: id, mergeData: {} })).toMatchObject({
      status: 422,
      pointer: '/mergeData/invoice.number',
    });
  });

  it.each([
    ['an undeclared name', { bodyText: '{{other}}' }, '/bodyText', 'merge_field_unknown'],
    ['a value that would go into HTML as it is', { bodyHtml: '{{{amount}}}' }, '/bodyHtml', 'unescaped'],
    ['the same by an ampersand', { bodyHtml: '{{&amount}}' }, '/bodyHtml', 'unescaped'],
    ['another template', { bodyText: '{{>partial}}' }, '/bodyText', 'tag_not_allowed'],
    ['tags that do not fit', { subject: '{{#amount}}' }, '/subject', 'template_broken'],
    [
      'a name that the house fills in',
      { mergeFields: [{ name: 'client.name' }] },
      '/mergeFields/0/name',
      'repeated',
    ],
  ])('B-061 are refused with %s', async (_, body, pointer, code) => {
    const answer = await post('/v1/message-templates', {
      name: randomUUID(),
      subject: 'S',
      bodyText: 'T',
      mergeFields: [{ name: 'amount' }],
      ...body,
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'communications.message_template.invalid' } });
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('have names of their own, and no prototype behind their data', async () => {
    await template({ name: 'Welcome' });
    expect(
      (await post('/v1/message-templates', { name: 'WELCOME', subject: 'S', bodyText: 'T' })).body.code,
    ).toBe('communications.message_template.exists');
    const { id } = await template({
      mergeFields: [{ name: 'constructor.name' }, { name: 'invoice.number' }, { name: 'amount' }],
      bodyText: '[{{constructor.name}}]',
      bodyHtml: null,
    });
    expect((await post(`/v1/message-templates/${id}/preview`, { mergeData: {} })).body.bodyText).toBe('[]');
  });
});

describe('a message', () => {
  it('needs words and somebody to go to', async () => {
    expect(await refused({})).toMatchObject({ status: 422, code: 'communications.message.empty' });
    expect(await refused({ bodyText: 'Hi' }, { contactIds: [] })).toEqual({
      status: 422,
      code: 'communications.message.no_recipients',
      pointer: '/to',
    });
    expect(
      await refused({
        bodyText: 'Hi',
        to: [{ contactId: await contact('Nowhere', { primaryEmail: null }) }],
      }),
    ).toMatchObject({ code: 'communications.message.no_address' });
    expect(await refused({ bodyText: 'Hi', to: [{}] })).toMatchObject({ status: 422 });
    expect(await refused({ bodyText: 'Hi', fileIds: [randomUUID()] })).toMatchObject({
      status: 422,
      code: 'communications.message.attachment_unknown',
    });
    expect(await refused({ bodyText: 'Hi' }, { channel: 'sms' })).toMatchObject({
      status: 422,
      code: 'communications.channel_unavailable',
    });
  });

  it('B-060 keeps and shows whether a person, a workflow or the AI wrote it', async () => {
    const organization = await app.get(PrincipalSource).organization(owner.organizationId);
    const Command = app.get(Catalogue).commandClass('thread.start');
    for (const [kind, authorKind] of [
      ['workflow', 'workflow'],
      ['integration', 'workflow'],
    ] as const) {
      const call = internalCall(systemPrincipal(organization, kind));
      const subject = `By a ${kind}`;
      const { body } = await app
        .get(Bus)
        .send(Command!, { subject, contactIds: [contactId], message: { bodyText: 'Hi' } }, call);
      expect((body as Json).message).toMatchObject({
        authorKind,
        authorMemberId: null,
        from: { name: 'Analytical Engines' },
      });
      expect((await mails(subject))[0]?.headers).toMatchObject({
        'x-author-kind': authorKind,
        'auto-submitted': 'auto-generated',
      });
    }
    const me = await app.get(PrincipalSource).member(owner.organizationId, owner.memberId);
    const aiActionId = randomUUID();
    const { body } = await app
      .get(Bus)
      .send(
        Command!,
        { subject: 'By the AI', contactIds: [contactId], message: { bodyText: 'Hi', aiActionId } },
        internalCall({ ...me, kind: 'ai' }),
      );
    expect((body as Json).message).toMatchObject({
      authorKind: 'ai',
      authorMemberId: owner.memberId,
      aiActionId,
    });
    expect((await mails('By the AI'))[0]?.headers).toMatchObject({ 'x-author-kind': 'ai' });
  });

  it('of a workflow is written once a key, however often the step is repeated', async () => {
    const { id } = await start({ bodyText: 'Hi' });
    const body = { bodyText: 'Step', sourceKey: 'run-1:step-1' };
    const first = await post(`/v1/threads/${id}/messages`, body);
    const again = await post(`/v1/threads/${id}/messages`, body);
    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id]);
  });

  it('within the house goes to nobody outside', async () => {
    const { id } = await start({ bodyText: 'Hi' }, { subject: 'House' });
    const note = await post(`/v1/threads/${id}/messages`, { bodyText: 'They are nice.', internal: true });
    expect(note.body).toMatchObject({ direction: 'internal', status: 'sent', to: [] });
    expect(await mails('House')).toHaveLength(1);
  });
});

describe('an SMTP server of one’s own', () => {
  let smtp: SmtpCatcher;
  beforeAll(async () => {
    smtp = await SmtpCatcher.start();
    await owner.http.json('POST', '/v1/email-accounts', {
      body: {
        address: 'sales@engines.example',
        provider: 'smtp',
        smtp: { host: '127.0.0.1', port: smtp.port, security: 'none', user: 'sales' },
        password: 'first secret',
        isShared: true,
      },
    });
  });
  afterAll(() => smtp.stop());

  it('B-060 that is busy is tried again with patience, under the same Message-ID', async () => {
    smtp.refusals.push({ code: 451, text: 'Try again later' });
    const { message } = await start({ bodyText: 'Busy' });
    await app.drain();
    expect(await get(message.id)).toMatchObject({ status: 'sending' });
    expect(smtp.mails).toHaveLength(0);
    app.clock.advance(31_000);
    await app.drain();
    expect(await get(message.id)).toMatchObject({ status: 'sent', error: null });
    expect(smtp.mails.map((mail) => mail.headers['message-id'])).toEqual([`<${message.id}@engines.example>`]);
  });

  it('B-060 that refuses for good fails the message at once, until somebody tries again', async () => {
    smtp.refusals.push({ code: 554, text: 'Looks like spam' });
    const { message } = await start({ bodyText: 'Spam?' });
    await app.drain();
    expect(await get(message.id)).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('Looks like spam'),
    });
    await app.drain();
    const { data } = await owner.http.json<{ data: Json[] }>(
      'GET',
      `/v1/notifications?filter[type]=message.failed&filter[entityId]=${message.threadId}`,
    );
    expect(data).toHaveLength(1);
    expect((await post(`/v1/messages/${message.id}/retry`)).body.status).toBe('queued');
    await app.drain();
    expect((await get(message.id)).status).toBe('sent');
  });

  it('that no longer takes the password wants a new one, and sends nothing meanwhile', async () => {
    smtp.password = 'another';
    const { message } = await start({ bodyText: 'Locked out' });
    await app.drain();
    expect((await get(message.id)).status).toBe('failed');
    const { data } = await owner.http.json<{ data: Json[] }>('GET', '/v1/email-accounts');
    expect(data[0]).toMatchObject({ status: 'needs_reauth' });
    expect((await post(`/v1/messages/${message.id}/retry`)).body.code).toBe(
      'communications.email_account.cannot_send',
    );
    await owner.http.json('POST', `/v1/email-accounts/${data[0].id}/reauthorize`, {
      body: { password: 'another' },
    });
    await post(`/v1/messages/${message.id}/retry`);
    await app.drain();
    expect((await get(message.id)).status).toBe('sent');
  });

  it('is connected with what it needs, once an address', async () => {
    const connect = (body: object) =>
      post('/v1/email-accounts', { address: `x-${randomUUID()}@engines.example`, ...body });
    expect((await connect({ provider: 'imap' })).body.code).toBe(
      'communications.email_account.server_missing',
    );
    expect((await connect({ provider: 'google' })).body.code).toBe(
      'communications.email_account.no_connection',
    );
    const smtpServer = { host: 'mail.example.com', port: 465, security: 'tls' };
    expect(
      (await connect({ provider: 'smtp', smtp: smtpServer, address: 'SALES@engines.example' })).body.code,
    ).toBe('communications.email_account.exists');
    expect((await connect({ provider: 'smtp', smtp: { ...smtpServer, host: 'a b' } })).status).toBe(422);
    const { data } = await owner.http.json<{ data: Json[] }>('GET', '/v1/email-accounts');
    const paused = await post(`/v1/email-accounts/${data[0].id}/pause`);
    expect(paused.body.status).toBe('paused');
    expect(await refused({ bodyText: 'Hi' }, { emailAccountId: data[0].id })).toMatchObject({
      code: 'communications.email_account.cannot_send',
    });
    expect((await post(`/v1/email-accounts/${data[0].id}/resume`)).body.status).toBe('active');
  });
});

it('B-013 whatever was told says what its declaration promises', () => expectSoundEvents(app));
