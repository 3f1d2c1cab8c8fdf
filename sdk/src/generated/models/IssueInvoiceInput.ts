/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type IssueInvoiceInput = {
    /**
     * The planned day, else today; never a day to come.
     */
    issueDate?: string;
    /**
     * A day in the organization's time zone
     */
    dueDate?: string;
    /**
     * A day in the organization's time zone
     */
    supplyDate?: string;
};

