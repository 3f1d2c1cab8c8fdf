/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MergeEntityType } from './MergeEntityType';
/**
 * Duplicates became one record.
 */
export type MergeAppliedEvent = {
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
    type: 'merge.applied';
    data: {
        id: string;
        entityType: MergeEntityType;
        survivorId: string;
        mergedIds: Array<string>;
    };
};

