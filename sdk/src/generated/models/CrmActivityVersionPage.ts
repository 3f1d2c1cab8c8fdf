/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Activity } from './Activity';
export type CrmActivityVersionPage = {
    data: Array<{
        version: number;
        validFrom: string;
        changedFields: Array<string>;
        actorKind: string;
        actorId: string | null;
        requestId: string | null;
        row: Activity;
    }>;
    nextCursor: string | null;
};

