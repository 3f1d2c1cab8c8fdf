/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LeadScoreExplanation } from './LeadScoreExplanation';
import type { LeadSource } from './LeadSource';
import type { LeadStatus } from './LeadStatus';
export type Lead = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    name: string;
    email: string | null;
    phone: string | null;
    companyName: string | null;
    source: LeadSource;
    campaignId: string | null;
    status: LeadStatus;
    unqualifiedReason: string | null;
    score: number | null;
    scoreExplanation: LeadScoreExplanation | null;
    scoreModel: string | null;
    ownerMemberId: string | null;
    convertedContactId: string | null;
    convertedClientId: string | null;
    convertedDealId: string | null;
    convertedAt: string | null;
    custom: Record<string, any> | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

