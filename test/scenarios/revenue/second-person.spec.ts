import { inviteMember, signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';
import { done, match } from './world';

// The most common small business of all: somebody who owns it, and people who work for them.
let app: TestApp;
let owner: Person;
let staff: Person;
beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
  staff = await inviteMember(app, owner, 'staff');
  await app.drain();
});
afterAll(() => app.stop());

const BANK = { accountHolder: 'Papier Meyer GmbH', iban: 'DE89 3704 0044 0532 0130 00', bic: 'COBADEFFXXX' };
const post = (path: string, body?: unknown, row?: Json) =>
  owner.http.post(`/v1/${path}`, body, row ? match(row as { version: number }) : {});

const newVendor = (name: string): Promise<Json> => done(post('vendors', { name, bankDetails: BANK }));

/** A bill of the owner's that waits for an approval. */
async function askedBill(vendorId: string): Promise<Json> {
  const bill = await done(
    post('bills', { vendorId, lines: [{ description: 'Paper', unitAmount: '10000' }] }),
  );
  return done(post(`bills/${bill.id}/request-approval`, {}, bill));
}

async function submittedTime(): Promise<string> {
  const client = await done(post('client-companies', { name: 'Globex' }));
  const engagement = await done(post('engagements', { clientId: client.id, name: 'Retainer' }));
  await app.drain();
  const project = await done(post('projects', { engagementId: engagement.id, name: 'Site' }));
  const time = { projectId: project.id, minutes: 60, startedAt: '2026-03-02T08:00:00Z' };
  const entry = await done(post('time-entries', time));
  await done(post(`time-entries/${entry.id}/submit`));
  return entry.id;
}

describe('what needs a second person', () => {
  it('is the owner’s own to do where nobody else may', async () => {
    const vendor = await newVendor('Papier Meyer GmbH');
    expect(vendor).toMatchObject({ bankDetails: { account: '•••• 3000' }, pendingBankDetails: null });
    const bill = await askedBill(vendor.id);
    expect((await done(owner.http.get(`/v1/bills/${bill.id}/approval-need`))).secondPerson).toBe(false);
    expect((await done(post(`bills/${bill.id}/approve`, {}, bill))).status).toBe('approved');
    expect((await done(post(`time-entries/${await submittedTime()}/approve`))).status).toBe('approved');
  });

  it('waits for somebody else as soon as another member has the right', async () => {
    await done(post(`members/${staff.memberId}/change-role`, { role: 'accountant' }));
    await app.drain();
    const vendor = await newVendor('Farben Schulz GmbH');
    expect(vendor).toMatchObject({ bankDetails: null, pendingBankDetails: { account: '•••• 3000' } });
    const bill = await askedBill(vendor.id);
    const own = await post(`bills/${bill.id}/approve`, {}, bill);
    expect([own.status, own.body.code]).toEqual([403, 'revenue.bill.second_person_needed']);
    // An accountant approves no time: the owner is still the only one who does.
    expect((await done(post(`time-entries/${await submittedTime()}/approve`))).status).toBe('approved');
  });

  it('does not wait for somebody whose limit is below the amount', async () => {
    const settings = { approvalLimits: { accountant: 5_000 } };
    await done(owner.http.patch(`/v1/organizations/${owner.organizationId}`, { settings }));
    const bill = await askedBill((await newVendor('Holz Kunz GmbH')).id);
    expect((await done(post(`bills/${bill.id}/approve`, {}, bill))).status).toBe('approved');
  });
});
