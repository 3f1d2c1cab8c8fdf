/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A schedule could not draft an invoice that is due; it is tried again. Told once for each reason.
 */
export type InvoiceScheduleRunFailedEvent = {
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
    type: 'invoice_schedule.run_failed';
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
        code: string;
        message: string;
    };
};

