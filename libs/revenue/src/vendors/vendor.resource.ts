import { all, defineResource, may } from '@omni/platform';
import { vendorContract } from './vendor.contract';
import { Vendor } from './vendor.entity';
import { vendorView } from './vendor.view';

/** Where money goes is the business of who pays. */
const BANK = ['bankDetails', 'bankChangedAt', 'pendingBankDetails', 'pendingBankAt', 'pendingBankById'];

export const vendors = defineResource<Vendor>({
  module: 'revenue',
  name: 'vendors',
  summary: 'Whom the business buys from.',
  kind: 'aggregate',
  entity: Vendor,
  contract: vendorContract,
  view: vendorView,
  access: {
    owner: all,
    manager: may('read create update', { hide: BANK }),
    staff: may('read', { hide: BANK }),
    accountant: may('read create update approve_bank_details reveal_bank_details'),
  },
  ifMatch: 'required',
  mergedInto: 'mergedIntoId',
  matchOn: ['taxNumber', 'email', 'name'],
  list: {
    filter: ['name', 'status', 'email', 'taxNumber', 'currency', 'reportable'],
    sort: ['name'],
    include: { bills: { type: 'bill', of: 'vendorId' } },
    search: {
      title: (row: Vendor) => row.name,
      text: (row: Vendor) => [row.name, row.legalName, row.email, row.phone, row.taxNumber],
    },
  },
});
