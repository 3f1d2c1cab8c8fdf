/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PaymentAllocation } from './PaymentAllocation';
import type { PaymentDirection } from './PaymentDirection';
import type { PaymentMethod } from './PaymentMethod';
import type { PaymentRefund } from './PaymentRefund';
import type { PaymentStatus } from './PaymentStatus';
export type Payment = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    number: string;
    direction: PaymentDirection;
    clientId: string | null;
    vendorId: string | null;
    method: PaymentMethod;
    provider: string | null;
    providerPaymentId: string | null;
    amountMinor: number;
    currency: string;
    fxRate: string | null;
    feeMinor: number;
    receivedOn: string;
    financialAccountId: string | null;
    status: PaymentStatus;
    failureCode: string | null;
    allocatedMinor: number;
    refundedMinor: number;
    /**
     * What the client has to their credit out of this payment.
     */
    unappliedMinor: number;
    transactionId: string | null;
    voidedAt: string | null;
    voidReason: string | null;
    allocations?: Array<PaymentAllocation>;
    refunds?: Array<PaymentRefund>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

