import fc from 'fast-check';
import { parseMail } from './parse-mail';
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
