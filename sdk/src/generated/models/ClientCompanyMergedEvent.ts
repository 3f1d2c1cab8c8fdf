/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Clients turned out to be the same and became one.
 */
export type ClientCompanyMergedEvent = {
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
    type: 'client_company.merged';
    data: {
        /**
         * The surviving client.
         */
        id: string;
        /**
         * Clients that went into it: hold its id instead of theirs.
         */
        mergedIds: Array<string>;
        mergeId: string;
    };
};

