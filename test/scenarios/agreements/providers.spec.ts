import { ProviderFault } from '@omni/integrations';
import type { Answer } from '@omni/testing';
import { TestEsign, TestEsignModule } from './test-provider';
import {
  act,
  contract,
  done,
  eventData,
  outbox,
  signingLink,
  twoSigners,
  typed,
  world,
  type World,
} from './world';

let w: World;
let esign: TestEsign;
beforeAll(async () => {
  w = await world({ also: [TestEsignModule] });
  esign = w.app.get(TestEsign);
});
afterAll(() => w.app.stop());

const request = (id: string) => done(w.owner.http.get(`/v1/signature-requests/${id}`));
const contractOf = (id: string) => done(w.owner.http.get(`/v1/contracts/${id}`));
const deliver = ({ url, raw, headers }: ReturnType<TestEsign['move']>): Promise<Answer> =>
  w.app.http.ask('POST', url, { body: raw, headers: { 'content-type': 'application/json', ...headers } });

/** Signs and declines as people do it here, or there. */
interface Hands {
  provider: string;
  sign(n: string, requestId: string, index: number): Promise<void>;
  decline(n: string, requestId: string, index: number, reason: string): Promise<void>;
}

const here: Hands = {
  provider: 'internal',
  async sign(n, _requestId, index) {
    const { name, email } = twoSigners(n)[index]!;
    const token = await signingLink(w.app, email);
    await done(w.app.http.post('/v1/signing/sign', { token, ...typed(name) }));
    await w.app.drain();
  },
  async decline(n, _requestId, index, reason) {
    const token = await signingLink(w.app, twoSigners(n)[index]!.email);
    await done(w.app.http.post('/v1/signing/decline', { token, reason }));
    await w.app.drain();
  },
};
const there: Hands = {
  provider: 'test_signature',
  async sign(_n, requestId, index) {
    const at = w.app.clock.now().toISOString();
    expect((await deliver(esign.move(`env-${requestId}`, index, 'signed', { at }))).status).toBe(200);
    await w.app.drain();
  },
  async decline(_n, requestId, index, reason) {
    await done(deliver(esign.move(`env-${requestId}`, index, 'declined', { reason })));
    await w.app.drain();
  },
};

async function asked(n: string, provider: string) {
  const draft = await contract(w);
  const sent = await done(
    act(w.owner.http, 'contracts', draft, 'send-for-signature', {
      signers: twoSigners(n),
      signingOrder: 'sequential',
      provider,
    }),
  );
  await w.app.drain();
  return { draft, id: sent.signatureRequestId as string };
}

describe.each([
  ['here', here],
  ['at a provider', there],
])('signed %s', (place, hands) => {
  const n = (word: string): string => `${place.replaceAll(' ', '')}.${word}`;

  it('U-063 U-122 two sign in order: partly signed, signed, sealed, verified, told on the timeline', async () => {
    const { draft, id } = await asked(n('two'), hands.provider);
    expect((await request(id)).status).toBe('sent');
    await hands.sign(n('two'), id, 0);
    expect((await request(id)).status).toBe('in_progress');
    expect((await contractOf(draft.id)).status).toBe('partially_signed');
    await hands.sign(n('two'), id, 1);
    const after = await request(id);
    expect(after).toMatchObject({
      status: 'completed',
      provider: hands.provider,
      sealedSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      signers: [{ status: 'signed' }, { status: 'signed' }],
    });
    expect((await contractOf(draft.id)).status).toBe('signed');
    expect((await done(w.owner.http.get(`/v1/signature-requests/${id}/verify`))).valid).toBe(true);
    expect((await outbox(w.app, id)).filter((type) => type !== 'signature_request.updated').sort()).toEqual([
      'signature_request.completed',
      'signature_request.created',
      'signature_request.sealed',
      'signature_request.sent',
      'signature_request.signer_signed',
      'signature_request.signer_signed',
    ]);
    const timeline = await done(
      w.owner.http.get(`/v1/timeline?entityType=contract&entityId=${draft.id}&limit=50`),
    );
    expect(timeline.data.map((e: { type: string }) => e.type)).toEqual(
      expect.arrayContaining(['signature_request.signer_signed', 'contract.signed']),
    );
  });

  it('B-073 one declines with a reason: the contract is declined', async () => {
    const { draft, id } = await asked(n('no'), hands.provider);
    await hands.decline(n('no'), id, 0, 'Too dear');
    expect(await request(id)).toMatchObject({
      status: 'declined',
      signers: [{ declineReason: 'Too dear' }, {}],
    });
    expect(await contractOf(draft.id)).toMatchObject({ status: 'declined', declineReason: 'Too dear' });
    expect(await eventData(w.app, draft.id, 'contract.declined')).toMatchObject({ reason: 'Too dear' });
  });

  it('the time is over: the contract was not signed in time', async () => {
    const { draft, id } = await asked(n('late'), hands.provider);
    await w.app.ownerSql('update agreements.signature_requests set expires_at = $2 where id = $1', [
      id,
      w.app.clock.now().toISOString(),
    ]);
    await w.app.runSchedule('agreements.expire-signature-requests');
    await w.app.drain();
    expect((await request(id)).status).toBe('expired');
    expect((await contractOf(draft.id)).status).toBe('expired');
    if (hands === there) expect(esign.get(`env-${id}`).state.status).toBe('voided');
  });

  it('the document is taken back before all have signed', async () => {
    const { draft, id } = await asked(n('back'), hands.provider);
    await hands.sign(n('back'), id, 0);
    await done(w.owner.http.post(`/v1/signature-requests/${id}/cancel`, { reason: 'Wrong version' }));
    await w.app.drain();
    expect((await contractOf(draft.id)).status).toBe('draft');
    if (hands === there) expect(esign.get(`env-${id}`).state.status).toBe('voided');
  });
});

