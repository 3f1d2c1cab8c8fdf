/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BillStatus } from './BillStatus';
/**
 * An approved bill turned out not to be owed.
 */
export type BillVoidedEvent = {
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
    type: 'bill.voided';
    data: {
        id: string;
        billId: string;
        number: string;
        vendorReference: string | null;
        vendorId: string;
        engagementId: string | null;
        projectId: string | null;
        status: BillStatus;
        currency: string;
        totalMinor: number;
        balanceDueMinor: number;
        issueDate: string;
        dueDate: string;
        reason: string | null;
        voidedOn: string;
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

