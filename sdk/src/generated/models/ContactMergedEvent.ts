/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Contacts turned out to be the same person and became one.
 */
export type ContactMergedEvent = {
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
    type: 'contact.merged';
    data: {
        /**
         * The surviving contact.
         */
        id: string;
        clientId: string | null;
        /**
         * Contacts that went into it: hold its id instead of theirs.
         */
        mergedIds: Array<string>;
        mergeId: string;
    };
};

