/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Those who may answer the present step, and their deputies, are told that it waits for them.
 */
export type ApprovalAskedEvent = {
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
    type: 'approval.asked';
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
        memberIds: Array<string>;
        escalated: boolean;
    };
};

