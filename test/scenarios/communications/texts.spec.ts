import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MovableClock } from '@omni/platform';
import {
  TEST_START,
  connectSandbox,
  inviteMember,
  logIn,
  signUpOwner,
  startApp,
  startSandbox,
  type Json,
  type Person,
  type TestApp,
  type TestSandbox,
} from '@omni/testing';

let app: TestApp;
let owner: Person;
let sandbox: TestSandbox;
let gate: Server;
let address: string;
let account: { id: string; token: string };
let hook: string;
let count = 0;

beforeAll(async () => {
  const clock = new MovableClock(TEST_START);
  sandbox = await startSandbox(clock);
  // The product's address is known to providers before it listens: what comes to the gate is handed on as it is.
  gate = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { 'content-type': type = '', 'x-twilio-signature': signature = '' } = request.headers;
      void fetch(app.url + (request.url ?? ''), {
        method: 'POST',
        headers: { 'content-type': type, 'x-twilio-signature': String(signature) },
        body: Buffer.concat(chunks),
      }).then((answer) => response.writeHead(answer.status).end());
    });
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((gate.address() as AddressInfo).port)}`;
  app = await startApp({ clock, env: { ...sandbox.env, PUBLIC_URL: address } });
  owner = await signUpOwner(app);
  account = await connectSandbox(app, owner, 'text');
  hook = `${address}/v1/webhooks/texts/${owner.organizationId}/${account.id}`;
});
afterAll(async () => {
  await app.stop();
  await sandbox.stop();
  gate.closeAllConnections();
  await new Promise((resolve) => gate.close(resolve));
});

// Tests travel, and tokens are short-lived.
beforeEach(async () => {
  const { accessToken } = await logIn(app, owner.email);
  owner = { ...owner, token: accessToken, http: app.http.as(accessToken) };
});

const number = (): string => `+49157359${String(10_000 + (count += 1))}`;
const contact = (phone: string | null, more: object = {}): Promise<Json> =>
  owner.http.json('POST', '/v1/contacts', { body: { firstName: `Ada ${String(count)}`, phone, ...more } });
const start = (contactIds: string[], message: object, more: object = {}) =>
  owner.http.post('/v1/threads', {
    subject: 'Your appointment',
    channel: 'sms',
    contactIds,
    message,
    ...more,
  });
const texts = async () => (await sandbox.control.held(account.token)).texts;
const textTo = async (to: string) => (await texts()).filter((text) => text.to === to);
const message = (id: string): Promise<Json> => owner.http.json('GET', `/v1/messages/${id}`);
const receive = async (from: string, body: string, more: object = {}) => {
  const { id } = await sandbox.control.do('text/receive', {
    token: account.token,
    from,
    body,
    url: hook,
    ...more,
  });
  await app.drain();
  return id as string;
};
const answers = async () => (await sandbox.control.held(account.token)).deliveries.at(-1)?.answers;
const threadsOf = async (contactId: string): Promise<Json[]> =>
  (await owner.http.json('GET', `/v1/threads?filter[channel]=sms&filter[contactIds]=${contactId}`)).data;

/** A message to a contact of a number of their own, handed to the provider. */
async function sent(words = 'See you at noon') {
  const to = number();
  const { id: contactId } = await contact(to);
  const { body: thread } = await start([contactId], { bodyText: words });
  await app.drain();
  const [text] = await textTo(to);
  return {
    to,
    contactId: contactId as string,
    thread,
    id: thread.message.id as string,
    sid: text?.sid ?? '',
  };
}
const report = async (sid: string, status: 'sent' | 'delivered' | 'undelivered', errorCode?: number) => {
  await sandbox.control.do('text/report', {
    token: account.token,
    id: sid,
    status,
    errorCode: errorCode ?? null,
  });
  await app.drain();
};

describe('a text message', () => {
  it('B-063 goes to a contact’s number by the provider, and comes back with its state', async () => {
    const { to, id, sid, thread } = await sent();
    expect(thread).toMatchObject({ channel: 'sms', visibility: 'shared' });
    expect(await textTo(to)).toMatchObject([
      { from: '+15005550006', body: 'See you at noon', status: 'queued' },
    ]);
    expect(await message(id)).toMatchObject({ status: 'sent', to: [{ address: to }], error: null });
    await report(sid, 'sent');
    await report(sid, 'delivered');
    expect(await message(id)).toMatchObject({ status: 'delivered', deliveredAt: expect.any(String) });
    // What comes late changes nothing.
    await report(sid, 'sent');
    expect((await message(id)).status).toBe('delivered');
  });

  it('B-063 that the network cannot deliver has bounced, with the provider’s code', async () => {
    const { id, sid } = await sent();
    await report(sid, 'undelivered', 30_003);
    expect(await message(id)).toMatchObject({ status: 'bounced', error: 'undelivered (30003)' });
  });

  it('B-063 is tried again while the provider is busy or away, and goes once', async () => {
    const path = '/2010-04-01';
    await sandbox.control.do('fail', {
      token: account.token,
      path,
      method: 'POST',
      status: 429,
      retryAfterSeconds: 30,
    });
    await sandbox.control.do('fail', { token: account.token, path, method: 'POST', status: 503 });
    const { to, id } = await sent();
    expect([(await message(id)).status, await textTo(to)]).toEqual(['sending', []]);
    for (let i = 0; i < 3; i += 1) {
      app.clock.advance(120_000);
      await app.drain();
    }
    expect((await textTo(to)).length).toBe(1);
    expect((await message(id)).status).toBe('sent');
  });

  it('B-063 whose answer was lost is not sent again once its callback came', async () => {
    await sandbox.control.do('fail', {
      token: account.token,
      path: '/2010-04-01',
      method: 'POST',
      status: 500,
      afterEffect: true,
    });
    const { to, id, sid } = await sent();
    await report(sid, 'delivered');
    app.clock.advance(600_000);
    await app.drain();
    expect([(await textTo(to)).length, (await message(id)).status]).toEqual([1, 'delivered']);
  });

  it.each([
    ['an error', { status: 500 }],
    ['a broken connection', { mode: 'hang_up' }],
  ] as const)(
    'B-063 whose answer was lost in %s is found at the provider, and does not leave again',
    async (_, fault) => {
      await sandbox.control.do('fail', { token: account.token, method: 'POST', ...fault, afterEffect: true });
      // The first look for it fails as well: then it is looked for again, and not sent.
      await sandbox.control.do('fail', { token: account.token, method: 'GET', status: 503 });
      const { to, id } = await sent();
      expect((await message(id)).status).toBe('sending');
      for (let i = 0; i < 3; i += 1) {
        app.clock.advance(120_000);
        await app.drain();
      }
      const [text, ...more] = await textTo(to);
      expect([(await message(id)).status, more]).toEqual(['sent', []]);
      await report(text?.sid ?? '', 'delivered');
      expect((await message(id)).status).toBe('delivered');
    },
  );

  it('B-063 that says the same as one before is a message of its own, whichever answers were lost', async () => {
    const { to, contactId, thread, id } = await sent('Come in');
    await sandbox.control.do('fail', {
      token: account.token,
      method: 'POST',
      status: 500,
      afterEffect: true,
      times: 2,
    });
    const again = async () =>
      (await owner.http.json('POST', `/v1/threads/${thread.id}/messages`, { body: { bodyText: 'Come in' } }))
        .id as string;
    const ids = [id, await again(), await again()];
    for (let i = 0; i < 3; i += 1) {
      await app.drain();
      app.clock.advance(120_000);
    }
    await app.drain();
    expect(await textTo(to)).toHaveLength(3);
    const rows = await app.ownerSql<{ status: string; external: string }>(
      'select status, external_id as external from communications.messages where id = any($1)',
      [ids],
    );
    expect(rows.map(({ status }) => status)).toEqual(['sent', 'sent', 'sent']);
    expect(new Set(rows.map(({ external }) => external)).size).toBe(3);
    expect(await threadsOf(contactId)).toMatchObject([{ messageCount: 3 }]);
  });

  it('B-063 that the provider refuses fails at once and says why', async () => {
    const { id: contactId } = await contact('+15005550001');
    const { body } = await start([contactId], { bodyText: 'Hello' });
    await app.drain();
    expect(await message(body.message.id)).toMatchObject({ status: 'failed' });
  });

  it('B-063 wants one number with its country code, and words that fit', async () => {
    const [good, other] = [await contact(number()), await contact(number())];
    const [national, none] = [await contact('0157 359 1'), await contact(null)];
    const refused = async (ids: string[], words: object) => {
      const { status, body } = await start(ids, { bodyText: 'x', ...words });
      return [status, body.code, body.errors?.[0]?.pointer];
    };
    const code = (name: string, pointer: string) => [422, `communications.message.${name}`, pointer];
    expect(await refused([national.id], {})).toEqual(code('no_number', '/to'));
    expect(await refused([none.id], {})).toEqual(code('no_number', '/to'));
    expect(await refused([good.id, other.id], {})).toEqual(code('one_number', '/to'));
    expect(await refused([good.id], { to: [{ address: 'ada@example.com' }] })).toEqual(
      code('no_number', '/to'),
    );
    expect(await refused([good.id], { bodyText: 'x'.repeat(1601) })).toEqual(
      code('text_too_long', '/bodyText'),
    );
    expect(await refused([good.id], { cc: [{ contactId: other.id }] })).toEqual(code('text_only', '/cc'));
    expect(await refused([], {})).toEqual(code('no_number', '/to'));
  });
});

describe('a text message that comes in', () => {
  it('B-063 makes the contact’s thread, then finds it; an answer goes back to the number', async () => {
    const from = number();
    const { id: contactId } = await contact(from.replace('+49', '+49 '));
    await receive(from, 'May I come later?');
    expect(await answers()).toEqual([204]);
    const [thread, ...more] = await threadsOf(contactId);
    expect([thread, more]).toMatchObject([{ messageCount: 1, contactIds: [contactId], status: 'open' }, []]);
    await owner.http.json('POST', `/v1/threads/${thread?.id}/close`);
    await receive(from, 'Are you there?');
    expect(await threadsOf(contactId)).toMatchObject([{ id: thread?.id, messageCount: 2, status: 'open' }]);
    await owner.http.json('POST', `/v1/threads/${thread?.id}/messages`, { body: { bodyText: 'Yes' } });
    await app.drain();
    expect(await textTo(from)).toMatchObject([{ body: 'Yes' }]);
  });

  it('B-063 is kept once, however often it is delivered', async () => {
    const from = number();
    const { id: contactId } = await contact(from);
    const id = await receive(from, 'Once');
    await receive(from, 'Once', { id });
    await sandbox.control.do('webhooks/replay', { token: account.token });
    await app.drain();
    expect(await threadsOf(contactId)).toMatchObject([{ messageCount: 1 }]);
  });

  it('B-063 by WhatsApp is answered by WhatsApp', async () => {
    const from = `whatsapp:${number()}`;
    await receive(from, 'Hi', { to: 'whatsapp:+15005550006' });
    const { data } = await owner.http.json('GET', '/v1/messages?filter[channel]=sms&limit=200');
    const { threadId } = data.find((row: Json) => row.from.address === from);
    await owner.http.json('POST', `/v1/threads/${threadId}/messages`, { body: { bodyText: 'Hello' } });
    await app.drain();
    expect(await textTo(from)).toMatchObject([{ from: 'whatsapp:+15005550006', body: 'Hello' }]);
  });

  it('B-063 of a stranger becomes their conversation when a contact of the number is made', async () => {
    const from = number();
    await receive(from, 'Who am I?');
    const { id } = await contact(from);
    await app.drain();
    expect(await threadsOf(id)).toMatchObject([{ subject: `Texts with ${from}` }]);
  });

  it('B-063 that says STOP ends what is sent to the number, until START', async () => {
    const { to, contactId, thread } = await sent();
    await receive(to, 'Stop');
    const write = () => owner.http.post(`/v1/threads/${thread.id}/messages`, { bodyText: 'One more thing' });
    const refused = await write();
    expect([refused.status, refused.body.code]).toEqual([409, 'communications.message.opted_out']);
    expect((await start([contactId], { bodyText: 'x', purpose: 'transactional' })).status).toBe(409);
    await receive(to, 'START');
    expect((await write()).status).toBe(201);
  });

  it('B-063 that says STOP while a message waits keeps that message from leaving', async () => {
    const to = number();
    const { id: contactId } = await contact(to);
    const scheduledFor = new Date(app.clock.now().getTime() + 3_600_000).toISOString();
    const { body } = await start([contactId], { bodyText: 'Later', scheduledFor });
    await receive(to, 'STOP');
    app.clock.advance(3_700_000);
    await app.drain();
    expect(await textTo(to)).toEqual([]);
    const [row] = await app.ownerSql<{ status: string; error: string }>(
      'select status, error from communications.messages where id = $1',
      [body.message.id],
    );
    expect(row).toEqual({ status: 'failed', error: 'communications.message.opted_out' });
  });
});

describe('who asked for no more text messages', () => {
  const listed = async (person: Person, query = ''): Promise<Json[]> =>
    (await person.http.json('GET', `/v1/text-opt-outs?limit=200${query}`)).data;

  it('B-063 is listed for owners and managers, with the word and when it ended, and for nobody else', async () => {
    const { to } = await sent();
    await receive(to, 'Stop.');
    const found = await listed(owner, `&number=${encodeURIComponent(to)}`);
    expect(found).toMatchObject([{ number: to, said: 'Stop.', endedAt: null }]);
    expect(await owner.http.json('GET', `/v1/text-opt-outs/${found[0]?.id}`)).toEqual(found[0]);
    const manager = await inviteMember(app, owner, 'manager');
    expect((await listed(manager, '&state=live')).map((row) => row.number as string)).toContain(to);
    for (const role of ['staff', 'accountant'] as const) {
      const person = await inviteMember(app, owner, role);
      const refused = await person.http.get('/v1/text-opt-outs');
      expect([refused.status, refused.body.rule]).toEqual([403, 'communications.text-opt-outs:read']);
    }
    const stranger = await signUpOwner(app);
    expect(await listed(stranger)).toEqual([]);
    await receive(to, 'START');
    expect((await listed(owner, '&state=live')).map((row) => row.number as string)).not.toContain(to);
    expect(await listed(owner, `&state=ended&number=${encodeURIComponent(to)}`)).toMatchObject([
      { endedAt: expect.any(String) },
    ]);
  });
});

describe('where providers deliver', () => {
  const post = (path: string, body: string, signature: string, type = 'application/x-www-form-urlencoded') =>
    fetch(app.url + path, {
      method: 'POST',
      headers: { 'content-type': type, 'x-twilio-signature': signature },
      body,
    });

  it('B-063 nothing is believed without its signature, and nothing is told of who is here', async () => {
    const path = new URL(hook).pathname;
    const form = 'MessageSid=SM1&From=%2B4915735990000&To=%2B15005550006&Body=Hi';
    expect((await post(path, form, '')).status).toBe(401);
    expect((await post(path, form, 'x'.repeat(28))).status).toBe(401);
    expect((await post(path, '{"a":', '', 'application/json')).status).toBe(401);
    expect((await post(path, '', '')).status).toBe(401);
    const nobody = path.replace(account.id, '00000000-0000-4000-8000-000000000000');
    expect((await post(nobody, form, '')).status).toBe(404);
    expect((await post(path.replace(owner.organizationId, 'x'), form, '')).status).toBe(404);
    const stranger = await signUpOwner(app);
    expect((await post(path.replace(owner.organizationId, stranger.organizationId), form, '')).status).toBe(
      404,
    );
  });
});
