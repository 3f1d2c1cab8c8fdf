/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BillStatus } from './BillStatus';
/**
 * A bill was approved: the business owes it from now on.
 */
export type BillApprovedEvent = {
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
    type: 'bill.approved';
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
        approvedById: string | null;
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

