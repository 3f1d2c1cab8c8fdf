/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BillableTimeDetail = {
    timeEntryId: string;
    /**
     * For an entry that has no rate; else it must be the same.
     */
    hourlyRate?: string;
    description?: string;
};

