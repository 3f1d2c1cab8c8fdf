/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PaymentAllocation } from './PaymentAllocation';
import type { PaymentDirection } from './PaymentDirection';
import type { PaymentMethod } from './PaymentMethod';
import type { PaymentRefund } from './PaymentRefund';
import type { PaymentStatus } from './PaymentStatus';
export type PaymentForClient = {
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
    method: PaymentMethod;
    amountMinor: number;
    currency: string;
    receivedOn: string;
    status: PaymentStatus;
    failureCode: string | null;
    allocatedMinor: number;
    refundedMinor: number;
    /**
     * What the client has to their credit out of this payment.
     */
    unappliedMinor: number;
    voidedAt: string | null;
    voidReason: string | null;
    allocations?: Array<PaymentAllocation>;
    refunds?: Array<PaymentRefund>;
};

