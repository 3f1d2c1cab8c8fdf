/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * The money of a payment came in, to the client’s credit until it is applied, or went out to the vendor.
 */
export type PaymentSucceededEvent = {
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
    type: 'payment.succeeded';
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
        posting: {
            on: string;
            currency: string;
            fxRate: string | null;
            lines: Array<{
                role: 'accounts_receivable' | 'sales' | 'deferred_revenue' | 'tax_payable' | 'bank' | 'operating_expense' | 'customer_credits' | 'bad_debt' | 'accounts_payable' | 'tax_recoverable' | 'inventory';
                accountId: string | null;
                debitMinor: number;
                creditMinor: number;
                taxRateId: string | null;
                serviceStartsOn: string | null;
                serviceEndsOn: string | null;
            }>;
        };
    };
};

