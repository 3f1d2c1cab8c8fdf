/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ImportBusyInput = {
    /**
     * Names the import: the next one of this name takes its place.
     */
    name?: string;
    ics: string;
};

