/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DecideApprovalInput = {
    decision: 'approve' | 'reject';
    note?: string;
    /**
     * What the request’s form asks for.
     */
    input?: Record<string, any>;
};

