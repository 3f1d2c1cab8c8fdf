/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ApprovalNeed = {
    needed: boolean;
    /**
     * amount_unknown: no rate to the base currency is known, so nobody with a limit can tell.
     */
    reason: 'above_limit' | 'within_limit' | 'no_limit_set' | 'amount_unknown';
    /**
     * In the base currency.
     */
    amountMinor: number | null;
    limitMinor: number | null;
    /**
     * The base currency.
     */
    currency: string;
    /**
     * The first role whose own limit the amount keeps to.
     */
    approverRole: 'owner' | 'manager' | 'accountant' | null;
};

