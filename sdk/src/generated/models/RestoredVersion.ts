/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type RestoredVersion = {
    entityType: string;
    entityId: string;
    restoredVersion: number;
    /**
     * The row’s version now: the same as before where nothing differed.
     */
    version: number;
    /**
     * What was set back.
     */
    fields: Array<string>;
};

