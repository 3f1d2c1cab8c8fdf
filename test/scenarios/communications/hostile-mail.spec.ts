import { Module } from '@nestjs/common';
import { AttachmentSource, type ReceivedFile } from '@omni/communications';
import { Connections, type Connection, type MailChanges, type MailPort } from '@omni/integrations';
import { domainModules } from '../../../apps/modules';
import { FilesModule } from '../../../libs/files/src/files.module';
import { IntegrationsModule } from '../../../libs/integrations/src/integrations.module';
import { signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';

/** A provider that hands out what a test puts into it, a mail a page. */
class SandboxMail implements MailPort {
  inbox: { id: string; raw: string }[] = [];

  send(): Promise<{ response: string }> {
    return Promise.resolve({ response: '250 taken' });
  }

  changes(cursor: string | null): Promise<MailChanges> {
    const from = Number(cursor ?? 0);
    const messages = this.inbox.slice(from, from + 1).map(({ id, raw }) => ({
      id,
      raw: Buffer.from(raw.replaceAll('\n', '\r\n')),
      receivedAt: '2026-03-02T09:00:00.000Z',
      sent: false,
    }));
    const next = from + messages.length;
    return Promise.resolve({ messages, removed: [], cursor: String(next), more: next < this.inbox.length });
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
const none = (): never => {
  throw new Error('none');
};
class StubConnections extends Connections {
  override find = () => Promise.resolve(connection);
  override mail = () => mailbox;
  override calendar = none;
  override ledger = none;
  override signature = none;
}

/** Files that answer what the database does not take: whatever a mail comes with, it cannot be kept as it is. */
class StubFiles extends AttachmentSource {
  away = false;
  override find = () => Promise.resolve([]);
  override read = () => Promise.resolve(Buffer.from(''));
  override keep(_organizationId: string, _key: string, { filename }: ReceivedFile) {
    if (this.away) return Promise.reject(new Error('the store is away'));
    return Promise.resolve(filename === 'bad.pdf' ? 'no id' : '33333333-3333-4333-8333-333333333333');
  }
}
const files = new StubFiles();

@Module({
  providers: [
    { provide: Connections, useValue: new StubConnections() },
    { provide: AttachmentSource, useValue: files },
  ],
  exports: [Connections as never, AttachmentSource as never],
})
class Stubs {}

let app: TestApp;
let owner: Person;
let accountId: string;

beforeAll(async () => {
  const modules = domainModules.filter((module) => module !== IntegrationsModule && module !== FilesModule);
  app = await startApp({ modules, also: [{ module: Stubs, global: true }] });
  owner = await signUpOwner(app);
  const account = await owner.http.json('POST', '/v1/email-accounts', {
    body: { address: 'me@sandbox.example', provider: 'sandbox', isShared: true },
  });
  accountId = account.id as string;
  await owner.http.json('POST', '/v1/contacts', {
    body: { firstName: 'Ada', primaryEmail: 'ada@acme.example', ownerMemberId: owner.memberId },
  });
  await app.drain();
});
afterAll(() => app.stop());

const sync = async (): Promise<void> => {
  await owner.http.json('POST', `/v1/email-accounts/${accountId}/sync`);
  await app.drain();
};
const status = async (): Promise<unknown> =>
  (await owner.http.json('GET', `/v1/email-accounts/${accountId}`)).status;
const inbound = async (): Promise<Json[]> =>
  (await owner.http.json<{ data: Json[] }>('GET', '/v1/messages?limit=100&filter[direction]=inbound')).data;

let count = 0;
/** Puts a mail, changed, and a good one after it. */
function arrives(change: (raw: string) => string): { bad: string; good: string } {
  count += 1;
  const raw = (id: string): string =>
    `From: Ada <ada@acme.example>\nTo: me@sandbox.example\nSubject: ${id}\nMessage-ID: <${id}@acme.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nHi\n`;
  const [bad, good] = [`bad-${String(count)}`, `good-${String(count)}`];
  mailbox.inbox.push({ id: bad, raw: change(raw(bad)) }, { id: good, raw: raw(good) });
  return { bad, good };
}
const subject = (text: string) => (raw: string) => raw.replace(/Subject: .*/, `Subject: ${text}`);
const before = (line: string) => (raw: string) => raw.replace('MIME-Version', `${line}\nMIME-Version`);
const attached = (name: string) => (raw: string) =>
  raw.replace(
    /Content-Type[^]*/,
    `Content-Type: application/pdf\nContent-Disposition: attachment; filename="${name}"\n\nx\n`,
  );

describe('a mail from a stranger never stops its mailbox', () => {
  it.each<[string, (raw: string) => string]>([
    ['an emoji where the subject is cut', subject(`${'a'.repeat(499)}😀tail`)],
    ['an emoji where an activity’s subject is cut', subject(`${'b'.repeat(299)}😀tail`)],
    [
      'an emoji where a name is cut',
      (raw) => raw.replace('From: Ada', `From: "${'a'.repeat(199)}😀 ${'b'.repeat(9)}"`),
    ],
    ['an emoji where the text is cut', (raw) => raw.replace('\n\nHi', `\n\n${'a'.repeat(499_999)}😀tail`)],
    ['a year that no calendar has', before('Date: Fri, 13 Sep 275760 00:00:00 +0000')],
    ['a year before all years', before('Date: -000001-01-01T00:00:00Z')],
    ['the year nought', before('Date: 0000-01-01T00:00:00Z')],
    ['NUL in an id', before('In-Reply-To: <x\u0000y@z>')],
    [
      'NUL in a page',
      (raw) => raw.replace('text/plain', 'text/html').replace('\n\nHi', '\n\n<p>a\u0000b</p>'),
    ],
  ])('%s', async (_, change) => {
    const known = (await inbound()).length;
    const { good } = arrives(change);
    await sync();
    expect(await status()).toBe('active');
    expect((await inbound()).map((message) => message.subject)).toContain(good);
    expect(await inbound()).toHaveLength(known + 2);
  });

  it('a subject that is cut at an emoji is among the client’s activities as well', async () => {
    const { data } = await owner.http.json<{ data: Json[] }>('GET', '/v1/activities?limit=100');
    expect(data.map((activity) => activity.subject)).toContain('b'.repeat(299));
    expect((await owner.http.json<{ data: Json[] }>('GET', '/v1/dead-letters')).data).toEqual([]);
  });

  it('what cannot be kept whatever is tried stands as unreadable, and the next one comes', async () => {
    const { bad, good } = arrives(attached('bad.pdf'));
    await sync();
    expect(await status()).toBe('error');
    for (let tries = 0; tries < 3; tries += 1) {
      app.clock.advance(60_000);
      await app.drain();
    }
    expect(await status()).toBe('active');
    const found = await inbound();
    expect(found.map((message) => message.subject)).toContain(good);
    const marked = found.find((message) => message.subject === bad);
    expect(marked).toMatchObject({ from: { address: 'ada@acme.example' }, attachments: [] });
    expect(marked?.bodyText).toContain('could not be read');
  });

  it('a store of files that is away is waited for: nothing is left out', async () => {
    files.away = true;
    const { bad, good } = arrives(attached('offer.pdf'));
    await sync();
    expect((await inbound()).map((message) => message.subject)).not.toContain(good);
    files.away = false;
    app.clock.advance(60_000);
    await app.drain();
    const found = await inbound();
    expect(found.map((message) => message.subject)).toContain(good);
    expect(found.find((message) => message.subject === bad)?.attachments).toMatchObject([
      { filename: 'offer.pdf', fileId: '33333333-3333-4333-8333-333333333333' },
    ]);
  });
});
