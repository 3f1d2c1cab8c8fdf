/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ApprovalRule } from './ApprovalRule';
export type Approval = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    subjectType: string;
    subjectId: string;
    subjectLabel: string;
    /**
     * Of what was asked about: another content is another question.
     */
    subjectHash: string;
    amountMinor: number | null;
    currency: string | null;
    policyId: string | null;
    policyVersion: number | null;
    status: 'pending' | 'approved' | 'rejected' | 'cancelled' | 'expired';
    currentStep: number;
    steps: Array<ApprovalRule>;
    separationOfDuties: boolean;
    note: string | null;
    form: Record<string, any> | null;
    input: Record<string, any> | null;
    reason: string | null;
    requestedByMemberId: string | null;
    workflowRunId: string | null;
    stepKey: string | null;
    previousId: string | null;
    dueAt: string | null;
    escalatedAt: string | null;
    expiresAt: string | null;
    decidedAt: string | null;
    decisions?: Array<{
        id: string;
        step: number;
        memberId: string;
        onBehalfOfId: string | null;
        decision: 'approve' | 'reject' | 'delegate';
        toMemberId: string | null;
        note: string | null;
        via: 'api' | 'link';
        decidedAt: string;
    }>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

