/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type RetentionLastRun = {
    at: string;
    due: number;
    done: number;
    /**
     * Rows that have ended and are kept, by what keeps them.
     */
    kept: Record<string, number>;
};

