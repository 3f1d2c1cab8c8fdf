/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DryRunWorkflowInput = {
    eventId?: string;
    input?: Record<string, any>;
    /**
     * The draft unless told, else the version in force.
     */
    versionNo?: number;
};

