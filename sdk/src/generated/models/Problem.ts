/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Problem = {
    type: string;
    title: string;
    status: number;
    detail: string;
    /**
     * What to switch on.
     */
    code: string;
    requestId: string;
    errors?: Array<{
        pointer: string;
        code: string;
        message: string;
    }>;
};

