/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContractKind } from './ContractKind';
import type { CounterpartyKind } from './CounterpartyKind';
/**
 * An amendment was signed and is in force.
 */
export type ContractAmendedEvent = {
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
    type: 'contract.amended';
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
        changeNote: string | null;
        effectiveOn: string | null;
        signatureRequestId: string | null;
        documentSha256: string;
    };
};

