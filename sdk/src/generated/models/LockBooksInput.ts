/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type LockBooksInput = {
    /**
     * A day in the organization's time zone
     */
    through: string | null;
};

