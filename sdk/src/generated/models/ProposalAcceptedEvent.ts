/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ProposalLine } from './ProposalLine';
/**
 * The client accepted a proposal.
 */
export type ProposalAcceptedEvent = {
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
    type: 'proposal.accepted';
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
        contractTemplateId: string | null;
        versionId: string;
        versionSha256: string;
        via: 'link' | 'portal' | 'recorded' | 'signature';
        typedName: string;
        acceptedAt: string;
        subtotalMinor: number;
        taxTotalMinor: number;
        depositMinor: number;
        /**
         * Those that count.
         */
        lines: Array<ProposalLine>;
    };
};

