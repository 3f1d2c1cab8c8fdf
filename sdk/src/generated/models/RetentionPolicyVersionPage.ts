/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { RetentionPolicy } from './RetentionPolicy';
export type RetentionPolicyVersionPage = {
    data: Array<{
        version: number;
        validFrom: string;
        changedFields: Array<string>;
        actorKind: string;
        actorId: string | null;
        requestId: string | null;
        row: RetentionPolicy;
    }>;
    nextCursor: string | null;
};

