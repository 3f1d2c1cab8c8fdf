/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ApprovalRule } from './ApprovalRule';
export type RequestApprovalInput = {
    subjectType: string;
    subjectId: string;
    /**
     * Key of a policy; the first that applies unless told.
     */
    policy?: string;
    rules?: Array<ApprovalRule>;
    note?: string;
    expiresAfter?: string;
};

