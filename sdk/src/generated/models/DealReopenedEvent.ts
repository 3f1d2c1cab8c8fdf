/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A closed deal is open again.
 */
export type DealReopenedEvent = {
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
    type: 'deal.reopened';
    data: {
        id: string;
        name: string;
        clientId: string | null;
        contactId: string | null;
        pipelineId: string;
        ownerMemberId: string;
        amountMinor: number | null;
        currency: string;
    };
};

