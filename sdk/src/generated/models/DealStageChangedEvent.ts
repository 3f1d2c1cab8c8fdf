/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A deal moved to another stage.
 */
export type DealStageChangedEvent = {
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
    type: 'deal.stage_changed';
    data: {
        id: string;
        name: string;
        clientId: string | null;
        contactId: string | null;
        pipelineId: string;
        ownerMemberId: string;
        amountMinor: number | null;
        currency: string;
        fromStageId: string;
        toStageId: string;
        stageName: string;
        probability: number | null;
    };
};

