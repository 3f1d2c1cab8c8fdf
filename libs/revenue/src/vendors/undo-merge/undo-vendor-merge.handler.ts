import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import { Bill } from '../../bills/bill.entity';
import { Payment } from '../../payments/payment.entity';
import { VendorMerge, type MovedPapers } from '../merge-vendors/vendor-merge.entity';
import { Vendor } from '../vendor.entity';
import { mergeUndoExpired, nothingMerged, undoConflict } from '../vendor.errors';
import { VendorUnmerged, vendorFacts } from '../vendor.events';
import { vendors } from '../vendor.resource';
import { UndoVendorMerge } from './undo-vendor-merge.command';

@CommandHandler(UndoVendorMerge)
export class UndoVendorMergeHandler implements Handles<typeof UndoVendorMerge> {
  async execute({ unit, input }: UndoVendorMerge): Promise<Vendor> {
    const survivor = await unit.load(vendors, input.id);
    const [merge] = await unit.rows(
      VendorMerge,
      't.survivor_id = $2 and t.undone_at is null',
      [survivor.id],
      't.created_at desc, t.id desc limit 1',
    );
    if (!merge) throw nothingMerged();
    if (unit.now > merge.undoUntil) throw mergeUndoExpired(merge.undoUntil);
    await refuseTied(unit, merge.moved);
    const mergedIds = merge.moved.map(({ vendorId }) => vendorId);
    const back = await unit.rows(Vendor, 't.id = any($2::uuid[])', [mergedIds], 't.id');
    for (const row of back) Object.assign(row, { mergedIntoId: null, deletedAt: null });
    for (const papers of merge.moved) await giveBack(unit, survivor, papers);
    merge.undoneAt = unit.now;
    unit.touch(survivor);
    unit.emit(VendorUnmerged, survivor, { ...vendorFacts(survivor), mergedIds });
    return survivor;
  }
}

/** What went on to another vendor since stays there. */
async function giveBack(unit: Unit, survivor: Vendor, { vendorId, billIds, paymentIds }: MovedPapers) {
  const theirs = 't.vendor_id = $2 and t.id = any($3::uuid[])';
  const bills = await unit.rows(Bill, theirs, [survivor.id, billIds], 't.id');
  const payments = await unit.rows(Payment, theirs, [survivor.id, paymentIds], 't.id');
  for (const row of [...bills, ...payments]) row.vendorId = vendorId;
}

/** A payment lies with one vendor: what was paid across the seam since must be taken back first. */
async function refuseTied(unit: Unit, moved: readonly MovedPapers[]): Promise<void> {
  for (const { billIds, paymentIds } of moved) {
    const tied = await unit.sql<{ billId: string }>(
      `select distinct a.bill_id as "billId" from revenue.payment_allocations a
         join revenue.payments p on p.organization_id = a.organization_id and p.id = a.payment_id
       where a.organization_id = $1 and a.deleted_at is null and p.voided_at is null and a.bill_id is not null
         and (a.bill_id = any($2::uuid[])) <> (a.payment_id = any($3::uuid[]))
         and (a.bill_id = any($2::uuid[]) or a.payment_id = any($3::uuid[]))
       order by 1`,
      [unit.tenantId, billIds, paymentIds],
    );
    if (tied.length) throw undoConflict(tied.map(({ billId }) => billId));
  }
}
