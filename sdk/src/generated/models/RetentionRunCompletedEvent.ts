/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Archiving and retention went over the records.
 */
export type RetentionRunCompletedEvent = {
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
    type: 'retention.run_completed';
    data: {
        runId: string;
        trigger: 'schedule' | 'manual';
        archived: number;
        purged: number;
    };
};

