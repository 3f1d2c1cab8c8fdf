import { isOnlyHolder, type FieldCipher, type Unit } from '@omni/platform';
import { personOf } from '../approvals/authority';
import { maskOf, openBank, sealBank, type BankDetails } from './bank-details';
import type { Vendor } from './vendor.entity';
import { secondPersonNeeded } from './vendor.errors';
import {
  VendorBankDetailsChangeRejected,
  VendorBankDetailsChangeRequested,
  VendorBankDetailsChanged,
  vendorFacts,
} from './vendor.events';
import { vendors } from './vendor.resource';

/** Enters bank details. They wait for a second person; where there is none, they count at once. */
export function enterBank(unit: Unit, cipher: FieldCipher, vendor: Vendor, details: BankDetails): void {
  const mask = maskOf(details);
  const by = personOf(unit.principal);
  if (isAlone(unit)) {
    vendor.dropPendingBank();
    vendor.setBank({ sealed: sealBank(cipher, vendor, 'bank_details_sealed', details), mask }, by, unit.now);
    tellChanged(unit, vendor, by, by);
    return;
  }
  const sealed = sealBank(cipher, vendor, 'pending_bank_details_sealed', details);
  vendor.proposeBank({ sealed, mask }, by, unit.now);
  unit.emit(VendorBankDetailsChangeRequested, vendor, {
    ...vendorFacts(vendor),
    requestedById: by,
    pendingBankDetails: mask,
  });
}

export function approveBank(unit: Unit, cipher: FieldCipher, vendor: Vendor): void {
  const { sealed, mask } = vendor.requirePendingBank();
  const requestedBy = vendor.pendingBankById;
  const by = personOf(unit.principal);
  // Nobody who is not somebody else: the house and keys without a person are no second pair of eyes.
  if (!isAlone(unit) && (by === null || by === requestedBy)) throw secondPersonNeeded();
  const details = openBank(cipher, vendor, 'pending_bank_details_sealed', sealed);
  vendor.setBank({ sealed: sealBank(cipher, vendor, 'bank_details_sealed', details), mask }, by, unit.now);
  vendor.dropPendingBank();
  tellChanged(unit, vendor, requestedBy, by);
}

export function rejectBank(unit: Unit, vendor: Vendor, reason: string | null): void {
  vendor.requirePendingBank();
  vendor.dropPendingBank();
  unit.emit(VendorBankDetailsChangeRejected, vendor, { ...vendorFacts(vendor), reason });
}

/** Where nobody else may approve there is no second person. */
const isAlone = (unit: Unit): boolean => isOnlyHolder(unit.principal, vendors, 'approve_bank_details');

function tellChanged(unit: Unit, vendor: Vendor, requestedById: string | null, approvedById: string | null) {
  if (vendor.bankDetails === null) return;
  unit.emit(VendorBankDetailsChanged, vendor, {
    ...vendorFacts(vendor),
    requestedById,
    approvedById,
    bankDetails: vendor.bankDetails,
  });
}
