import type { LedgerPort } from '@omni/integrations';
import { TEST_START } from '@omni/testing';
import { connected, faultOf, find, shown, toldOf, world, type World } from './world';

let w: World;
let id: string;
let token: string;
let port: LedgerPort;
beforeAll(async () => {
  w = await world();
});
beforeEach(async () => {
  const found = await connected(w, 'ledger');
  [id, token, port] = [found.id, found.token, w.connections.ledger(found.connection)];
});
afterEach(() => w.app.clock.set(TEST_START));
afterAll(() => w.stop());

const fail = (times: number, status = 500, more = {}) =>
  w.sandbox.control.do('fail', { token, status, times, ...more });
const failing = async (times: number) => {
  for (let i = 0; i < times; i += 1) await faultOf(port.accounts());
};

describe('what a provider’s failures come to', () => {
  it.each([
    [401, 'reauth', true],
    [404, 'permanent', true],
    [409, 'conflict', true],
    [410, 'cursor_invalid', true],
    [422, 'permanent', true],
    [500, 'transient', false],
    [503, 'transient', false],
  ])('%i is %s', async (status, kind, permanent) => {
    await fail(1, status);
    expect(await faultOf(port.accounts())).toMatchObject({ kind, permanent, retryAfterMs: null });
  });

  it('429 waits as long as the provider says', async () => {
    await fail(1, 429, { retryAfterSeconds: 90 });
    expect(await faultOf(port.accounts())).toMatchObject({
      kind: 'rate',
      permanent: false,
      retryAfterMs: 90_000,
    });
  });

  it('a connection that breaks off is to be tried again, an answer that does not parse is not', async () => {
    await w.sandbox.control.do('fail', { token, mode: 'hang_up' });
    expect(await faultOf(port.accounts())).toMatchObject({ kind: 'transient', code: 'unreachable' });
    await w.sandbox.control.do('fail', { token, mode: 'garbage' });
    expect(await faultOf(port.accounts())).toMatchObject({
      kind: 'contract',
      permanent: true,
      code: 'not_json',
    });
  });
});

describe('B-021 the health of a connection', () => {
  it('says when it last worked and last synced', async () => {
    w.app.clock.advance('PT5M');
    await port.accounts();
    expect(await shown(w, id)).toMatchObject({ lastSuccessAt: '2026-03-02T09:05:00.000Z', lastSyncAt: null });
    w.app.clock.advance('PT5M');
    await port.changes(null);
    expect(await shown(w, id)).toMatchObject({
      lastSuccessAt: '2026-03-02T09:10:00.000Z',
      lastSyncAt: '2026-03-02T09:10:00.000Z',
      version: (await shown(w, id)).version,
    });
  });

  it('counts failures in a row, is degraded by the fifth, and recovers with the next that works', async () => {
    await fail(4);
    await failing(4);
    expect(await shown(w, id)).toMatchObject({
      status: 'active',
      errorCount: 4,
      lastError: { code: 'planned', message: 'The provider answered 500.', at: '2026-03-02T09:00:00.000Z' },
    });
    await port.accounts();
    expect((await shown(w, id)).errorCount).toBe(0);
    await fail(5);
    await failing(5);
    expect(await shown(w, id)).toMatchObject({ status: 'degraded', errorCount: 5 });
    expect(await find(w, w.owner, 'ledger', id)).not.toBeNull();
    await port.accounts();
    expect(await shown(w, id)).toMatchObject({ status: 'active', errorCount: 0 });
    expect(await toldOf(w, id)).toEqual(['connected', 'degraded', 'recovered']);
  });

  it('does not suffer from what is wrong with one row, nor from being asked for patience', async () => {
    for (const status of [404, 409, 410, 422, 429]) {
      await fail(6, status);
      await failing(6);
    }
    expect(await shown(w, id)).toMatchObject({ status: 'active', errorCount: 0 });
  });

  it('needs to be granted anew once a token is revoked, is told of once, and recovers when it was', async () => {
    await w.sandbox.control.do('tokens/revoke', { token });
    expect((await faultOf(port.accounts())).kind).toBe('reauth');
    expect(await faultOf(port.accounts())).toMatchObject({
      kind: 'reauth',
      code: 'integration_not_connected',
    });
    expect(await shown(w, id)).toMatchObject({
      status: 'needs_reauth',
      lastError: { code: 'invalid_token' },
    });
    expect(await find(w, w.owner, 'ledger', id)).toBeNull();
    await w.sandbox.control.do('tokens/restore', { token });
    await w.owner.http.json('POST', `/v1/integrations/${id}/reconnect`, { body: { credentials: { token } } });
    await w.app.drain();
    expect(await shown(w, id)).toMatchObject({ status: 'active', reauthUrl: null, lastError: null });
    expect(await port.accounts()).not.toEqual([]);
    expect(await toldOf(w, id)).toEqual(['connected', 'needs_reauth', 'updated', 'recovered']);
    const [row] = await w.app.ownerSql(
      `select actor_kind as kind from timeline.audit_events where entity_id = $1 and action = 'integration.lapse'`,
      [id],
    );
    expect(row).toEqual({ kind: 'integration' });
  });

  it('lapses once, however many calls find out at the same moment', async () => {
    await w.sandbox.control.do('tokens/revoke', { token });
    await Promise.all(Array.from({ length: 8 }, () => faultOf(port.accounts())));
    expect(await toldOf(w, id)).toEqual(['connected', 'needs_reauth']);
  });
});
