import { ApproveInvoice } from './approve-invoice/approve-invoice.command';
import { ApproveInvoiceHandler } from './approve-invoice/approve-invoice.handler';
import { DraftInvoiceFromMilestone } from './draft-from-milestone/draft-from-milestone.command';
import { DraftInvoiceFromMilestoneHandler } from './draft-from-milestone/draft-from-milestone.handler';
import { DraftInvoiceFromTask } from './draft-from-task/draft-from-task.command';
import { DraftInvoiceFromTaskHandler } from './draft-from-task/draft-from-task.handler';
import { DraftInvoiceFromTime } from './draft-from-time/draft-from-time.command';
import { DraftInvoiceFromTimeHandler } from './draft-from-time/draft-from-time.handler';
import { DraftInvoice } from './draft-invoice/draft-invoice.command';
import { DraftInvoiceHandler } from './draft-invoice/draft-invoice.handler';
import { DuplicateInvoice } from './duplicate-invoice/duplicate-invoice.command';
import { DuplicateInvoiceHandler } from './duplicate-invoice/duplicate-invoice.handler';
import { IssueInvoice } from './issue-invoice/issue-invoice.command';
import { IssueInvoiceHandler } from './issue-invoice/issue-invoice.handler';
import { MarkInvoiceViewed } from './mark-invoice-viewed/mark-invoice-viewed.command';
import { MarkInvoiceViewedHandler } from './mark-invoice-viewed/mark-invoice-viewed.handler';
import { PayInvoice } from './pay-invoice/pay-invoice.command';
import { PayInvoiceHandler } from './pay-invoice/pay-invoice.handler';
import { RecoverInvoice } from './recover-invoice/recover-invoice.command';
import { RecoverInvoiceHandler } from './recover-invoice/recover-invoice.handler';
import { RejectInvoice } from './reject-invoice/reject-invoice.command';
import { RejectInvoiceHandler } from './reject-invoice/reject-invoice.handler';
import { RemoveInvoice } from './remove-invoice/remove-invoice.command';
import { RemoveInvoiceHandler } from './remove-invoice/remove-invoice.handler';
import { RestoreInvoice } from './restore-invoice/restore-invoice.command';
import { RestoreInvoiceHandler } from './restore-invoice/restore-invoice.handler';
import { ReviseInvoice } from './revise-invoice/revise-invoice.command';
import { ReviseInvoiceHandler } from './revise-invoice/revise-invoice.handler';
import { SendInvoice } from './send-invoice/send-invoice.command';
import { SendInvoiceHandler } from './send-invoice/send-invoice.handler';
import { RequestInvoiceApproval } from './request-invoice-approval/request-invoice-approval.command';
import { RequestInvoiceApprovalHandler } from './request-invoice-approval/request-invoice-approval.handler';
import { VoidInvoice } from './void-invoice/void-invoice.command';
import { VoidInvoiceHandler } from './void-invoice/void-invoice.handler';
import { WriteOffInvoice } from './write-off-invoice/write-off-invoice.command';
import { WriteOffInvoiceHandler } from './write-off-invoice/write-off-invoice.handler';

export const invoiceCommands = [
  ApproveInvoice,
  DraftInvoiceFromMilestone,
  DraftInvoiceFromTask,
  DraftInvoiceFromTime,
  DraftInvoice,
  DuplicateInvoice,
  IssueInvoice,
  MarkInvoiceViewed,
  PayInvoice,
  RecoverInvoice,
  RejectInvoice,
  RemoveInvoice,
  RestoreInvoice,
  ReviseInvoice,
  SendInvoice,
  RequestInvoiceApproval,
  VoidInvoice,
  WriteOffInvoice,
];

export const invoiceHandlers = [
  ApproveInvoiceHandler,
  DraftInvoiceFromMilestoneHandler,
  DraftInvoiceFromTaskHandler,
  DraftInvoiceFromTimeHandler,
  DraftInvoiceHandler,
  DuplicateInvoiceHandler,
  IssueInvoiceHandler,
  MarkInvoiceViewedHandler,
  PayInvoiceHandler,
  RecoverInvoiceHandler,
  RejectInvoiceHandler,
  RemoveInvoiceHandler,
  RestoreInvoiceHandler,
  ReviseInvoiceHandler,
  SendInvoiceHandler,
  RequestInvoiceApprovalHandler,
  VoidInvoiceHandler,
  WriteOffInvoiceHandler,
];
