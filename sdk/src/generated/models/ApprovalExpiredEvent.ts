/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Nobody answered at all.
 */
export type ApprovalExpiredEvent = {
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
    type: 'approval.expired';
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
        status: 'approved' | 'rejected' | 'expired' | 'cancelled';
        reason: string | null;
        /**
         * Who decided.
         */
        memberIds: Array<string>;
        input: Record<string, any> | null;
    };
};

