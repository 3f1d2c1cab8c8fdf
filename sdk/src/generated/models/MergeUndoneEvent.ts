/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MergeEntityType } from './MergeEntityType';
/**
 * A merge was taken back: its records stand on their own again.
 */
export type MergeUndoneEvent = {
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
    type: 'merge.undone';
    data: {
        id: string;
        entityType: MergeEntityType;
        survivorId: string;
        mergedIds: Array<string>;
        /**
         * Later edits of the survivor were overruled.
         */
        forced: boolean;
    };
};

