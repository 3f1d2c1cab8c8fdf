import { randomUUID } from 'node:crypto';
import { PrincipalSource, systemPrincipal, type PortalSeat, type Principal } from '@omni/platform';
import type { Http, Json } from '@omni/testing';
import { done, draft, engagement, issued, match, newClient, world, type World } from './world';

let w: World;
let engagementId: string;
const guests = new Map<string, Principal>();
beforeAll(async () => {
  w = await world();
  engagementId = await engagement(w);
  const source = w.app.get(PrincipalSource);
  const authenticate = source.authenticate.bind(source);
  jest.spyOn(source, 'authenticate').mockImplementation((bearer, ip) => {
    const guest = guests.get(bearer);
    return guest ? Promise.resolve(guest) : authenticate(bearer, ip);
  });
});
afterAll(() => w.app.stop());

/** A contact who came in by the portal: tokens are the portal's own, so the source of principals is asked instead. */
async function client(seat: Partial<PortalSeat> = {}): Promise<Http> {
  const source = w.app.get(PrincipalSource);
  const contactId = randomUUID();
  const portal: PortalSeat = {
    accessId: randomUUID(),
    contactId,
    clientId: w.clientId,
    engagementId: null,
    permissions: ['invoices.read'],
    ...seat,
  };
  const principal: Principal = {
    ...systemPrincipal(await source.organization(w.owner.organizationId), 'client'),
    id: contactId,
    role: 'client',
    portal,
    rateLimitPerMinute: 1_000_000,
  };
  const token = `client-${contactId}`;
  guests.set(token, principal);
  return w.app.http.as(token);
}
const ids = async (http: Http, path: string): Promise<string[]> =>
  (await done(http.get(`/v1/portal/${path}?limit=100`))).data.map((row: Json) => row.id);

describe('a client in the portal', () => {
  it('B-096 sees their own issued invoices, without what is the business’s own, and says that they looked', async () => {
    const mine = await issued(w.owner.http, w.clientId, 500, { custom: { margin: 3 } });
    const hidden = await draft(w.owner.http, { clientId: w.clientId, lines: [] });
    const theirs = await issued(w.owner.http, await newClient(w.app, w.owner), 500);
    const http = await client();
    expect(await ids(http, 'invoices')).toEqual([mine.id]);
    const shown = await done(http.get(`/v1/portal/invoices/${mine.id}`));
    expect(shown).toMatchObject({ number: mine.number, balanceDueMinor: 500, lines: [{ amountMinor: 500 }] });
    expect(Object.keys(shown)).not.toEqual(expect.arrayContaining(['custom']));
    for (const other of [hidden.id, theirs.id])
      expect((await http.get(`/v1/portal/invoices/${other}`)).status).toBe(404);
    const pdf = await http.get(`/v1/portal/invoices/${mine.id}/pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await done(w.owner.http.get(`/v1/invoices/${mine.id}`))).viewedAt).toBeNull();
    await done(http.post(`/v1/portal/invoices/${mine.id}/mark-viewed`, {}, match(shown)));
    expect((await done(w.owner.http.get(`/v1/invoices/${mine.id}`))).viewedAt).toEqual(expect.any(String));
    // The members' doors are shut to them, and theirs to members.
    expect((await http.get('/v1/invoices')).status).toBe(403);
    expect((await w.owner.http.get('/v1/portal/invoices')).status).toBe(403);
  });

  it('B-096 sees what they paid, with a receipt', async () => {
    const open = await issued(w.owner.http, w.clientId, 700);
    const paid = await done(
      w.owner.http.post('/v1/payments', {
        method: 'card',
        provider: 'stripe',
        providerPaymentId: 'pi_9',
        amountMinor: 700,
        currency: 'EUR',
        allocations: [{ invoiceId: open.id }],
      }),
    );
    const http = await client();
    expect(await ids(http, 'payments')).toEqual([paid.id]);
    const shown = await done(http.get(`/v1/portal/payments/${paid.id}`));
    expect(shown).toMatchObject({ amountMinor: 700, number: paid.number });
    expect(shown.providerPaymentId).toBeUndefined();
    expect((await http.get(`/v1/portal/payments/${paid.id}/receipt`)).status).toBe(200);
  });

  it('is kept to one engagement, and out where nothing is permitted', async () => {
    const own = await issued(w.owner.http, w.clientId, 900, { engagementId });
    const one = await client({ engagementId });
    expect(await ids(one, 'invoices')).toEqual([own.id]);
    // A payment is of no engagement: whoever came in for one sees none.
    expect(await ids(one, 'payments')).toEqual([]);
    expect((await (await client({ permissions: ['files.read'] })).get('/v1/portal/invoices')).status).toBe(
      403,
    );
  });
});
