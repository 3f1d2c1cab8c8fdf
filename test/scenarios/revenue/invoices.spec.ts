import { draft, done, issued, match, threeLines, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const get = (id: string) => done(w.owner.http.get(`/v1/invoices/${id}`));
const act = (invoice: { id: string; version: number }, verb: string, body: unknown = {}) =>
  w.owner.http.post(`/v1/invoices/${invoice.id}/${verb}`, body, match(invoice));

describe('drafting', () => {
  it('U-170 drafts by hand: lines, totals and no number', async () => {
    const made = await w.owner.http.post('/v1/invoices', { clientId: w.clientId, currency: 'EUR', lines: threeLines(w.taxRateId) });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`/v1/invoices/${made.body.id}`);
    expect(made.body).toMatchObject({
      status: 'draft', number: null, series: 'INV', source: 'manual', currency: 'EUR', subtotalMinor: 30_000, taxTotalMinor: 5_700,
      totalMinor: 35_700, balanceDueMinor: 35_700,
      taxes: [{ name: 'VAT 19 %', percentage: '19', baseMinor: 30_000, taxMinor: 5_700 }],
    });
    expect(made.body.lines).toHaveLength(3);
    expect(await get(made.body.id)).toEqual(made.body);
  });
});
