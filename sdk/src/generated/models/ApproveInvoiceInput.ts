/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ApproveInvoiceInput = {
    /**
     * Who approved, where a workflow passes an approval on; a member approves in their own name.
     */
    approvedById?: string;
};

