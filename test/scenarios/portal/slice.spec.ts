import { portalClient } from '@omni/testing';
import { draft, ids, issued, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

describe('a client in the portal', () => {
  it('U-007 U-202 sees their own issued invoice; a draft and another client’s are not there', async () => {
    const own = await issued(w.owner.http, w.acme.clientId);
    const unfinished = await draft(w.owner.http, w.acme.clientId);
    const others = await issued(w.owner.http, w.globex.clientId);
    await w.app.drain();
    const client = await portalClient(w.app, w.owner, w.acme.contactId);
    const list = await client.http.json('GET', '/v1/portal/invoices');
    expect(ids(list)).toEqual([own.id]);
    expect((await client.http.get(`/v1/portal/invoices/${own.id}`)).body).toMatchObject({
      number: own.number,
      lines: [{ description: 'Work' }],
    });
    expect((await client.http.get(`/v1/portal/invoices/${unfinished.id}`)).status).toBe(404);
    expect((await client.http.get(`/v1/portal/invoices/${others.id}`)).status).toBe(404);
  });
});
