/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ActivatedForContract = {
    contractId: string;
    /**
     * Started by this call.
     */
    activatedIds: Array<string>;
    /**
     * All plans of the contract that have not ended.
     */
    scheduleIds: Array<string>;
};

