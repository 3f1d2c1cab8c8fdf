import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ActivateVendor } from './activate-vendor/activate-vendor.command';
import { ApproveBankDetails } from './approve-bank-details/approve-bank-details.command';
import { BlockVendor } from './block-vendor/block-vendor.command';
import { CreateVendor } from './create-vendor/create-vendor.command';
import { DeactivateVendor } from './deactivate-vendor/deactivate-vendor.command';
import { FindDuplicateVendors } from './find-duplicate-vendors/find-duplicate-vendors.query';
import { MergeVendors } from './merge-vendors/merge-vendors.command';
import { RejectBankDetails } from './reject-bank-details/reject-bank-details.command';
import { RemoveVendor } from './remove-vendor/remove-vendor.command';
import { RestoreVendor } from './restore-vendor/restore-vendor.command';
import { RevealBankDetails } from './reveal-bank-details/reveal-bank-details.command';
import { ReviseVendor } from './revise-vendor/revise-vendor.command';
import { UnblockVendor } from './unblock-vendor/unblock-vendor.command';
import { UndoVendorMerge } from './undo-merge/undo-vendor-merge.command';
import { vendors } from './vendor.resource';

@Routes(vendors)
export class VendorsController {
  constructor(private readonly api: Api) {}

  @Does(CreateVendor, { path: '', status: 201 })
  createVendor(@Req() request: ApiRequest) {
    return this.api.send(CreateVendor, request);
  }

  @Lists(vendors) listVendors(@Req() request: ApiRequest) {
    return this.api.list(vendors, request);
  }
  @Gets(vendors) getVendor(@Req() request: ApiRequest) {
    return this.api.get(vendors, request);
  }
  @Versions(vendors) listVendorVersions(@Req() request: ApiRequest) {
    return this.api.versions(vendors, request);
  }

  @Asks(FindDuplicateVendors, ':id/duplicates')
  listVendorDuplicates(@Req() request: ApiRequest) {
    return this.api.ask(FindDuplicateVendors, request);
  }

  @Does(ReviseVendor, { method: 'patch', path: ':id' })
  reviseVendor(@Req() request: ApiRequest) {
    return this.api.send(ReviseVendor, request);
  }

  @Does(RemoveVendor, { method: 'delete', path: ':id' })
  removeVendor(@Req() request: ApiRequest) {
    return this.api.send(RemoveVendor, request);
  }

  @Does(RestoreVendor) restoreVendor(@Req() request: ApiRequest) {
    return this.api.send(RestoreVendor, request);
  }
  @Does(ActivateVendor) activateVendor(@Req() request: ApiRequest) {
    return this.api.send(ActivateVendor, request);
  }
  @Does(DeactivateVendor) deactivateVendor(@Req() request: ApiRequest) {
    return this.api.send(DeactivateVendor, request);
  }
  @Does(BlockVendor) blockVendor(@Req() request: ApiRequest) {
    return this.api.send(BlockVendor, request);
  }
  @Does(UnblockVendor) unblockVendor(@Req() request: ApiRequest) {
    return this.api.send(UnblockVendor, request);
  }
  @Does(MergeVendors) mergeVendors(@Req() request: ApiRequest) {
    return this.api.send(MergeVendors, request);
  }
  @Does(UndoVendorMerge) undoVendorMerge(@Req() request: ApiRequest) {
    return this.api.send(UndoVendorMerge, request);
  }
  @Does(ApproveBankDetails) approveVendorBankDetails(@Req() request: ApiRequest) {
    return this.api.send(ApproveBankDetails, request);
  }
  @Does(RejectBankDetails) rejectVendorBankDetails(@Req() request: ApiRequest) {
    return this.api.send(RejectBankDetails, request);
  }
  @Does(RevealBankDetails) revealVendorBankDetails(@Req() request: ApiRequest) {
    return this.api.send(RevealBankDetails, request);
  }
}
