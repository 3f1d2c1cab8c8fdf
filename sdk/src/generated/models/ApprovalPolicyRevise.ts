/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ApprovalRule } from './ApprovalRule';
export type ApprovalPolicyRevise = {
    name?: string;
    /**
     * Kind of row, as events name it.
     */
    subjectType?: string;
    /**
     * JSONata over subject, amountMinor and currency.
     */
    condition?: string | null;
    /**
     * Only amounts above this.
     */
    aboveAmountMinor?: number | null;
    /**
     * Of the amount; the base currency unless told.
     */
    currency?: string | null;
    /**
     * Of several that apply the lowest counts.
     */
    rank?: number;
    /**
     * One after the other.
     */
    steps?: Array<ApprovalRule>;
    /**
     * Who wrote or asked does not decide.
     */
    separationOfDuties?: boolean;
    expiresAfter?: string | null;
    /**
     * Fields whose change voids a request.
     */
    watch?: Array<string> | null;
};

