/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { RefundStatus } from './RefundStatus';
export type PaymentRefund = {
    id: string;
    amountMinor: number;
    reason: string | null;
    providerRefundId: string | null;
    status: RefundStatus;
    refundedOn: string;
};

