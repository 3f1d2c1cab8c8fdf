/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ApprovalRule = {
    name?: string;
    roles?: Array<'owner' | 'manager' | 'accountant'>;
    memberIds?: Array<string>;
    minApprovals?: number;
    /**
     * ISO 8601 duration.
     */
    dueAfter?: string;
    escalateTo?: {
        roles?: Array<'owner' | 'manager' | 'accountant'>;
        memberIds?: Array<string>;
    };
};

