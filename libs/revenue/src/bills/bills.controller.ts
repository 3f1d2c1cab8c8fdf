import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ApproveBill } from './approve-bill/approve-bill.command';
import { CreateBill } from './create-bill/create-bill.command';
import { CreateBillFromFile } from './create-bill-from-file/create-bill-from-file.command';
import { RejectBill } from './reject-bill/reject-bill.command';
import { RemoveBill } from './remove-bill/remove-bill.command';
import { ReopenBill } from './reopen-bill/reopen-bill.command';
import { RequestBillApproval } from './request-bill-approval/request-bill-approval.command';
import { RestoreBill } from './restore-bill/restore-bill.command';
import { ReviseBill } from './revise-bill/revise-bill.command';
import { ScheduleBill } from './schedule-bill/schedule-bill.command';
import { UnscheduleBill } from './unschedule-bill/unschedule-bill.command';
import { VoidBill } from './void-bill/void-bill.command';
import { FindDuplicateBills } from './find-duplicate-bills/find-duplicate-bills.query';
import { ShowBillApprovalNeed } from './show-approval-need/show-bill-approval-need.query';
import { bills } from './bill.resource';

@Routes(bills)
export class BillsController {
  constructor(private readonly api: Api) {}

  @Does(CreateBill, { path: '', status: 201 })
  createBill(@Req() request: ApiRequest) {
    return this.api.send(CreateBill, request);
  }

  @Does(CreateBillFromFile, { path: 'from-file', status: 201 })
  createBillFromFile(@Req() request: ApiRequest) {
    return this.api.send(CreateBillFromFile, request);
  }

  @Lists(bills) listBills(@Req() request: ApiRequest) {
    return this.api.list(bills, request);
  }
  @Gets(bills) getBill(@Req() request: ApiRequest) {
    return this.api.get(bills, request);
  }
  @Versions(bills) listBillVersions(@Req() request: ApiRequest) {
    return this.api.versions(bills, request);
  }

  @Asks(FindDuplicateBills, ':id/duplicates')
  listBillDuplicates(@Req() request: ApiRequest) {
    return this.api.ask(FindDuplicateBills, request);
  }

  @Asks(ShowBillApprovalNeed, ':id/approval-need')
  getBillApprovalNeed(@Req() request: ApiRequest) {
    return this.api.ask(ShowBillApprovalNeed, request);
  }

  @Does(ReviseBill, { method: 'patch', path: ':id' })
  reviseBill(@Req() request: ApiRequest) {
    return this.api.send(ReviseBill, request);
  }

  @Does(RemoveBill, { method: 'delete', path: ':id' })
  removeBill(@Req() request: ApiRequest) {
    return this.api.send(RemoveBill, request);
  }

  @Does(ApproveBill) approveBill(@Req() request: ApiRequest) {
    return this.api.send(ApproveBill, request);
  }
  @Does(RejectBill) rejectBill(@Req() request: ApiRequest) {
    return this.api.send(RejectBill, request);
  }
  @Does(ReopenBill) reopenBill(@Req() request: ApiRequest) {
    return this.api.send(ReopenBill, request);
  }
  @Does(RequestBillApproval) requestBillApproval(@Req() request: ApiRequest) {
    return this.api.send(RequestBillApproval, request);
  }
  @Does(RestoreBill) restoreBill(@Req() request: ApiRequest) {
    return this.api.send(RestoreBill, request);
  }
  @Does(ScheduleBill) scheduleBill(@Req() request: ApiRequest) {
    return this.api.send(ScheduleBill, request);
  }
  @Does(UnscheduleBill) unscheduleBill(@Req() request: ApiRequest) {
    return this.api.send(UnscheduleBill, request);
  }
  @Does(VoidBill) voidBill(@Req() request: ApiRequest) {
    return this.api.send(VoidBill, request);
  }
}
