import { randomUUID } from 'node:crypto';
import { inviteMember } from '@omni/testing';
import type { Approval, Bill } from '@omnibusiness/sdk';
import {
  DAY,
  asUser,
  client,
  decide,
  eventOf,
  heldFor,
  openApproval,
  step,
  theRun,
  travel,
  world,
  type User,
  type World,
} from './world';

let w: World;
let second: User;
beforeAll(async () => {
  w = await world();
  second = asUser(w.app, await inviteMember(w.app, w.owner, 'manager'));
  await w.app.drain();
});
afterAll(() => w.stop());

const everybody = (): User[] => [w.owner, w.manager, w.accountant, second];
const read = ({ id }: { id: string }): Promise<Approval> => w.owner.omni.approvals.getApproval({ id });

/** Somebody stands in for somebody else for a week. */
const standIn = (absent: User, deputy: User) =>
  absent.omni.approvalDeputies.appointApprovalDeputy({
    requestBody: {
      deputyMemberId: deputy.memberId,
      endsAt: new Date(w.app.clock.now().getTime() + 7 * DAY).toISOString(),
      reason: 'holiday',
    },
  });

describe('a bill whose second approver is missing', () => {
  const runOf = async (bill: Bill) =>
    theRun(w, 'system.bill-received', (await eventOf(w, 'bill.received', bill.id)).id);

  /** A bill for two, of whom the manager has said yes. */
  async function halfApproved(): Promise<{ bill: Bill; approval: Approval }> {
    const { id: vendorId } = await w.owner.omni.vendors.createVendor({
      requestBody: { name: `Papier ${randomUUID()}` },
    });
    const bill = await w.accountant.omni.bills.createBill({
      requestBody: {
        vendorId,
        vendorReference: randomUUID().slice(0, 18),
        lines: [{ description: 'Paper', unitAmount: '600000' }],
      },
    });
    const approval = await openApproval(w, bill.id);
    await decide(w.manager, approval);
    return { bill, approval };
  }

  it('U-106 waits, and tells no ledger; whoever said the first yes cannot say the second', async () => {
    const { bill, approval } = await halfApproved();
    await expect(decide(w.manager, approval)).rejects.toMatchObject({ status: 403 });
    await expect(decide(second, approval)).rejects.toMatchObject({ code: 'workflow.approval.not_yours' });
    expect((await runOf(bill)).status).toBe('waiting');
    expect(await heldFor(w, bill.id)).toEqual([]);
  });

  it('U-106 is approved by a deputy of theirs, in their name, and goes on once', async () => {
    const { bill, approval } = await halfApproved();
    await standIn(w.owner, second);
    await decide(second, approval);
    expect((await read(approval)).decisions).toContainEqual(
      expect.objectContaining({ memberId: second.memberId, onBehalfOfId: w.owner.memberId }),
    );
    expect((await runOf(bill)).status).toBe('completed');
    expect(await heldFor(w, bill.id)).toHaveLength(1);
  });

  it('U-106 is overdue after three days, and can still be approved until the thirtieth', async () => {
    const { bill, approval } = await halfApproved();
    await travel(w, 4 * DAY, ...everybody());
    expect(await read(approval)).toMatchObject({
      status: 'pending',
      currentStep: 1,
      escalatedAt: expect.any(String),
    });
    await travel(w, 20 * DAY, ...everybody());
    await decide(w.owner, approval);
    expect((await runOf(bill)).status).toBe('completed');
    expect(await heldFor(w, bill.id)).toHaveLength(1);
  });
});

describe('a large invoice whose approver is missing', () => {
  let projectId: string;
  beforeAll(async () => {
    const clientId = await client(w);
    const { id: engagementId } = await w.owner.omni.engagements.createEngagement({
      requestBody: { clientId, name: 'Site' },
    });
    const project = await w.owner.omni.projects.createProject({
      requestBody: { engagementId, clientId, name: 'Site', currency: 'EUR' },
    });
    projectId = project.id;
    await w.app.drain();
  });

  async function drafted(billingAmountMinor: number) {
    const { milestones } = w.owner.omni;
    const { id } = await milestones.createMilestone({
      requestBody: { projectId, name: `Design ${String(billingAmountMinor)}`, billingAmountMinor },
    });
    await milestones.completeMilestone({ id });
    await w.app.drain();
    const { invoiceId } = await milestones.getMilestone({ id });
    const run = async () =>
      theRun(w, 'system.invoice-from-work', (await eventOf(w, 'milestone.completed', id)).id);
    return { invoiceId: invoiceId ?? '', run };
  }

  it('U-096 from 10,000.00 on an owner or a manager is asked, though the business has set no limits', async () => {
    const small = await drafted(500_000);
    expect(step(await small.run(), 'approval')).toMatchObject({
      status: 'skipped',
      reason: 'the amount is not above the limit of Large invoices',
    });
    const { invoiceId, run } = await drafted(1_000_000);
    const approval = await openApproval(w, invoiceId);
    expect(approval.steps).toMatchObject([{ roles: ['owner', 'manager'], dueAfter: 'P3D' }]);
    expect((await run()).status).toBe('waiting');
    await decide(w.manager, approval);
    expect((await run()).status).toBe('completed');
    expect(await heldFor(w, invoiceId)).toHaveLength(1);
  });

  it('U-096 a deputy of theirs approves it, and it is issued once', async () => {
    const { invoiceId, run } = await drafted(1_200_000);
    const approval = await openApproval(w, invoiceId);
    await expect(decide(w.accountant, approval)).rejects.toMatchObject({ status: 403 });
    await standIn(w.manager, w.accountant);
    await decide(w.accountant, approval);
    expect((await run()).status).toBe('completed');
    expect((await w.owner.omni.invoices.getInvoice({ id: invoiceId })).status).toBe('issued');
    expect(await heldFor(w, invoiceId)).toHaveLength(1);
  });

  it('U-096 is overdue after three days; after thirty it is a draft again, and nothing was issued', async () => {
    const { invoiceId, run } = await drafted(1_300_000);
    const approval = await openApproval(w, invoiceId);
    await travel(w, 4 * DAY, ...everybody());
    expect((await read(approval)).escalatedAt).toEqual(expect.any(String));
    await travel(w, 27 * DAY, ...everybody());
    expect((await read(approval)).status).toBe('expired');
    expect((await run()).status).toBe('completed');
    expect((await w.owner.omni.invoices.getInvoice({ id: invoiceId })).status).toBe('draft');
    expect(await heldFor(w, invoiceId)).toEqual([]);
  });
});
