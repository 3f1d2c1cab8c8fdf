import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, PortalRoutes, type ApiRequest } from '@omni/platform';
import { invoices } from '../invoices/invoice.resource';
import { MarkInvoiceViewed } from '../invoices/mark-invoice-viewed/mark-invoice-viewed.command';
import { sendPdf } from '../invoices/show-invoice-pdf/send-pdf';
import { ShowInvoicePdf } from '../invoices/show-invoice-pdf/show-invoice-pdf.query';

@PortalRoutes(invoices)
export class PortalInvoicesController {
  constructor(private readonly api: Api) {}

  @Lists(invoices) listPortalInvoices(@Req() request: ApiRequest) {
    return this.api.list(invoices, request);
  }
  @Gets(invoices) getPortalInvoice(@Req() request: ApiRequest) {
    return this.api.get(invoices, request);
  }

  @Asks(ShowInvoicePdf, ':id/pdf')
  async getPortalInvoicePdf(@Req() request: ApiRequest) {
    return sendPdf(request, await this.api.ask(ShowInvoicePdf, request));
  }

  @Does(MarkInvoiceViewed) markPortalInvoiceViewed(@Req() request: ApiRequest) {
    return this.api.send(MarkInvoiceViewed, request);
  }
}
