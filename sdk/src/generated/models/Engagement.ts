/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EngagementBillingMode } from './EngagementBillingMode';
import type { EngagementKind } from './EngagementKind';
import type { EngagementStatus } from './EngagementStatus';
export type Engagement = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    clientId: string;
    dealId: string | null;
    name: string;
    kind: EngagementKind;
    billingMode: EngagementBillingMode;
    status: EngagementStatus;
    startsOn: string | null;
    endsOn: string | null;
    ownerMemberId: string;
    contractId: string | null;
    budgetMinor: number | null;
    currency: string;
    portalEnabled: boolean;
    custom: Record<string, any> | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

