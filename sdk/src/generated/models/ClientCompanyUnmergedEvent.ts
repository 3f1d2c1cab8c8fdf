/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A merge of clients was undone.
 */
export type ClientCompanyUnmergedEvent = {
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
    type: 'client_company.unmerged';
    data: {
        id: string;
        /**
         * Clients that stand on their own again.
         */
        restoredIds: Array<string>;
        mergeId: string;
    };
};

