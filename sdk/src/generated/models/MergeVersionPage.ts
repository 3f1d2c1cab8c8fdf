/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Merge } from './Merge';
export type MergeVersionPage = {
    data: Array<{
        version: number;
        validFrom: string;
        changedFields: Array<string>;
        actorKind: string;
        actorId: string | null;
        requestId: string | null;
        row: Merge;
    }>;
    nextCursor: string | null;
};

