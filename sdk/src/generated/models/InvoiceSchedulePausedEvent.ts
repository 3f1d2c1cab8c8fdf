/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A schedule drafts no invoices until it is resumed.
 */
export type InvoiceSchedulePausedEvent = {
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
    type: 'invoice_schedule.paused';
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
    };
};

