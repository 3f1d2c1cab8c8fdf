/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A signer declined.
 */
export type SignatureRequestDeclinedEvent = {
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
    type: 'signature_request.declined';
    data: {
        id: string;
        signatureRequestId: string;
        title: string;
        subjectType: 'proposal' | 'contract' | 'policy';
        subjectId: string;
        contractId: string | null;
        proposalId: string | null;
        versionId: string;
        clientId: string | null;
        engagementId: string | null;
        provider: string;
        signerId: string;
        signerName: string;
        contactId: string | null;
        role: 'signer' | 'approver' | 'cc';
        reason: string;
    };
};

