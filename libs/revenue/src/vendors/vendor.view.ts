import { viewOf } from '@omni/platform';
import type { Vendor } from './vendor.entity';

export const vendorView = (row: Vendor) => ({
  ...viewOf(row),
  name: row.name,
  legalName: row.legalName,
  status: row.status,
  blockReason: row.blockReason,
  email: row.email,
  phone: row.phone,
  taxNumber: row.taxNumber,
  currency: row.currency,
  paymentTermsDays: row.paymentTermsDays,
  address: row.address,
  bankDetails: row.bankDetails,
  bankChangedAt: row.bankChangedAt,
  pendingBankDetails: row.pendingBankDetails,
  pendingBankAt: row.pendingBankAt,
  pendingBankById: row.pendingBankById,
  defaultExpenseAccountId: row.defaultExpenseAccountId,
  defaultTaxRateId: row.defaultTaxRateId,
  taxFormFileId: row.taxFormFileId,
  reportable: row.reportable,
  leadTimeDays: row.leadTimeDays,
  rating: row.rating,
  mergedIntoId: row.mergedIntoId,
  custom: row.custom,
});
