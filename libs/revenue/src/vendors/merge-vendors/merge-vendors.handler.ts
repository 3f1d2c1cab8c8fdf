import { CommandHandler } from '@nestjs/cqrs';
import { notFound, unprocessable, type Handles } from '@omni/platform';
import { Bill } from '../../bills/bill.entity';
import { Payment } from '../../payments/payment.entity';
import { Vendor } from '../vendor.entity';
import { VendorMerged, vendorFacts } from '../vendor.events';
import { vendors } from '../vendor.resource';
import { MergeVendors } from './merge-vendors.command';
import { VendorMerge } from './vendor-merge.entity';

/** How long a merge may be taken back. */
const UNDO_DAYS = 30;

const idsOf = (rows: readonly (Bill | Payment)[], vendorId: string): string[] =>
  rows.filter((row) => row.vendorId === vendorId).map(({ id }) => id);

@CommandHandler(MergeVendors)
export class MergeVendorsHandler implements Handles<typeof MergeVendors> {
  async execute({ unit, input }: MergeVendors): Promise<Vendor> {
    const mergedIds = [...new Set(input.mergedIds)];
    if (mergedIds.includes(input.id)) {
      throw unprocessable('revenue.vendor.merge_itself', 'A vendor does not go into itself.');
    }
    const survivor = await unit.load(vendors, input.id);
    const merged = await unit.rows(
      Vendor,
      't.id = any($2::uuid[]) and t.deleted_at is null',
      [mergedIds],
      't.id',
    );
    if (merged.length < mergedIds.length) throw notFound('vendor');
    const bills = await unit.rows(Bill, 't.vendor_id = any($2::uuid[])', [mergedIds], 't.id');
    const payments = await unit.rows(Payment, 't.vendor_id = any($2::uuid[])', [mergedIds], 't.id');
    unit.insert(VendorMerge, {
      survivorId: survivor.id,
      moved: merged.map(({ id }) => ({
        vendorId: id,
        billIds: idsOf(bills, id),
        paymentIds: idsOf(payments, id),
      })),
      undoUntil: new Date(Date.parse(unit.now) + UNDO_DAYS * 86_400_000).toISOString(),
    });
    for (const row of merged) Object.assign(row, { mergedIntoId: survivor.id, deletedAt: unit.now });
    for (const row of [...bills, ...payments]) row.vendorId = survivor.id;
    unit.emit(VendorMerged, survivor, { ...vendorFacts(survivor), mergedIds });
    return survivor;
  }
}
