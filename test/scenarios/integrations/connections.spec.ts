import { inviteMember, signUpOwner, type Person } from '@omni/testing';
import { connected, faultOf, find, shown, toldOf, world, type World } from './world';

let w: World;
let [manager, staff, accountant] = [] as unknown as [Person, Person, Person];
beforeAll(async () => {
  w = await world();
  manager = await inviteMember(w.app, w.owner, 'manager');
  staff = await inviteMember(w.app, w.owner, 'staff');
  accountant = await inviteMember(w.app, w.owner, 'accountant');
});
afterAll(() => w.stop());

let count = 0;
const fresh = (): string => `sbx_conn-${String(++count)}`;
const connect = (person: Person, provider: string, token = fresh(), more = {}) =>
  person.http.post('/v1/integrations', { provider, credentials: { token }, ...more });

describe('providers', () => {
  it('are shown as data: how they are connected, what they may do, and the forms that they take', async () => {
    const { data } = await w.owner.http.json('GET', '/v1/integrations/providers');
    expect(data.map((p: { key: string; category: string }) => [p.key, p.category])).toEqual([
      ['sandbox_calendar', 'calendar'],
      ['sandbox_ledger', 'ledger'],
      ['sandbox_signature', 'esign'],
      ['sandbox_mail', 'email'],
      ['sandbox_text', 'text'],
      ['twilio', 'text'],
    ]);
    expect(data[0]).toMatchObject({
      authKind: 'api_key',
      scopes: ['calendar.read', 'calendar.write'],
      sandbox: true,
      available: true,
      credentials: {
        type: 'object',
        required: ['token'],
        additionalProperties: false,
        properties: { token: { type: 'string', pattern: expect.any(String) } },
      },
      settings: { type: 'object', additionalProperties: false },
    });
    const ledgers = await w.owner.http.json('GET', '/v1/integrations/providers?category=ledger');
    expect(ledgers.data).toHaveLength(1);
  });
});

describe('a connection', () => {
  it('O-088 O-240 begins with credentials that the provider takes, and is found by modules from then on', async () => {
    const token = fresh();
    const made = await connect(w.owner, 'sandbox_ledger', token, { displayName: 'Our books' });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`/v1/integrations/${made.body.id}`);
    expect(made.body).toMatchObject({ status: 'connecting', displayName: 'Our books', connectedAt: null });
    expect(await find(w, w.owner, 'ledger', made.body.id)).toBeNull();
    await w.app.drain();
    expect(await shown(w, made.body.id)).toMatchObject({
      status: 'active',
      externalAccountName: `${token.slice(4)}@sandbox.example`,
      connectedAt: '2026-03-02T09:00:00.000Z',
      lastError: null,
      errorCount: 0,
      connectedByMemberId: w.owner.memberId,
    });
    expect(await find(w, w.owner, 'ledger', made.body.id)).toMatchObject({
      provider: 'sandbox_ledger',
      accountName: `${token.slice(4)}@sandbox.example`,
    });
    expect(await toldOf(w, made.body.id)).toEqual(['connected']);
    for (const answer of [made.body, await shown(w, made.body.id)])
      expect(JSON.stringify(answer)).not.toContain(token);
  });

  it('O-088 is refused where settings or credentials are not what the provider takes', async () => {
    const odd = await w.owner.http.post('/v1/integrations', {
      provider: 'sandbox_mail',
      config: { folder: 'x' },
      credentials: { token: 'nonsense' },
    });
    expect([odd.status, odd.body.errors.map((e: { pointer: string }) => e.pointer).sort()]).toEqual([
      422,
      ['/config/folder', '/credentials/token'],
    ]);
    const unknown = await w.owner.http.post('/v1/integrations', { provider: 'carrier_pigeon' });
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, '/provider']);
    const none = await w.owner.http.post('/v1/integrations', { provider: 'sandbox_mail' });
    expect(none.body.errors[0].pointer).toBe('/credentials/token');
  });

  it('that the provider does not take needs to be granted anew', async () => {
    const token = fresh();
    await w.sandbox.control.do('tokens/revoke', { token });
    const { body } = await connect(w.owner, 'sandbox_mail', token);
    await w.app.drain();
    expect(await shown(w, body.id)).toMatchObject({
      status: 'needs_reauth',
      lastError: { code: 'invalid_token', message: 'The provider answered 401.' },
      reauthUrl: expect.stringContaining(`/v1/integrations/${body.id as string}/reconnect`),
    });
    expect(await toldOf(w, body.id)).toEqual(['needs_reauth']);
  });

  it('waits for a provider that is away, and says so when it stays away', async () => {
    const token = fresh();
    await w.sandbox.control.do('fail', { token, path: '/account', status: 503, times: 6 });
    const { body } = await connect(w.owner, 'sandbox_mail', token);
    for (let i = 0; i < 7; i += 1) {
      await w.app.drain();
      w.app.clock.advance('PT1M');
    }
    expect(await shown(w, body.id)).toMatchObject({ status: 'degraded', lastError: { code: 'planned' } });
    await w.app.runSchedule('integrations.check');
    await w.app.drain();
    expect(await shown(w, body.id)).toMatchObject({ status: 'active', lastError: null });
    expect(await toldOf(w, body.id)).toEqual(['degraded', 'connected']);
  });

  it('holds an account that no other connection of the organization holds', async () => {
    const token = fresh();
    const first = await connect(w.owner, 'sandbox_mail', token);
    await w.app.drain();
    const second = await connect(w.owner, 'sandbox_mail', token);
    await w.app.drain();
    expect((await shown(w, first.body.id)).status).toBe('active');
    expect(await shown(w, second.body.id)).toMatchObject({
      status: 'needs_reauth',
      lastError: { code: 'account_taken' },
    });
    // Another organization may.
    const other = await signUpOwner(w.app);
    const theirs = await connect(other, 'sandbox_mail', token);
    await w.app.drain();
    expect((await shown(w, theirs.body.id, other)).status).toBe('active');
  });

  it('rests while it is paused: nothing goes out, and work waits', async () => {
    const { id, token, connection } = await connected(w, 'calendar');
    expect((await w.owner.http.post(`/v1/integrations/${id}/pause`)).body.status).toBe('paused');
    expect(await find(w, w.owner, 'calendar', id)).toBeNull();
    await w.sandbox.control.do('tokens/revoke', { token });
    expect(await faultOf(w.connections.calendar(connection).calendars())).toMatchObject({
      kind: 'transient',
      code: 'integration_paused',
      retryAfterMs: 900_000,
    });
    await w.sandbox.control.do('tokens/restore', { token });
    expect(await shown(w, id)).toMatchObject({ status: 'paused', errorCount: 0, lastError: null });
    const again = await w.owner.http.post(`/v1/integrations/${id}/pause`);
    expect([again.status, again.body.code]).toEqual([409, 'invalid_transition']);
    expect(again.body.allowed).toEqual(['resume', 'disconnect']);
    expect((await w.owner.http.post(`/v1/integrations/${id}/resume`)).body.status).toBe('active');
    expect(await w.connections.calendar(connection).calendars()).toHaveLength(2);
    expect(await toldOf(w, id)).toEqual(['connected', 'paused', 'resumed']);
  });

  it('that was ended is ended: its secret is gone, and no call goes out', async () => {
    const { id, connection } = await connected(w, 'ledger');
    const ended = await w.owner.http.post(`/v1/integrations/${id}/disconnect`);
    expect(ended.body.status).toBe('disconnected');
    const [secret] = await w.app.ownerSql(
      'select sealed, key_salt from integrations.secrets where integration_id = $1',
      [id],
    );
    expect(secret).toEqual({ sealed: null, key_salt: null });
    expect(await find(w, w.owner, 'ledger', id)).toBeNull();
    expect((await faultOf(w.connections.ledger(connection).accounts())).kind).toBe('reauth');
    expect((await w.owner.http.post(`/v1/integrations/${id}/reconnect`)).status).toBe(409);
    expect(await toldOf(w, id)).toEqual(['connected', 'disconnected']);
    // The account is free for another connection.
    expect((await shown(w, id)).externalAccountId).not.toBeNull();
  });

  it('keeps its account: another one’s credentials are not taken', async () => {
    const { id } = await connected(w, 'mail');
    await w.owner.http.post(`/v1/integrations/${id}/reconnect`, { credentials: { token: fresh() } });
    await w.app.drain();
    expect(await shown(w, id)).toMatchObject({
      status: 'needs_reauth',
      lastError: { code: 'other_account' },
    });
  });

  it('is renamed, and its settings are the provider’s', async () => {
    const { id } = await connected(w, 'mail');
    expect((await w.owner.http.patch(`/v1/integrations/${id}`, { displayName: 'Post' })).body).toMatchObject({
      displayName: 'Post',
      version: expect.any(Number),
    });
    const odd = await w.owner.http.patch(`/v1/integrations/${id}`, { config: { server: 'x' } });
    expect([odd.status, odd.body.errors[0].pointer]).toEqual([422, '/config/server']);
    const status = await w.owner.http.patch(`/v1/integrations/${id}`, { status: 'active' });
    expect([status.status, status.body.errors[0].code]).toEqual([422, 'status_not_writable']);
  });
});

