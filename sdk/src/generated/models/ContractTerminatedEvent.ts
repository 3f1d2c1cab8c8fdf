/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContractKind } from './ContractKind';
import type { CounterpartyKind } from './CounterpartyKind';
/**
 * A contract was ended before its time.
 */
export type ContractTerminatedEvent = {
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
    type: 'contract.terminated';
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
        terminatedOn: string;
        reason: string;
    };
};

