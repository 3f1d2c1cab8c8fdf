/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { InvoiceStatus } from './InvoiceStatus';
/**
 * Somebody asked for the approval of a draft.
 */
export type InvoiceApprovalRequestedEvent = {
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
    type: 'invoice.approval_requested';
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
        /**
         * The request that waits already; null where one is to be made.
         */
        approvalRequestId: string | null;
    };
};

