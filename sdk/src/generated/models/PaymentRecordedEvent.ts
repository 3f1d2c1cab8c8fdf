/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A payment was written down; whether the money is here, its status says.
 */
export type PaymentRecordedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'payment.recorded';
    data: {
        id: string;
        number: string;
        direction: 'inbound' | 'outbound';
        clientId: string | null;
        vendorId: string | null;
        method: 'card' | 'bank_transfer' | 'direct_debit' | 'cash' | 'cheque' | 'other';
        status: 'pending' | 'succeeded' | 'failed' | 'cancelled' | 'partially_refunded' | 'refunded' | 'disputed';
        currency: string;
        amountMinor: number;
        feeMinor: number;
        unappliedMinor: number;
        receivedOn: string;
        financialAccountId: string | null;
    };
};

