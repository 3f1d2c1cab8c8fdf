import { ApplyPayment } from './apply-payment/apply-payment.command';
import { ApplyPaymentHandler } from './apply-payment/apply-payment.handler';
import { CancelPayment } from './cancel-payment/cancel-payment.command';
import { CancelPaymentHandler } from './cancel-payment/cancel-payment.handler';
import { DisputePayment } from './dispute-payment/dispute-payment.command';
import { DisputePaymentHandler } from './dispute-payment/dispute-payment.handler';
import { FailPayment } from './fail-payment/fail-payment.command';
import { FailPaymentHandler } from './fail-payment/fail-payment.handler';
import { LoseDispute } from './lose-dispute/lose-dispute.command';
import { LoseDisputeHandler } from './lose-dispute/lose-dispute.handler';
import { RecordPayment } from './record-payment/record-payment.command';
import { RecordPaymentHandler } from './record-payment/record-payment.handler';
import { RefundPayment } from './refund-payment/refund-payment.command';
import { RefundPaymentHandler } from './refund-payment/refund-payment.handler';
import { RetryPayment } from './retry-payment/retry-payment.command';
import { RetryPaymentHandler } from './retry-payment/retry-payment.handler';
import { RevisePayment } from './revise-payment/revise-payment.command';
import { RevisePaymentHandler } from './revise-payment/revise-payment.handler';
import { SucceedPayment } from './succeed-payment/succeed-payment.command';
import { SucceedPaymentHandler } from './succeed-payment/succeed-payment.handler';
import { UnapplyPayment } from './unapply-payment/unapply-payment.command';
import { UnapplyPaymentHandler } from './unapply-payment/unapply-payment.handler';
import { VoidPayment } from './void-payment/void-payment.command';
import { VoidPaymentHandler } from './void-payment/void-payment.handler';
import { WinDispute } from './win-dispute/win-dispute.command';
import { WinDisputeHandler } from './win-dispute/win-dispute.handler';

export const paymentCommands = [
  ApplyPayment,
  CancelPayment,
  DisputePayment,
  FailPayment,
  LoseDispute,
  RecordPayment,
  RefundPayment,
  RetryPayment,
  RevisePayment,
  SucceedPayment,
  UnapplyPayment,
  VoidPayment,
  WinDispute,
];

export const paymentHandlers = [
  ApplyPaymentHandler,
  CancelPaymentHandler,
  DisputePaymentHandler,
  FailPaymentHandler,
  LoseDisputeHandler,
  RecordPaymentHandler,
  RefundPaymentHandler,
  RetryPaymentHandler,
  RevisePaymentHandler,
  SucceedPaymentHandler,
  UnapplyPaymentHandler,
  VoidPaymentHandler,
  WinDisputeHandler,
];
