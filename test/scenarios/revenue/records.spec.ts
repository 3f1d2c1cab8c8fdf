import { randomUUID } from 'node:crypto';
import { done, draft, issued, match, newClient, outbox, threeLines, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const rate = (more: Record<string, unknown> = {}) => ({
  name: 'Half',
  code: randomUUID().slice(0, 8),
  kind: 'vat',
  percentage: '9.5',
  country: 'DE',
  validFrom: '2026-01-01',
  ...more,
});

describe('tax rates', () => {
  it('B-086 begin with those of the organization’s country', async () => {
    const { data } = await done(w.owner.http.get('/v1/tax-rates'));
    expect(data.map((row: { code: string; percentage: string }) => [row.code, row.percentage])).toEqual([
      ['DE-19', '19'],
      ['DE-7', '7'],
      ['DE-RC', '0'],
      ['DE-ZERO', '0'],
    ]);
  });

  it('B-086 keep their percentage once a line was charged with it', async () => {
    const made = await done(w.owner.http.post('/v1/tax-rates', rate()));
    const free = await done(w.owner.http.patch(`/v1/tax-rates/${made.id}`, { percentage: '10' }));
    expect(free).toMatchObject({ percentage: '10', inclusive: false });
    await draft(w.owner.http, { clientId: w.clientId, currency: 'EUR', lines: threeLines(made.id) });
    const used = await w.owner.http.patch(`/v1/tax-rates/${made.id}`, { percentage: '11', name: 'x' });
    expect([used.status, used.body.code, used.body.fields]).toEqual([
      409,
      'revenue.tax_rate.in_use',
      ['percentage'],
    ]);
    expect((await done(w.owner.http.patch(`/v1/tax-rates/${made.id}`, { name: 'Renamed' }))).name).toBe(
      'Renamed',
    );
  });

  it('B-086 are archived and then charged no more; a code is unique from its first day on', async () => {
    const body = rate({
      components: [
        { name: 'CGST', percentage: '4' },
        { name: 'SGST', percentage: '5.5' },
      ],
    });
    const made = await done(w.owner.http.post('/v1/tax-rates', body));
    const both = await draft(w.owner.http, {
      clientId: w.clientId,
      currency: 'EUR',
      lines: [{ description: 'x', unitAmount: '1000', taxRateId: made.id }],
    });
    expect(both.taxes.map((tax: { name: string; taxMinor: number }) => [tax.name, tax.taxMinor])).toEqual([
      ['CGST', 40],
      ['SGST', 55],
    ]);
    const twin = await w.owner.http.post('/v1/tax-rates', body);
    expect([twin.status, twin.body.code]).toEqual([409, 'revenue.tax_rate.exists']);
    expect(
      (await done(w.owner.http.post('/v1/tax-rates', { ...body, validFrom: '2027-01-01' }))).id,
    ).not.toBe(made.id);
    expect((await done(w.owner.http.post(`/v1/tax-rates/${made.id}/archive`))).status).toBe('archived');
    expect(await outbox(w.app, made.id)).toEqual(['tax_rate.created', 'tax_rate.archived']);
    const refused = await w.owner.http.post('/v1/invoices', {
      clientId: w.clientId,
      currency: 'EUR',
      lines: threeLines(made.id),
    });
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/lines/0/taxRateId', code: 'archived' });
    expect((await w.manager.http.post('/v1/tax-rates', rate())).status).toBe(403);
  });
});

describe('products', () => {
  const product = (more: Record<string, unknown> = {}) => ({
    name: 'Seat',
    kind: 'service',
    unitAmount: '1000',
    currency: 'EUR',
    ...more,
  });

  it('have a SKU of their own, and are archived and offered again', async () => {
    const made = await done(w.owner.http.post('/v1/products', product({ sku: 'S-1' })));
    const twin = await w.owner.http.post('/v1/products', product({ sku: 'S-1' }));
    expect([twin.status, twin.body.code]).toEqual([409, 'revenue.product.sku_exists']);
    expect((await done(w.owner.http.post(`/v1/products/${made.id}/archive`))).status).toBe('archived');
    expect((await w.owner.http.post(`/v1/products/${made.id}/archive`)).body.allowed).toEqual(['unarchive']);
    expect((await done(w.owner.http.post(`/v1/products/${made.id}/unarchive`))).status).toBe('active');
    expect(await outbox(w.app, made.id)).toEqual([
      'product.created',
      'product.archived',
      'product.unarchived',
    ]);
  });

  it('are deleted only while no document names them', async () => {
    const free = await done(w.owner.http.post('/v1/products', product()));
    expect((await w.owner.http.delete(`/v1/products/${free.id}`)).status).toBe(204);
    expect((await w.owner.http.post(`/v1/products/${free.id}/restore`)).status).toBe(200);
    await draft(w.owner.http, { clientId: w.clientId, currency: 'EUR', lines: [{ productId: free.id }] });
    const used = await w.owner.http.delete(`/v1/products/${free.id}`);
    expect([used.status, used.body.code]).toEqual([409, 'revenue.product.in_use']);
  });
});

describe('merged clients', () => {
  it('U-187 take their documents along, and get the same ones back when the merge is undone', async () => {
    const [kept, gone] = [
      await newClient(w.app, w.owner, { name: 'Kept' }),
      await newClient(w.app, w.owner, { name: 'Gone' }),
    ];
    const theirs = await issued(w.owner.http, gone, 500);
    const own = await issued(w.owner.http, kept, 700);
    const paid = await done(
      w.owner.http.post('/v1/payments', {
        method: 'cash',
        amountMinor: 100,
        currency: 'EUR',
        allocations: [{ invoiceId: theirs.id }],
      }),
    );
    const merge = await done(w.owner.http.post(`/v1/client-companies/${kept}/merge`, { mergedIds: [gone] }));
    await w.app.drain();
    const invoice = (id: string) => done(w.owner.http.get(`/v1/invoices/${id}`));
    expect(await invoice(theirs.id)).toMatchObject({ clientId: kept, buyerSnapshot: { name: 'Gone' } });
    expect((await done(w.owner.http.get(`/v1/payments/${paid.id}`))).clientId).toBe(kept);
    expect((await done(w.owner.http.get(`/v1/client-balances?clientId=${kept}`))).data[0]).toMatchObject({
      receivableMinor: 1100,
      openInvoices: 2,
    });
    await done(w.owner.http.post(`/v1/merges/${merge.id}/undo`));
    await w.app.drain();
    expect([(await invoice(theirs.id)).clientId, (await invoice(own.id)).clientId]).toEqual([gone, kept]);
    expect((await done(w.owner.http.get(`/v1/payments/${paid.id}`))).clientId).toBe(gone);
  });

  it('follows merged contacts as well', async () => {
    const contact = (email: string) =>
      done(
        w.owner.http.post('/v1/contacts', { clientId: w.clientId, firstName: 'Ada', primaryEmail: email }),
      );
    const [kept, gone] = [await contact('ada@globex.example'), await contact('ada.l@globex.example')];
    await w.app.drain();
    const made = await draft(w.owner.http, {
      clientId: w.clientId,
      contactId: gone.id,
      currency: 'EUR',
      lines: threeLines(null),
    });
    await done(w.owner.http.post(`/v1/contacts/${kept.id}/merge`, { mergedIds: [gone.id] }));
    await w.app.drain();
    expect((await done(w.owner.http.get(`/v1/invoices/${made.id}`))).contactId).toBe(kept.id);
    expect(
      (await w.owner.http.patch(`/v1/invoices/${made.id}`, { notes: 'x' }, match({ version: 2 }))).status,
    ).toBe(200);
  });
});
