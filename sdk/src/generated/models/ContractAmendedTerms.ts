/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ContractAmendedTerms = {
    endsOn?: string | null;
    autoRenew?: boolean;
    renewalTermMonths?: number | null;
    renewalNoticeDays?: number | null;
    valueMinor?: number | null;
};

