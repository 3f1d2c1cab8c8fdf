import { MovableClock } from '@omni/platform';
import { TEST_START, connectSandbox, startSandbox, type TestSandbox } from '@omni/testing';
import { openGate, type Gate } from '../integrations/gate';
import { act, contract, done, outbox, twoSigners, world, type World } from './world';

let w: World;
let sandbox: TestSandbox;
let gate: Gate;
let account: { id: string; token: string };
beforeAll(async () => {
  const clock = new MovableClock(TEST_START);
  sandbox = await startSandbox(clock);
  gate = await openGate();
  w = await world({ clock, env: { ...sandbox.env, PUBLIC_URL: gate.url } });
  gate.to = w.app.url;
  account = await connectSandbox(w.app, w.owner, 'signature');
});
afterAll(async () => {
  await w.app.stop();
  await sandbox.stop();
  await gate.close();
});

const request = (id: string) => done(w.owner.http.get(`/v1/signature-requests/${id}`));

async function asked(n: string) {
  const draft = await contract(w);
  const sent = await done(
    act(w.owner.http, 'contracts', draft, 'send-for-signature', {
      signers: twoSigners(n),
      signingOrder: 'sequential',
      provider: 'sandbox_signature',
    }),
  );
  await w.app.drain();
  return { draft, made: await request(sent.signatureRequestId) };
}

type Name = 'signature/sign' | 'signature/decline';
async function there(name: Name, made: { externalId: string }, signer: string, more = {}): Promise<void> {
  await sandbox.control.do(name, { token: account.token, id: made.externalId, signer, ...more });
  await settled();
  await w.app.drain();
}

/** Every delivery has been answered. */
async function settled(): Promise<void> {
  for (;;) {
    const { deliveries } = await sandbox.control.held(account.token);
    if (deliveries.every(({ answers }) => answers.length > 0)) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('the sandbox provider of signatures', () => {
  it('U-063 U-122 U-206 two sign in order over there: the contract is signed, and its document comes here', async () => {
    const { draft, made } = await asked('sandbox');
    expect(made).toMatchObject({ status: 'sent', provider: 'sandbox_signature', connectionId: account.id });
    await there('signature/sign', made, made.signers[0].id);
    expect(await request(made.id)).toMatchObject({
      status: 'in_progress',
      signers: [{ status: 'signed' }, { status: 'notified' }],
    });
    await there('signature/sign', made, made.signers[1].id);
    const after = await request(made.id);
    expect(after).toMatchObject({
      status: 'completed',
      sealedSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      completedFileId: expect.any(String),
    });
    expect(await done(w.owner.http.get(`/v1/contracts/${draft.id}`))).toMatchObject({
      status: 'signed',
      signedFileId: after.completedFileId,
    });
    expect((await done(w.owner.http.get(`/v1/signature-requests/${made.id}/verify`))).valid).toBe(true);
    const { deliveries } = await sandbox.control.held(account.token);
    expect(new Set(deliveries.flatMap(({ answers }) => answers))).toEqual(new Set([200]));
    expect((await outbox(w.app, draft.id)).filter((type) => type === 'contract.signed')).toHaveLength(1);
  });

  it('B-073 one declines over there with a reason', async () => {
    const { draft, made } = await asked('sandboxno');
    await there('signature/decline', made, made.signers[0].id, { reason: 'Too dear' });
    expect(await done(w.owner.http.get(`/v1/contracts/${draft.id}`))).toMatchObject({
      status: 'declined',
      declineReason: 'Too dear',
    });
  });

  it('is told when the document is taken back', async () => {
    const { made } = await asked('sandboxback');
    await done(w.owner.http.post(`/v1/signature-requests/${made.id}/cancel`, { reason: 'Wrong version' }));
    await w.app.drain();
    await settled();
    const { envelopes } = await sandbox.control.held(account.token);
    expect(envelopes.find(({ id }) => id === made.externalId)?.status).toBe('voided');
  });
});
