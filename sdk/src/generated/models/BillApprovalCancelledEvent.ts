/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BillStatus } from './BillStatus';
/**
 * A bill changed after its approval was asked for or given: it must be asked for again.
 */
export type BillApprovalCancelledEvent = {
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
    type: 'bill.approval_cancelled';
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
        reason: 'amount_changed' | 'content_changed';
        previousTotalMinor: number;
        /**
         * Takes back what its approval posted; null where it had none yet.
         */
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

