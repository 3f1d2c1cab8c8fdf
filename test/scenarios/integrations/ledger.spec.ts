import type { LedgerDocument, LedgerPort } from '@omni/integrations';
import { connected, faultOf, world, type World } from './world';

let w: World;
let port: LedgerPort;
let token: string;
beforeAll(async () => {
  w = await world();
});
beforeEach(async () => {
  const found = await connected(w, 'ledger');
  [port, token] = [w.connections.ledger(found.connection), found.token];
});
afterAll(() => w.stop());

const customer: LedgerDocument = { kind: 'customer', id: 'client-1', number: null, name: 'Acme GmbH' };
const invoice = (partyExternalId: string, over: Partial<LedgerDocument> = {}): LedgerDocument => ({
  kind: 'invoice',
  id: 'invoice-1',
  number: 'INV-0001',
  name: 'Acme GmbH',
  partyExternalId,
  currency: 'EUR',
  issueDate: '2026-03-02',
  dueDate: '2026-03-16',
  totalMinor: 11_900,
  lines: [
    {
      description: 'Work',
      quantity: '1',
      amountMinor: 10_000,
      taxMinor: 1_900,
      accountCode: '4100',
      taxCode: 'S',
    },
  ],
  ...over,
});

const held = async () => (await w.sandbox.control.held(token)).documents;

describe('books at a provider', () => {
  it('name their accounts and tax codes, for the mapping', async () => {
    expect(await port.accounts()).toContainEqual({ code: '4000', name: 'Sales' });
    expect(await port.taxCodes()).toContainEqual({ code: 'S', name: 'Standard rate' });
  });

  it('take a customer and their invoice, and say where they lie', async () => {
    const party = await port.push(customer, null, 'client-1');
    const place = await port.push(invoice(party.externalId), null, 'invoice-1');
    expect(await port.read('invoice', place.externalId)).toEqual({
      kind: 'invoice',
      ...place,
      status: 'open',
      paidMinor: 0,
      currency: 'EUR',
      paidOn: null,
    });
    expect(await port.read('invoice', 'invoice_none')).toBeNull();
  });

  it('make one document of a key, also when the answer to the first try was lost', async () => {
    await w.sandbox.control.do('fail', { token, method: 'POST', status: 504, afterEffect: true });
    expect(await faultOf(port.push(customer, null, 'client-1'))).toMatchObject({
      kind: 'transient',
      permanent: false,
    });
    await port.push(customer, null, 'client-1');
    expect(await held()).toHaveLength(1);
  });

  it('refuse a key that was used for something else', async () => {
    await port.push(customer, null, 'key');
    expect(await faultOf(port.push({ ...customer, name: 'Other' }, null, 'key'))).toMatchObject({
      kind: 'permanent',
      code: 'idempotency_mismatch',
    });
  });

  it('take a change at the version that they hold, and refuse one at an older', async () => {
    const place = await port.push(customer, null, 'client-1');
    const next = await port.push({ ...customer, name: 'Acme AG' }, place, 'client-1-2');
    expect(next.externalId).toBe(place.externalId);
    expect(next.version).not.toBe(place.version);
    const stale = await faultOf(port.push({ ...customer, name: 'Acme SE' }, place, 'client-1-3'));
    expect(stale).toMatchObject({ kind: 'conflict', permanent: true });
    expect((await held())[0]?.document.name).toBe('Acme AG');
  });

  it('void what is voided here', async () => {
    const party = await port.push(customer, null, 'c');
    const place = await port.push(invoice(party.externalId), null, 'i');
    await port.push(invoice(party.externalId, { voided: true }), place, 'i-void');
    expect(await port.read('invoice', place.externalId)).toMatchObject({ status: 'voided' });
  });

  it('refuse what points to nothing they hold, as a fault of that one document', async () => {
    expect(await faultOf(port.push(invoice('customer_none'), null, 'i'))).toMatchObject({
      kind: 'permanent',
      code: 'unknown_party',
    });
    const party = await port.push(customer, null, 'c');
    const odd = invoice(party.externalId);
    const lines = odd.lines?.map((line) => ({ ...line, accountCode: '9999' })) ?? [];
    expect(await faultOf(port.push({ ...odd, lines }, null, 'i2'))).toMatchObject({
      code: 'unknown_account',
    });
  });

  it('tell what was paid, part by part, what was voided and what is gone, since a cursor', async () => {
    const party = await port.push(customer, null, 'c');
    const [paid, gone] = [
      await port.push(invoice(party.externalId), null, 'i1'),
      await port.push(invoice(party.externalId, { id: 'invoice-2' }), null, 'i2'),
    ];
    let { cursor } = await port.changes(null);
    const { control } = w.sandbox;
    await control.do('ledger/pay', { token, id: paid.externalId, amountMinor: 5_000, paidOn: '2026-03-05' });
    let found = await port.changes(cursor);
    expect(found.changes).toMatchObject([
      { externalId: paid.externalId, status: 'open', paidMinor: 5_000, paidOn: '2026-03-05' },
    ]);
    ({ cursor } = found);
    await control.do('ledger/pay', { token, id: paid.externalId });
    await control.do('ledger/remove', { token, kind: 'invoice', id: gone.externalId });
    found = await port.changes(cursor);
    expect(found.changes.map((c) => [c.externalId, c.status, c.paidMinor])).toEqual([
      [paid.externalId, 'paid', 11_900],
      [gone.externalId, 'deleted', 0],
    ]);
    expect((await port.changes(found.cursor)).changes).toEqual([]);
    expect(await port.read('invoice', gone.externalId)).toBeNull();
  });

  it('settle several invoices by one payment, and open them again when it is voided', async () => {
    const party = await port.push(customer, null, 'client-1');
    const places = [
      await port.push(invoice(party.externalId), null, 'invoice-1'),
      await port.push(invoice(party.externalId, { id: 'invoice-2' }), null, 'invoice-2'),
    ];
    const applications = places.map(({ externalId }, i) => ({
      documentExternalId: externalId,
      amountMinor: i === 0 ? 11_900 : 100,
    }));
    const payment: LedgerDocument = {
      kind: 'payment',
      id: 'payment-2',
      number: 'P-2',
      name: '',
      partyExternalId: party.externalId,
      currency: 'EUR',
      issueDate: '2026-03-05',
      totalMinor: 12_000,
      applications,
    };
    const place = await port.push(payment, null, 'payment-2');
    const states = async () =>
      Promise.all(places.map(async ({ externalId }) => (await port.read('invoice', externalId))?.paidMinor));
    expect(await states()).toEqual([11_900, 100]);
    await port.push({ ...payment, voided: true }, place, 'payment-2-void');
    expect(await states()).toEqual([0, 0]);
    const over = port.push({ ...payment, totalMinor: 1 }, null, 'payment-3');
    expect(await faultOf(over)).toMatchObject({ kind: 'permanent', code: 'over_applied' });
  });

  it('settle an invoice by a payment that is pushed', async () => {
    const party = await port.push(customer, null, 'c');
    const place = await port.push(invoice(party.externalId), null, 'i');
    await port.push(
      {
        kind: 'payment',
        id: 'payment-1',
        number: 'PAY-1',
        name: 'Acme GmbH',
        partyExternalId: party.externalId,
        documentExternalId: place.externalId,
        currency: 'EUR',
        issueDate: '2026-03-09',
        totalMinor: 11_900,
      },
      null,
      'p',
    );
    expect(await port.read('invoice', place.externalId)).toMatchObject({
      status: 'paid',
      paidOn: '2026-03-09',
    });
  });
});
