/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type StartWorkflowInput = {
    /**
     * Checked against the workflow’s inputSchema.
     */
    input?: Record<string, any>;
};

