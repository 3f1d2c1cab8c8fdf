/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ScheduleBillInput = {
    /**
     * Its due date, or today where that has passed.
     */
    scheduledFor?: string;
};

