import { Module } from '@nestjs/common';
import { AttachmentSource, type AttachableFile, type ReceivedFile } from '@omni/communications';
import {
  Connections,
  ProviderFault,
  type Connection,
  type MailChanges,
  type MailPort,
  type OutboundMail,
} from '@omni/integrations';
import { domainModules } from '../../../apps/modules';
import { FilesModule } from '../../../libs/files/src/files.module';
import { IntegrationsModule } from '../../../libs/integrations/src/integrations.module';
import { mailTo, signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';
import { expectSoundEvents } from '../notifications/world';

/** A provider that holds what a test puts into it. */
class SandboxMail implements MailPort {
  readonly sent: OutboundMail[] = [];
  inbox: { id: string; raw: string }[] = [];
  fault: ProviderFault | null = null;
  readonly cursors: (string | null)[] = [];

  send(mail: OutboundMail): Promise<{ response: string }> {
    this.sent.push(mail);
    return Promise.resolve({ response: '250 taken' });
  }

  changes(cursor: string | null): Promise<MailChanges> {
    this.cursors.push(cursor);
    const { fault } = this;
    this.fault = null;
    if (fault) return Promise.reject(fault);
    const from = Number(cursor ?? 0);
    const page = this.inbox.slice(from, from + 2);
    return Promise.resolve({
      messages: page.map(({ id, raw }) => ({
        id,
        raw: Buffer.from(raw.replaceAll('\n', '\r\n')),
        receivedAt: '2026-03-02T09:00:00.000Z',
        sent: false,
      })),
      removed: [],
      cursor: String(from + page.length),
      more: from + page.length < this.inbox.length,
    });
  }
}

const mailbox = new SandboxMail();
const connection: Connection = {
  id: '11111111-1111-4111-8111-111111111111',
  organizationId: '',
  provider: 'sandbox_mail',
  category: 'email',
  displayName: 'Sandbox',
  config: {},
};

class StubConnections extends Connections {
  connected = true;
  override find() {
    return Promise.resolve(this.connected ? connection : null);
  }
  override mail() {
    return mailbox;
  }
  override calendar(): never {
    throw new Error('none');
  }
  override ledger(): never {
    throw new Error('none');
  }
  override signature(): never {
    throw new Error('none');
  }
}
const connections = new StubConnections();

const FILE: AttachableFile = {
  id: '22222222-2222-4222-8222-222222222222',
  filename: 'offer.pdf',
  contentType: 'application/pdf',
  size: 5,
};
class StubFiles extends AttachmentSource {
  readonly kept = new Map<string, ReceivedFile>();
  size = FILE.size;
  override find(_unit: unknown, ids: readonly string[]) {
    return Promise.resolve(ids.includes(FILE.id) ? [{ ...FILE, size: this.size }] : []);
  }
  override read() {
    return Promise.resolve(Buffer.from('hello'));
  }
  override keep(_organizationId: string, key: string, file: ReceivedFile) {
    this.kept.set(key, file);
    return Promise.resolve(file.filename === 'virus.exe' ? null : '33333333-3333-4333-8333-333333333333');
  }
}
const files = new StubFiles();

@Module({
  providers: [
    { provide: Connections, useValue: connections },
    { provide: AttachmentSource, useValue: files },
  ],
  exports: [Connections as never, AttachmentSource as never],
})
class Stubs {}

let app: TestApp;
let owner: Person;
let accountId: string;

beforeAll(async () => {
  // The connections and files of this test stand in the place of the house's own.
  const modules = domainModules.filter((module) => module !== IntegrationsModule && module !== FilesModule);
  app = await startApp({ modules, also: [{ module: Stubs, global: true }] });
  owner = await signUpOwner(app);
});
afterAll(() => app.stop());

const sync = async (): Promise<void> => {
  await owner.http.json('POST', `/v1/email-accounts/${accountId}/sync`);
  await app.drain();
};
const subjects = async (): Promise<string[]> =>
  (await owner.http.json<{ data: Json[] }>('GET', '/v1/messages?limit=100&filter[direction]=inbound')).data
    .map((one) => one.subject)
    .sort();
const raw = (n: number, body = 'Hi', head = 'Content-Type: text/plain'): { id: string; raw: string } => ({
  id: `m${String(n)}`,
  raw: `From: Ada <ada@acme.example>\nTo: me@sandbox.example\nSubject: Mail ${String(n)}\nMessage-ID: <${String(n)}@acme.example>\nMIME-Version: 1.0\n${head}\n\n${body}\n`,
});

describe('a mailbox behind a provider’s connection', () => {
  it('is connected where the organization has such a connection', async () => {
    connections.connected = false;
    const body = { address: 'me@sandbox.example', provider: 'sandbox', isShared: true };
    expect((await owner.http.post('/v1/email-accounts', body)).body.code).toBe(
      'communications.email_account.no_connection',
    );
    connections.connected = true;
    const account = await owner.http.json('POST', '/v1/email-accounts', { body });
    expect(account).toMatchObject({ status: 'active', connectionId: connection.id, imap: null, smtp: null });
    accountId = account.id;
    await app.drain();
  });

  it('U-113 is read page by page, and from where it was left', async () => {
    mailbox.inbox = [1, 2, 3, 4, 5].map((n) => raw(n));
    mailbox.cursors.length = 0;
    await sync();
    expect(await subjects()).toEqual(['Mail 1', 'Mail 2', 'Mail 3', 'Mail 4', 'Mail 5']);
    expect(mailbox.cursors).toEqual(['0', '2', '4']);
    mailbox.inbox.push(raw(6));
    await sync();
    expect(mailbox.cursors.at(-1)).toBe('5');
    expect(await subjects()).toHaveLength(6);
  });

  it('I10 is read from the start when its cursor is no longer taken, and doubles nothing', async () => {
    mailbox.fault = new ProviderFault('cursor_invalid', 'Begin anew');
    mailbox.cursors.length = 0;
    mailbox.inbox.push(raw(7));
    await sync();
    expect((await owner.http.json('GET', `/v1/email-accounts/${accountId}`)).status).toBe('error');
    app.clock.advance(21_000);
    await app.drain();
    expect(mailbox.cursors.slice(0, 2)).toEqual(['6', null]);
    expect(await subjects()).toHaveLength(7);
    expect(await owner.http.json('GET', `/v1/email-accounts/${accountId}`)).toMatchObject({
      status: 'active',
      lastError: null,
    });
  });

  it('is tried again when the provider is slow, and says so meanwhile', async () => {
    mailbox.fault = new ProviderFault('rate', 'Slow down', 60_000);
    mailbox.inbox.push(raw(8));
    await sync();
    expect(await owner.http.json('GET', `/v1/email-accounts/${accountId}`)).toMatchObject({
      status: 'error',
      lastError: 'Slow down',
    });
    app.clock.advance(59_000);
    await app.drain();
    expect(await subjects()).toHaveLength(7);
    app.clock.advance(1_000);
    await app.drain();
    expect(await subjects()).toHaveLength(8);
  });

  it('two mails of one page land in one conversation', async () => {
    mailbox.inbox.push(raw(20), {
      id: 'm21',
      raw: raw(21).raw.replace('Subject:', 'In-Reply-To: <20@acme.example>\nSubject:'),
    });
    await sync();
    const { data } = await owner.http.json<{ data: Json[] }>(
      'GET',
      '/v1/messages?filter[rfcMessageId][in]=<20@acme.example>,<21@acme.example>',
    );
    expect(data).toHaveLength(2);
    expect(new Set(data.map((one) => one.threadId)).size).toBe(1);
  });

  it('hands received attachments to whoever keeps files', async () => {
    const part = (name: string) =>
      `--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="${name}"\n\nabc`;
    mailbox.inbox.push(
      raw(
        30,
        `--b\nContent-Type: text/plain\n\nSee.\n${part('a.pdf')}\n${part('virus.exe')}\n--b--`,
        'Content-Type: multipart/mixed; boundary="b"',
      ),
    );
    await sync();
    const { data } = await owner.http.json<{ data: Json[] }>(
      'GET',
      '/v1/messages?filter[rfcMessageId]=<30@acme.example>',
    );
    expect(data[0]).toMatchObject({
      fileIds: ['33333333-3333-4333-8333-333333333333'],
      attachments: [{ filename: 'a.pdf' }, { filename: 'virus.exe', fileId: null }],
    });
    expect([...files.kept.keys()]).toEqual([0, 1].map((n) => `${accountId}:<30@acme.example>:${String(n)}`));
  });

  it('sends through the connection, with files', async () => {
    const { message } = await owner.http.json('POST', '/v1/threads', {
      body: {
        subject: 'With a file',
        emailAccountId: accountId,
        message: {
          to: [{ address: 'bob@acme.example', name: 'Bob' }],
          bodyText: 'See there.',
          fileIds: [FILE.id],
        },
      },
    });
    expect(message.attachments).toEqual([
      { filename: 'offer.pdf', contentType: 'application/pdf', size: 5, fileId: FILE.id },
    ]);
    await app.drain();
    expect(mailbox.sent).toHaveLength(1);
    expect(mailbox.sent[0]).toMatchObject({
      from: { address: 'me@sandbox.example' },
      to: [{ address: 'bob@acme.example', name: 'Bob' }],
      messageId: `<${message.id}@sandbox.example>`,
    });
    expect(Buffer.from(mailbox.sent[0]?.attachments[0]?.content ?? []).toString()).toBe('hello');
    expect(await mailTo(app, 'bob@acme.example')).toEqual([]);
    const write = (fileIds: string[]) =>
      owner.http.post('/v1/threads', {
        subject: 'x',
        message: { to: [{ address: 'b@c.example' }], bodyText: 'x', fileIds },
      });
    expect((await write(['44444444-4444-4444-8444-444444444444'])).body.code).toBe(
      'communications.message.attachment_unknown',
    );
    files.size = 21 * 1024 * 1024;
    expect((await write([FILE.id])).body.code).toBe('communications.message.attachments_too_large');
  });
});

describe('people', () => {
  const post = (path: string, body: object = {}): Promise<Json> => owner.http.json('POST', path, { body });
  const thread = (body: object): Promise<Json> => post('/v1/threads', { subject: 'Offer', ...body });
  const get = (id: string): Promise<Json> => owner.http.json('GET', `/v1/threads/${id}`);

  it('who are merged take their conversations along, and back when that is undone', async () => {
    const [a, b] = [
      await post('/v1/client-companies', { name: 'Alpha' }),
      await post('/v1/client-companies', { name: 'Beta' }),
    ];
    const { id } = await thread({ clientId: b.id, message: { bodyText: 'x', internal: true } });
    const merged = await owner.http.post(`/v1/client-companies/${a.id}/merge`, { mergedIds: [b.id] });
    expect(merged.status).toBe(200);
    await app.drain();
    expect((await get(id)).clientId).toBe(a.id);
    const { data } = await owner.http.json<{ data: Json[] }>('GET', `/v1/messages?filter[clientId]=${a.id}`);
    expect(data).toHaveLength(1);
    const merges = await owner.http.json<{ data: Json[] }>('GET', '/v1/merges?limit=1');
    await post(`/v1/merges/${merges.data[0].id}/undo`);
    await app.drain();
    expect((await get(id)).clientId).toBe(b.id);

    const [c, d] = [
      await post('/v1/contacts', { firstName: 'C' }),
      await post('/v1/contacts', { firstName: 'D' }),
    ];
    const other = await thread({ contactIds: [d.id] });
    await post(`/v1/contacts/${c.id}/merge`, { mergedIds: [d.id] });
    await app.drain();
    expect((await get(other.id)).contactIds).toEqual([c.id]);
  });

  it('I24 who are erased leave no words, names or addresses behind', async () => {
    const eve = await post('/v1/contacts', { firstName: 'Evelyn', primaryEmail: 'evelyn@gone.example' });
    const bob = await post('/v1/contacts', { firstName: 'Bob', primaryEmail: 'bob@stays.example' });
    const alone = await thread({ contactIds: [eve.id], message: { bodyText: 'Dear Evelyn' } });
    const both = await thread({
      contactIds: [eve.id, bob.id],
      message: { bodyText: 'Dear all', to: [{ contactId: eve.id }, { contactId: bob.id }] },
    });
    await app.drain();
    await post(`/v1/contacts/${eve.id}/erase`);
    await app.drain();
    expect((await owner.http.get(`/v1/threads/${alone.id}`)).status).toBe(404);
    expect(await get(both.id)).toMatchObject({ contactIds: [bob.id] });
    const { data } = await owner.http.json('GET', `/v1/messages?filter[threadId]=${both.id}`);
    expect((await owner.http.get(`/v1/messages/${data[0].id as string}/versions`)).status).toBe(404);
    const [row] = await app.ownerSql<{ all: string }>(
      `select coalesce(string_agg(m::text, ''), '') || (select string_agg(t::text, '') from communications.threads t) as all from communications.messages m`,
    );
    expect(row?.all).toContain('bob@stays.example');
    expect(row?.all).not.toMatch(/evelyn/i);
  });
});

it('B-013 whatever was told says what its declaration promises', () => expectSoundEvents(app));
