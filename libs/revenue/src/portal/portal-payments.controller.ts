import { Req } from '@nestjs/common';
import { Api, Asks, Gets, Lists, PortalRoutes, type ApiRequest } from '@omni/platform';
import { payments } from '../payments/payment.resource';
import { sendSheet } from '../receipts/send-sheet';
import { ShowReceipt } from '../receipts/show-receipt/show-receipt.query';

@PortalRoutes(payments)
export class PortalPaymentsController {
  constructor(private readonly api: Api) {}

  @Lists(payments) listPortalPayments(@Req() request: ApiRequest) {
    return this.api.list(payments, request);
  }
  @Gets(payments) getPortalPayment(@Req() request: ApiRequest) {
    return this.api.get(payments, request);
  }

  @Asks(ShowReceipt, ':id/receipt')
  async getPortalPaymentReceipt(@Req() request: ApiRequest) {
    return sendSheet(request, await this.api.ask(ShowReceipt, request));
  }
}
