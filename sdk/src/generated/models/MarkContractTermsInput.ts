/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MarkContractTermsInput = {
    /**
     * The day of signing unless told.
     */
    effectiveOn?: string | null;
    /**
     * Last day on which it is in force; null: no end.
     */
    endsOn?: string | null;
    autoRenew?: boolean;
    renewalTermMonths?: number | null;
    /**
     * Days before the end by which notice must be given.
     */
    renewalNoticeDays?: number | null;
    governingLaw?: string | null;
};

