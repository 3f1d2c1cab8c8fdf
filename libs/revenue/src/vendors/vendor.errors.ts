import { conflict, Fault } from '@omni/platform';

export const vendorBlocked = (vendorId: string): Fault =>
  conflict('revenue.vendor.blocked', 'The vendor is blocked: nothing is bought from it or paid to it.', {
    vendorId,
  });

export const vendorInactive = (vendorId: string): Fault =>
  conflict('revenue.vendor.inactive', 'The vendor is inactive: activate it to buy from it again.', {
    vendorId,
  });

export const noPendingBank = (): Fault =>
  conflict('revenue.vendor.no_pending_bank_details', 'No change of bank details waits for approval.');

export const taxNumberTaken = (existingId?: string): Fault =>
  conflict(
    'revenue.vendor.duplicate',
    'There is a vendor with this tax number.',
    existingId === undefined ? {} : { existingId },
  );

export const hasOpenBills = (openBills: number): Fault =>
  conflict('revenue.vendor.open_bills', 'The vendor has bills that are not settled.', { openBills });

export const vendorMerged = (mergedIntoId: string): Fault =>
  conflict('revenue.vendor.merged', 'The vendor went into another one.', { mergedIntoId });

export const nothingMerged = (): Fault =>
  conflict('revenue.vendor.nothing_merged', 'No vendor went into this one, or each is out of it again.');

export const mergeUndoExpired = (undoUntil: string): Fault =>
  conflict('revenue.vendor.undo_expired', 'A merge can be taken back for thirty days.', { undoUntil });

export const undoConflict = (billIds: readonly string[]): Fault =>
  conflict(
    'revenue.vendor.undo_conflict',
    'Since the merge, payments settled bills of both vendors. Void them first.',
    { billIds },
  );

export const secondPersonNeeded = (): Fault =>
  new Fault(
    403,
    'revenue.vendor.second_person_needed',
    'Somebody else must approve bank details that you entered.',
    { extra: { rule: 'revenue.vendors:approve_bank_details' } },
  );
