/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BulkTimeResult = {
    data: Array<{
        index: number;
        status: number;
        id: string | null;
        error: {
            code: string;
            detail: string;
            errors: Array<{
                pointer: string;
                code: string;
                message: string;
            }>;
        } | null;
    }>;
    succeeded: number;
    failed: number;
};

