/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A proposal got a new version.
 */
export type ProposalVersionCreatedEvent = {
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
    type: 'proposal.version_created';
    data: {
        id: string;
        proposalId: string;
        number: string | null;
        title: string;
        clientId: string;
        contactId: string | null;
        dealId: string | null;
        engagementId: string | null;
        versionNo: number;
        currency: string;
        totalMinor: number;
        versionId: string;
        reason: 'revised' | 'reopened';
    };
};

