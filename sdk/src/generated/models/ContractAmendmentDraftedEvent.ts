/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContractKind } from './ContractKind';
import type { CounterpartyKind } from './CounterpartyKind';
/**
 * An amendment is being prepared.
 */
export type ContractAmendmentDraftedEvent = {
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
    type: 'contract.amendment_drafted';
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
        amendmentNo: number;
        changeNote: string;
    };
};

