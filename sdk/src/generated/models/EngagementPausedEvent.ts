/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EngagementBillingMode } from './EngagementBillingMode';
import type { EngagementKind } from './EngagementKind';
/**
 * Work for a client rests.
 */
export type EngagementPausedEvent = {
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
    type: 'engagement.paused';
    data: {
        id: string;
        engagementId: string;
        clientId: string;
        dealId: string | null;
        contractId: string | null;
        name: string;
        kind: EngagementKind;
        billingMode: EngagementBillingMode;
        ownerMemberId: string;
        startsOn: string | null;
        endsOn: string | null;
        currency: string;
        portalEnabled: boolean;
    };
};

