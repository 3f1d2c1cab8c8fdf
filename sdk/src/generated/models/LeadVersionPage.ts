/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Lead } from './Lead';
export type LeadVersionPage = {
    data: Array<{
        version: number;
        validFrom: string;
        changedFields: Array<string>;
        actorKind: string;
        actorId: string | null;
        requestId: string | null;
        row: Lead;
    }>;
    nextCursor: string | null;
};

