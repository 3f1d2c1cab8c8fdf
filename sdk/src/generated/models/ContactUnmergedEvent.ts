/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A merge of contacts was undone.
 */
export type ContactUnmergedEvent = {
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
    type: 'contact.unmerged';
    data: {
        id: string;
        clientId: string | null;
        /**
         * Contacts that stand on their own again.
         */
        restoredIds: Array<string>;
        mergeId: string;
    };
};

