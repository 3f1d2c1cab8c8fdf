/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { InvoiceStatus } from './InvoiceStatus';
/**
 * An invoice may be issued.
 */
export type InvoiceApprovedEvent = {
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
    type: 'invoice.approved';
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
        approvedById: string | null;
    };
};

