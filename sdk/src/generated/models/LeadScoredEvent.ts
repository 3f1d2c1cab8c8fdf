/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LeadSource } from './LeadSource';
/**
 * A lead got a score and the reasons for it.
 */
export type LeadScoredEvent = {
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
    type: 'lead.scored';
    data: {
        id: string;
        name: string;
        source: LeadSource;
        ownerMemberId: string | null;
        score: number;
        scoreModel: string;
    };
};

