/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ResourceForms = {
    resource: string;
    type: string;
    /**
     * null where the asker may not create.
     */
    create: Record<string, any> | null;
    /**
     * JSON Schema, draft 2020-12.
     */
    revise: Record<string, any> | null;
    /**
     * JSON Schema, draft 2020-12.
     */
    view: Record<string, any>;
};

