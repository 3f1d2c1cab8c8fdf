/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type LegalHoldPlace = {
    /**
     * Type of the record; a hold on a client covers all that is the client’s.
     */
    entityType: string;
    entityId: string;
    reason: string;
};

