/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Somebody who was asked answered.
 */
export type ApprovalDecidedEvent = {
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
    type: 'approval.decided';
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
        decision: 'approve' | 'reject' | 'delegate';
        memberId: string;
        onBehalfOfId: string | null;
        note: string | null;
    };
};

