import fc from 'fast-check';
import { parseMail, unreadableMail } from './parse-mail';
import { suggestContact } from './suggest-contact';

const mail = (raw: string | Buffer) =>
  parseMail({
    id: 'x',
    raw: Buffer.isBuffer(raw) ? raw : Buffer.from(raw.replaceAll('\n', '\r\n')),
    receivedAt: '2026-03-02T09:00:00.000Z',
    sent: false,
  });

test('a mail in another encoding is read as it was meant', async () => {
  const parsed = await mail(
    'From: =?iso-8859-1?Q?J=FCrgen?= <J@x.example>\nTo: A <a@x.example>, b@x.example\nCc: Team: c@x.example, d@x.example;\nSubject: =?utf-8?B?w4RyZ2Vy?=\nReferences: <1@x> <2@x>\n <1@x>\nMessage-ID: <3@x>\nReply-To: r@x.example\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nGr=FC=DFe\n',
  );
  expect(parsed).toMatchObject({
    messageId: '<3@x>',
    references: ['<1@x>', '<2@x>'],
    from: { address: 'j@x.example', name: 'Jürgen' },
    replyTo: { address: 'r@x.example', name: null },
    to: [
      { address: 'a@x.example', name: 'A' },
      { address: 'b@x.example', name: null },
    ],
    cc: [{ address: 'c@x.example' }, { address: 'd@x.example' }],
    subject: 'Ärger',
    sentAt: null,
    automatic: false,
  });
  expect(parsed.text.trim()).toBe('Grüße');
});

test('a mail without a Message-ID has one of its content, the same each time', async () => {
  const [a, b, c] = await Promise.all([
    mail('Subject: A\n\nB'),
    mail('Subject: A\n\nB'),
    mail('Subject: A\n\nC'),
  ]);
  expect(a.messageId).toBe(b.messageId);
  expect(a.messageId).not.toBe(c.messageId);
});

test.each([
  ['Auto-Submitted: auto-replied', true],
  ['Auto-Submitted: no', false],
  ['Precedence: bulk', true],
  ['List-Id: <x.example>', true],
  ['X-Other: 1', false],
])('%s: automatic %s', async (head, automatic) => {
  expect((await mail(`${head}\nSubject: x\n\ny`)).automatic).toBe(automatic);
});

test('no mail, however broken, keeps others out, and no NUL comes through', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.string(), async (bytes, head) => {
      const parsed = await mail(Buffer.concat([Buffer.from(`Subject: ${head}\r\n`), bytes]));
      expect(parsed.text + parsed.subject).not.toContain('\u0000');
    }),
    { numRuns: 60 },
  );
});

test.each([
  [
    { address: 'grace@navy.example', name: 'Grace Brewster Hopper' },
    'Grace Brewster',
    'Hopper',
    'navy.example',
  ],
  [{ address: 'grace@gmail.com', name: 'Hopper, Grace' }, 'Grace', 'Hopper', null],
  [{ address: 'info@x.example', name: null }, null, null, 'x.example'],
  [{ address: 'cher@x.example', name: 'Cher' }, 'Cher', null, 'x.example'],
])('a contact is suggested of %j', (end, firstName, lastName, domain) => {
  expect(suggestContact(end)).toMatchObject({ email: end.address, firstName, lastName, domain });
});

describe('what PostgreSQL would refuse does not come out of a mail', () => {
  const headed = (head: string) => mail(`${head}\nContent-Type: text/plain; charset=utf-8\n\ny`);

  it('cuts texts before an emoji, not through it', async () => {
    const { subject } = await headed(`Subject: ${'a'.repeat(499)}😀tail`);
    expect(subject).toBe('a'.repeat(499));
    const { from } = await headed(`From: "${'a'.repeat(199)}😀tail" <a@x.example>\nSubject: x`);
    expect(from?.name).toBe('a'.repeat(199));
    const { text } = await mail(
      `Subject: x\nContent-Type: text/plain; charset=utf-8\n\n${'a'.repeat(499_999)}😀tail`,
    );
    expect(text).toBe('a'.repeat(499_999));
    const { attachments } = await mail(
      `Subject: x\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=UTF-8''${'a'.repeat(254)}%F0%9F%98%80.pdf\n\nx`,
    );
    expect(attachments).toMatchObject([{ filename: 'a'.repeat(254) }]);
  });

  test.each([
    ['Fri, 13 Sep 275760 00:00:00 +0000', null],
    ['50000-01-01T00:00:00Z', null],
    ['+050000-01-01T00:00:00Z', null],
    ['-000001-01-01T00:00:00Z', null],
    ['0000-01-01T00:00:00Z', null],
    ['nonsense', null],
    ['Mon, 2 Mar 2026 09:00:00 +0000', '2026-03-02T09:00:00.000Z'],
  ])('Date: %s is %s', async (date, sentAt) => {
    expect((await headed(`Subject: x\nDate: ${date}`)).sentAt).toBe(sentAt);
  });

  it('leaves NULs out of ids, addresses, names and pages', async () => {
    const parsed = await mail(
      `From: A\u0000b <a\u0000@x.example>\nSubject: x\nMessage-ID: <1\u0000@x>\nIn-Reply-To: <2\u0000@x>\nReferences: <3\u0000@x>\nContent-Type: text/html\n\n<p>a\u0000b</p>`,
    );
    expect(JSON.stringify({ ...parsed, attachments: [] })).not.toContain('u0000');
    expect(parsed).toMatchObject({ messageId: '<1@x>', inReplyTo: '<2@x>', references: ['<3@x>'] });
  });

  it('keeps of a mail that cannot be read who wrote it, to whom and about what', async () => {
    const raw = Buffer.from(
      'From: Ada <ada@acme.example>\r\nTo: me@x.example\r\nSubject: Hi\r\nX-Bad: \u0000\r\n\r\nsecret\u0000',
    );
    const marked = await unreadableMail({
      id: 'x',
      raw,
      receivedAt: '2026-03-02T09:00:00.000Z',
      sent: false,
    });
    expect(marked).toMatchObject({
      externalId: 'x',
      from: { address: 'ada@acme.example', name: 'Ada' },
      to: [{ address: 'me@x.example' }],
      subject: 'Hi',
      html: null,
      attachments: [],
    });
    expect(marked.text).toContain('could not be read');
  });
});

test('a page that is nested without end leaves the mail its text', async () => {
  const deep = '<div>'.repeat(400_000);
  const parsed = await mail(
    `Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nHello\n--b\nContent-Type: text/html\n\n${deep}\n--b--\n`,
  );
  expect(parsed.text.trim()).toBe('Hello');
  expect(parsed.html).toBeNull();
});
