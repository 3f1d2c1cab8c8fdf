/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ApprovalNeed = {
    /**
     * By a limit, a policy, or because two people have to stand behind it.
     */
    needed: boolean;
    /**
     * The first that holds. amount_unknown: no rate to the base currency is known, so nobody with a limit can tell.
     */
    reason: 'above_limit' | 'amount_unknown' | 'policy' | 'second_person' | 'within_limit' | 'no_limit_set';
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
    /**
     * Whoever wrote it does not say yes to it.
     */
    secondPerson: boolean;
    /**
     * The approval policy by which workflows ask.
     */
    policy: {
        id: string;
        key: string;
        name: string;
        /**
         * Who is asked, one after the other.
         */
        steps: Array<{
            roles: Array<string>;
            memberIds: Array<string>;
        }>;
    } | null;
};

