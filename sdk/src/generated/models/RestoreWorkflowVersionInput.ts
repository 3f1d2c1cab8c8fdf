/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type RestoreWorkflowVersionInput = {
    /**
     * Gives up the draft that is there.
     */
    replaceDraft?: boolean;
};

