/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A schedule drafted an invoice for an instalment or a period, and issued and sent it where it is to.
 */
export type InvoiceScheduleRunCompletedEvent = {
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
    type: 'invoice_schedule.run_completed';
    data: {
        invoiceScheduleId: string;
        name: string | null;
        kind: 'installment' | 'recurring';
        status: 'draft' | 'active' | 'paused' | 'completed' | 'cancelled';
        clientId: string;
        engagementId: string;
        projectId: string | null;
        contractId: string | null;
        currency: string;
        totalMinor: number | null;
        nextRunOn: string | null;
        invoiceId: string;
        itemId: string | null;
        periodOn: string | null;
        invoiceTotalMinor: number;
        issued: boolean;
        sent: boolean;
        /**
         * Code of what kept it from being issued or sent; the draft stands.
         */
        problem: string | null;
    };
};

