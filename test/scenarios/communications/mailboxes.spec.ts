import { inviteMember, signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';
import { Dovecot, dovecotIsHere } from './dovecot';
import { SmtpCatcher } from './smtp-catcher';
import { expectSoundEvents } from '../notifications/world';

const OFFICE = 'office@engines.example';

const described = dovecotIsHere ? describe : describe.skip;
if (!dovecotIsHere) console.log('skipped: no dovecot here (apt-get install dovecot-imapd)');

described('a mailbox on a real IMAP server', () => {
  let app: TestApp;
  let owner: Person;
  let staff: Person;
  let imap: Dovecot;
  let smtp: SmtpCatcher;
  let accountId: string;
  let clientId: string;
  let adaId: string;

  beforeAll(async () => {
    [imap, smtp] = await Promise.all([Dovecot.start(OFFICE, 'first secret'), SmtpCatcher.start()]);
    app = await startApp();
    owner = await signUpOwner(app);
    staff = await inviteMember(app, owner, 'staff');
    clientId = (await owner.http.json('POST', '/v1/client-companies', { body: { name: 'Acme' } })).id;
    adaId = (
      await owner.http.json('POST', '/v1/contacts', {
        body: { firstName: 'Ada', primaryEmail: 'Ada@acme.example', clientId, ownerMemberId: owner.memberId },
      })
    ).id;
    const account = await staff.http.json('POST', '/v1/email-accounts', {
      body: {
        address: OFFICE,
        displayName: 'Office',
        provider: 'imap',
        imap: { host: '127.0.0.1', port: imap.port, security: 'none', user: OFFICE },
        smtp: { host: '127.0.0.1', port: smtp.port, security: 'none', user: OFFICE },
        password: 'first secret',
        syncFrom: '2020-01-01T00:00:00Z',
      },
    });
    accountId = account.id;
    expect(JSON.stringify(account)).not.toContain('secret');
    await app.drain();
  }, 60_000);
  afterAll(async () => {
    await app.stop();
    await Promise.all([imap.stop(), smtp.stop()]);
  });

  const deliver = (raw: string, folder?: string) => imap.put(OFFICE, raw, folder);
  const sync = async (): Promise<void> => {
    await staff.http.json('POST', `/v1/email-accounts/${accountId}/sync`);
    await app.drain();
  };
  const messages = async (query = ''): Promise<Json[]> =>
    (await staff.http.json<{ data: Json[] }>('GET', `/v1/messages?limit=100${query}`)).data;
  const withSubject = async (subject: string): Promise<Json[]> =>
    (await messages()).filter((message) => message.subject === subject);
  const thread = (id: string): Promise<Json> => staff.http.json('GET', `/v1/threads/${id}`);
  const account = (): Promise<Json> => staff.http.json('GET', `/v1/email-accounts/${accountId}`);
  const mail = (head: Record<string, string>, body = 'Hello.'): string =>
    [
      ...Object.entries({
        From: 'Ada Byron <ada@acme.example>',
        To: OFFICE,
        Date: 'Mon, 2 Mar 2026 08:00:00 +0000',
        ...head,
      }).map(([name, value]) => `${name}: ${value}`),
      '',
      body,
      '',
    ].join('\n');
  const told = (type: string): Promise<{ payload: Json }[]> =>
    app.ownerSql(
      `select payload from platform.outbox_events where organization_id = $1 and type = $2 order by xid, position`,
      [owner.organizationId, type],
    );

  it('U-113 U-024 mail from a known contact goes to their client and is logged as an activity', async () => {
    await deliver(mail({ Subject: 'Question', 'Message-ID': '<q1@acme.example>' }, 'How much is it?'));
    await sync();
    const [message] = await withSubject('Question');
    expect(message).toMatchObject({
      direction: 'inbound',
      status: 'received',
      authorKind: 'client',
      authorContactId: adaId,
      from: { address: 'ada@acme.example', name: 'Ada Byron', contactId: adaId },
      bodyText: expect.stringContaining('How much is it?'),
      sentAt: '2026-03-02T08:00:00.000Z',
      suggestedContact: null,
    });
    expect(await thread(message.threadId)).toMatchObject({
      clientId,
      contactIds: [adaId],
      emailAccountId: accountId,
      visibility: 'participants',
      participantMemberIds: [staff.memberId],
    });
    const activities = await owner.http.json<{ data: Json[] }>(
      'GET',
      `/v1/activities?filter[clientId]=${clientId}`,
    );
    expect(activities.data).toMatchObject([
      {
        kind: 'email',
        direction: 'inbound',
        messageId: message.id,
        contactIds: [adaId],
        memberId: staff.memberId,
        subject: 'Private e-mail',
      },
    ]);
  });

  it('U-113 mail from a stranger is a message with a contact to make of it, and theirs once it is made', async () => {
    await deliver(
      mail({
        From: '"Hopper, Grace" <grace@navy.example>',
        Subject: 'New here',
        'Message-ID': '<s1@navy.example>',
      }),
    );
    await sync();
    const [message] = await withSubject('New here');
    const suggestion = {
      email: 'grace@navy.example',
      displayName: 'Hopper, Grace',
      firstName: 'Grace',
      lastName: 'Hopper',
      domain: 'navy.example',
    };
    expect(message).toMatchObject({ authorKind: 'external', suggestedContact: suggestion });
    expect(await thread(message.threadId)).toMatchObject({ clientId: null, contactIds: [] });
    expect((await told('message.sender_unknown')).at(-1)?.payload).toMatchObject({
      messageId: message.id,
      suggestion,
    });
    const company = await owner.http.json('POST', '/v1/client-companies', { body: { name: 'Navy' } });
    const grace = await owner.http.json('POST', '/v1/contacts', {
      body: { firstName: 'Grace', primaryEmail: 'grace@navy.example', clientId: company.id },
    });
    await app.drain();
    expect(await thread(message.threadId)).toMatchObject({ clientId: company.id, contactIds: [grace.id] });
    expect((await withSubject('New here'))[0]).toMatchObject({
      suggestedContact: null,
      authorContactId: grace.id,
      clientId: company.id,
    });
  });

  it('a second sync adds nothing, and a mailbox numbered anew neither', async () => {
    const before = (await messages()).length;
    await sync();
    expect(await messages()).toHaveLength(before);
    await app.ownerSql(`update communications.email_accounts set sync_cursor = null where id = $1`, [
      accountId,
    ]);
    await sync();
    expect(await messages()).toHaveLength(before);
    await app.runSchedule('communications.sync-accounts');
    await app.drain();
    expect(await messages()).toHaveLength(before);
  });

  it('U-050 B-060 an answer goes out by the account’s own server under one conversation', async () => {
    const [question] = await withSubject('Question');
    const answer = await staff.http.json('POST', `/v1/threads/${question.threadId}/messages`, {
      body: { bodyText: 'It is 100.', bodyHtml: '<p>It is <b>100</b>.</p><script>alert(1)</script>' },
    });
    expect(answer).toMatchObject({
      status: 'queued',
      to: [{ address: 'ada@acme.example', contactId: adaId }],
      from: { address: OFFICE, name: 'Office', memberId: staff.memberId },
      bodyHtml: '<p>It is <b>100</b>.</p>',
      inReplyTo: '<q1@acme.example>',
    });
    await app.drain();
    const [caught] = smtp.mails;
    expect(caught?.recipients).toEqual(['ada@acme.example']);
    expect(caught?.headers).toMatchObject({
      'message-id': `<${answer.id}@engines.example>`,
      'in-reply-to': '<q1@acme.example>',
      references: '<q1@acme.example>',
      'x-author-kind': 'user',
    });
    expect(
      (await messages(`&filter[threadId]=${question.threadId}`)).find((one) => one.id === answer.id),
    ).toMatchObject({ status: 'sent' });

    await deliver(
      mail({
        Subject: 'Re: Question',
        'Message-ID': '<q2@acme.example>',
        'In-Reply-To': `<${answer.id}@engines.example>`,
        References: `<q1@acme.example> <${answer.id}@engines.example>`,
      }),
    );
    await sync();
    const [reply] = await withSubject('Re: Question');
    expect(reply.threadId).toBe(question.threadId);
    expect(await thread(question.threadId)).toMatchObject({ messageCount: 3 });
  });

  it('a mail program’s copy of what we sent is recognised, and what was sent there is kept', async () => {
    const raw = smtp.mails[0]?.raw ?? '';
    const before = (await messages()).length;
    await deliver(raw, 'Sent');
    await deliver(
      mail({
        From: OFFICE,
        To: 'ada@acme.example',
        Subject: 'From my phone',
        'Message-ID': '<p1@engines.example>',
      }),
      'Sent',
    );
    await sync();
    expect(await messages()).toHaveLength(before + 1);
    expect((await withSubject('From my phone'))[0]).toMatchObject({
      direction: 'outbound',
      status: 'sent',
      authorKind: 'user',
      authorMemberId: staff.memberId,
      clientId,
    });
  });

  it('a reply without references finds its conversation by subject and people; another’s does not', async () => {
    const [question] = await withSubject('Question');
    await deliver(mail({ Subject: 'AW: Re: Question', 'Message-ID': '<q3@acme.example>' }));
    await deliver(
      mail({ From: 'eve@other.example', Subject: 'Re: Question', 'Message-ID': '<e1@other.example>' }),
    );
    await sync();
    expect((await withSubject('AW: Re: Question'))[0].threadId).toBe(question.threadId);
    const others = (await withSubject('Re: Question')).filter(
      (one) => one.from.address === 'eve@other.example',
    );
    expect(others).toHaveLength(1);
    expect(others[0].threadId).not.toBe(question.threadId);
  });

  it('what is shown of HTML runs nothing and loads nothing from whoever sent it', async () => {
    const html =
      '<p onclick="x()">Hi</p><script>alert(1)</script><img src="http://track.example/1.gif"><a href="javascript:alert(1)">a</a><iframe src="https://x.example"></iframe><style>p{}</style>';
    await deliver(
      mail(
        {
          Subject: 'Evil',
          'Message-ID': '<x1@acme.example>',
          'MIME-Version': '1.0',
          'Content-Type': 'text/html; charset=utf-8',
        },
        html,
      ),
    );
    await sync();
    const [message] = await withSubject('Evil');
    expect(message.bodyHtml).toMatch(/^<p>Hi<\/p>/);
    expect(message.bodyHtml).not.toMatch(/script|onclick|track\.example|javascript|iframe|style/);
    expect(message.bodyText).toContain('Hi');
  });

  it('B-060 a server’s report brings a sent message to bounced, and makes no message of its own', async () => {
    const [question] = await withSubject('Question');
    const gone = await staff.http.json('POST', `/v1/threads/${question.threadId}/messages`, {
      body: { bodyText: 'Are you there?', to: [{ address: 'gone@acme.example' }] },
    });
    await app.drain();
    const before = (await messages()).length;
    const report = [
      'From: MAILER-DAEMON@mx.example',
      `To: ${OFFICE}`,
      'Subject: Undelivered Mail Returned to Sender',
      'Message-ID: <d1@mx.example>',
      'Date: Mon, 2 Mar 2026 10:00:00 +0000',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'I could not deliver your mail.',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; gone@acme.example',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 <gone@acme.example>:',
      ' no such mailbox',
      '',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${gone.id}@engines.example>`,
      'Subject: Question',
      '',
      '--b--',
      '',
    ].join('\n');
    await deliver(report);
    await sync();
    expect(await messages()).toHaveLength(before);
    expect(await staff.http.json('GET', `/v1/messages/${gone.id}`)).toMatchObject({
      status: 'bounced',
      error: 'gone@acme.example: 550 5.1.1 <gone@acme.example>: no such mailbox',
    });
    expect((await told('message.bounced')).at(-1)?.payload).toMatchObject({
      messageId: gone.id,
      memberId: staff.memberId,
    });
    const notices = await staff.http.json<{ data: Json[] }>(
      'GET',
      '/v1/notifications?filter[type]=message.bounced',
    );
    expect(notices.data).toHaveLength(1);
  });

  it('U-049 a closed conversation opens again when somebody writes, and not when a machine does', async () => {
    const [question] = await withSubject('Question');
    await staff.http.json('POST', `/v1/threads/${question.threadId}/close`);
    const answer = { 'In-Reply-To': '<q1@acme.example>', Subject: 'Re: Question' };
    await deliver(
      mail({ ...answer, 'Message-ID': '<ooo@acme.example>', 'Auto-Submitted': 'auto-replied' }, 'I am away.'),
    );
    await sync();
    expect((await thread(question.threadId)).status).toBe('closed');
    await deliver(mail({ ...answer, 'Message-ID': '<q4@acme.example>' }));
    await sync();
    expect((await thread(question.threadId)).status).toBe('open');
    expect((await told('thread.reopened')).at(-1)?.payload).toMatchObject({
      threadId: question.threadId,
      reason: 'message',
    });
  });

  it('attachments in somebody’s own mailbox are named with their size, and are nobody else’s files', async () => {
    const body = [
      '--b',
      'Content-Type: text/plain',
      '',
      'See there.',
      '--b',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="../../offer.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'aGVsbG8=',
      '--b--',
    ].join('\n');
    await deliver(
      mail(
        {
          Subject: 'Attached',
          'Message-ID': '<a1@acme.example>',
          'MIME-Version': '1.0',
          'Content-Type': 'multipart/mixed; boundary="b"',
        },
        body,
      ),
    );
    await sync();
    expect((await withSubject('Attached'))[0].attachments).toEqual([
      { filename: '.._.._offer.pdf', contentType: 'application/pdf', size: 5, fileId: null },
    ]);
  });

  it('rules leave mail alone that is none of the business’s', async () => {
    await staff.http.json('PATCH', `/v1/email-accounts/${accountId}`, {
      body: { matchRules: { knownContactsOnly: true, ignoreAddresses: ['ada@acme.example'] } },
    });
    await deliver(
      mail({ From: 'nobody@nowhere.example', Subject: 'Unwanted', 'Message-ID': '<u1@nowhere.example>' }),
    );
    await deliver(mail({ Subject: 'Ignored', 'Message-ID': '<u2@acme.example>' }));
    await sync();
    expect([...(await withSubject('Unwanted')), ...(await withSubject('Ignored'))]).toEqual([]);
    await staff.http.json('PATCH', `/v1/email-accounts/${accountId}`, { body: { matchRules: {} } });
  });

  it('U-051 the account shows how old its cursor is, when it was read and what went wrong', async () => {
    const seen = await account();
    expect(seen).toMatchObject({
      status: 'active',
      lastError: null,
      lastSyncedAt: expect.any(String),
      cursorMovedAt: expect.any(String),
      cursorAgeSeconds: 0,
    });
    app.clock.advance(90_000);
    expect(await account()).toMatchObject({ cursorAgeSeconds: 90 });
    const versions = await staff.http.json<{ data: Json[] }>(
      'GET',
      `/v1/email-accounts/${accountId}/versions?limit=100`,
    );
    expect(versions.data.length).toBeLessThan(6);
  });

  it('B-044 a private mailbox is its participants’ alone, even before the Owner', async () => {
    const [question] = await withSubject('Question');
    for (const path of [
      `/v1/threads/${question.threadId}`,
      `/v1/messages/${question.id}`,
      `/v1/messages/${question.id}/versions`,
    ])
      expect([path, (await owner.http.get(path)).status]).toEqual([path, 404]);
    for (const path of [
      '/v1/threads?limit=200',
      '/v1/messages?limit=200',
      '/v1/events?limit=200',
      '/v1/timeline?limit=200',
      '/v1/changes?limit=200',
      '/v1/search?q=question',
      '/v1/audit-events?limit=200',
    ])
      expect([path, /How much is it|"Question"/.test((await owner.http.get(path)).text)]).toEqual([
        path,
        false,
      ]);
    expect((await owner.http.patch(`/v1/email-accounts/${accountId}`, { isShared: true })).body.code).toBe(
      'communications.email_account.not_yours',
    );
    expect(
      (await owner.http.post('/v1/threads', { subject: 'As you', emailAccountId: accountId })).status,
    ).toBe(422);

    await staff.http.json('PATCH', `/v1/threads/${question.threadId}`, { body: { visibility: 'shared' } });
    expect((await owner.http.get(`/v1/messages/${question.id}`)).status).toBe(200);
    await staff.http.json('PATCH', `/v1/threads/${question.threadId}`, {
      body: { visibility: 'participants' },
    });
    expect((await owner.http.get(`/v1/messages/${question.id}`)).status).toBe(404);
    await staff.http.json('PATCH', `/v1/threads/${question.threadId}`, {
      body: { participantMemberIds: [staff.memberId, owner.memberId] },
    });
    expect((await owner.http.get(`/v1/messages/${question.id}`)).status).toBe(200);
  });

  it('a new password is asked for when the old one no longer fits, and taken', async () => {
    await imap.setPassword(OFFICE, 'second secret');
    await sync();
    expect(await account()).toMatchObject({
      status: 'needs_reauth',
      lastError: expect.stringMatching(/auth/i),
    });
    expect(await told('email_account.needs_reauth')).toHaveLength(1);
    await app.runSchedule('communications.sync-accounts');
    await app.drain();
    expect(await told('email_account.needs_reauth')).toHaveLength(1);
    expect((await staff.http.post(`/v1/email-accounts/${accountId}/sync`)).status).toBe(409);
    await deliver(mail({ Subject: 'Meanwhile', 'Message-ID': '<m1@acme.example>' }));
    const again = await staff.http.post(`/v1/email-accounts/${accountId}/reauthorize`, {
      password: 'second secret',
    });
    expect(again).toMatchObject({ status: 200, body: { status: 'active', lastError: null } });
    await app.drain();
    expect(await withSubject('Meanwhile')).toHaveLength(1);
  });

  it('I16 the password is nowhere in the clear', async () => {
    const [row] = await app.ownerSql<{ all: string; n: number }>(
      `select (select string_agg(t::text, '') from communications.email_accounts t) || (select string_agg(v.row::text, '') from timeline.entity_versions v)
         || (select string_agg(o.payload::text, '') from platform.outbox_events o) || (select string_agg(a::text, '') from timeline.audit_events a)
         || (select coalesce(string_agg(k::text, ''), '') from platform.idempotency_keys k) as all`,
    );
    expect(row?.all).toContain(OFFICE);
    expect(row?.all).not.toMatch(/(first|second) secret/);
  });

  it('disconnecting wipes password and cursor, and purges the mail where that is asked', async () => {
    const [question] = await withSubject('Question');
    const gone = await staff.http.json('POST', `/v1/email-accounts/${accountId}/disconnect`, {
      body: { mail: 'purge' },
    });
    expect(gone).toMatchObject({ status: 'disconnected' });
    const [row] = await app.ownerSql(
      `select imap_password_sealed, smtp_password_sealed, sync_cursor from communications.email_accounts where id = $1`,
      [accountId],
    );
    expect(row).toEqual({ imap_password_sealed: null, smtp_password_sealed: null, sync_cursor: null });
    await app.drain();
    expect((await staff.http.get(`/v1/threads/${question.threadId}`)).status).toBe(404);
    expect(await messages()).toEqual([]);
    const left = await app.ownerSql<{ said: string }>(
      `select coalesce(body_text, '') || coalesce(subject, '') as said from communications.messages where email_account_id = $1`,
      [accountId],
    );
    expect(left.length).toBeGreaterThan(5);
    expect(left.every(({ said }) => said === '')).toBe(true);
    expect((await staff.http.post(`/v1/email-accounts/${accountId}/sync`)).status).toBe(409);
  });

  it('B-013 whatever was told says what its declaration promises', () => expectSoundEvents(app));
});
