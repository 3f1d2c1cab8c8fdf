import type { Json } from '@omni/testing';
import * as agreements from '../../scenarios/agreements/world';
import * as files from '../../scenarios/files/world';
import { client, type User, type World } from '../../scenarios/flagship/world';
import * as scheduling from '../../scenarios/scheduling/world';

/** Above this an owner is asked about an invoice; a manager may approve what the bill below costs. */
const LIMIT = 700_000;
const GUEST = 'grace@navy.example';
const SIGNER = 'signer@globex.example';

/**
 * Brings a business to where the first event of each of the six workflows comes next. What this answers sets them off, and
 * leaves all that follows to the workers.
 */
export async function six(w: World): Promise<() => Promise<void>> {
  await limits(w.owner);
  const clientId = await client(w, { ownerMemberId: w.manager.memberId });
  const first = [
    await booking(w),
    await proposal(w, clientId),
    await request(w, clientId),
    await milestone(w, clientId),
    await payment(w, clientId),
    await bill(w),
  ];
  await w.app.drain();
  return async () => {
    for (const event of first) await event();
  };
}

async function limits({ omni, organizationId }: User): Promise<void> {
  const { version } = await omni.organizations.getOrganization({ id: organizationId });
  await omni.organizations.reviseOrganization({
    id: organizationId,
    requestBody: { settings: { approvalLimits: { manager: LIMIT } } },
    ifMatch: `"${String(version)}"`,
  });
}

async function booking({ app, owner }: World) {
  const { slug } = await owner.omni.organizations.getOrganization({ id: owner.organizationId });
  await scheduling.hours(owner, owner.memberId);
  await scheduling.newType(owner, { slug: 'first-meeting' });
  return () =>
    scheduling.done(
      scheduling.bookOpen({ app, owner, slug }, 'first-meeting', '2026-03-04T09:00:00Z', {
        email: GUEST,
      }),
    );
}

async function proposal(w: World, clientId: string) {
  const contactId = await agreements.newContact(w.owner.http, clientId, SIGNER);
  const business = { ...w, clientId, contactId, contactEmail: SIGNER };
  await agreements.sentProposal(business, { deposit: { kind: 'amount', amountMinor: 357_000 } });
  const token = await agreements.linkIn(w.app, SIGNER, '/proposal');
  const body = { token, typedName: 'Grace Hopper', chosen: [] };
  return () => agreements.done(w.app.http.post('/v1/shared-proposals/accept', body));
}

async function request({ app, owner, staff }: World, clientId: string) {
  const engagementId = await files.engagement(owner, clientId, 'Logo');
  const project = await owner.http.json('POST', '/v1/projects', {
    body: { engagementId, clientId, name: 'Logo' },
  });
  const contactId = await agreements.newContact(owner.http, clientId, 'carla@globex.example');
  const { token } = await owner.http.json('POST', '/v1/file-requests', {
    body: {
      title: 'Logo',
      clientId,
      contactId,
      engagementId,
      projectId: project.id,
      reviewerMemberId: staff.memberId,
      items: [{ key: 'logo', label: 'The logo' }],
    },
  });
  return async () => {
    const begun = await app.http.post('/v1/file-requests/open/upload', {
      token,
      itemKey: 'logo',
      name: 'Logo.txt',
      ...files.announce('a logo'),
    });
    const { upload, fileId } = await agreements.done(Promise.resolve(begun));
    await files.follow(app, upload, 'a logo');
    await agreements.done(app.http.post('/v1/file-requests/open/complete', { token, fileId }));
  };
}

async function milestone({ app, owner }: World, clientId: string) {
  const { milestones, projects } = owner.omni;
  const engagementId = await files.engagement(owner, clientId, 'Site');
  const { id: projectId } = await projects.createProject({
    requestBody: { engagementId, clientId, name: 'Site', currency: 'EUR' },
  });
  await app.drain();
  const { id } = await milestones.createMilestone({
    requestBody: { projectId, name: 'Design', billingAmountMinor: LIMIT + 100_000 },
  });
  return () => milestones.completeMilestone({ id });
}

async function payment({ owner }: World, clientId: string) {
  const { invoices, payments } = owner.omni;
  const draft = await invoices.draftInvoice({
    requestBody: { clientId, lines: [{ description: 'Work', unitAmount: '10000' }] },
  });
  const invoice = await invoices.issueInvoice({
    id: draft.id,
    requestBody: {},
    ifMatch: `"${String(draft.version)}"`,
  });
  const { balanceDueMinor: amountMinor, currency } = invoice;
  return () =>
    payments.recordPayment({
      requestBody: {
        method: 'bank_transfer',
        amountMinor,
        currency,
        allocations: [{ invoiceId: invoice.id }],
      },
    });
}

async function bill({ owner, accountant }: World) {
  const { id: vendorId } = await owner.omni.vendors.createVendor({ requestBody: { name: 'Papier GmbH' } });
  return () =>
    accountant.omni.bills.createBill({
      requestBody: {
        vendorId,
        vendorReference: 'R-1',
        lines: [{ description: 'Paper', unitAmount: '600000' }],
      },
    });
}

/** What people have to do along the way: whoever is asked says yes, and the client signs. */
export async function people({ app, owner, manager }: World): Promise<void> {
  const { data } = await owner.omni.approvals.listApprovals({ status: 'pending' });
  for (const { id, steps, currentStep } of data) {
    const asked = steps[currentStep]?.roles?.includes('manager') ? manager : owner;
    await asked.omni.approvals.decideApproval({ id, requestBody: { decision: 'approve' } });
  }
  const [contract] = (await owner.http.json('GET', '/v1/contracts?filter[status]=sent')).data as Json[];
  if (!contract) return;
  const mailbox = await app.http.json('GET', `/v1/dev/mailbox?to=${encodeURIComponent(SIGNER)}`);
  const token = (mailbox.data as Json[])
    .map(({ text }) => /\/sign\?token=([\w.-]+)/.exec(text as string)?.[1])
    .find((found) => found !== undefined);
  if (token === undefined) return;
  await agreements.done(app.http.post('/v1/signing/sign', { token, ...agreements.typed('Grace Hopper') }));
}
