/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ReopenDealInput = {
    /**
     * The stage that it left unless told.
     */
    stageId?: string;
};

