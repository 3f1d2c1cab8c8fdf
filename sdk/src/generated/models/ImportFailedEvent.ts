/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * An import stopped; what it had done stands and can be reverted.
 */
export type ImportFailedEvent = {
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
    type: 'import.failed';
    data: {
        id: string;
        entityType: string;
        filename: string | null;
        total: number;
        valid: number;
        invalid: number;
        created: number;
        updated: number;
        skipped: number;
        failed: number;
    };
};

