import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { bankMask } from './bank-details';
import type { Vendor } from './vendor.entity';
import { VENDOR_STATUSES } from './vendor.transitions';

const facts = { vendorId: id, name: z.string(), status: z.enum(VENDOR_STATUSES) };

export const vendorFacts = (vendor: Vendor) => ({
  vendorId: vendor.id,
  name: vendor.name,
  status: vendor.status,
});

const sample = {
  vendorId: '018f2c1e-8888-7000-8000-000000000001',
  name: 'Papier Meyer GmbH',
  status: 'active' as const,
};
const userId = '018f2c1e-7777-7000-8000-000000000001';
const bankDetails = { accountHolder: 'Papier Meyer GmbH', account: '•••• 3000', bankName: null };

export const VendorBankDetailsChangeRequested = defineEvent({
  type: 'vendor.bank_details_change_requested',
  summary: 'Somebody entered other bank details of a vendor: a second person has to approve them.',
  data: z.strictObject({ ...facts, requestedById: id.nullable(), pendingBankDetails: bankMask }),
  sample: { ...sample, requestedById: userId, pendingBankDetails: bankDetails },
  line: ({ name }) => `New bank details of ${name} wait for approval`,
});

export const VendorBankDetailsChanged = defineEvent({
  type: 'vendor.bank_details_changed',
  summary: 'Money for a vendor goes to another account from now on.',
  data: z.strictObject({
    ...facts,
    requestedById: id.nullable(),
    approvedById: id.nullable(),
    bankDetails: bankMask,
  }),
  sample: { ...sample, requestedById: userId, approvedById: null, bankDetails },
  line: ({ name }) => `Bank details of ${name} changed`,
});

export const VendorBankDetailsChangeRejected = defineEvent({
  type: 'vendor.bank_details_change_rejected',
  summary: 'New bank details of a vendor were not approved; money goes where it went.',
  data: z.strictObject({ ...facts, reason: z.string().nullable() }),
  sample: { ...sample, reason: 'The vendor knows nothing of it.' },
  line: ({ name }) => `New bank details of ${name} not approved`,
});

export const VendorBlocked = defineEvent({
  type: 'vendor.blocked',
  summary: 'Nothing is bought from a vendor or paid to it until it is unblocked.',
  data: z.strictObject({ ...facts, reason: z.string().nullable() }),
  sample: { ...sample, status: 'blocked', reason: 'Under review' },
  line: ({ name }) => `Vendor ${name} blocked`,
});

export const VendorMerged = defineEvent({
  type: 'vendor.merged',
  summary: 'Vendors were the same one: their bills and payments are the surviving one’s.',
  data: z.strictObject({ ...facts, mergedIds: z.array(id) }),
  sample: { ...sample, mergedIds: ['018f2c1e-8888-7000-8000-000000000002'] },
  line: ({ name }) => `Duplicates merged into vendor ${name}`,
});

export const VendorUnmerged = defineEvent({
  type: 'vendor.unmerged',
  summary: 'Vendors were not the same after all: each has its bills and payments again.',
  data: z.strictObject({ ...facts, mergedIds: z.array(id) }),
  sample: { ...sample, mergedIds: ['018f2c1e-8888-7000-8000-000000000002'] },
  line: ({ name }) => `Merge into vendor ${name} taken back`,
});

export const vendorEvents = [
  VendorBankDetailsChangeRequested,
  VendorBankDetailsChanged,
  VendorBankDetailsChangeRejected,
  VendorBlocked,
  VendorMerged,
  VendorUnmerged,
];
