import type { MailPort, OutboundMail } from '@omni/integrations';
import PostalMime from 'postal-mime';
import { connected, faultOf, world, type World } from './world';

let w: World;
let port: MailPort;
let token: string;
beforeAll(async () => {
  w = await world();
});
beforeEach(async () => {
  const found = await connected(w, 'mail');
  [port, token] = [w.connections.mail(found.connection), found.token];
});
afterAll(() => w.stop());

const LONG_AGO = '2020-01-01T00:00:00Z';
const mail = (to: string, over: Partial<OutboundMail> = {}): OutboundMail => ({
  from: { address: 'us@example.com', name: 'Wir & Söhne' },
  to: [{ address: to, name: null }],
  cc: [],
  bcc: [],
  subject: 'Angebot für Sie',
  text: 'Guten Tag',
  html: '<p>Guten Tag</p>',
  messageId: '<m1@example.com>',
  inReplyTo: null,
  references: [],
  attachments: [],
  ...over,
});
const raw = (subject: string): string =>
  Buffer.from(`From: ada@example.com\r\nSubject: ${subject}\r\n\r\nHello`).toString('base64');
const subjects = async (messages: readonly { raw: Uint8Array }[]) =>
  Promise.all(messages.map(async (m) => (await PostalMime.parse(m.raw)).subject));

describe('a mailbox at a provider', () => {
  it('sends a mail that says what it should, and Bcc to nobody', async () => {
    const content = Buffer.from([0, 1, 2, 253, 254, 255]);
    const { response } = await port.send(
      mail('ada@example.com', {
        bcc: [{ address: 'boss@example.com', name: null }],
        inReplyTo: '<m0@example.com>',
        references: ['<m0@example.com>'],
        attachments: [{ filename: 'Angebot.pdf', contentType: 'application/pdf', content }],
      }),
    );
    expect(response).toMatch(/^250 queued/);
    const [sent] = (await port.changes(null, LONG_AGO)).messages;
    expect(sent?.sent).toBe(true);
    const parsed = await PostalMime.parse(sent?.raw ?? new Uint8Array());
    expect(parsed).toMatchObject({
      subject: 'Angebot für Sie',
      from: { address: 'us@example.com', name: 'Wir & Söhne' },
      messageId: '<m1@example.com>',
      inReplyTo: '<m0@example.com>',
      text: expect.stringContaining('Guten Tag'),
      attachments: [{ filename: 'Angebot.pdf', mimeType: 'application/pdf' }],
    });
    expect(Buffer.from(parsed.attachments[0]?.content as ArrayBuffer)).toEqual(content);
    expect(Buffer.from(sent?.raw ?? []).toString()).not.toContain('boss@example.com');
  });

  it('sends a Message-ID once, also when the answer to the first try was lost', async () => {
    await w.sandbox.control.do('fail', { token, method: 'POST', mode: 'hang_up', afterEffect: true });
    await faultOf(port.send(mail('ada@example.com')));
    expect((await port.send(mail('ada@example.com'))).response).toMatch(/^250 known/);
    expect((await port.changes(null, LONG_AGO)).messages).toHaveLength(1);
  });

  it('hands what came in over as it came, since a moment and then since a cursor', async () => {
    const { control } = w.sandbox;
    await control.do('mail/deliver', { token, raw: raw('Old'), receivedAt: '2026-01-01T00:00:00Z' });
    const fresh = await control.do('mail/deliver', { token, raw: raw('Fresh') });
    const first = await port.changes(null, '2026-03-01T00:00:00Z');
    expect(first).toMatchObject({
      messages: [{ id: fresh.id, receivedAt: '2026-03-02T09:00:00.000Z', sent: false }],
      removed: [],
      more: false,
    });
    expect(await subjects(first.messages)).toEqual(['Fresh']);
    await control.do('mail/deliver', { token, raw: raw('Later') });
    await control.do('mail/remove', { token, id: String(fresh.id) });
    const second = await port.changes(first.cursor, '2026-03-01T00:00:00Z');
    expect([await subjects(second.messages), second.removed]).toEqual([['Later'], [fresh.id]]);
    expect((await port.changes(second.cursor, LONG_AGO)).messages).toEqual([]);
  });

  it('hands much over page by page', async () => {
    for (let i = 0; i < 60; i += 1)
      await w.sandbox.control.do('mail/deliver', { token, raw: raw(`Mail ${String(i)}`) });
    const first = await port.changes(null, LONG_AGO);
    const second = await port.changes(first.cursor, LONG_AGO);
    expect([first.messages.length, first.more, second.messages.length, second.more]).toEqual([
      50,
      true,
      10,
      false,
    ]);
    expect(await subjects(second.messages.slice(-1))).toEqual(['Mail 59']);
  });

  it('receives what another account of the sandbox sends to its address', async () => {
    const { email } = await w.sandbox.control.held(token);
    const other = await connected(w, 'mail');
    await w.connections.mail(other.connection).send(mail(email, { messageId: '<across@example.com>' }));
    const { messages } = await port.changes(null, LONG_AGO);
    expect(await subjects(messages)).toEqual(['Angebot für Sie']);
    expect(messages[0]?.sent).toBe(false);
  });

  it('says that a cursor has expired', async () => {
    const { cursor } = await port.changes(null, LONG_AGO);
    await w.sandbox.control.do('cursors/expire', { token });
    expect((await faultOf(port.changes(cursor, LONG_AGO))).kind).toBe('cursor_invalid');
  });
});
