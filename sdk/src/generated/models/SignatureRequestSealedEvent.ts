/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * The signed document with its certificate is there as a PDF.
 */
export type SignatureRequestSealedEvent = {
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
    type: 'signature_request.sealed';
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
        sha256: string;
        size: number;
        fileId: string | null;
    };
};

