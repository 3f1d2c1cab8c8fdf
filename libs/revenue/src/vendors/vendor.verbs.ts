import { ActivateVendor } from './activate-vendor/activate-vendor.command';
import { ActivateVendorHandler } from './activate-vendor/activate-vendor.handler';
import { ApproveBankDetails } from './approve-bank-details/approve-bank-details.command';
import { ApproveBankDetailsHandler } from './approve-bank-details/approve-bank-details.handler';
import { BlockVendor } from './block-vendor/block-vendor.command';
import { BlockVendorHandler } from './block-vendor/block-vendor.handler';
import { CreateVendor } from './create-vendor/create-vendor.command';
import { CreateVendorHandler } from './create-vendor/create-vendor.handler';
import { DeactivateVendor } from './deactivate-vendor/deactivate-vendor.command';
import { DeactivateVendorHandler } from './deactivate-vendor/deactivate-vendor.handler';
import { FindDuplicateVendorsHandler } from './find-duplicate-vendors/find-duplicate-vendors.handler';
import { MergeVendors } from './merge-vendors/merge-vendors.command';
import { MergeVendorsHandler } from './merge-vendors/merge-vendors.handler';
import { RejectBankDetails } from './reject-bank-details/reject-bank-details.command';
import { RejectBankDetailsHandler } from './reject-bank-details/reject-bank-details.handler';
import { RemoveVendor } from './remove-vendor/remove-vendor.command';
import { RemoveVendorHandler } from './remove-vendor/remove-vendor.handler';
import { RestoreVendor } from './restore-vendor/restore-vendor.command';
import { RestoreVendorHandler } from './restore-vendor/restore-vendor.handler';
import { RevealBankDetails } from './reveal-bank-details/reveal-bank-details.command';
import { RevealBankDetailsHandler } from './reveal-bank-details/reveal-bank-details.handler';
import { ReviseVendor } from './revise-vendor/revise-vendor.command';
import { ReviseVendorHandler } from './revise-vendor/revise-vendor.handler';
import { UnblockVendor } from './unblock-vendor/unblock-vendor.command';
import { UnblockVendorHandler } from './unblock-vendor/unblock-vendor.handler';

import { UndoVendorMerge } from './undo-merge/undo-vendor-merge.command';
import { UndoVendorMergeHandler } from './undo-merge/undo-vendor-merge.handler';

export const vendorCommands = [
  ActivateVendor,
  ApproveBankDetails,
  BlockVendor,
  CreateVendor,
  DeactivateVendor,
  MergeVendors,
  RejectBankDetails,
  RemoveVendor,
  RestoreVendor,
  RevealBankDetails,
  ReviseVendor,
  UnblockVendor,
  UndoVendorMerge,
];

export const vendorHandlers = [
  ActivateVendorHandler,
  ApproveBankDetailsHandler,
  BlockVendorHandler,
  CreateVendorHandler,
  DeactivateVendorHandler,
  FindDuplicateVendorsHandler,
  MergeVendorsHandler,
  RejectBankDetailsHandler,
  RemoveVendorHandler,
  RestoreVendorHandler,
  RevealBankDetailsHandler,
  ReviseVendorHandler,
  UnblockVendorHandler,
  UndoVendorMergeHandler,
];
