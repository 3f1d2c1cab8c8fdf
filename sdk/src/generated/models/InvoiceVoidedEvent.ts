/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { InvoiceStatus } from './InvoiceStatus';
/**
 * An issued invoice was taken back whole; its number stays used.
 */
export type InvoiceVoidedEvent = {
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
    type: 'invoice.voided';
    data: {
        id: string;
        number: string | null;
        clientId: string;
        contactId: string | null;
        engagementId: string | null;
        projectId: string | null;
        invoiceScheduleId: string | null;
        status: InvoiceStatus;
        currency: string;
        totalMinor: number;
        balanceDueMinor: number;
        timeEntryIds: Array<string>;
        milestoneIds: Array<string>;
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

