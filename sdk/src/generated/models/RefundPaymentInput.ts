/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PaymentAllocationInput } from './PaymentAllocationInput';
export type RefundPaymentInput = {
    /**
     * All that is left unless told.
     */
    amountMinor?: number;
    reason?: string;
    /**
     * Today unless told.
     */
    refundedOn?: string;
    providerRefundId?: string;
    /**
     * What to take back from which invoice. Else the unapplied part goes first, then what was applied last.
     */
    allocations?: Array<PaymentAllocationInput>;
};

