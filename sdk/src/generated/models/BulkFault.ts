/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BulkFault = {
    code: string;
    detail: string;
    errors: Array<{
        pointer: string;
        code: string;
        message: string;
    }>;
};

