/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { InvoiceStatus } from './InvoiceStatus';
/**
 * The due date of an open invoice has passed; told once per due date.
 */
export type InvoiceOverdueEvent = {
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
    type: 'invoice.overdue';
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
        dueDate: string;
        daysOverdue: number;
    };
};

