import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { Envelope, SignaturePort } from '@omni/integrations';
import { TEST_START } from '@omni/testing';
import { PDFDocument } from 'pdf-lib';
import { connected, faultOf, world, type World } from './world';

interface Heard {
  headers: IncomingHttpHeaders;
  raw: Buffer;
}

let w: World;
let port: SignaturePort;
let token: string;
let pdf: Uint8Array;
let heard: Heard[];
let listener: Server;
let callbackUrl: string;
beforeAll(async () => {
  w = await world();
  const document = await PDFDocument.create();
  document.addPage();
  pdf = await document.save();
  listener = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push({ headers: request.headers, raw: Buffer.concat(chunks) });
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  callbackUrl = `http://127.0.0.1:${String((listener.address() as { port: number }).port)}/hook`;
});
beforeEach(async () => {
  heard = [];
  const found = await connected(w, 'signature');
  [port, token] = [w.connections.signature(found.connection), found.token];
});
afterAll(async () => {
  listener.close();
  await w.stop();
});

const envelope = (over: Partial<Envelope> = {}): Envelope => ({
  id: 'request-1',
  title: 'Contract',
  message: 'Please sign.',
  pdf,
  signers: [
    { key: 'client', name: 'Ada', email: 'ada@example.com', order: 1 },
    { key: 'us', name: 'Grace', email: 'grace@example.com', order: 2 },
  ],
  expiresAt: null,
  callbackUrl,
  ...over,
});
const statuses = async (id: string) => {
  const { status, signers } = await port.state(id);
  return [status, ...signers.map((s) => s.status)];
};
const sign = (id: string, signer: string) => w.sandbox.control.do('signature/sign', { token, id, signer });
const deliveries = () =>
  heard.map(({ headers, raw }) => port.webhook(headers as Record<string, string>, raw));

describe('signatures at a provider', () => {
  it('are given in order, and the envelope is complete with the last', async () => {
    const { externalId } = await port.send(envelope(), 'request-1');
    expect(await statuses(externalId)).toEqual(['sent', 'sent', 'waiting']);
    await expect(sign(externalId, 'us')).rejects.toThrow('not_their_turn');
    await w.sandbox.control.do('signature/view', { token, id: externalId, signer: 'client' });
    expect(await statuses(externalId)).toEqual(['sent', 'viewed', 'waiting']);
    await sign(externalId, 'client');
    expect(await statuses(externalId)).toEqual(['sent', 'signed', 'sent']);
    await sign(externalId, 'us');
    const state = await port.state(externalId);
    expect(state).toMatchObject({
      status: 'completed',
      signers: [
        { status: 'signed', signedAt: '2026-03-02T09:00:00.000Z' },
        { status: 'signed', declineReason: null },
      ],
    });
    const signed = await PDFDocument.load(await port.document(externalId));
    expect(signed.getPageCount()).toBe(2);
  });

  it('of one order are given at the same time', async () => {
    const together = envelope().signers.map((signer) => ({ ...signer, order: 1 }));
    const { externalId } = await port.send(envelope({ signers: together }), 'k');
    expect(await statuses(externalId)).toEqual(['sent', 'sent', 'sent']);
  });

  it('make one envelope of a key, also when the answer to the first try was lost', async () => {
    await w.sandbox.control.do('fail', { token, method: 'POST', mode: 'hang_up', afterEffect: true });
    await faultOf(port.send(envelope(), 'request-1'));
    const { externalId } = await port.send(envelope(), 'request-1');
    expect((await w.sandbox.control.held(token)).envelopes.map((e) => e.id)).toEqual([externalId]);
  });

  it('end with whoever declines, and why', async () => {
    const { externalId } = await port.send(envelope(), 'k');
    await w.sandbox.control.do('signature/decline', {
      token,
      id: externalId,
      signer: 'client',
      reason: 'Too dear',
    });
    expect(await port.state(externalId)).toMatchObject({
      status: 'declined',
      signers: [{ status: 'declined', declineReason: 'Too dear' }, { status: 'waiting' }],
    });
    expect(await faultOf(port.document(externalId))).toMatchObject({ code: 'not_completed' });
  });

  it('are voided once, and nobody signs after that', async () => {
    const { externalId } = await port.send(envelope(), 'k');
    await port.void(externalId, 'Wrong price');
    await port.void(externalId, 'Wrong price');
    expect(await statuses(externalId)).toEqual(['voided', 'sent', 'waiting']);
    await expect(sign(externalId, 'client')).rejects.toThrow('envelope_closed');
  });

  it('expire when their time is up', async () => {
    const { externalId } = await port.send(envelope({ expiresAt: '2026-03-03T00:00:00.000Z' }), 'k');
    expect((await port.state(externalId)).status).toBe('sent');
    w.app.clock.advance('P1D');
    expect((await port.state(externalId)).status).toBe('expired');
    await expect(sign(externalId, 'client')).rejects.toThrow('envelope_closed');
    w.app.clock.set(TEST_START);
  });

  it('are asked for again of whoever is to sign now', async () => {
    const { externalId } = await port.send(envelope(), 'k');
    await port.remind(externalId, 'client');
    expect((await w.sandbox.control.held(token)).reminders).toEqual([
      { envelopeId: externalId, key: 'client' },
    ]);
    expect((await faultOf(port.remind(externalId, 'us'))).code).toBe('not_their_turn');
  });

  it('are told of by webhooks whose signature fits the raw body and nothing else', async () => {
    const { externalId } = await port.send(envelope(), 'k');
    await sign(externalId, 'client');
    expect(deliveries()).toEqual([
      { deliveryId: expect.any(String), externalId, type: 'envelope.sent' },
      { deliveryId: expect.any(String), externalId, type: 'signer.signed' },
    ]);
    const [first] = heard;
    const forged = Buffer.from(first?.raw.toString().replace('envelope.sent', 'envelope.completed') ?? '');
    const headers = first?.headers as Record<string, string>;
    expect(() => port.webhook(headers, forged)).toThrow('does not fit');
    expect(() => port.webhook({ ...headers, 'x-sandbox-timestamp': '1' }, first?.raw ?? forged)).toThrow();
    expect(() => port.webhook({}, first?.raw ?? forged)).toThrow();
    const other = await connected(w, 'signature');
    expect(() => w.connections.signature(other.connection).webhook(headers, first?.raw ?? forged)).toThrow();
  });

  it('are told of again, twice and in any order when that is asked for; the delivery’s id tells', async () => {
    const { control } = w.sandbox;
    await control.do('webhooks/hold', { token });
    const { externalId } = await port.send(envelope(), 'k');
    await sign(externalId, 'client');
    expect(heard).toEqual([]);
    await control.do('webhooks/release', { token, order: 'last_to_first', times: 2 });
    expect(deliveries().map((d) => d.type)).toEqual([
      'signer.signed',
      'envelope.sent',
      'signer.signed',
      'envelope.sent',
    ]);
    const [signed] = deliveries();
    heard = [];
    await control.do('webhooks/replay', { token, deliveryId: signed?.deliveryId ?? '' });
    expect(deliveries()).toEqual([signed]);
  });
});
