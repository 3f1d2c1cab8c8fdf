/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Somebody is asked to say yes.
 */
export type ApprovalRequestedEvent = {
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
    type: 'approval.requested';
    data: {
        id: string;
        subjectType: string;
        subjectId: string;
        subjectLabel: string;
        amountMinor: number | null;
        currency: string | null;
        policyId: string | null;
        workflowRunId: string | null;
        step: number;
        requestedByMemberId: string | null;
        invoiceId?: string;
        billId?: string;
        paymentId?: string;
        purchaseOrderId?: string;
        projectId?: string;
        dealId?: string;
        contractId?: string;
        steps: number;
        dueAt: string | null;
    };
};

