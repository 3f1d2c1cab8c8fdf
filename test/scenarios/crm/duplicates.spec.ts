import { expectSoundEvents, made, someEmail, world, type World } from './world';

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

describe('suggested duplicates', () => {
  it('B-039 suggests pairs with reasons and a score, the surest first', async () => {
    const box = someEmail('tagged');
    const first = await contact({
      firstName: 'Dora',
      lastName: 'Doppel',
      primaryEmail: box,
      phone: '+49 30 7654321',
    });
    const second = await contact({
      firstName: 'dóra',
      lastName: 'DOPPEL',
      primaryEmail: box.replace('@', '+x@'),
      phone: '030 7654321',
    });
    const third = await contact({ firstName: 'Dora', lastName: 'Doppel' });
    const { data } = (await w.owner.http.get(`/v1/contacts/duplicates?contactId=${second.id}`)).body;
    expect(data).toEqual([
      { survivorId: first.id, duplicateId: second.id, score: 100, reasons: ['mailbox', 'name', 'phone'] },
      { survivorId: second.id, duplicateId: third.id, score: 30, reasons: ['name'] },
    ]);
    const all = (await w.owner.http.get('/v1/contacts/duplicates?limit=200')).body.data;
    expect(all).toContainEqual({
      survivorId: first.id,
      duplicateId: second.id,
      score: 100,
      reasons: ['mailbox', 'name', 'phone'],
    });
    expect((await w.staff.http.get('/v1/contacts/duplicates')).body.data).toEqual([]);
  });

  it('B-039 suggests clients by tax number, name with postcode, and domain', async () => {
    const first = await client({
      name: 'Müller & Söhne KG',
      billingAddress: { postalCode: '10 115' },
      taxNumber: 'AT U123',
      domain: 'www.mueller.example',
    });
    const second = await client({
      name: 'MULLER SOHNE',
      billingAddress: { postalCode: '10115' },
      taxNumber: 'ATU123',
    });
    const third = await client({ name: 'Branch', email: 'info@mueller.example' });
    const { data } = (await w.owner.http.get(`/v1/client-companies/duplicates?clientId=${first.id}`)).body;
    expect(data).toEqual([
      {
        survivorId: first.id,
        duplicateId: second.id,
        score: 100,
        reasons: ['name_and_postcode', 'tax_number'],
      },
      { survivorId: first.id, duplicateId: third.id, score: 50, reasons: ['domain'] },
    ]);
  });
});
