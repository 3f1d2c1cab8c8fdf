import { anyId, expectSoundEvents, happen, made, typesOf, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(async () => {
  await expectSoundEvents(w);
  await w.app.stop();
});

/** A second after the last, so that older and newer mean something. */
function later<T>(work: () => T): T {
  w.app.clock.advance({ seconds: 1 });
  return work();
}
const contact = (body: object = {}) =>
  later(() => made(w.owner.http.post('/v1/contacts', { firstName: 'Ada', lastName: 'Byron', ...body })));
const client = (body: object = {}) =>
  later(() => made(w.owner.http.post('/v1/client-companies', { name: 'Acme GmbH', ...body })));
const get = async (path: string) => (await w.owner.http.get(`/v1/${path}`)).body;

describe('merging clients', () => {
  it('U-141 turns contacts, deals, engagements, activities and unpaid invoices to the survivor, and back', async () => {
    const survivor = await client({ name: 'Acme GmbH' });
    const other = await client({
      name: 'ACME Handels GmbH',
      taxNumber: 'DE129273398',
      email: 'office@acme.example',
    });
    const [own, theirs] = [
      await contact({ clientId: survivor.id, isPrimary: true }),
      await contact({ clientId: other.id, isPrimary: true }),
    ];
    const deal = await made(w.owner.http.post('/v1/deals', { name: 'Sold', clientId: other.id }));
    const won = await made(w.owner.http.post(`/v1/deals/${deal.id}/win`));
    await w.app.drain();
    const call = await made(
      w.owner.http.post('/v1/activities', {
        kind: 'note',
        subject: 'Hi',
        entityType: 'client_company',
        entityId: other.id,
      }),
    );
    const invoice = anyId();
    await happen(w, 'invoice.issued', invoice, { clientId: other.id });

    const merge = await made(
      w.manager.http.post(`/v1/client-companies/${survivor.id}/merge`, { mergedIds: [other.id] }),
    );
    // Who is a customer on one side is a customer.
    expect(await get(`client-companies/${survivor.id}`)).toMatchObject({
      taxNumber: 'DE129273398',
      status: 'active',
      openInvoiceCount: 1,
      lastActivityAt: call.occurredAt,
    });
    expect((await w.owner.http.get(`/v1/client-companies/${other.id}`)).headers.get('x-canonical-id')).toBe(
      survivor.id,
    );
    expect([
      (await get(`contacts/${own.id}`)).isPrimary,
      (await get(`contacts/${theirs.id}`)).isPrimary,
    ]).toEqual([true, false]);
    for (const path of [
      `contacts/${theirs.id}`,
      `deals/${deal.id}`,
      `engagements/${String(won.engagementId)}`,
      `activities/${call.id}`,
    ]) {
      expect((await get(path)).clientId).toBe(survivor.id);
    }
    expect(await typesOf(w, survivor.id)).toEqual([
      'client_company.created',
      'client_company.merged',
      'client_company.updated',
    ]);
    await happen(w, 'invoice.paid', invoice, { clientId: other.id });
    expect((await get(`client-companies/${survivor.id}`)).openInvoiceCount).toBe(0);
    await happen(w, 'invoice.partially_paid', invoice, { clientId: survivor.id });

    expect((await made(w.manager.http.post(`/v1/merges/${merge.id}/undo`))).status).toBe('undone');
    expect(await get(`client-companies/${survivor.id}`)).toMatchObject({
      taxNumber: null,
      status: 'prospect',
      openInvoiceCount: 0,
    });
    expect(await get(`client-companies/${other.id}`)).toMatchObject({
      taxNumber: 'DE129273398',
      status: 'active',
      openInvoiceCount: 1,
    });
    expect(await get(`contacts/${theirs.id}`)).toMatchObject({ clientId: other.id, isPrimary: true });
    for (const path of [
      `deals/${deal.id}`,
      `engagements/${String(won.engagementId)}`,
      `activities/${call.id}`,
    ]) {
      expect((await get(path)).clientId).toBe(other.id);
    }
  });
});
