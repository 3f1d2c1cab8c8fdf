/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type RequestInvoiceApprovalInput = {
    /**
     * The approval that somebody is asked for, where a workflow asks.
     */
    approvalRequestId?: string;
};

