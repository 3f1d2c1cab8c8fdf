/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Money of a payment was used for invoices, or for bills.
 */
export type PaymentAppliedEvent = {
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
    type: 'payment.applied';
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
        allocations: Array<{
            invoiceId: string | null;
            invoiceNumber: string | null;
            billId: string | null;
            billNumber: string | null;
            amountMinor: number;
        }>;
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
        } | null;
    };
};

