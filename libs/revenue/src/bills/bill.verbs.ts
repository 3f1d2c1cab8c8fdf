import { ApproveBill } from './approve-bill/approve-bill.command';
import { ApproveBillHandler } from './approve-bill/approve-bill.handler';
import { CreateBill } from './create-bill/create-bill.command';
import { CreateBillHandler } from './create-bill/create-bill.handler';
import { CreateBillFromFile } from './create-bill-from-file/create-bill-from-file.command';
import { CreateBillFromFileHandler } from './create-bill-from-file/create-bill-from-file.handler';
import { RejectBill } from './reject-bill/reject-bill.command';
import { RejectBillHandler } from './reject-bill/reject-bill.handler';
import { RemoveBill } from './remove-bill/remove-bill.command';
import { RemoveBillHandler } from './remove-bill/remove-bill.handler';
import { ReopenBill } from './reopen-bill/reopen-bill.command';
import { ReopenBillHandler } from './reopen-bill/reopen-bill.handler';
import { RequestBillApproval } from './request-bill-approval/request-bill-approval.command';
import { RequestBillApprovalHandler } from './request-bill-approval/request-bill-approval.handler';
import { RestoreBill } from './restore-bill/restore-bill.command';
import { RestoreBillHandler } from './restore-bill/restore-bill.handler';
import { ReviseBill } from './revise-bill/revise-bill.command';
import { ReviseBillHandler } from './revise-bill/revise-bill.handler';
import { ScheduleBill } from './schedule-bill/schedule-bill.command';
import { ScheduleBillHandler } from './schedule-bill/schedule-bill.handler';
import { UnscheduleBill } from './unschedule-bill/unschedule-bill.command';
import { UnscheduleBillHandler } from './unschedule-bill/unschedule-bill.handler';
import { VoidBill } from './void-bill/void-bill.command';
import { VoidBillHandler } from './void-bill/void-bill.handler';
import { FindDuplicateBillsHandler } from './find-duplicate-bills/find-duplicate-bills.handler';
import { ShowBillApprovalNeedHandler } from './show-approval-need/show-bill-approval-need.handler';

export const billCommands = [
  ApproveBill,
  CreateBill,
  CreateBillFromFile,
  RejectBill,
  RemoveBill,
  ReopenBill,
  RequestBillApproval,
  RestoreBill,
  ReviseBill,
  ScheduleBill,
  UnscheduleBill,
  VoidBill,
];

export const billHandlers = [
  ApproveBillHandler,
  CreateBillHandler,
  CreateBillFromFileHandler,
  RejectBillHandler,
  RemoveBillHandler,
  ReopenBillHandler,
  RequestBillApprovalHandler,
  RestoreBillHandler,
  ReviseBillHandler,
  ScheduleBillHandler,
  UnscheduleBillHandler,
  VoidBillHandler,
  FindDuplicateBillsHandler,
  ShowBillApprovalNeedHandler,
];
