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
import { SendReceipt } from '../receipts/send-receipt/send-receipt.command';
import { sendSheet } from '../receipts/send-sheet';
import { ShowReceipt } from '../receipts/show-receipt/show-receipt.query';
import { ApplyPayment } from './apply-payment/apply-payment.command';
import { CancelPayment } from './cancel-payment/cancel-payment.command';
import { DisputePayment } from './dispute-payment/dispute-payment.command';
import { FailPayment } from './fail-payment/fail-payment.command';
import { LoseDispute } from './lose-dispute/lose-dispute.command';
import { payments } from './payment.resource';
import { RecordPayment } from './record-payment/record-payment.command';
import { RefundPayment } from './refund-payment/refund-payment.command';
import { RetryPayment } from './retry-payment/retry-payment.command';
import { RevisePayment } from './revise-payment/revise-payment.command';
import { SucceedPayment } from './succeed-payment/succeed-payment.command';
import { UnapplyPayment } from './unapply-payment/unapply-payment.command';
import { VoidPayment } from './void-payment/void-payment.command';
import { WinDispute } from './win-dispute/win-dispute.command';

@Routes(payments)
export class PaymentsController {
  constructor(private readonly api: Api) {}

  @Does(RecordPayment, { path: '', status: 201 })
  recordPayment(@Req() request: ApiRequest) {
    return this.api.send(RecordPayment, request);
  }

  @Lists(payments) listPayments(@Req() request: ApiRequest) {
    return this.api.list(payments, request);
  }
  @Gets(payments) getPayment(@Req() request: ApiRequest) {
    return this.api.get(payments, request);
  }
  @Versions(payments) listPaymentVersions(@Req() request: ApiRequest) {
    return this.api.versions(payments, request);
  }

  @Asks(ShowReceipt, ':id/receipt')
  async getPaymentReceipt(@Req() request: ApiRequest) {
    return sendSheet(request, await this.api.ask(ShowReceipt, request));
  }

  @Does(SendReceipt) sendPaymentReceipt(@Req() request: ApiRequest) {
    return this.api.send(SendReceipt, request);
  }

  @Does(RevisePayment, { method: 'patch', path: ':id' })
  revisePayment(@Req() request: ApiRequest) {
    return this.api.send(RevisePayment, request);
  }

  @Does(ApplyPayment) applyPayment(@Req() request: ApiRequest) {
    return this.api.send(ApplyPayment, request);
  }
  @Does(UnapplyPayment) unapplyPayment(@Req() request: ApiRequest) {
    return this.api.send(UnapplyPayment, request);
  }
  @Does(RefundPayment) refundPayment(@Req() request: ApiRequest) {
    return this.api.send(RefundPayment, request);
  }
  @Does(VoidPayment) voidPayment(@Req() request: ApiRequest) {
    return this.api.send(VoidPayment, request);
  }
  @Does(SucceedPayment) succeedPayment(@Req() request: ApiRequest) {
    return this.api.send(SucceedPayment, request);
  }
  @Does(FailPayment) failPayment(@Req() request: ApiRequest) {
    return this.api.send(FailPayment, request);
  }
  @Does(CancelPayment) cancelPayment(@Req() request: ApiRequest) {
    return this.api.send(CancelPayment, request);
  }
  @Does(RetryPayment) retryPayment(@Req() request: ApiRequest) {
    return this.api.send(RetryPayment, request);
  }
  @Does(DisputePayment) disputePayment(@Req() request: ApiRequest) {
    return this.api.send(DisputePayment, request);
  }
  @Does(WinDispute) winPaymentDispute(@Req() request: ApiRequest) {
    return this.api.send(WinDispute, request);
  }
  @Does(LoseDispute) losePaymentDispute(@Req() request: ApiRequest) {
    return this.api.send(LoseDispute, request);
  }
}

/** What a client has paid and announced. */
@PortalRoutes(payments)
export class PortalPaymentsController {
  constructor(private readonly api: Api) {}
  @Lists(payments) listPortalPayments(@Req() request: ApiRequest) {
    return this.api.list(payments, request);
  }
  @Gets(payments) getPortalPayment(@Req() request: ApiRequest) {
    return this.api.get(payments, request);
  }
}
