/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PreviewMessageTemplateInput = {
    /**
     * Values by merge field; the samples unless told.
     */
    mergeData?: Record<string, (string | number | boolean | string | null)>;
};

