import { CommandHandler } from '@nestjs/cqrs';
import { Facts, applyPatch, unprocessable, type Handles, type Unit } from '@omni/platform';
import type { z } from 'zod';
import { personOf } from '../../approvals/authority';
import { revisedRate } from '../../fx-rate';
import { vendorForPurchase, vendorNamed } from '../../vendors/vendor-terms';
import type { Bill } from '../bill.entity';
import { dueBeforeIssue, notEditable } from '../bill.errors';
import { BillApprovalCancelled, BillApprovalRequested, billFacts } from '../bill.events';
import { inputAccountsOf, unapprovalPosting } from '../bill.posting';
import type { BillStatus } from '../bill.transitions';
import { priceBill, replaceBillLines, sameLines } from '../price-bill';
import { loadBill, requireNoDuplicate } from '../read-bill';
import { ReviseBill } from './revise-bill.command';

type Input = z.output<typeof ReviseBill.decl.input>;

const EDITABLE: readonly BillStatus[] = ['draft', 'pending_approval', 'approved', 'scheduled'];
/** What the books and whoever approved relied on; the rest may change without asking again. */
const RELIED_ON = ['vendorId', 'currency', 'fxRate', 'issueDate', 'totalMinor'] as const;

@CommandHandler(ReviseBill)
export class ReviseBillHandler implements Handles<typeof ReviseBill> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: ReviseBill): Promise<Bill> {
    const [bill, accounts] = await Promise.all([loadBill(unit, input.id), inputAccountsOf(unit, input.id)]);
    if (!EDITABLE.includes(bill.status)) throw notEditable(bill.status);
    if (input.fileId) await this.facts.mustName(unit, 'file', [input.fileId], '/fileId');
    const before = Object.fromEntries(RELIED_ON.map((key) => [key, bill[key]]));
    const previousTotalMinor = bill.totalMinor;
    const unapproval = bill.isApproved ? unapprovalPosting(bill, accounts, unit.today) : null;
    await applyHeader(unit, bill, input);
    const relined = input.lines ? await reline(unit, bill, input.lines) : false;
    if (input.vendorId || input.vendorReference) await requireNoDuplicate(unit, bill);
    const changed = relined || RELIED_ON.some((key) => before[key] !== bill[key]);
    if (!changed || bill.status === 'draft') return bill;
    bill.amountById = personOf(unit.principal);
    bill.cancelApproval();
    unit.emit(BillApprovalCancelled, bill, {
      ...billFacts(bill),
      reason: previousTotalMinor === bill.totalMinor ? 'content_changed' : 'amount_changed',
      previousTotalMinor,
      posting: unapproval,
    });
    unit.emit(BillApprovalRequested, bill, { ...billFacts(bill), approvalRequestId: null });
    return bill;
  }
}

async function applyHeader(unit: Unit, bill: Bill, { lines, ...header }: Input): Promise<void> {
  if (header.vendorId && header.vendorId !== bill.vendorId) await vendorForPurchase(unit, header.vendorId);
  if (header.currency && header.currency !== bill.currency && !lines) {
    throw unprocessable(
      'revenue.bill.currency_needs_lines',
      'Prices are in the old currency: send the lines as well.',
    );
  }
  applyPatch(bill, { ...header, fxRate: revisedRate(unit, 'bill', bill, header) });
  if (bill.dueDate < bill.issueDate) throw dueBeforeIssue(bill.issueDate);
}

/** Answers whether its lines are others now. */
async function reline(unit: Unit, bill: Bill, lines: NonNullable<Input['lines']>): Promise<boolean> {
  const kept = bill.lines ?? [];
  // Lines of a bill that is in the books may be put right though its vendor has become inactive since.
  const vendor = await (bill.isApproved ? vendorNamed : vendorForPurchase)(unit, bill.vendorId);
  const priced = await priceBill(unit, lines, {
    taxRateId: vendor.defaultTaxRateId,
    expenseAccountId: vendor.defaultExpenseAccountId,
  });
  const filled = priced.lines.map((line) => ({ ...line, projectId: line.projectId ?? bill.projectId }));
  if (sameLines(kept, filled)) return false;
  replaceBillLines(unit, bill, kept, filled);
  bill.price(priced.totals, personOf(unit.principal));
  unit.touch(bill);
  return true;
}
