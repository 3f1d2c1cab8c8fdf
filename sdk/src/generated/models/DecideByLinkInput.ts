/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DecideByLinkInput = {
    decision: 'approve' | 'reject';
    note?: string;
    input?: Record<string, any>;
};