describe('a provider', () => {
  it('U-206 a delivery that comes again is known; one with a wrong signature is refused; a stranger’s finds nothing', async () => {
    const { id } = await asked('replay', there.provider);
    const delivery = esign.move(`env-${id}`, 0, 'signed', { at: w.app.clock.now().toISOString() });
    const first = await deliver(delivery);
    expect([first.status, first.body.message]).toEqual([200, 'Hello API Event Received']);
    await w.app.drain();
    for (const _ of [1, 2, 3]) expect((await deliver(delivery)).status).toBe(200);
    await w.app.drain();
    expect(
      (await outbox(w.app, id)).filter((type) => type === 'signature_request.signer_signed'),
    ).toHaveLength(1);
    const rows = await w.app.ownerSql(
      'select processed_at from agreements.signature_deliveries where request_id = $1',
      [id],
    );
    expect(rows).toHaveLength(1);
    const forged = await deliver({ ...delivery, raw: delivery.raw.replace('signed', 'viewed') });
    expect([forged.status, forged.body.code]).toEqual([401, 'agreements.webhook.signature']);
    const unsigned = await deliver({ ...delivery, headers: {} });
    expect(unsigned.status).toBe(401);
    const lost = await deliver({ ...delivery, url: `${delivery.url.slice(0, -3)}xyz` });
    expect(lost.status).toBe(404);
    const misled = await deliver({ ...delivery, url: delivery.url.replace('test_signature', 'docusign') });
    expect(misled.status).toBe(404);
    const form = await w.app.http.ask('POST', delivery.url, {
      body: delivery.raw,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...delivery.headers },
    });
    expect(form.status).toBe(200);
  });

  it('U-206 deliveries in the wrong order change nothing for the worse: the envelope’s state counts', async () => {
    const { id } = await asked('order', there.provider);
    const at = w.app.clock.now().toISOString();
    const viewed = esign.move(`env-${id}`, 0, 'viewed');
    const signed = esign.move(`env-${id}`, 0, 'signed', { at });
    await done(deliver(signed));
    await w.app.drain();
    await done(deliver(viewed));
    await w.app.drain();
    expect((await request(id)).signers[0].status).toBe('signed');
  });

  it('is tried again when it stumbles, and makes one envelope; refused for good it says so and can be retried', async () => {
    const before = esign.sends;
    esign.fault = new ProviderFault('transient', 'busy');
    const { id } = await asked('busy', there.provider);
    expect((await request(id)).status).toBe('draft');
    w.app.clock.advance({ minutes: 1 });
    await w.app.drain();
    expect((await request(id)).status).toBe('sent');
    expect(esign.sends).toBe(before + 1);
    esign.fault = new ProviderFault(
      'permanent',
      'The account may not send.',
      null,
      'ACCOUNT_LACKS_PERMISSIONS',
    );
    const { id: refused } = await asked('refused', there.provider);
    expect(await request(refused)).toMatchObject({
      status: 'error',
      error: { code: 'ACCOUNT_LACKS_PERMISSIONS', message: 'The account may not send.' },
    });
    expect(await eventData(w.app, refused, 'signature_request.failed')).toMatchObject({
      code: 'ACCOUNT_LACKS_PERMISSIONS',
    });
    await done(w.owner.http.post(`/v1/signature-requests/${refused}/retry`));
    await w.app.drain();
    expect(await request(refused)).toMatchObject({ status: 'sent', error: null });
  });

  it('reminds by itself, and signs nothing here', async () => {
    const { id } = await asked('ext', there.provider);
    const { signers } = await request(id);
    await done(w.owner.http.post(`/v1/signature-requests/${id}/remind`));
    await w.app.drain();
    expect(esign.get(`env-${id}`).reminders).toEqual([signers[0].id]);
    const links = await w.app.ownerSql(
      'select 1 from agreements.signature_signers where request_id = $1 and link_hash is not null',
      [id],
    );
    expect(links).toEqual([]);
    const extend = await w.owner.http.post(`/v1/signature-requests/${id}/extend`);
    expect([extend.status, extend.body.code]).toEqual([409, 'agreements.signature_request.external']);
  });

  it('that is not connected is refused before anything is frozen', async () => {
    const draft = await contract(w);
    const answer = await act(w.owner.http, 'contracts', draft, 'send-for-signature', {
      signers: twoSigners('x'),
      provider: 'docusign',
    });
    expect([answer.status, answer.body.code]).toEqual([409, 'agreements.signature_request.no_connection']);
    expect((await contractOf(draft.id)).status).toBe('draft');
  });
});
