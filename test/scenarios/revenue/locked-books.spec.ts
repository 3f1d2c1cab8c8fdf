import type { Json } from '@omni/testing';
import { done, draft, match, world, type World } from './world';

let w: World;
let vendorId: string;
beforeAll(async () => {
  w = await world();
  vendorId = (await done(w.owner.http.post('/v1/vendors', { name: 'Papier Meyer' }))).id;
});
afterAll(() => w.app.stop());

const lock = (through: string | null) =>
  done(w.owner.http.post(`/v1/organizations/${w.owner.organizationId}/lock-books`, { through }));
const lines = [{ description: 'Work', unitAmount: '1000' }];
const issueOn = async (issueDate: string) => {
  const made = await draft(w.owner.http, { clientId: w.clientId, currency: 'EUR', lines });
  return w.owner.http.post(`/v1/invoices/${made.id}/issue`, { issueDate }, match(made));
};
const approvedOn = async (issueDate: string) => {
  const bill: Json = await done(w.accountant.http.post('/v1/bills', { vendorId, issueDate, lines }));
  const made = await done(
    w.accountant.http.post(`/v1/bills/${bill.id}/request-approval`, {}, match(bill as never)),
  );
  return w.owner.http.post(`/v1/bills/${made.id}/approve`, {}, match(made as never));
};
const paidOn = (receivedOn: string) =>
  w.owner.http.post('/v1/payments', {
    clientId: w.clientId,
    amountMinor: 5,
    currency: 'EUR',
    method: 'cash',
    receivedOn,
  });

describe('locked books', () => {
  it('take nothing from the moment on that the lock is answered, and everything again when they are opened', async () => {
    const posts = [issueOn, approvedOn, paidOn];
    // Nobody is told in between: the lock holds without its event.
    await lock('2026-02-28');
    for (const post of posts) {
      const refused = await post('2026-02-28');
      expect([refused.status, refused.body.code, refused.body.lockedThrough]).toEqual([
        409,
        'revenue.period_locked',
        '2026-02-28',
      ]);
      expect(await post('2026-03-01')).toMatchObject({ body: { id: expect.any(String) } });
    }
    await lock(null);
    for (const post of posts) expect((await post('2026-02-28')).status).toBeLessThan(300);
  });
});
