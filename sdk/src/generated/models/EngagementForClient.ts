/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EngagementBillingMode } from './EngagementBillingMode';
import type { EngagementKind } from './EngagementKind';
import type { EngagementStatus } from './EngagementStatus';
export type EngagementForClient = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    clientId: string;
    name: string;
    kind: EngagementKind;
    billingMode: EngagementBillingMode;
    status: EngagementStatus;
    startsOn: string | null;
    endsOn: string | null;
    contractId: string | null;
    currency: string;
};

