import { Req } from '@nestjs/common';
import {
  Api,
  Asks,
  Does,
  Gets,
  Lists,
  PortalRoutes,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { ApproveInvoice } from './approve-invoice/approve-invoice.command';
import { DraftInvoiceFromMilestone } from './draft-from-milestone/draft-from-milestone.command';
import { DraftInvoiceFromTask } from './draft-from-task/draft-from-task.command';
import { DraftInvoiceFromTime } from './draft-from-time/draft-from-time.command';
import { DraftInvoice } from './draft-invoice/draft-invoice.command';
import { DuplicateInvoice } from './duplicate-invoice/duplicate-invoice.command';
import { invoices } from './invoice.resource';
import { IssueInvoice } from './issue-invoice/issue-invoice.command';
import { MarkInvoiceViewed } from './mark-invoice-viewed/mark-invoice-viewed.command';
import { PayInvoice } from './pay-invoice/pay-invoice.command';
import { RecoverInvoice } from './recover-invoice/recover-invoice.command';
import { RejectInvoice } from './reject-invoice/reject-invoice.command';
import { RemoveInvoice } from './remove-invoice/remove-invoice.command';
import { RestoreInvoice } from './restore-invoice/restore-invoice.command';
import { ReviseInvoice } from './revise-invoice/revise-invoice.command';
import { SendInvoice } from './send-invoice/send-invoice.command';
import { ShowInvoiceApprovalNeed } from './show-approval-need/show-invoice-approval-need.query';
import { sendPdf } from './show-invoice-pdf/send-pdf';
import { ShowInvoicePdf } from './show-invoice-pdf/show-invoice-pdf.query';
import { RequestInvoiceApproval } from './request-invoice-approval/request-invoice-approval.command';
import { VoidInvoice } from './void-invoice/void-invoice.command';
import { WriteOffInvoice } from './write-off-invoice/write-off-invoice.command';

@Routes(invoices)
export class InvoicesController {
  constructor(private readonly api: Api) {}

  @Does(DraftInvoice, { path: '', status: 201 })
  draftInvoice(@Req() request: ApiRequest) {
    return this.api.send(DraftInvoice, request);
  }

  @Does(DraftInvoiceFromMilestone, { path: 'from-milestone', status: 201 })
  draftInvoiceFromMilestone(@Req() request: ApiRequest) {
    return this.api.send(DraftInvoiceFromMilestone, request);
  }

  @Does(DraftInvoiceFromTask, { path: 'from-task', status: 201 })
  draftInvoiceFromTask(@Req() request: ApiRequest) {
    return this.api.send(DraftInvoiceFromTask, request);
  }

  @Does(DraftInvoiceFromTime, { path: 'from-time', status: 201 })
  draftInvoiceFromTime(@Req() request: ApiRequest) {
    return this.api.send(DraftInvoiceFromTime, request);
  }

  @Lists(invoices) listInvoices(@Req() request: ApiRequest) {
    return this.api.list(invoices, request);
  }
  @Gets(invoices) getInvoice(@Req() request: ApiRequest) {
    return this.api.get(invoices, request);
  }
  @Versions(invoices) listInvoiceVersions(@Req() request: ApiRequest) {
    return this.api.versions(invoices, request);
  }

  @Asks(ShowInvoicePdf, ':id/pdf')
  async getInvoicePdf(@Req() request: ApiRequest) {
    return sendPdf(request, await this.api.ask(ShowInvoicePdf, request));
  }

  @Asks(ShowInvoiceApprovalNeed, ':id/approval-need')
  getInvoiceApprovalNeed(@Req() request: ApiRequest) {
    return this.api.ask(ShowInvoiceApprovalNeed, request);
  }

  @Does(ReviseInvoice, { method: 'patch', path: ':id' })
  reviseInvoice(@Req() request: ApiRequest) {
    return this.api.send(ReviseInvoice, request);
  }

  @Does(RemoveInvoice, { method: 'delete', path: ':id' })
  removeInvoice(@Req() request: ApiRequest) {
    return this.api.send(RemoveInvoice, request);
  }

  @Does(RestoreInvoice) restoreInvoice(@Req() request: ApiRequest) {
    return this.api.send(RestoreInvoice, request);
  }
  @Does(RequestInvoiceApproval) requestInvoiceApproval(@Req() request: ApiRequest) {
    return this.api.send(RequestInvoiceApproval, request);
  }
  @Does(ApproveInvoice) approveInvoice(@Req() request: ApiRequest) {
    return this.api.send(ApproveInvoice, request);
  }
  @Does(RejectInvoice) rejectInvoice(@Req() request: ApiRequest) {
    return this.api.send(RejectInvoice, request);
  }
  @Does(IssueInvoice) issueInvoice(@Req() request: ApiRequest) {
    return this.api.send(IssueInvoice, request);
  }
  @Does(SendInvoice) sendInvoice(@Req() request: ApiRequest) {
    return this.api.send(SendInvoice, request);
  }
  @Does(MarkInvoiceViewed) markInvoiceViewed(@Req() request: ApiRequest) {
    return this.api.send(MarkInvoiceViewed, request);
  }
  @Does(VoidInvoice) voidInvoice(@Req() request: ApiRequest) {
    return this.api.send(VoidInvoice, request);
  }
  @Does(WriteOffInvoice) writeOffInvoice(@Req() request: ApiRequest) {
    return this.api.send(WriteOffInvoice, request);
  }
  @Does(RecoverInvoice) recoverInvoice(@Req() request: ApiRequest) {
    return this.api.send(RecoverInvoice, request);
  }

  @Does(DuplicateInvoice, { status: 201 })
  duplicateInvoice(@Req() request: ApiRequest) {
    return this.api.send(DuplicateInvoice, request);
  }
}

/** What a client sees of their invoices, and does about them. */
@PortalRoutes(invoices)
export class PortalInvoicesController {
  constructor(private readonly api: Api) {}
  @Lists(invoices) listPortalInvoices(@Req() request: ApiRequest) {
    return this.api.list(invoices, request);
  }
  @Gets(invoices) getPortalInvoice(@Req() request: ApiRequest) {
    return this.api.get(invoices, request);
  }
  @Asks(ShowInvoicePdf, ':id/pdf') async getPortalInvoicePdf(@Req() request: ApiRequest) {
    return sendPdf(request, await this.api.ask(ShowInvoicePdf, request));
  }
  @Does(MarkInvoiceViewed) markPortalInvoiceViewed(@Req() request: ApiRequest) {
    return this.api.send(MarkInvoiceViewed, request);
  }
  @Does(PayInvoice) payPortalInvoice(@Req() request: ApiRequest) {
    return this.api.send(PayInvoice, request);
  }
}
