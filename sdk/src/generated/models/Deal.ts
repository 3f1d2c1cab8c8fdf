/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DealCloseExplanation } from './DealCloseExplanation';
import type { DealLostReason } from './DealLostReason';
import type { DealStatus } from './DealStatus';
export type Deal = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    pipelineId: string;
    stageId: string;
    stageEnteredAt: string;
    name: string;
    clientId: string | null;
    contactId: string | null;
    ownerMemberId: string;
    amountMinor?: number | null;
    currency: string;
    probability: number | null;
    probabilityOverridden: boolean;
    status: DealStatus;
    expectedCloseOn: string | null;
    closedAt: string | null;
    lostReason: DealLostReason | null;
    lostNote: string | null;
    sourceLeadId: string | null;
    engagementId: string | null;
    /**
     * Chance to close, 0 to 1 with four decimals.
     */
    closeScore: string | null;
    closeExplanation: DealCloseExplanation | null;
    archivedAt: string | null;
    custom: Record<string, any> | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

