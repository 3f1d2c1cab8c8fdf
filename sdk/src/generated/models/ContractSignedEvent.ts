/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContractKind } from './ContractKind';
import type { CounterpartyKind } from './CounterpartyKind';
/**
 * Everybody signed: the contract binds.
 */
export type ContractSignedEvent = {
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
    type: 'contract.signed';
    data: {
        id: string;
        contractId: string;
        number: string | null;
        title: string;
        kind: ContractKind;
        counterpartyKind: CounterpartyKind;
        clientId: string | null;
        vendorId: string | null;
        contactId: string | null;
        dealId: string | null;
        engagementId: string | null;
        proposalId: string | null;
        versionNo: number;
        versionId: string;
        /**
         * null: signed on paper.
         */
        signatureRequestId: string | null;
        /**
         * Of the content that everybody signed.
         */
        documentSha256: string;
        fileId: string | null;
        signedAt: string;
        effectiveOn: string | null;
        endsOn: string | null;
        valueMinor: number | null;
        currency: string;
    };
};

