/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BillStatus } from './BillStatus';
/**
 * The day was set on which a bill is to be paid.
 */
export type BillScheduledEvent = {
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
    type: 'bill.scheduled';
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
        scheduledFor: string;
    };
};

