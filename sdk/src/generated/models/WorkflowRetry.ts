/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type WorkflowRetry = {
    attempts: number;
    /**
     * ISO 8601 duration.
     */
    delay?: string;
    factor?: number;
    /**
     * ISO 8601 duration.
     */
    maxDelay?: string;
    on?: Array<string>;
};

