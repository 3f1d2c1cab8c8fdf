/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ExplainInput = {
    resource: string;
    /**
     * A right, or the verb of a command: `approve` of `bill.approve`.
     */
    action: string;
    /**
     * A row; without one the question is about any row.
     */
    id?: string;
    /**
     * Answered as for a login without a second factor, which nobody else can know of.
     */
    memberId?: string;
};