describe('who may do what', () => {
  it('Owners all, Managers all but ending, Accountants with ledgers alone, Staff see how well it works', async () => {
    const mine = await connect(manager, 'sandbox_calendar');
    expect(mine.status).toBe(201);
    await w.app.drain();
    const { id } = mine.body;
    expect((await manager.http.post(`/v1/integrations/${id as string}/pause`)).status).toBe(200);
    expect((await manager.http.post(`/v1/integrations/${id as string}/disconnect`)).status).toBe(403);

    expect((await connect(staff, 'sandbox_calendar')).status).toBe(403);
    const seen = await staff.http.get(`/v1/integrations/${id as string}`);
    expect(seen.body).toMatchObject({ status: 'paused', errorCount: 0, displayName: 'Sandbox calendar' });
    for (const field of ['config', 'scopes', 'externalAccountId', 'lastError', 'connectedByMemberId'])
      expect(seen.body).not.toHaveProperty(field);
    expect((await staff.http.post(`/v1/integrations/${id as string}/resume`)).status).toBe(403);

    expect((await accountant.http.get(`/v1/integrations/${id as string}`)).status).toBe(404);
    expect((await connect(accountant, 'sandbox_mail')).status).toBe(403);
    const books = await connect(accountant, 'sandbox_ledger');
    expect(books.status).toBe(201);
    await w.app.drain();
    const { data } = await accountant.http.json('GET', '/v1/integrations?limit=200');
    expect(new Set(data.map((c: { category: string }) => c.category))).toEqual(new Set(['ledger']));
  });

  it('O-240 another organization sees and finds nothing of it', async () => {
    const { id } = await connected(w, 'ledger');
    const other = await signUpOwner(w.app);
    expect((await other.http.get(`/v1/integrations/${id}`)).status).toBe(404);
    for (const verb of ['pause', 'resume', 'reconnect', 'disconnect'])
      expect((await other.http.post(`/v1/integrations/${id}/${verb}`)).status).toBe(404);
    expect((await other.http.get('/v1/integrations')).body.data).toEqual([]);
    expect(await find(w, other, 'ledger', id)).toBeNull();
    expect(await find(w, other, 'ledger')).toBeNull();
  });
});
