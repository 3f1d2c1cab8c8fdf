/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ImportRowError = {
    column: string | null;
    field: string | null;
    code: string;
    message: string;
};

