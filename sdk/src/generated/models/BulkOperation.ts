/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BulkOperation = {
    /**
     * What to do.
     */
    verb: 'create' | 'revise' | 'remove' | 'restore';
    /**
     * Which row; not for creates.
     */
    id?: string;
    /**
     * The version that is known; needed where If-Match is.
     */
    version?: number;
    /**
     * What the single request would send: the fields of a create or of a revision.
     */
    body?: Record<string, any>;
};

