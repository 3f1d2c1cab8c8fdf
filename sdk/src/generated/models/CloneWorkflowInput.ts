/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type CloneWorkflowInput = {
    /**
     * Its name for other workflows; never changes.
     */
    key: string;
    name?: string;
};

