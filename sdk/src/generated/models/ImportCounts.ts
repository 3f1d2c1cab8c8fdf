/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ImportCounts = {
    total: number;
    processed: number;
    valid: number;
    invalid: number;
    created: number;
    updated: number;
    skipped: number;
    failed: number;
    reverted: number;
};

