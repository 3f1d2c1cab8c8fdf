/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A version of a workflow is fixed, and new runs use it.
 */
export type WorkflowVersionPublishedEvent = {
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
    type: 'workflow.version_published';
    data: {
        id: string;
        versionId: string;
        key: string;
        versionNo: number;
        sha256: string;
    };
};

